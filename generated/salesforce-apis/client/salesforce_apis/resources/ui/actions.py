"""`client.ui.actions`: UI / Actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions

_GET_GLOBAL_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/global",
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LIGHTNING_PAGE_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/flexipage/:FLEXIPAGE_NAMES",
    path={":FLEXIPAGE_NAMES": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LIST_VIEW_CHART_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/list-view-chart/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LIST_VIEW_HEADER_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/list-view/:LIST_VIEW_IDS",
    path={":LIST_VIEW_IDS": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LIST_VIEW_RECORD_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/list-view-record/:RECORD_IDS",
    path={":RECORD_IDS": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LOOKUP_FIELD_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/lookup/:SOBJECT_API_NAMES",
    path={":SOBJECT_API_NAMES": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_MRU_LIST_VIEW_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/mru-list/:SOBJECT_API_NAMES",
    path={":SOBJECT_API_NAMES": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_PHOTO_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/photo/:RECORD_IDS",
    path={":RECORD_IDS": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_RECORD_DETAIL_PAGE_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/record/:RECORD_IDS",
    path={":RECORD_IDS": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_RECORD_EDIT_PAGE_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/record/:RECORD_IDS/record-edit",
    path={":RECORD_IDS": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_RELATED_LIST_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/record/:RECORD_IDS/related-list/:RELATED_LIST_IDS",
    path={":RECORD_IDS": None, ":RELATED_LIST_IDS": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_RELATED_LIST_RECORD_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/actions/record/:RECORD_ID/related-list-record/:RELATED_LIST_RECORD_IDS",
    path={":RECORD_ID": None, ":RELATED_LIST_RECORD_IDS": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)


class ActionsResource(Resource):
    """Actions."""

    def get_global_actions(self, *, options: RequestOptions | None = None) -> Content:
        """Get Global Actions.

        Get the actions on record detail pages.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_global_actions()
        """
        return self._send(_GET_GLOBAL_ACTIONS, options=options)

    def get_lightning_page_actions(
        self,
        *,
        flexipage_names: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Lightning Page Actions.

        Get the actions on Lightning pages (FlexiPages).

        Args:
            flexipage_names: In the path, for `:FLEXIPAGE_NAMES`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_lightning_page_actions(
                flexipage_names="your-flexipage-names",
            )
        """
        return self._send(
            _GET_LIGHTNING_PAGE_ACTIONS,
            path={":FLEXIPAGE_NAMES": flexipage_names},
            options=options,
        )

    def get_list_view_chart_actions(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Chart Actions.

        Get the record actions on list views.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_list_view_chart_actions(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _GET_LIST_VIEW_CHART_ACTIONS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def get_list_view_header_actions(
        self,
        *,
        list_view_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Header Actions.

        Get the actions on records in related lists.

        Args:
            list_view_ids: In the path, for `:LIST_VIEW_IDS`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_list_view_header_actions(
                list_view_ids="your-list-view-ids",
            )
        """
        return self._send(
            _GET_LIST_VIEW_HEADER_ACTIONS,
            path={":LIST_VIEW_IDS": list_view_ids},
            options=options,
        )

    def get_list_view_record_actions(
        self,
        *,
        record_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Record Actions.

        Get the record actions on list views.

        Args:
            record_ids: In the path, for `:RECORD_IDS`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_list_view_record_actions(record_ids="your-record-ids")
        """
        return self._send(
            _GET_LIST_VIEW_RECORD_ACTIONS,
            path={":RECORD_IDS": record_ids},
            options=options,
        )

    def get_lookup_field_actions(
        self,
        *,
        sobject_api_names: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Lookup Field Actions.

        Get the actions on Lightning pages (FlexiPages).

        Args:
            sobject_api_names: In the path, for `:SOBJECT_API_NAMES`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_lookup_field_actions(
                sobject_api_names="your-sobject-api-names",
            )
        """
        return self._send(
            _GET_LOOKUP_FIELD_ACTIONS,
            path={":SOBJECT_API_NAMES": sobject_api_names},
            options=options,
        )

    def get_mru_list_view_actions(
        self,
        *,
        sobject_api_names: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get MRU List View Actions.

        Get the header actions on the most recently used (MRU) list view for objects.

        Args:
            sobject_api_names: In the path, for `:SOBJECT_API_NAMES`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_mru_list_view_actions(
                sobject_api_names="your-sobject-api-names",
            )
        """
        return self._send(
            _GET_MRU_LIST_VIEW_ACTIONS,
            path={":SOBJECT_API_NAMES": sobject_api_names},
            options=options,
        )

    def get_photo_actions(
        self,
        *,
        record_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Photo Actions.

        Get the photo actions for pages. Currently, only group and user pages support
        photo actions.

        Args:
            record_ids: In the path, for `:RECORD_IDS`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_photo_actions(record_ids="your-record-ids")
        """
        return self._send(
            _GET_PHOTO_ACTIONS,
            path={":RECORD_IDS": record_ids},
            options=options,
        )

    def get_record_detail_page_actions(
        self,
        *,
        record_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Record Detail Page Actions.

        Get the actions on record detail pages.

        Args:
            record_ids: In the path, for `:RECORD_IDS`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_record_detail_page_actions(
                record_ids="your-record-ids",
            )
        """
        return self._send(
            _GET_RECORD_DETAIL_PAGE_ACTIONS,
            path={":RECORD_IDS": record_ids},
            options=options,
        )

    def get_record_edit_page_actions(
        self,
        *,
        record_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Record Edit Page Actions.

        Get the actions on record detail pages.

        Args:
            record_ids: In the path, for `:RECORD_IDS`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_record_edit_page_actions(record_ids="your-record-ids")
        """
        return self._send(
            _GET_RECORD_EDIT_PAGE_ACTIONS,
            path={":RECORD_IDS": record_ids},
            options=options,
        )

    def get_related_list_actions(
        self,
        *,
        record_ids: str | int,
        related_list_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Related List Actions.

        Get the actions on record detail pages.

        Args:
            record_ids: In the path, for `:RECORD_IDS`.
            related_list_ids: In the path, for `:RELATED_LIST_IDS`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_related_list_actions(
                record_ids="your-record-ids",
                related_list_ids="your-related-list-ids",
            )
        """
        return self._send(
            _GET_RELATED_LIST_ACTIONS,
            path={":RECORD_IDS": record_ids, ":RELATED_LIST_IDS": related_list_ids},
            options=options,
        )

    def get_related_list_record_actions(
        self,
        *,
        record_id: str | int,
        related_list_record_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Related List Record Actions.

        Get the actions on records in related lists.

        Args:
            record_id: In the path, for `:RECORD_ID`.
            related_list_record_ids: In the path, for `:RELATED_LIST_RECORD_IDS`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.actions.get_related_list_record_actions(
                record_id="your-record-id",
                related_list_record_ids="your-related-list-record-ids",
            )
        """
        return self._send(
            _GET_RELATED_LIST_RECORD_ACTIONS,
            path={
                ":RECORD_ID": record_id,
                ":RELATED_LIST_RECORD_IDS": related_list_record_ids,
            },
            options=options,
        )


class AsyncActionsResource(AsyncResource):
    """`ActionsResource`, to be awaited."""

    async def get_global_actions(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Global Actions.

        See `ActionsResource.get_global_actions`.
        """
        return await self._send(_GET_GLOBAL_ACTIONS, options=options)

    async def get_lightning_page_actions(
        self,
        *,
        flexipage_names: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Lightning Page Actions.

        See `ActionsResource.get_lightning_page_actions`.
        """
        return await self._send(
            _GET_LIGHTNING_PAGE_ACTIONS,
            path={":FLEXIPAGE_NAMES": flexipage_names},
            options=options,
        )

    async def get_list_view_chart_actions(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Chart Actions.

        See `ActionsResource.get_list_view_chart_actions`.
        """
        return await self._send(
            _GET_LIST_VIEW_CHART_ACTIONS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def get_list_view_header_actions(
        self,
        *,
        list_view_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Header Actions.

        See `ActionsResource.get_list_view_header_actions`.
        """
        return await self._send(
            _GET_LIST_VIEW_HEADER_ACTIONS,
            path={":LIST_VIEW_IDS": list_view_ids},
            options=options,
        )

    async def get_list_view_record_actions(
        self,
        *,
        record_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get List View Record Actions.

        See `ActionsResource.get_list_view_record_actions`.
        """
        return await self._send(
            _GET_LIST_VIEW_RECORD_ACTIONS,
            path={":RECORD_IDS": record_ids},
            options=options,
        )

    async def get_lookup_field_actions(
        self,
        *,
        sobject_api_names: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Lookup Field Actions.

        See `ActionsResource.get_lookup_field_actions`.
        """
        return await self._send(
            _GET_LOOKUP_FIELD_ACTIONS,
            path={":SOBJECT_API_NAMES": sobject_api_names},
            options=options,
        )

    async def get_mru_list_view_actions(
        self,
        *,
        sobject_api_names: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get MRU List View Actions.

        See `ActionsResource.get_mru_list_view_actions`.
        """
        return await self._send(
            _GET_MRU_LIST_VIEW_ACTIONS,
            path={":SOBJECT_API_NAMES": sobject_api_names},
            options=options,
        )

    async def get_photo_actions(
        self,
        *,
        record_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Photo Actions.

        See `ActionsResource.get_photo_actions`.
        """
        return await self._send(
            _GET_PHOTO_ACTIONS,
            path={":RECORD_IDS": record_ids},
            options=options,
        )

    async def get_record_detail_page_actions(
        self,
        *,
        record_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Record Detail Page Actions.

        See `ActionsResource.get_record_detail_page_actions`.
        """
        return await self._send(
            _GET_RECORD_DETAIL_PAGE_ACTIONS,
            path={":RECORD_IDS": record_ids},
            options=options,
        )

    async def get_record_edit_page_actions(
        self,
        *,
        record_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Record Edit Page Actions.

        See `ActionsResource.get_record_edit_page_actions`.
        """
        return await self._send(
            _GET_RECORD_EDIT_PAGE_ACTIONS,
            path={":RECORD_IDS": record_ids},
            options=options,
        )

    async def get_related_list_actions(
        self,
        *,
        record_ids: str | int,
        related_list_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Related List Actions.

        See `ActionsResource.get_related_list_actions`.
        """
        return await self._send(
            _GET_RELATED_LIST_ACTIONS,
            path={":RECORD_IDS": record_ids, ":RELATED_LIST_IDS": related_list_ids},
            options=options,
        )

    async def get_related_list_record_actions(
        self,
        *,
        record_id: str | int,
        related_list_record_ids: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Related List Record Actions.

        See `ActionsResource.get_related_list_record_actions`.
        """
        return await self._send(
            _GET_RELATED_LIST_RECORD_ACTIONS,
            path={
                ":RECORD_ID": record_id,
                ":RELATED_LIST_RECORD_IDS": related_list_record_ids,
            },
            options=options,
        )
