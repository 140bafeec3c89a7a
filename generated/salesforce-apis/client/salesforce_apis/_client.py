"""The clients of Salesforce APIs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ._runtime import NOT_GIVEN, AsyncClient, SyncClient, Variable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    import httpx2

    from ._runtime import NotGiven, TokenSource
    from ._runtime.options import (
        AsyncRequestHook,
        AsyncResponseHook,
        RequestHook,
        ResponseHook,
        TimeoutTypes,
    )
    from .resources.async_query import AsyncAsyncQueryResource, AsyncQueryResource
    from .resources.auth import AsyncAuthResource, AuthResource
    from .resources.bulk_v1 import AsyncBulkV1Resource, BulkV1Resource
    from .resources.bulk_v2 import AsyncBulkV2Resource, BulkV2Resource
    from .resources.composite import AsyncCompositeResource, CompositeResource
    from .resources.connect_chatter import (
        AsyncConnectChatterResource,
        ConnectChatterResource,
    )
    from .resources.cpq import AsyncCpqResource, CpqResource
    from .resources.einstein_prediction_service import (
        AsyncEinsteinPredictionServiceResource,
        EinsteinPredictionServiceResource,
    )
    from .resources.metadata import AsyncMetadataResource, MetadataResource
    from .resources.rest import AsyncRestResource, RestResource
    from .resources.tooling import AsyncToolingResource, ToolingResource
    from .resources.ui import AsyncUiResource, UiResource

_VARIABLES: tuple[Variable, ...] = (
    Variable("_endpoint", "endpoint", "SALESFORCE_APIS_ENDPOINT"),
    Variable(
        "access_token",
        "access_token",
        "SALESFORCE_APIS_ACCESS_TOKEN",
        secret=True,
    ),
    Variable(
        "url",
        "url",
        "SALESFORCE_APIS_URL",
        default="https://login.salesforce.com",
    ),
    Variable("site", "site", "SALESFORCE_APIS_SITE"),
    Variable(
        "clientId",
        "client_id",
        "SALESFORCE_APIS_CLIENT_ID",
        default="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    ),
    Variable("version", "version", "SALESFORCE_APIS_VERSION", default="53.0"),
    Variable(
        "init_access_token",
        "init_access_token",
        "SALESFORCE_APIS_INIT_ACCESS_TOKEN",
        secret=True,
    ),
)


class SalesforceApis(SyncClient):
    """The client of Salesforce APIs.

    Args:
        endpoint: The value of `{{_endpoint}}`. Default: `SALESFORCE_APIS_ENDPOINT` in
            the environment.
        access_token: An OAuth 2 access token. Default: `SALESFORCE_APIS_ACCESS_TOKEN`
            in the environment.
        url: The value of `{{url}}`. Default: `SALESFORCE_APIS_URL` in the environment,
            else `https://login.salesforce.com`.
        site: The value of `{{site}}`. Default: `SALESFORCE_APIS_SITE` in the
            environment.
        client_id: The value of `{{clientId}}`. Default: `SALESFORCE_APIS_CLIENT_ID` in
            the environment, else the collection's own.
        version: The value of `{{version}}`. Default: `SALESFORCE_APIS_VERSION` in the
            environment, else `53.0`.
        init_access_token: A credential. Default: `SALESFORCE_APIS_INIT_ACCESS_TOKEN` in
            the environment.
        timeout: In seconds (60 if not given), or an httpx2.Timeout; None waits for
            ever.
        max_retries: How often a request that may be repeated is repeated after a
            failure.
        http_client: Your own connection pool, with its proxies and certificates.
        default_headers: Headers that every request gets.
        strict: Whether a response of another type than expected raises
            ResponseValidationError.
        record: Where every response is kept, for `pmgen build --examples`.
        before_request: Called with each httpx2.Request just before it is sent.
        after_response: Called with each httpx2.Response before it is read.
        token_source: Where access tokens come from if none is given.
    """

    _package: ClassVar[str] = "salesforce_apis"
    _package_version: ClassVar[str] = "0.1.0"
    _variables: ClassVar[tuple[Variable, ...]] = _VARIABLES

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        access_token: str | None = None,
        url: str | None = None,
        site: str | None = None,
        client_id: str | None = None,
        version: str | None = None,
        init_access_token: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        http_client: httpx2.Client | None = None,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        record: str | PathLike[str] | None = None,
        before_request: RequestHook | None = None,
        after_response: ResponseHook | None = None,
        token_source: TokenSource | None = None,
    ) -> None:
        super().__init__(
            values={
                "_endpoint": endpoint,
                "access_token": access_token,
                "url": url,
                "site": site,
                "clientId": client_id,
                "version": version,
                "init_access_token": init_access_token,
            },
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            default_headers=default_headers,
            strict=strict,
            record=record,
            before_request=before_request,
            after_response=after_response,
            token_source=token_source,
        )

    @cached_property
    def async_query(self) -> AsyncQueryResource:
        """Async Query."""
        from .resources.async_query import AsyncQueryResource

        return AsyncQueryResource(self)

    @cached_property
    def auth(self) -> AuthResource:
        """Auth."""
        from .resources.auth import AuthResource

        return AuthResource(self)

    @cached_property
    def bulk_v1(self) -> BulkV1Resource:
        """Bulk v1."""
        from .resources.bulk_v1 import BulkV1Resource

        return BulkV1Resource(self)

    @cached_property
    def bulk_v2(self) -> BulkV2Resource:
        """Bulk v2."""
        from .resources.bulk_v2 import BulkV2Resource

        return BulkV2Resource(self)

    @cached_property
    def composite(self) -> CompositeResource:
        """Composite."""
        from .resources.composite import CompositeResource

        return CompositeResource(self)

    @cached_property
    def connect_chatter(self) -> ConnectChatterResource:
        """Connect (Chatter)."""
        from .resources.connect_chatter import ConnectChatterResource

        return ConnectChatterResource(self)

    @cached_property
    def cpq(self) -> CpqResource:
        """CPQ."""
        from .resources.cpq import CpqResource

        return CpqResource(self)

    @cached_property
    def einstein_prediction_service(self) -> EinsteinPredictionServiceResource:
        """Einstein Prediction Service."""
        from .resources.einstein_prediction_service import (
            EinsteinPredictionServiceResource,
        )

        return EinsteinPredictionServiceResource(self)

    @cached_property
    def metadata(self) -> MetadataResource:
        """Metadata."""
        from .resources.metadata import MetadataResource

        return MetadataResource(self)

    @cached_property
    def rest(self) -> RestResource:
        """REST."""
        from .resources.rest import RestResource

        return RestResource(self)

    @cached_property
    def tooling(self) -> ToolingResource:
        """Tooling."""
        from .resources.tooling import ToolingResource

        return ToolingResource(self)

    @cached_property
    def ui(self) -> UiResource:
        """UI."""
        from .resources.ui import UiResource

        return UiResource(self)


class AsyncSalesforceApis(AsyncClient):
    """The asynchronous client of Salesforce APIs.

    Args:
        endpoint: The value of `{{_endpoint}}`. Default: `SALESFORCE_APIS_ENDPOINT` in
            the environment.
        access_token: An OAuth 2 access token. Default: `SALESFORCE_APIS_ACCESS_TOKEN`
            in the environment.
        url: The value of `{{url}}`. Default: `SALESFORCE_APIS_URL` in the environment,
            else `https://login.salesforce.com`.
        site: The value of `{{site}}`. Default: `SALESFORCE_APIS_SITE` in the
            environment.
        client_id: The value of `{{clientId}}`. Default: `SALESFORCE_APIS_CLIENT_ID` in
            the environment, else the collection's own.
        version: The value of `{{version}}`. Default: `SALESFORCE_APIS_VERSION` in the
            environment, else `53.0`.
        init_access_token: A credential. Default: `SALESFORCE_APIS_INIT_ACCESS_TOKEN` in
            the environment.
        timeout: In seconds (60 if not given), or an httpx2.Timeout; None waits for
            ever.
        max_retries: How often a request that may be repeated is repeated after a
            failure.
        http_client: Your own connection pool, with its proxies and certificates.
        default_headers: Headers that every request gets.
        strict: Whether a response of another type than expected raises
            ResponseValidationError.
        record: Where every response is kept, for `pmgen build --examples`.
        before_request: Called with each httpx2.Request just before it is sent.
        after_response: Called with each httpx2.Response before it is read.
        token_source: Where access tokens come from if none is given.
    """

    _package: ClassVar[str] = "salesforce_apis"
    _package_version: ClassVar[str] = "0.1.0"
    _variables: ClassVar[tuple[Variable, ...]] = _VARIABLES

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        access_token: str | None = None,
        url: str | None = None,
        site: str | None = None,
        client_id: str | None = None,
        version: str | None = None,
        init_access_token: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | None = None,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        record: str | PathLike[str] | None = None,
        before_request: AsyncRequestHook | None = None,
        after_response: AsyncResponseHook | None = None,
        token_source: TokenSource | None = None,
    ) -> None:
        super().__init__(
            values={
                "_endpoint": endpoint,
                "access_token": access_token,
                "url": url,
                "site": site,
                "clientId": client_id,
                "version": version,
                "init_access_token": init_access_token,
            },
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            default_headers=default_headers,
            strict=strict,
            record=record,
            before_request=before_request,
            after_response=after_response,
            token_source=token_source,
        )

    @cached_property
    def async_query(self) -> AsyncAsyncQueryResource:
        """Async Query."""
        from .resources.async_query import AsyncAsyncQueryResource

        return AsyncAsyncQueryResource(self)

    @cached_property
    def auth(self) -> AsyncAuthResource:
        """Auth."""
        from .resources.auth import AsyncAuthResource

        return AsyncAuthResource(self)

    @cached_property
    def bulk_v1(self) -> AsyncBulkV1Resource:
        """Bulk v1."""
        from .resources.bulk_v1 import AsyncBulkV1Resource

        return AsyncBulkV1Resource(self)

    @cached_property
    def bulk_v2(self) -> AsyncBulkV2Resource:
        """Bulk v2."""
        from .resources.bulk_v2 import AsyncBulkV2Resource

        return AsyncBulkV2Resource(self)

    @cached_property
    def composite(self) -> AsyncCompositeResource:
        """Composite."""
        from .resources.composite import AsyncCompositeResource

        return AsyncCompositeResource(self)

    @cached_property
    def connect_chatter(self) -> AsyncConnectChatterResource:
        """Connect (Chatter)."""
        from .resources.connect_chatter import AsyncConnectChatterResource

        return AsyncConnectChatterResource(self)

    @cached_property
    def cpq(self) -> AsyncCpqResource:
        """CPQ."""
        from .resources.cpq import AsyncCpqResource

        return AsyncCpqResource(self)

    @cached_property
    def einstein_prediction_service(self) -> AsyncEinsteinPredictionServiceResource:
        """Einstein Prediction Service."""
        from .resources.einstein_prediction_service import (
            AsyncEinsteinPredictionServiceResource,
        )

        return AsyncEinsteinPredictionServiceResource(self)

    @cached_property
    def metadata(self) -> AsyncMetadataResource:
        """Metadata."""
        from .resources.metadata import AsyncMetadataResource

        return AsyncMetadataResource(self)

    @cached_property
    def rest(self) -> AsyncRestResource:
        """REST."""
        from .resources.rest import AsyncRestResource

        return AsyncRestResource(self)

    @cached_property
    def tooling(self) -> AsyncToolingResource:
        """Tooling."""
        from .resources.tooling import AsyncToolingResource

        return AsyncToolingResource(self)

    @cached_property
    def ui(self) -> AsyncUiResource:
        """UI."""
        from .resources.ui import AsyncUiResource

        return AsyncUiResource(self)
