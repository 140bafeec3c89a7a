"""`client.tooling`: Tooling."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions
    from ...models.tooling import PostToolingSobjectBody, PostToolingSobjectBodyDict
    from .sandbox import AsyncSandboxResource, SandboxResource

_ACCESS_RECORDS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/sobjects/:RECORD_ID",
    path={":RECORD_ID": None},
    auth=OAUTH2,
)

_GET_TOOLING_DESCRIBE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/sobjects/",
    auth=OAUTH2,
)

_GET_TOOLING_DESCRIBE_SOBJECT: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/sobjects/:SOBJECT_API_NAME/describe",
    path={":SOBJECT_API_NAME": None},
    auth=OAUTH2,
)

_GET_TOOLING_METADATA_SOBJECT: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/sobjects/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    auth=OAUTH2,
)

_POST_TOOLING_SOBJECT: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/sobjects/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_TOOLING_COMPLETION: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/completions",
    query=(("type", "", True),),
    headers=(("Accept", "application/json", True),),
    auth=OAUTH2,
)

_TOOLING_EXECUTE_ANONYMOUS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/executeAnonymous/",
    query=(("anonymousBody", "System.Debug('awesome');", True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_TOOLING_QUERY: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/query/",
    query=(("q", None, True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_TOOLING_RUN_TESTS_ASYNC: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/runTestsAsynchronous",
    headers=(("Content-Type", "application/json", True),),
    body="raw",
    auth=OAUTH2,
)

_TOOLING_RUN_TESTS_SYNC: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/runTestsSynchronous",
    headers=(("Content-Type", "application/json", True),),
    body="raw",
    auth=OAUTH2,
)

_TOOLING_SEARCH: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/search",
    query=(("q", None, True),),
    headers=(("Content-Type", "application/json", True),),
    body="raw",
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)


class ToolingResource(Resource):
    """Tooling.

    Use Tooling API to build custom development tools or apps for Lightning Platform
    applications. Tooling API’s SOQL capabilities for many metadata types allow you to
    retrieve smaller pieces of metadata. Smaller retrieves improve performance, which
    makes Tooling API a better fit for developing interactive applications. Tooling API
    provides SOAP and REST interfaces.

    📚 [Tooling API
    Documentation](https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/intro_api_tooling.htm)
    """

    @cached_property
    def sandbox(self) -> SandboxResource:
        """Sandbox."""
        from .sandbox import SandboxResource

        return SandboxResource(self)

    def access_records(
        self,
        *,
        record_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Access Records.

        Args:
            record_id: In the path, for `:RECORD_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.access_records(record_id="your-record-id")
        """
        return self._send(
            _ACCESS_RECORDS,
            path={":RECORD_ID": record_id},
            options=options,
        )

    def get_tooling_describe(self, *, options: RequestOptions | None = None) -> Content:
        """Get Tooling Describe.

        Lists the available Tooling API objects and their metadata.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.get_tooling_describe()
        """
        return self._send(_GET_TOOLING_DESCRIBE, options=options)

    def get_tooling_describe_sobject(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Tooling Describe SObject.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.get_tooling_describe_sobject(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _GET_TOOLING_DESCRIBE_SOBJECT,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def get_tooling_metadata_sobject(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Tooling Metadata SObject.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.get_tooling_metadata_sobject(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _GET_TOOLING_METADATA_SOBJECT,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def post_tooling_sobject(
        self,
        *,
        sobject_api_name: str,
        body: PostToolingSobjectBody | PostToolingSobjectBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Post Tooling SObject.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.post_tooling_sobject(
                sobject_api_name="your-sobject-api-name",
                body={"Name": "test"},
            )
        """
        return self._send(
            _POST_TOOLING_SOBJECT,
            path={":SOBJECT_API_NAME": sobject_api_name},
            body=body,
            options=options,
        )

    def tooling_completion(
        self,
        *,
        type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling Completion.

        Retrieves available code completions of the referenced type for Apex system
        method symbols (type=apex). Available from API version 28.0 or later.

        Args:
            type: apex or visualforce. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.tooling_completion()
        """
        return self._send(_TOOLING_COMPLETION, query={"type": type}, options=options)

    def tooling_execute_anonymous(
        self,
        *,
        anonymous_body: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling ExecuteAnonymous.

        Executes Apex code anonymously. Available from API version 29.0 or later.

        Args:
            anonymous_body: Query parameter `anonymousBody`. Default:
                `System.Debug('awesome');`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.tooling_execute_anonymous(
                anonymous_body="System.Debug('awesome');",
            )
        """
        return self._send(
            _TOOLING_EXECUTE_ANONYMOUS,
            query={"anonymousBody": anonymous_body},
            options=options,
        )

    def tooling_query(
        self,
        *,
        q: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling Query.

        Executes a query against an object and returns data that matches the specified
        criteria. Tooling API exposes objects like EntityDefinition and FieldDefinition
        that use the external object framework. That is, they don’t exist in the
        database but are constructed dynamically. Special query rules apply to virtual
        entities.
        If the query result is too large, it’s broken up into batches. The response
        contains the first batch of results and a query identifier. The identifier can
        be used in a request to retrieve the next batch.

        Args:
            q: SOQL Query. Sent without a value by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.tooling_query()
        """
        return self._send(_TOOLING_QUERY, query={"q": q}, options=options)

    def tooling_run_tests_async(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling Run Tests Async.

        Runs one or more methods within one or more Apex classes, using the asynchronous
        test execution mechanism. In the request body, you can specify test class names
        and IDs, suite names and IDs, the maximum number of failed tests to allow, and
        the test level, as comma-separated lists or as an array. You can also indicate
        whether to opt out of collecting code coverage information during the test run
        (available in API version 43.0 and later).

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/tooling/tooling-run-tests-async.py`.
        """
        return self._send(_TOOLING_RUN_TESTS_ASYNC, body=body, options=options)

    def tooling_run_tests_sync(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling Run Tests Sync.

        Runs one or more methods within one or more Apex classes, using the asynchronous
        test execution mechanism. In the request body, you can specify test class names
        and IDs, suite names and IDs, the maximum number of failed tests to allow, and
        the test level, as comma-separated lists or as an array. You can also indicate
        whether to opt out of collecting code coverage information during the test run
        (available in API version 43.0 and later).

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/tooling/tooling-run-tests-sync.py`.
        """
        return self._send(_TOOLING_RUN_TESTS_SYNC, body=body, options=options)

    def tooling_search(
        self,
        *,
        body: str | bytes,
        q: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling Search.

        Runs one or more methods within one or more Apex classes, using the asynchronous
        test execution mechanism. In the request body, you can specify test class names
        and IDs, suite names and IDs, the maximum number of failed tests to allow, and
        the test level, as comma-separated lists or as an array. You can also indicate
        whether to opt out of collecting code coverage information during the test run
        (available in API version 43.0 and later).

        Args:
            body: The body; text and bytes are sent as they are.
            q: SOSL_Search_Statement. Sent without a value by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/tooling/tooling-search.py`.
        """
        return self._send(_TOOLING_SEARCH, query={"q": q}, body=body, options=options)


class AsyncToolingResource(AsyncResource):
    """`ToolingResource`, to be awaited."""

    @cached_property
    def sandbox(self) -> AsyncSandboxResource:
        """Sandbox."""
        from .sandbox import AsyncSandboxResource

        return AsyncSandboxResource(self)

    async def access_records(
        self,
        *,
        record_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Access Records.

        See `ToolingResource.access_records`.
        """
        return await self._send(
            _ACCESS_RECORDS,
            path={":RECORD_ID": record_id},
            options=options,
        )

    async def get_tooling_describe(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Tooling Describe.

        See `ToolingResource.get_tooling_describe`.
        """
        return await self._send(_GET_TOOLING_DESCRIBE, options=options)

    async def get_tooling_describe_sobject(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Tooling Describe SObject.

        See `ToolingResource.get_tooling_describe_sobject`.
        """
        return await self._send(
            _GET_TOOLING_DESCRIBE_SOBJECT,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def get_tooling_metadata_sobject(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Tooling Metadata SObject.

        See `ToolingResource.get_tooling_metadata_sobject`.
        """
        return await self._send(
            _GET_TOOLING_METADATA_SOBJECT,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def post_tooling_sobject(
        self,
        *,
        sobject_api_name: str,
        body: PostToolingSobjectBody | PostToolingSobjectBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Post Tooling SObject.

        See `ToolingResource.post_tooling_sobject`.
        """
        return await self._send(
            _POST_TOOLING_SOBJECT,
            path={":SOBJECT_API_NAME": sobject_api_name},
            body=body,
            options=options,
        )

    async def tooling_completion(
        self,
        *,
        type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling Completion.

        See `ToolingResource.tooling_completion`.
        """
        return await self._send(
            _TOOLING_COMPLETION,
            query={"type": type},
            options=options,
        )

    async def tooling_execute_anonymous(
        self,
        *,
        anonymous_body: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling ExecuteAnonymous.

        See `ToolingResource.tooling_execute_anonymous`.
        """
        return await self._send(
            _TOOLING_EXECUTE_ANONYMOUS,
            query={"anonymousBody": anonymous_body},
            options=options,
        )

    async def tooling_query(
        self,
        *,
        q: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling Query.

        See `ToolingResource.tooling_query`.
        """
        return await self._send(_TOOLING_QUERY, query={"q": q}, options=options)

    async def tooling_run_tests_async(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling Run Tests Async.

        See `ToolingResource.tooling_run_tests_async`.
        """
        return await self._send(_TOOLING_RUN_TESTS_ASYNC, body=body, options=options)

    async def tooling_run_tests_sync(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling Run Tests Sync.

        See `ToolingResource.tooling_run_tests_sync`.
        """
        return await self._send(_TOOLING_RUN_TESTS_SYNC, body=body, options=options)

    async def tooling_search(
        self,
        *,
        body: str | bytes,
        q: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Tooling Search.

        See `ToolingResource.tooling_search`.
        """
        return await self._send(
            _TOOLING_SEARCH,
            query={"q": q},
            body=body,
            options=options,
        )
