"""`client.bulk_v2.query`: Bulk v2 / Query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Capture, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar
    from ...models.bulk_v2.query import (
        AbortJobQueryBody,
        AbortJobQueryBodyDict,
        CreateJobQueryBody,
        CreateJobQueryBodyDict,
        CreateJobQueryResponse,
    )

_ABORT_JOB_QUERY: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/query/{{_jobId}}",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)

_CREATE_JOB_QUERY: Operation[CreateJobQueryResponse] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/query",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
    responses={200: ".models.bulk_v2.query:CreateJobQueryResponse"},
    captures=(Capture("id", ("id",)),),
)

_DELETE_JOB_QUERY: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/query/{{_jobId}}",
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)

_GET_ALL_QUERY_JOBS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/query",
    query=(
        ("isPkChunkingEnabled", "false", True),
        ("jobType", None, True),
        ("concurrencyMode", None, True),
        ("queryLocator", None, True),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_GET_JOB_INFO_QUERY: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/query/{{_jobId}}",
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)

_GET_JOB_QUERY_RESULT: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/query/{{_jobId}}/results",
    query=(("locator", "", False), ("maxRecords", "", False)),
    headers=(("Content-Type", "application/json", True), ("Accept", "test/csv", True)),
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)


class QueryResource(Resource):
    """Query."""

    def abort_job_query(
        self,
        *,
        body: AbortJobQueryBody | AbortJobQueryBodyDict | str | bytes,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Abort a Job Query.

        Args:
            body: The body; text and bytes are sent as they are.
            job_id: The value of `{{_jobId}}`. Default: what `client.bulk_v2.create_job`
                got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.query.abort_job_query(
                body={"state": "Aborted"},
                job_id="your-job-id",
            )
        """
        return self._send(
            _ABORT_JOB_QUERY,
            variables={"_jobId": job_id},
            body=body,
            options=options,
        )

    def create_job_query(
        self,
        *,
        body: CreateJobQueryBody | CreateJobQueryBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> CreateJobQueryResponse:
        """Create job Query.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `CreateJobQueryResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.query.create_job_query(
                body={
                    "operation": "query",
                    "query": "SELECT fields FROM object WHERE filter",
                    "contentType": "CSV",
                    "columnDelimiter": "BACKQUOTE | CARET | COMMA | PIPE | SEMICOLON | TAB",
                    "lineEnding": "CRLF | LF",
                },
            )
        """
        return self._send(_CREATE_JOB_QUERY, body=body, options=options)

    def delete_job_query(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete Job Query.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what `client.bulk_v2.create_job`
                got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.query.delete_job_query(job_id="your-job-id")
        """
        return self._send(
            _DELETE_JOB_QUERY,
            variables={"_jobId": job_id},
            options=options,
        )

    def get_all_query_jobs(
        self,
        *,
        is_pk_chunking_enabled: str | bool | NotGiven = NOT_GIVEN,
        job_type: str | None | NotGiven = NOT_GIVEN,
        concurrency_mode: str | None | NotGiven = NOT_GIVEN,
        query_locator: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get All Query Jobs.

        Args:
            is_pk_chunking_enabled: If set to true, the request only returns information
                about jobs where PK Chunking is enabled. Default: `false`.
            job_type: BigObjectIngest Classic V2Query. Sent without a value by default.
            concurrency_mode: serial parallel. Sent without a value by default.
            query_locator: use the value from the nextRecordsUrl from the previous set.
                Sent without a value by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.query.get_all_query_jobs(is_pk_chunking_enabled=False)
        """
        return self._send(
            _GET_ALL_QUERY_JOBS,
            query={
                "isPkChunkingEnabled": is_pk_chunking_enabled,
                "jobType": job_type,
                "concurrencyMode": concurrency_mode,
                "queryLocator": query_locator,
            },
            options=options,
        )

    def get_job_info_query(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Info Query.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what `client.bulk_v2.create_job`
                got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.query.get_job_info_query(job_id="your-job-id")
        """
        return self._send(
            _GET_JOB_INFO_QUERY,
            variables={"_jobId": job_id},
            options=options,
        )

    def get_job_query_result(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        locator: str | NotGiven = NOT_GIVEN,
        max_records: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Query Result.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what `client.bulk_v2.create_job`
                got.
            locator: Query parameter `locator`. Not sent by default.
            max_records: Query parameter `maxRecords`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.query.get_job_query_result(job_id="your-job-id")
        """
        return self._send(
            _GET_JOB_QUERY_RESULT,
            variables={"_jobId": job_id},
            query={"locator": locator, "maxRecords": max_records},
            options=options,
        )


class AsyncQueryResource(AsyncResource):
    """`QueryResource`, to be awaited."""

    async def abort_job_query(
        self,
        *,
        body: AbortJobQueryBody | AbortJobQueryBodyDict | str | bytes,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Abort a Job Query.

        See `QueryResource.abort_job_query`.
        """
        return await self._send(
            _ABORT_JOB_QUERY,
            variables={"_jobId": job_id},
            body=body,
            options=options,
        )

    async def create_job_query(
        self,
        *,
        body: CreateJobQueryBody | CreateJobQueryBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> CreateJobQueryResponse:
        """Create job Query.

        See `QueryResource.create_job_query`.
        """
        return await self._send(_CREATE_JOB_QUERY, body=body, options=options)

    async def delete_job_query(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete Job Query.

        See `QueryResource.delete_job_query`.
        """
        return await self._send(
            _DELETE_JOB_QUERY,
            variables={"_jobId": job_id},
            options=options,
        )

    async def get_all_query_jobs(
        self,
        *,
        is_pk_chunking_enabled: str | bool | NotGiven = NOT_GIVEN,
        job_type: str | None | NotGiven = NOT_GIVEN,
        concurrency_mode: str | None | NotGiven = NOT_GIVEN,
        query_locator: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get All Query Jobs.

        See `QueryResource.get_all_query_jobs`.
        """
        return await self._send(
            _GET_ALL_QUERY_JOBS,
            query={
                "isPkChunkingEnabled": is_pk_chunking_enabled,
                "jobType": job_type,
                "concurrencyMode": concurrency_mode,
                "queryLocator": query_locator,
            },
            options=options,
        )

    async def get_job_info_query(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Info Query.

        See `QueryResource.get_job_info_query`.
        """
        return await self._send(
            _GET_JOB_INFO_QUERY,
            variables={"_jobId": job_id},
            options=options,
        )

    async def get_job_query_result(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        locator: str | NotGiven = NOT_GIVEN,
        max_records: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Query Result.

        See `QueryResource.get_job_query_result`.
        """
        return await self._send(
            _GET_JOB_QUERY_RESULT,
            variables={"_jobId": job_id},
            query={"locator": locator, "maxRecords": max_records},
            options=options,
        )
