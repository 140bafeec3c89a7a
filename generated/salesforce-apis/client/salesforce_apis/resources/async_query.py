"""`client.async_query`: Async Query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._auth import OAUTH2
from .._runtime import NOT_GIVEN, AsyncResource, Behaviour, Capture, Operation, Resource

if TYPE_CHECKING:
    from .._runtime import Content, NotGiven, RequestOptions
    from ..models.async_query import (
        CreateAsyncQueryBody,
        CreateAsyncQueryBodyDict,
        CreateAsyncQueryResponse,
    )

_CREATE_ASYNC_QUERY: Operation[CreateAsyncQueryResponse] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/async-queries",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
    responses={200: ".models.async_query:CreateAsyncQueryResponse"},
    captures=(Capture("_jobId", ("id",)),),
)

_DELETE_ASYNC_QUERY: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/async-queries/{{_jobId}}",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)

_GET_ASYNC_QUERY_INFO: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/async-queries/{{_jobId}}",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
    arguments={"_jobId": "job_id"},
)


class AsyncQueryResource(Resource):
    """Async Query.

    Submit Async SOQL queries to be processed asynchronously and check on their status.
    Use async query resources to make consistent SOQL queries, no matter what size the
    data is or where the data is stored.

    📚 [Async Query Resources
    Documentation](https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_async_queries_home.htm)
    """

    def create_async_query(
        self,
        *,
        body: CreateAsyncQueryBody | CreateAsyncQueryBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> CreateAsyncQueryResponse:
        """Create Async Query.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `CreateAsyncQueryResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/async-query/create-async-query.py`.
        """
        return self._send(_CREATE_ASYNC_QUERY, body=body, options=options)

    def delete_async_query(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete Async Query.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what
                `client.async_query.create_async_query` got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.async_query.delete_async_query(job_id="your-job-id")
        """
        return self._send(
            _DELETE_ASYNC_QUERY,
            variables={"_jobId": job_id},
            options=options,
        )

    def get_async_query_info(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Async Query Info.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what
                `client.async_query.create_async_query` got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.async_query.get_async_query_info(job_id="your-job-id")
        """
        return self._send(
            _GET_ASYNC_QUERY_INFO,
            variables={"_jobId": job_id},
            options=options,
        )


class AsyncAsyncQueryResource(AsyncResource):
    """`AsyncQueryResource`, to be awaited."""

    async def create_async_query(
        self,
        *,
        body: CreateAsyncQueryBody | CreateAsyncQueryBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> CreateAsyncQueryResponse:
        """Create Async Query.

        See `AsyncQueryResource.create_async_query`.
        """
        return await self._send(_CREATE_ASYNC_QUERY, body=body, options=options)

    async def delete_async_query(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete Async Query.

        See `AsyncQueryResource.delete_async_query`.
        """
        return await self._send(
            _DELETE_ASYNC_QUERY,
            variables={"_jobId": job_id},
            options=options,
        )

    async def get_async_query_info(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Async Query Info.

        See `AsyncQueryResource.get_async_query_info`.
        """
        return await self._send(
            _GET_ASYNC_QUERY_INFO,
            variables={"_jobId": job_id},
            options=options,
        )
