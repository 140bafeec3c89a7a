"""`client.ui.list_views`: UI / List Views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions

_GET_LIST_VIEW_FOR_OBJECT: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/list-ui/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LIST_VIEW_METADATA_PER_API_NAME: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/list-info/:SOBJECT_API_NAME/:LIST_VIEW_API_NAME",
    path={":SOBJECT_API_NAME": None, ":LIST_VIEW_API_NAME": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LIST_VIEW_METADATA_PER_ID: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/list-info/:LIST_VIEW_ID",
    path={":LIST_VIEW_ID": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LIST_VIEW_RECORDS_AND_METADATA_API_NAME: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/list-info/:SOBJECT_API_NAME/:LIST_VIEW_API_NAME",
    path={":SOBJECT_API_NAME": None, ":LIST_VIEW_API_NAME": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LIST_VIEW_RECORDS_AND_METADATA_PER_ID: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/list-ui/:LIST_VIEW_ID",
    path={":LIST_VIEW_ID": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LIST_VIEW_RECORDS_PER_API_NAME: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/list-records/:SOBJECT_API_NAME/:LIST_VIEW_API_NAME",
    path={":SOBJECT_API_NAME": None, ":LIST_VIEW_API_NAME": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LIST_VIEW_RECORDS_PER_ID: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/list-records/:LIST_VIEW_ID",
    path={":LIST_VIEW_ID": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_MOST_RECENTLY_USED_LIST_VIEW_METADATA: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/mru-list-info/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_MOST_RECENTLY_USED_LIST_VIEW_RECORDS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/mru-list-records/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_MOST_RECENTLY_USED_LIST_VIEW_RECORDS_AND_METADATA: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/mru-list-ui/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)


class ListViewsResource(Resource):
    """List Views."""

    def get_list_view_for_object(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View for an Object.

        Returns a collection of list views associated with an object.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.list_views.get_list_view_for_object(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _GET_LIST_VIEW_FOR_OBJECT,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def get_list_view_metadata_per_api_name(
        self,
        *,
        sobject_api_name: str,
        list_view_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Metadata per API Name.

        Returns list view metadata.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            list_view_api_name: In the path, for `:LIST_VIEW_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.list_views.get_list_view_metadata_per_api_name(
                sobject_api_name="your-sobject-api-name",
                list_view_api_name="your-list-view-api-name",
            )
        """
        return self._send(
            _GET_LIST_VIEW_METADATA_PER_API_NAME,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":LIST_VIEW_API_NAME": list_view_api_name,
            },
            options=options,
        )

    def get_list_view_metadata_per_id(
        self,
        *,
        list_view_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Metadata per Id.

        Returns list view metadata.

        Args:
            list_view_id: In the path, for `:LIST_VIEW_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.list_views.get_list_view_metadata_per_id(
                list_view_id="your-list-view-id",
            )
        """
        return self._send(
            _GET_LIST_VIEW_METADATA_PER_ID,
            path={":LIST_VIEW_ID": list_view_id},
            options=options,
        )

    def get_list_view_records_and_metadata_api_name(
        self,
        *,
        sobject_api_name: str,
        list_view_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Records and Metadata API Name.

        Returns record data and metadata for a list view.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            list_view_api_name: In the path, for `:LIST_VIEW_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.list_views.get_list_view_records_and_metadata_api_name(
                sobject_api_name="your-sobject-api-name",
                list_view_api_name="your-list-view-api-name",
            )
        """
        return self._send(
            _GET_LIST_VIEW_RECORDS_AND_METADATA_API_NAME,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":LIST_VIEW_API_NAME": list_view_api_name,
            },
            options=options,
        )

    def get_list_view_records_and_metadata_per_id(
        self,
        *,
        list_view_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Records and Metadata per Id.

        Returns record data and metadata for a list view.

        Args:
            list_view_id: In the path, for `:LIST_VIEW_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.list_views.get_list_view_records_and_metadata_per_id(
                list_view_id="your-list-view-id",
            )
        """
        return self._send(
            _GET_LIST_VIEW_RECORDS_AND_METADATA_PER_ID,
            path={":LIST_VIEW_ID": list_view_id},
            options=options,
        )

    def get_list_view_records_per_api_name(
        self,
        *,
        sobject_api_name: str,
        list_view_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Records per API Name.

        Returns a collection of list views associated with an object.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            list_view_api_name: In the path, for `:LIST_VIEW_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.list_views.get_list_view_records_per_api_name(
                sobject_api_name="your-sobject-api-name",
                list_view_api_name="your-list-view-api-name",
            )
        """
        return self._send(
            _GET_LIST_VIEW_RECORDS_PER_API_NAME,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":LIST_VIEW_API_NAME": list_view_api_name,
            },
            options=options,
        )

    def get_list_view_records_per_id(
        self,
        *,
        list_view_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Records per Id.

        Returns record data for a list view.

        Args:
            list_view_id: In the path, for `:LIST_VIEW_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.list_views.get_list_view_records_per_id(
                list_view_id="your-list-view-id",
            )
        """
        return self._send(
            _GET_LIST_VIEW_RECORDS_PER_ID,
            path={":LIST_VIEW_ID": list_view_id},
            options=options,
        )

    def get_most_recently_used_list_view_metadata(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Most Recently Used List View Metadata.

        Returns metadata for an object’s most recently viewed (MRU) list view.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.list_views.get_most_recently_used_list_view_metadata(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _GET_MOST_RECENTLY_USED_LIST_VIEW_METADATA,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def get_most_recently_used_list_view_records(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Most Recently Used List View Records.

        Returns record data for an object’s most recently used (MRU) list view.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.list_views.get_most_recently_used_list_view_records(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _GET_MOST_RECENTLY_USED_LIST_VIEW_RECORDS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def get_most_recently_used_list_view_records_and_metadata(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Most Recently Used List View Records and Metadata.

        Returns record data and metadata for an object’s most recently used (MRU) list
        view.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.list_views.get_most_recently_used_list_view_records_and_metadata(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _GET_MOST_RECENTLY_USED_LIST_VIEW_RECORDS_AND_METADATA,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )


class AsyncListViewsResource(AsyncResource):
    """`ListViewsResource`, to be awaited."""

    async def get_list_view_for_object(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View for an Object.

        See `ListViewsResource.get_list_view_for_object`.
        """
        return await self._send(
            _GET_LIST_VIEW_FOR_OBJECT,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def get_list_view_metadata_per_api_name(
        self,
        *,
        sobject_api_name: str,
        list_view_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Metadata per API Name.

        See `ListViewsResource.get_list_view_metadata_per_api_name`.
        """
        return await self._send(
            _GET_LIST_VIEW_METADATA_PER_API_NAME,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":LIST_VIEW_API_NAME": list_view_api_name,
            },
            options=options,
        )

    async def get_list_view_metadata_per_id(
        self,
        *,
        list_view_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Metadata per Id.

        See `ListViewsResource.get_list_view_metadata_per_id`.
        """
        return await self._send(
            _GET_LIST_VIEW_METADATA_PER_ID,
            path={":LIST_VIEW_ID": list_view_id},
            options=options,
        )

    async def get_list_view_records_and_metadata_api_name(
        self,
        *,
        sobject_api_name: str,
        list_view_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Records and Metadata API Name.

        See `ListViewsResource.get_list_view_records_and_metadata_api_name`.
        """
        return await self._send(
            _GET_LIST_VIEW_RECORDS_AND_METADATA_API_NAME,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":LIST_VIEW_API_NAME": list_view_api_name,
            },
            options=options,
        )

    async def get_list_view_records_and_metadata_per_id(
        self,
        *,
        list_view_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Records and Metadata per Id.

        See `ListViewsResource.get_list_view_records_and_metadata_per_id`.
        """
        return await self._send(
            _GET_LIST_VIEW_RECORDS_AND_METADATA_PER_ID,
            path={":LIST_VIEW_ID": list_view_id},
            options=options,
        )

    async def get_list_view_records_per_api_name(
        self,
        *,
        sobject_api_name: str,
        list_view_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Records per API Name.

        See `ListViewsResource.get_list_view_records_per_api_name`.
        """
        return await self._send(
            _GET_LIST_VIEW_RECORDS_PER_API_NAME,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":LIST_VIEW_API_NAME": list_view_api_name,
            },
            options=options,
        )

    async def get_list_view_records_per_id(
        self,
        *,
        list_view_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Records per Id.

        See `ListViewsResource.get_list_view_records_per_id`.
        """
        return await self._send(
            _GET_LIST_VIEW_RECORDS_PER_ID,
            path={":LIST_VIEW_ID": list_view_id},
            options=options,
        )

    async def get_most_recently_used_list_view_metadata(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Most Recently Used List View Metadata.

        See `ListViewsResource.get_most_recently_used_list_view_metadata`.
        """
        return await self._send(
            _GET_MOST_RECENTLY_USED_LIST_VIEW_METADATA,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def get_most_recently_used_list_view_records(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Most Recently Used List View Records.

        See `ListViewsResource.get_most_recently_used_list_view_records`.
        """
        return await self._send(
            _GET_MOST_RECENTLY_USED_LIST_VIEW_RECORDS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def get_most_recently_used_list_view_records_and_metadata(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Most Recently Used List View Records and Metadata.

        See `ListViewsResource.get_most_recently_used_list_view_records_and_metadata`.
        """
        return await self._send(
            _GET_MOST_RECENTLY_USED_LIST_VIEW_RECORDS_AND_METADATA,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )
