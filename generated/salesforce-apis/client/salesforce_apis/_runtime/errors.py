# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What can go wrong with a call. No message and no repr holds a secret.

ClientError
  MissingValueError        a variable has no value; nothing was sent
  MissingExtraError        an optional package is not installed; nothing was sent
  InvalidRequestError      the request cannot be sent as it is; nothing was sent
  APIError                 something happened on the way
    APIConnectionError     no answer
      APITimeoutError
    APIStatusError         an answer with a status of 400 or above, one class for each status
    ResponseValidationError  only with `strict=True`
"""

from typing import TYPE_CHECKING, Any, Final

from .values import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx2

    from .mismatches import Mismatch

_REQUEST_ID_HEADERS: Final = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-ms-request-id",
    "x-trace-id",
    "x-vcap-request-id",
    "cf-ray",
)


class ClientError(Exception):
    """The base of everything that a client raises on purpose. Errors can be pickled, as process pools do."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickled, (type(self), self.args), self._state()

    def _state(self) -> dict[str, Any]:
        return vars(self)


def _unpickled(kind: type[ClientError], args: tuple[Any, ...]) -> ClientError:
    return kind.__new__(kind, *args)


class MissingValueError(ClientError, ValueError):
    """A `{{variable}}` of the request has no value.

    Attributes:
        variable: its name in the collection.
        argument: the keyword that takes its value; None if there is none.
        environment: the environment variable that is read for it; None if there is none.
    """

    def __init__(
        self, variable: str, argument: str | None, environment: str | None, place: str
    ) -> None:
        self.variable = variable
        self.argument = argument
        self.environment = environment
        ways: list[str] = []
        if argument:
            ways.append(
                f"give {argument}=... to the {'client' if environment else 'call'}"
            )
        if environment:
            ways.append(f"set the environment variable {environment}")
        ways.append(f'set client.variables["{variable}"]')
        super().__init__(
            f"{place} needs a value for {{{{{variable}}}}}: {', or '.join(ways)}"
        )


class MissingExtraError(ClientError, ImportError):
    """A kind of authorisation needs a package that is not installed."""

    def __init__(self, purpose: str, package: str, extra: str) -> None:
        self.package = package
        self.extra = extra
        super().__init__(
            f"{purpose} needs the package {package}: install this client with its extra [{extra}]"
        )


class TokenError(ClientError):
    """No access token could be obtained.

    Attributes:
        error: OAuth's code, such as `invalid_client`; "" if there is none.
    """

    def __init__(self, message: str, error: str = "") -> None:
        self.error = error
        super().__init__(message)


class PaginationError(ClientError):
    """The pages of a list do not go on as expected: one that was there already, or one on another host."""


class InvalidRequestError(ClientError, ValueError):
    """The request cannot be sent: a line break in a header, a URL without a host, a value of a wrong type."""


class APIError(ClientError):
    """Something happened while the request was on its way.

    Attributes:
        method: the request's method.
        url: the request's URL, without query and user info.
    """

    def __init__(self, message: str, *, method: str, url: str) -> None:
        self.message = message
        self.method = method
        self.url = url
        super().__init__(message)


class APIConnectionError(APIError):
    """No answer came: the connection failed or broke.

    Attributes:
        never_sent: whether not even a connection came about.
    """

    def __init__(
        self, message: str, *, method: str, url: str, never_sent: bool = False
    ) -> None:
        self.never_sent = never_sent
        super().__init__(message, method=method, url=url)


class APITimeoutError(APIConnectionError):
    """No answer came in time."""


class ResponseTooLargeError(APIError):
    """The answer is longer than `max_response_bytes`; what was read of it is dropped."""


class ResponseValidationError(APIError):
    """The answer is not of the type that the client expects; raised only by clients with `strict=True`.

    Attributes:
        mismatches: where and how.
        body: the answer as it came.
    """

    def __init__(
        self, mismatches: "Sequence[Mismatch]", body: Any, *, method: str, url: str
    ) -> None:
        self.mismatches = tuple(mismatches)
        self.body = body
        shown = "; ".join(str(mismatch) for mismatch in self.mismatches[:5])
        more = (
            f"; and {len(self.mismatches) - 5} more" if len(self.mismatches) > 5 else ""
        )
        super().__init__(
            f"the answer to {method} {url} is not of the expected type: {shown}{more}",
            method=method,
            url=url,
        )


class APIStatusError(APIError):
    """The server answered with a status of 400 or above.

    Attributes:
        status_code: the status.
        response: the answer, its body read.
        body: the body: typed where the client knows its type, else parsed JSON, text or bytes; None if empty.
        request_id: what the server calls this request, if it says so.
    """

    def __init__(
        self,
        message: str,
        *,
        response: "httpx2.Response",
        body: Any,
        method: str,
        url: str,
    ) -> None:
        self.response = response
        self.status_code: int = response.status_code
        self.body = body
        self.request_id = find_request_id(response)
        super().__init__(message, method=method, url=url)

    def _state(self) -> dict[str, Any]:
        """Without the request, whose headers hold credentials."""
        from copy import copy

        from httpx2 import Request

        response = copy(self.response)
        response.request = Request(self.method, self.url)
        return {**vars(self), "response": response}


class BadRequestError(APIStatusError):
    """400."""


class AuthenticationError(APIStatusError):
    """401."""


class PermissionDeniedError(APIStatusError):
    """403."""


class NotFoundError(APIStatusError):
    """404."""


class ConflictError(APIStatusError):
    """409."""


class UnprocessableEntityError(APIStatusError):
    """422."""


class RateLimitError(APIStatusError):
    """429."""


class InternalServerError(APIStatusError):
    """500 and above."""


_BY_STATUS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[APIStatusError]:
    """The class of errors for a status of 400 or above."""
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)


def find_request_id(response: "httpx2.Response") -> str | None:
    """What the server calls the request, from the usual headers."""
    headers = response.headers
    for name in _REQUEST_ID_HEADERS:
        value = headers.get(name)
        if value:
            return value
    return None


def describe_body(body: Any) -> str:
    """What an error's body says for people, shortened; "" if it does not speak."""
    text = _spoken(body, depth=3)
    text = " ".join(text.split())
    return text if len(text) <= 300 else text[:299] + "…"


def _spoken(value: Any, depth: int) -> str:
    if isinstance(value, str):
        return "" if value.lstrip().startswith("<") else value
    if depth and is_list(value):
        return next((text for item in value if (text := _spoken(item, depth - 1))), "")
    if depth and is_object(value):
        for key in (
            "message",
            "error_description",
            "detail",
            "error",
            "errors",
            "title",
            "description",
            "reason",
        ):
            text = _spoken(value.get(key), depth - 1)
            if text:
                return text
    return ""
