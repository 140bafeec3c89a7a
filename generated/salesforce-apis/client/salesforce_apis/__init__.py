"""A client of Salesforce APIs."""

# Known to type checkers by its name; `typing` itself would cost most of this import.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any

    from ._client import AsyncSalesforceApis, SalesforceApis
    from ._runtime import (
        NOT_GIVEN,
        OMIT,
        APIConnectionError,
        APIError,
        APIResponse,
        APIStatusError,
        APITimeoutError,
        AsyncPaginator,
        AsyncStreamedResponse,
        AuthenticationError,
        AuthorizationCode,
        BadRequestError,
        ClientCredentials,
        ClientError,
        ConflictError,
        FileInput,
        InternalServerError,
        InvalidRequestError,
        MissingValueError,
        Model,
        NotFoundError,
        NotGiven,
        PaginationError,
        Paginator,
        PasswordGrant,
        PermissionDeniedError,
        RateLimitError,
        Raw,
        RefreshToken,
        RequestOptions,
        ResponseTooLargeError,
        ResponseValidationError,
        StreamedResponse,
        Token,
        TokenError,
        TokenSource,
        UnprocessableEntityError,
        dynamic,
    )

__version__ = "0.1.0"

# Nothing is imported before it is used.
_HOMES = {
    "NOT_GIVEN": "._runtime",
    "OMIT": "._runtime",
    "APIConnectionError": "._runtime",
    "APIError": "._runtime",
    "APIResponse": "._runtime",
    "APIStatusError": "._runtime",
    "APITimeoutError": "._runtime",
    "AsyncPaginator": "._runtime",
    "AsyncSalesforceApis": "._client",
    "AsyncStreamedResponse": "._runtime",
    "AuthenticationError": "._runtime",
    "AuthorizationCode": "._runtime",
    "BadRequestError": "._runtime",
    "ClientCredentials": "._runtime",
    "ClientError": "._runtime",
    "ConflictError": "._runtime",
    "FileInput": "._runtime",
    "InternalServerError": "._runtime",
    "InvalidRequestError": "._runtime",
    "MissingValueError": "._runtime",
    "Model": "._runtime",
    "NotFoundError": "._runtime",
    "NotGiven": "._runtime",
    "PaginationError": "._runtime",
    "Paginator": "._runtime",
    "PasswordGrant": "._runtime",
    "PermissionDeniedError": "._runtime",
    "RateLimitError": "._runtime",
    "Raw": "._runtime",
    "RefreshToken": "._runtime",
    "RequestOptions": "._runtime",
    "ResponseTooLargeError": "._runtime",
    "ResponseValidationError": "._runtime",
    "SalesforceApis": "._client",
    "StreamedResponse": "._runtime",
    "Token": "._runtime",
    "TokenError": "._runtime",
    "TokenSource": "._runtime",
    "UnprocessableEntityError": "._runtime",
    "dynamic": "._runtime",
}

__all__ = [
    "NOT_GIVEN",
    "OMIT",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIStatusError",
    "APITimeoutError",
    "AsyncPaginator",
    "AsyncSalesforceApis",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "AuthorizationCode",
    "BadRequestError",
    "ClientCredentials",
    "ClientError",
    "ConflictError",
    "FileInput",
    "InternalServerError",
    "InvalidRequestError",
    "MissingValueError",
    "Model",
    "NotFoundError",
    "NotGiven",
    "PaginationError",
    "Paginator",
    "PasswordGrant",
    "PermissionDeniedError",
    "RateLimitError",
    "Raw",
    "RefreshToken",
    "RequestOptions",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "SalesforceApis",
    "StreamedResponse",
    "Token",
    "TokenError",
    "TokenSource",
    "UnprocessableEntityError",
    "dynamic",
]


def __getattr__(name: str) -> "Any":
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(home, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
