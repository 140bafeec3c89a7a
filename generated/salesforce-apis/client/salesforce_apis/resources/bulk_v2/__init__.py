"""`client.bulk_v2`: Bulk v2."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Capture, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, FileInput, NotGiven, RequestOptions
    from ...models.bulk_v2 import (
        CloseOrAbortJobBody,
        CloseOrAbortJobBodyDict,
        CreateJobBody,
        CreateJobBodyDict,
        CreateJobResponse,
    )
    from .query import AsyncQueryResource, QueryResource

_CLOSE_OR_ABORT_JOB: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/ingest/{{_jobId}}",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)

_CREATE_JOB: Operation[CreateJobResponse] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/ingest",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
    responses={200: ".models.bulk_v2:CreateJobResponse"},
    captures=(Capture("_jobId", ("id",)),),
)

_DELETE_JOB: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/ingest/{{_jobId}}",
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)

_GET_ALL_JOBS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/ingest",
    auth=OAUTH2,
)

_GET_JOB_FAILED_RECORD_RESULTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/ingest/{{_jobId}}/failedResults",
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)

_GET_JOB_INFO: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/ingest/{{_jobId}}",
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)

_GET_JOB_SUCCESSFUL_RECORD_RESULTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/ingest/{{_jobId}}/successfulResults",
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)

_GET_JOB_UNPROCESSED_RECORD_RESULTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/ingest/{{_jobId}}/unprocessedrecords",
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)

_UPLOAD_JOB_DATA: Operation[Content] = Operation(
    method="PUT",
    url="{{_endpoint}}/services/data/v{{version}}/jobs/ingest/{{_jobId}}/batches",
    headers=(("Content-Type", "text/csv", True),),
    body="binary",
    auth=OAUTH2,
    arguments={"_jobId": "job_id"},
)


class BulkV2Resource(Resource):
    """Bulk v2.

    Bulk API 2.0 provides a simple interface to quickly load large amounts of data into
    your Salesforce org and to perform bulk queries on your org data.

    Bulk API 2.0 is available in API version 41.0 and later. Query jobs in Bulk API 2.0
    are available in API version 47.0 and later.

    📚 [Bulk API 2.0
    Documentation](https://developer.salesforce.com/docs/atlas.en-us.api_bulk_v2.meta/api_bulk_v2/introduction_bulk_api_2.htm)

    **Note:** All Bulk API requests except "Create Job" require a `_jobId` variable.
    This variable is automatically set by the "Create Job" request.
    """

    @cached_property
    def query(self) -> QueryResource:
        """Query."""
        from .query import QueryResource

        return QueryResource(self)

    def close_or_abort_job(
        self,
        *,
        body: CloseOrAbortJobBody | CloseOrAbortJobBodyDict | str | bytes,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Close or Abort a Job.

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
            client.bulk_v2.close_or_abort_job(
                body={"state": "UploadComplete"},
                job_id="your-job-id",
            )
        """
        return self._send(
            _CLOSE_OR_ABORT_JOB,
            variables={"_jobId": job_id},
            body=body,
            options=options,
        )

    def create_job(
        self,
        *,
        body: CreateJobBody | CreateJobBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> CreateJobResponse:
        """Create job.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `CreateJobResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.create_job(body={"object": "Asset", "operation": "update"})
        """
        return self._send(_CREATE_JOB, body=body, options=options)

    def delete_job(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete Job.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what `client.bulk_v2.create_job`
                got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.delete_job(job_id="your-job-id")
        """
        return self._send(_DELETE_JOB, variables={"_jobId": job_id}, options=options)

    def get_all_jobs(self, *, options: RequestOptions | None = None) -> Content:
        """Get All Jobs.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.get_all_jobs()
        """
        return self._send(_GET_ALL_JOBS, options=options)

    def get_job_failed_record_results(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Failed Record Results.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what `client.bulk_v2.create_job`
                got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.get_job_failed_record_results(job_id="your-job-id")
        """
        return self._send(
            _GET_JOB_FAILED_RECORD_RESULTS,
            variables={"_jobId": job_id},
            options=options,
        )

    def get_job_info(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Info.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what `client.bulk_v2.create_job`
                got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.get_job_info(job_id="your-job-id")
        """
        return self._send(_GET_JOB_INFO, variables={"_jobId": job_id}, options=options)

    def get_job_successful_record_results(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Successful Record Results.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what `client.bulk_v2.create_job`
                got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.get_job_successful_record_results(job_id="your-job-id")
        """
        return self._send(
            _GET_JOB_SUCCESSFUL_RECORD_RESULTS,
            variables={"_jobId": job_id},
            options=options,
        )

    def get_job_unprocessed_record_results(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Unprocessed Record Results.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what `client.bulk_v2.create_job`
                got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.get_job_unprocessed_record_results(job_id="your-job-id")
        """
        return self._send(
            _GET_JOB_UNPROCESSED_RECORD_RESULTS,
            variables={"_jobId": job_id},
            options=options,
        )

    def upload_job_data(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        body: FileInput | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Upload Job Data.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what `client.bulk_v2.create_job`
                got.
            body: The file to send. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v2.upload_job_data(job_id="your-job-id")
        """
        return self._send(
            _UPLOAD_JOB_DATA,
            variables={"_jobId": job_id},
            body=body,
            options=options,
        )


class AsyncBulkV2Resource(AsyncResource):
    """`BulkV2Resource`, to be awaited."""

    @cached_property
    def query(self) -> AsyncQueryResource:
        """Query."""
        from .query import AsyncQueryResource

        return AsyncQueryResource(self)

    async def close_or_abort_job(
        self,
        *,
        body: CloseOrAbortJobBody | CloseOrAbortJobBodyDict | str | bytes,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Close or Abort a Job.

        See `BulkV2Resource.close_or_abort_job`.
        """
        return await self._send(
            _CLOSE_OR_ABORT_JOB,
            variables={"_jobId": job_id},
            body=body,
            options=options,
        )

    async def create_job(
        self,
        *,
        body: CreateJobBody | CreateJobBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> CreateJobResponse:
        """Create job.

        See `BulkV2Resource.create_job`.
        """
        return await self._send(_CREATE_JOB, body=body, options=options)

    async def delete_job(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete Job.

        See `BulkV2Resource.delete_job`.
        """
        return await self._send(
            _DELETE_JOB,
            variables={"_jobId": job_id},
            options=options,
        )

    async def get_all_jobs(self, *, options: RequestOptions | None = None) -> Content:
        """Get All Jobs.

        See `BulkV2Resource.get_all_jobs`.
        """
        return await self._send(_GET_ALL_JOBS, options=options)

    async def get_job_failed_record_results(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Failed Record Results.

        See `BulkV2Resource.get_job_failed_record_results`.
        """
        return await self._send(
            _GET_JOB_FAILED_RECORD_RESULTS,
            variables={"_jobId": job_id},
            options=options,
        )

    async def get_job_info(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Info.

        See `BulkV2Resource.get_job_info`.
        """
        return await self._send(
            _GET_JOB_INFO,
            variables={"_jobId": job_id},
            options=options,
        )

    async def get_job_successful_record_results(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Successful Record Results.

        See `BulkV2Resource.get_job_successful_record_results`.
        """
        return await self._send(
            _GET_JOB_SUCCESSFUL_RECORD_RESULTS,
            variables={"_jobId": job_id},
            options=options,
        )

    async def get_job_unprocessed_record_results(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Job Unprocessed Record Results.

        See `BulkV2Resource.get_job_unprocessed_record_results`.
        """
        return await self._send(
            _GET_JOB_UNPROCESSED_RECORD_RESULTS,
            variables={"_jobId": job_id},
            options=options,
        )

    async def upload_job_data(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        body: FileInput | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Upload Job Data.

        See `BulkV2Resource.upload_job_data`.
        """
        return await self._send(
            _UPLOAD_JOB_DATA,
            variables={"_jobId": job_id},
            body=body,
            options=options,
        )
