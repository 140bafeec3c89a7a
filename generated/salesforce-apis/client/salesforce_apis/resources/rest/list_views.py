"""`client.rest.list_views`: REST / List Views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar

_LIST_VIEW_DESCRIBE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/listviews/:QUERY_LOCATOR/describe",
    path={":SOBJECT_API_NAME": None, ":QUERY_LOCATOR": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_LIST_VIEW_RESULTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/listviews/:LIST_VIEW_ID/results",
    path={":SOBJECT_API_NAME": None, ":LIST_VIEW_ID": None},
    query=(("limit", "", False), ("offset", "", False)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_LIST_VIEWS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/listviews/",
    path={":SOBJECT_API_NAME": None},
    query=(("limit", "", False), ("offset", "", False)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_RECENTLY_VIEWED_ITEMS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/listviews/recent",
    path={":SOBJECT_API_NAME": None},
    query=(("limit", "", True),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class ListViewsResource(Resource):
    """List Views."""

    def list_view_describe(
        self,
        *,
        sobject_api_name: str,
        query_locator: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """List View Describe.

        Returns detailed information about a list view, including the ID, the columns,
        and the SOQL query.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            query_locator: In the path, for `:QUERY_LOCATOR`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.list_views.list_view_describe(
                sobject_api_name="your-sobject-api-name",
                query_locator="your-query-locator",
            )
        """
        return self._send(
            _LIST_VIEW_DESCRIBE,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":QUERY_LOCATOR": query_locator,
            },
            options=options,
        )

    def list_view_results(
        self,
        *,
        sobject_api_name: str,
        list_view_id: str | int,
        limit: Scalar | NotGiven = NOT_GIVEN,
        offset: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """List View Results.

        Returns detailed information about a list view, including the ID, the columns,
        and the SOQL query.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            list_view_id: In the path, for `:LIST_VIEW_ID`.
            limit: The maximum number of records to return, between 1-2000. The default
                value is 25. Not sent by default.
            offset: The first record to return. Use this parameter to paginate the
                results. The default value is 1. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.list_views.list_view_results(
                sobject_api_name="your-sobject-api-name",
                list_view_id="your-list-view-id",
            )
        """
        return self._send(
            _LIST_VIEW_RESULTS,
            path={":SOBJECT_API_NAME": sobject_api_name, ":LIST_VIEW_ID": list_view_id},
            query={"limit": limit, "offset": offset},
            options=options,
        )

    def list_views(
        self,
        *,
        sobject_api_name: str,
        limit: Scalar | NotGiven = NOT_GIVEN,
        offset: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """List Views.

        Returns the list of list views for the specified sObject, including the ID and
        other basic information about each list view. You can also get basic information
        for a specific list view by ID.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            limit: The maximum number of records to return, between 1-2000. The default
                value is 25. Not sent by default.
            offset: The first record to return. Use this parameter to paginate the
                results. The default value is 1. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.list_views.list_views(sobject_api_name="your-sobject-api-name")
        """
        return self._send(
            _LIST_VIEWS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"limit": limit, "offset": offset},
            options=options,
        )

    def recently_viewed_items(
        self,
        *,
        sobject_api_name: str,
        limit: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Recently Viewed Items.

        Gets the most recently accessed items that were viewed or referenced by the
        current user. Salesforce stores information about record views in the interface
        and uses it to generate a list of recently viewed and referenced records, such
        as in the sidebar and for the auto-complete options in search.

        This resource only accesses most recently used item information. If you want to
        modify the list of recently viewed items, you’ll need to update recently viewed
        information directly by using a SOQL Query with a FOR VIEW or FOR REFERENCE
        clause.
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_recent_items.htm

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            limit: Query parameter `limit`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.list_views.recently_viewed_items(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _RECENTLY_VIEWED_ITEMS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"limit": limit},
            options=options,
        )


class AsyncListViewsResource(AsyncResource):
    """`ListViewsResource`, to be awaited."""

    async def list_view_describe(
        self,
        *,
        sobject_api_name: str,
        query_locator: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """List View Describe.

        See `ListViewsResource.list_view_describe`.
        """
        return await self._send(
            _LIST_VIEW_DESCRIBE,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":QUERY_LOCATOR": query_locator,
            },
            options=options,
        )

    async def list_view_results(
        self,
        *,
        sobject_api_name: str,
        list_view_id: str | int,
        limit: Scalar | NotGiven = NOT_GIVEN,
        offset: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """List View Results.

        See `ListViewsResource.list_view_results`.
        """
        return await self._send(
            _LIST_VIEW_RESULTS,
            path={":SOBJECT_API_NAME": sobject_api_name, ":LIST_VIEW_ID": list_view_id},
            query={"limit": limit, "offset": offset},
            options=options,
        )

    async def list_views(
        self,
        *,
        sobject_api_name: str,
        limit: Scalar | NotGiven = NOT_GIVEN,
        offset: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """List Views.

        See `ListViewsResource.list_views`.
        """
        return await self._send(
            _LIST_VIEWS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"limit": limit, "offset": offset},
            options=options,
        )

    async def recently_viewed_items(
        self,
        *,
        sobject_api_name: str,
        limit: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Recently Viewed Items.

        See `ListViewsResource.recently_viewed_items`.
        """
        return await self._send(
            _RECENTLY_VIEWED_ITEMS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"limit": limit},
            options=options,
        )
