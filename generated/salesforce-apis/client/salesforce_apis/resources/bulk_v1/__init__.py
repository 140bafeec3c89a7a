"""`client.bulk_v1`: Bulk v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Capture, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, FileInput, NotGiven, RequestOptions
    from ...models.bulk_v1 import (
        BulkCloseJobBody,
        BulkCloseJobBodyDict,
        BulkCreateJobBody,
        BulkCreateJobBodyDict,
        BulkCreateJobResponse,
    )
    from .query import AsyncQueryResource, QueryResource

_BULK_CHECK_BATCH_STATUS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/async/{{version}}/job/{{_jobId}}/batch",
    headers=(
        ("X-SFDC-Session", "{{_accessToken}}", True),
        ("Accept-Encoding", "gzip", True),
        ("Content-Encoding", "gzip", True),
    ),
    auth=OAUTH2,
    arguments={"_jobId": "job_id", "_accessToken": "x_sfdc_session"},
)

_BULK_CLOSE_JOB: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/async/{{version}}/job/{{_jobId}}",
    headers=(
        ("X-SFDC-Session", "{{_accessToken}}", True),
        ("Content-Type", "application/json", True),
        ("charset", "UTF-8", True),
        ("Content-Encoding", "gzip", False),
    ),
    body="json",
    auth=OAUTH2,
    arguments={"_jobId": "job_id", "_accessToken": "x_sfdc_session"},
)

_BULK_CREATE_BATCH: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/async/{{version}}/job/{{_jobId}}/batch",
    headers=(
        ("X-SFDC-Session", "{{_accessToken}}", True),
        ("Content-Type", "text/csv", True),
        ("charset", "UTF-8", True),
        ("Content-Encoding", "gzip", False),
    ),
    body="binary",
    auth=OAUTH2,
    arguments={"_jobId": "job_id", "_accessToken": "x_sfdc_session"},
)

_BULK_CREATE_JOB: Operation[BulkCreateJobResponse] = Operation(
    method="POST",
    url="{{_endpoint}}/services/async/{{version}}/job",
    headers=(
        ("X-SFDC-Session", "{{_accessToken}}", True),
        ("Content-Type", "application/json", True),
        ("charset", "UTF-8", True),
        ("Sforce-Disable-Batch-Retry", "FALSE", False),
        ("Sforce-Line-Ending", "CRLF", False),
        ("Sforce-Enable-PKChunking", "FALSE", False),
        ("chunkSize", "10000", False),
        ("Content-Encoding", "gzip", False),
    ),
    body="json",
    auth=OAUTH2,
    responses={200: ".models.bulk_v1:BulkCreateJobResponse"},
    captures=(Capture("_jobId", ("id",)),),
    arguments={"_accessToken": "x_sfdc_session"},
)

_BULK_RETRIEVE_BATCH_RESULT: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/async/{{version}}/job/{{_jobId}}/batch/{{_batchId}}/result",
    headers=(
        ("X-SFDC-Session", "{{_accessToken}}", True),
        ("Accept-Encoding", "gzip", True),
        ("Content-Encoding", "gzip", True),
    ),
    auth=OAUTH2,
    arguments={
        "_batchId": "batch_id",
        "_jobId": "job_id",
        "_accessToken": "x_sfdc_session",
    },
)

_BULK_RETRIEVE_BATCH_RESULT_DATA: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/async/{{version}}/job/{{_jobId}}/batch/{{_batchId}}/result/:batchResultId",
    path={":batchResultId": None},
    headers=(
        ("X-SFDC-Session", "{{_accessToken}}", True),
        ("Accept-Encoding", "gzip", True),
        ("Content-Encoding", "gzip", True),
    ),
    auth=OAUTH2,
    arguments={
        "_batchId": "batch_id",
        "_jobId": "job_id",
        "_accessToken": "x_sfdc_session",
    },
)

_BULK_SPEC: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/async/{{version}}/job/{{_jobId}}/spec",
    headers=(
        ("X-SFDC-Session", "{{_accessToken}}", True),
        ("Content-Type", "text/csv", True),
        ("charset", "UTF-8", True),
        ("Accept-Encoding", "gzip", True),
        ("Content-Encoding", "gzip", True),
    ),
    body="raw",
    auth=OAUTH2,
    arguments={"_jobId": "job_id", "_accessToken": "x_sfdc_session"},
)


class BulkV1Resource(Resource):
    """Bulk v1.

    The Bulk API provides a programmatic option to quickly load your org’s data into
    Salesforce. To use the API requires basic familiarity with software development, web
    services, and the Salesforce user interface.

    The functionality described is available only if your org has the Bulk API feature
    enabled. This feature is enabled by default for Performance, Unlimited, Enterprise,
    and Developer Editions.

    📚 [Bulk API Developer
    Guide](https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/asynch_api_intro.htm)

    **Note:** All Bulk API requests except "Create Job" require a `_jobId` variable.
    This variable is automatically set by the "Create Job" request.
    """

    @cached_property
    def query(self) -> QueryResource:
        """Query."""
        from .query import QueryResource

        return QueryResource(self)

    def bulk_check_batch_status(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Check Batch Status.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what
                `client.bulk_v1.bulk_create_job` got.
            x_sfdc_session: Header `X-SFDC-Session`. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v1.bulk_check_batch_status(
                job_id="your-job-id",
                x_sfdc_session="your-access-token",
            )
        """
        return self._send(
            _BULK_CHECK_BATCH_STATUS,
            variables={"_jobId": job_id},
            headers={"X-SFDC-Session": x_sfdc_session},
            options=options,
        )

    def bulk_close_job(
        self,
        *,
        body: BulkCloseJobBody | BulkCloseJobBodyDict | str | bytes,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        content_encoding: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Close Job.

        Args:
            body: The body; text and bytes are sent as they are.
            job_id: The value of `{{_jobId}}`. Default: what
                `client.bulk_v1.bulk_create_job` got.
            x_sfdc_session: Header `X-SFDC-Session`. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            content_encoding: Header `Content-Encoding`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v1.bulk_close_job(
                body={"state": "UploadComplete"},
                job_id="your-job-id",
                x_sfdc_session="your-access-token",
            )
        """
        return self._send(
            _BULK_CLOSE_JOB,
            variables={"_jobId": job_id},
            headers={
                "X-SFDC-Session": x_sfdc_session,
                "Content-Encoding": content_encoding,
            },
            body=body,
            options=options,
        )

    def bulk_create_batch(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        content_encoding: str | NotGiven = NOT_GIVEN,
        body: FileInput | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Create Batch.

        Args:
            job_id: The value of `{{_jobId}}`. Default: what
                `client.bulk_v1.bulk_create_job` got.
            x_sfdc_session: Header `X-SFDC-Session`. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            content_encoding: Header `Content-Encoding`. Not sent by default.
            body: The file to send. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v1.bulk_create_batch(
                job_id="your-job-id",
                x_sfdc_session="your-access-token",
            )
        """
        return self._send(
            _BULK_CREATE_BATCH,
            variables={"_jobId": job_id},
            headers={
                "X-SFDC-Session": x_sfdc_session,
                "Content-Encoding": content_encoding,
            },
            body=body,
            options=options,
        )

    def bulk_create_job(
        self,
        *,
        body: BulkCreateJobBody | BulkCreateJobBodyDict | str | bytes,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        sforce_disable_batch_retry: str | NotGiven = NOT_GIVEN,
        sforce_line_ending: str | NotGiven = NOT_GIVEN,
        sforce_enable_pk_chunking: str | NotGiven = NOT_GIVEN,
        chunk_size: str | int | NotGiven = NOT_GIVEN,
        content_encoding: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> BulkCreateJobResponse:
        """Bulk Create Job.

        Args:
            body: The body; text and bytes are sent as they are.
            x_sfdc_session: Header `X-SFDC-Session`. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            sforce_disable_batch_retry: Header `Sforce-Disable-Batch-Retry`. Not sent by
                default.
            sforce_line_ending: Header `Sforce-Line-Ending`. Not sent by default.
            sforce_enable_pk_chunking: Header `Sforce-Enable-PKChunking`. Not sent by
                default.
            chunk_size: Header `chunkSize`. Not sent by default.
            content_encoding: Header `Content-Encoding`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `BulkCreateJobResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v1.bulk_create_job(
                body={"operation": "insert", "object": "Account", "contentType": "CSV"},
                x_sfdc_session="your-access-token",
            )
        """
        return self._send(
            _BULK_CREATE_JOB,
            headers={
                "X-SFDC-Session": x_sfdc_session,
                "Sforce-Disable-Batch-Retry": sforce_disable_batch_retry,
                "Sforce-Line-Ending": sforce_line_ending,
                "Sforce-Enable-PKChunking": sforce_enable_pk_chunking,
                "chunkSize": chunk_size,
                "Content-Encoding": content_encoding,
            },
            body=body,
            options=options,
        )

    def bulk_retrieve_batch_result(
        self,
        *,
        batch_id: str | int,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Retrieve Batch Result.

        Args:
            batch_id: The value of `{{_batchId}}`.
            job_id: The value of `{{_jobId}}`. Default: what
                `client.bulk_v1.bulk_create_job` got.
            x_sfdc_session: Header `X-SFDC-Session`. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v1.bulk_retrieve_batch_result(
                batch_id="your-batch-id",
                job_id="your-job-id",
                x_sfdc_session="your-access-token",
            )
        """
        return self._send(
            _BULK_RETRIEVE_BATCH_RESULT,
            variables={"_batchId": batch_id, "_jobId": job_id},
            headers={"X-SFDC-Session": x_sfdc_session},
            options=options,
        )

    def bulk_retrieve_batch_result_data(
        self,
        *,
        batch_id: str | int,
        batch_result_id: str | int,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Retrieve Batch Result Data.

        Args:
            batch_id: The value of `{{_batchId}}`.
            batch_result_id: In the path, for `:batchResultId`.
            job_id: The value of `{{_jobId}}`. Default: what
                `client.bulk_v1.bulk_create_job` got.
            x_sfdc_session: Header `X-SFDC-Session`. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.bulk_v1.bulk_retrieve_batch_result_data(
                batch_id="your-batch-id",
                batch_result_id="your-batch-result-id",
                job_id="your-job-id",
                x_sfdc_session="your-access-token",
            )
        """
        return self._send(
            _BULK_RETRIEVE_BATCH_RESULT_DATA,
            path={":batchResultId": batch_result_id},
            variables={"_batchId": batch_id, "_jobId": job_id},
            headers={"X-SFDC-Session": x_sfdc_session},
            options=options,
        )

    def bulk_spec(
        self,
        *,
        body: str | bytes,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Spec.

        Args:
            body: The body; text and bytes are sent as they are.
            job_id: The value of `{{_jobId}}`. Default: what
                `client.bulk_v1.bulk_create_job` got.
            x_sfdc_session: Header `X-SFDC-Session`. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/bulk-v1/bulk-spec.py`.
        """
        return self._send(
            _BULK_SPEC,
            variables={"_jobId": job_id},
            headers={"X-SFDC-Session": x_sfdc_session},
            body=body,
            options=options,
        )


class AsyncBulkV1Resource(AsyncResource):
    """`BulkV1Resource`, to be awaited."""

    @cached_property
    def query(self) -> AsyncQueryResource:
        """Query."""
        from .query import AsyncQueryResource

        return AsyncQueryResource(self)

    async def bulk_check_batch_status(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Check Batch Status.

        See `BulkV1Resource.bulk_check_batch_status`.
        """
        return await self._send(
            _BULK_CHECK_BATCH_STATUS,
            variables={"_jobId": job_id},
            headers={"X-SFDC-Session": x_sfdc_session},
            options=options,
        )

    async def bulk_close_job(
        self,
        *,
        body: BulkCloseJobBody | BulkCloseJobBodyDict | str | bytes,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        content_encoding: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Close Job.

        See `BulkV1Resource.bulk_close_job`.
        """
        return await self._send(
            _BULK_CLOSE_JOB,
            variables={"_jobId": job_id},
            headers={
                "X-SFDC-Session": x_sfdc_session,
                "Content-Encoding": content_encoding,
            },
            body=body,
            options=options,
        )

    async def bulk_create_batch(
        self,
        *,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        content_encoding: str | NotGiven = NOT_GIVEN,
        body: FileInput | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Create Batch.

        See `BulkV1Resource.bulk_create_batch`.
        """
        return await self._send(
            _BULK_CREATE_BATCH,
            variables={"_jobId": job_id},
            headers={
                "X-SFDC-Session": x_sfdc_session,
                "Content-Encoding": content_encoding,
            },
            body=body,
            options=options,
        )

    async def bulk_create_job(
        self,
        *,
        body: BulkCreateJobBody | BulkCreateJobBodyDict | str | bytes,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        sforce_disable_batch_retry: str | NotGiven = NOT_GIVEN,
        sforce_line_ending: str | NotGiven = NOT_GIVEN,
        sforce_enable_pk_chunking: str | NotGiven = NOT_GIVEN,
        chunk_size: str | int | NotGiven = NOT_GIVEN,
        content_encoding: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> BulkCreateJobResponse:
        """Bulk Create Job.

        See `BulkV1Resource.bulk_create_job`.
        """
        return await self._send(
            _BULK_CREATE_JOB,
            headers={
                "X-SFDC-Session": x_sfdc_session,
                "Sforce-Disable-Batch-Retry": sforce_disable_batch_retry,
                "Sforce-Line-Ending": sforce_line_ending,
                "Sforce-Enable-PKChunking": sforce_enable_pk_chunking,
                "chunkSize": chunk_size,
                "Content-Encoding": content_encoding,
            },
            body=body,
            options=options,
        )

    async def bulk_retrieve_batch_result(
        self,
        *,
        batch_id: str | int,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Retrieve Batch Result.

        See `BulkV1Resource.bulk_retrieve_batch_result`.
        """
        return await self._send(
            _BULK_RETRIEVE_BATCH_RESULT,
            variables={"_batchId": batch_id, "_jobId": job_id},
            headers={"X-SFDC-Session": x_sfdc_session},
            options=options,
        )

    async def bulk_retrieve_batch_result_data(
        self,
        *,
        batch_id: str | int,
        batch_result_id: str | int,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Retrieve Batch Result Data.

        See `BulkV1Resource.bulk_retrieve_batch_result_data`.
        """
        return await self._send(
            _BULK_RETRIEVE_BATCH_RESULT_DATA,
            path={":batchResultId": batch_result_id},
            variables={"_batchId": batch_id, "_jobId": job_id},
            headers={"X-SFDC-Session": x_sfdc_session},
            options=options,
        )

    async def bulk_spec(
        self,
        *,
        body: str | bytes,
        job_id: str | int | NotGiven = NOT_GIVEN,
        x_sfdc_session: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Bulk Spec.

        See `BulkV1Resource.bulk_spec`.
        """
        return await self._send(
            _BULK_SPEC,
            variables={"_jobId": job_id},
            headers={"X-SFDC-Session": x_sfdc_session},
            body=body,
            options=options,
        )
