"""`client.rest.logs`: REST / Logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions

_GET_EVENT_LOG_FILE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/EventLogFile/:id/LogFile",
    path={":id": None},
    auth=OAUTH2,
)

_GET_EVENT_LOGS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/query/",
    query=(
        (
            "q",
            "SELECT+FIELDS(ALL)+from+EventLogFile+ORDER+BY+LastModifiedDate+DESC+LIMIT+200",
            True,
        ),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class LogsResource(Resource):
    """Logs."""

    def get_event_log_file(
        self,
        *,
        id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get event log file.

        Args:
            id: Log event Id.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.logs.get_event_log_file(id="your-id")
        """
        return self._send(_GET_EVENT_LOG_FILE, path={":id": id}, options=options)

    def get_event_logs(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get event logs.

        Executes the specified SOQL query.

        If the query results are too large, the response contains the first batch of
        results and a query identifier in the nextRecordsUrl field of the response. The
        identifier can be used in an additional request to retrieve the next batch.
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_query.htm

        Args:
            q: Gets the first 200 EventLogFile records ordered by most recently updated
                first. Default:
                `SELECT+FIELDS(ALL)+from+EventLogFile+ORDER+BY+LastModifiedDate+DESC+LIMIT+200`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.logs.get_event_logs()
        """
        return self._send(_GET_EVENT_LOGS, query={"q": q}, options=options)


class AsyncLogsResource(AsyncResource):
    """`LogsResource`, to be awaited."""

    async def get_event_log_file(
        self,
        *,
        id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get event log file.

        See `LogsResource.get_event_log_file`.
        """
        return await self._send(_GET_EVENT_LOG_FILE, path={":id": id}, options=options)

    async def get_event_logs(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get event logs.

        See `LogsResource.get_event_logs`.
        """
        return await self._send(_GET_EVENT_LOGS, query={"q": q}, options=options)
