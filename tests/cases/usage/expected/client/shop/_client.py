"""The clients of Shop."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from ._runtime import (
    NOT_GIVEN,
    AsyncClient,
    Bearer,
    Environments,
    Operation,
    SyncClient,
    Variable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    import httpx2

    from ._runtime import Content, NotGiven, RequestOptions
    from ._runtime.options import (
        AsyncRequestHook,
        AsyncResponseHook,
        RequestHook,
        ResponseHook,
        TimeoutTypes,
    )
    from .models.shared import RatesResponse
    from .resources.figures import AsyncFiguresResource, FiguresResource
    from .resources.orders import AsyncOrdersResource, OrdersResource
    from .resources.search import AsyncSearchResource, SearchResource

_VARIABLES: tuple[Variable, ...] = (
    Variable(
        "baseUrl",
        "base_url",
        "SHOP_BASE_URL",
        default="https://shop.example.com",
    ),
    Variable("token", "token", "SHOP_TOKEN", secret=True),
)

EnvironmentName: TypeAlias = Literal["Staging"]

_ENVIRONMENTS: Environments = Environments(
    variable="SHOP_ENVIRONMENT",
    default="Staging",
    values={"Staging": {"baseUrl": "https://staging.shop.example.com"}},
)

_IMPORT_: Operation[Content] = Operation(
    method="POST",
    url="{{baseUrl}}/import",
    body="raw",
    content_type="text/plain",
    auth=Bearer("{{token}}"),
    responses={200: ".models.shared:ImportResponse"},
)

_RATES: Operation[RatesResponse] = Operation(
    method="GET",
    url="{{baseUrl}}/rates",
    auth=Bearer("{{token}}"),
    responses={200: ".models.shared:RatesResponse"},
)


class Shop(SyncClient):
    """The client of Shop.

    Args:
        environment: Which values stand for what is not given. Default:
            `SHOP_ENVIRONMENT` in the environment, else `Staging`.
        base_url: The value of `{{baseUrl}}`. Default: `SHOP_BASE_URL` in the
            environment, else `https://shop.example.com`.
        token: A credential. Default: `SHOP_TOKEN` in the environment.
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
    """

    _package: ClassVar[str] = "shop"
    _package_version: ClassVar[str] = "0.1.0"
    _variables: ClassVar[tuple[Variable, ...]] = _VARIABLES

    def __init__(
        self,
        *,
        environment: EnvironmentName | None = None,
        base_url: str | None = None,
        token: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        http_client: httpx2.Client | None = None,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        record: str | PathLike[str] | None = None,
        before_request: RequestHook | None = None,
        after_response: ResponseHook | None = None,
    ) -> None:
        super().__init__(
            values={"baseUrl": base_url, "token": token},
            defaults=_ENVIRONMENTS.values_of(environment),
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            default_headers=default_headers,
            strict=strict,
            record=record,
            before_request=before_request,
            after_response=after_response,
        )

    @cached_property
    def figures(self) -> FiguresResource:
        """Figures."""
        from .resources.figures import FiguresResource

        return FiguresResource(self)

    @cached_property
    def orders(self) -> OrdersResource:
        """Orders."""
        from .resources.orders import OrdersResource

        return OrdersResource(self)

    @cached_property
    def search(self) -> SearchResource:
        """Search."""
        from .resources.search import SearchResource

        return SearchResource(self)

    def import_(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Import.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `ImportResponse` for 200. The content as it came for 202.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.import_(body="a,b")
        """
        return self._send(_IMPORT_, body=body, options=options)

    def rates(self, *, options: RequestOptions | None = None) -> RatesResponse:
        """Rates.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `RatesResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rates()
        """
        return self._send(_RATES, options=options)


class AsyncShop(AsyncClient):
    """The asynchronous client of Shop.

    Args:
        environment: Which values stand for what is not given. Default:
            `SHOP_ENVIRONMENT` in the environment, else `Staging`.
        base_url: The value of `{{baseUrl}}`. Default: `SHOP_BASE_URL` in the
            environment, else `https://shop.example.com`.
        token: A credential. Default: `SHOP_TOKEN` in the environment.
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
    """

    _package: ClassVar[str] = "shop"
    _package_version: ClassVar[str] = "0.1.0"
    _variables: ClassVar[tuple[Variable, ...]] = _VARIABLES

    def __init__(
        self,
        *,
        environment: EnvironmentName | None = None,
        base_url: str | None = None,
        token: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | None = None,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        record: str | PathLike[str] | None = None,
        before_request: AsyncRequestHook | None = None,
        after_response: AsyncResponseHook | None = None,
    ) -> None:
        super().__init__(
            values={"baseUrl": base_url, "token": token},
            defaults=_ENVIRONMENTS.values_of(environment),
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            default_headers=default_headers,
            strict=strict,
            record=record,
            before_request=before_request,
            after_response=after_response,
        )

    @cached_property
    def figures(self) -> AsyncFiguresResource:
        """Figures."""
        from .resources.figures import AsyncFiguresResource

        return AsyncFiguresResource(self)

    @cached_property
    def orders(self) -> AsyncOrdersResource:
        """Orders."""
        from .resources.orders import AsyncOrdersResource

        return AsyncOrdersResource(self)

    @cached_property
    def search(self) -> AsyncSearchResource:
        """Search."""
        from .resources.search import AsyncSearchResource

        return AsyncSearchResource(self)

    async def import_(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Import.

        See `Shop.import_`.
        """
        return await self._send(_IMPORT_, body=body, options=options)

    async def rates(self, *, options: RequestOptions | None = None) -> RatesResponse:
        """Rates.

        See `Shop.rates`.
        """
        return await self._send(_RATES, options=options)
