"""`client.bulk_v1.query`: Bulk v1 / Query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar

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
            client.bulk_v1.query.get_all_query_jobs(is_pk_chunking_enabled=False)
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
            job_id: The value of `{{_jobId}}`. Default: what
                `client.bulk_v1.bulk_create_job` got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v1.query.get_job_info_query(job_id="your-job-id")
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
            job_id: The value of `{{_jobId}}`. Default: what
                `client.bulk_v1.bulk_create_job` got.
            locator: Query parameter `locator`. Not sent by default.
            max_records: Query parameter `maxRecords`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v1.query.get_job_query_result(job_id="your-job-id")
        """
        return self._send(
            _GET_JOB_QUERY_RESULT,
            variables={"_jobId": job_id},
            query={"locator": locator, "maxRecords": max_records},
            options=options,
        )


class AsyncQueryResource(AsyncResource):
    """`QueryResource`, to be awaited."""

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
