# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Options of a single call."""

from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, TypeAlias

from .arguments import NOT_GIVEN, NotGiven, Omit
from .auth.kinds import Auth

if TYPE_CHECKING:
    import httpx2

TimeoutTypes: TypeAlias = "float | httpx2.Timeout | None"
# What looks at each request just before it is sent, and at each answer; repetitions, redirects and tokens too.
RequestHook: TypeAlias = "Callable[[httpx2.Request], None]"
ResponseHook: TypeAlias = "Callable[[httpx2.Response], None]"
AsyncRequestHook: TypeAlias = "Callable[[httpx2.Request], Awaitable[None] | None]"
AsyncResponseHook: TypeAlias = "Callable[[httpx2.Response], Awaitable[None] | None]"


class RequestOptions:
    """What one call does differently.

    Attributes:
        timeout: in seconds, or an httpx2.Timeout; None waits for ever.
        max_retries: how often the request is repeated at most.
        headers: set in the place of others of their name; `OMIT` leaves one out.
        query: likewise for query parameters; None is a flag without `=`, a list repeats the parameter.
        variables: values for this call; like the client's own they may hold further variables.
        auth: in the place of the collection's.
        idempotency_key: sent as Idempotency-Key; the request may then be repeated whatever its method.
        follow_redirects: whether redirects are followed.
        strict: whether an answer that is not of the expected type raises ResponseValidationError.
        max_response_bytes: a longer answer raises ResponseTooLargeError; streamed ones have no limit.
    """

    __slots__ = (
        "auth",
        "follow_redirects",
        "headers",
        "idempotency_key",
        "max_response_bytes",
        "max_retries",
        "query",
        "strict",
        "timeout",
        "variables",
    )

    def __init__(
        self,
        *,
        timeout: "TimeoutTypes | NotGiven" = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        headers: Mapping[str, str | Omit] | None = None,
        query: Mapping[str, object] | None = None,
        variables: Mapping[str, object] | None = None,
        auth: Auth | None = None,
        idempotency_key: str | None = None,
        follow_redirects: bool | None = None,
        strict: bool | None = None,
        max_response_bytes: int | None = None,
    ) -> None:
        self.timeout = timeout
        self.max_retries = max_retries
        self.headers = headers or {}
        self.query = query or {}
        self.variables = variables or {}
        self.auth = auth
        self.idempotency_key = idempotency_key
        self.follow_redirects = follow_redirects
        self.strict = strict
        self.max_response_bytes = max_response_bytes

    def with_auth(self, auth: Auth) -> "RequestOptions":
        """The same with an auth."""
        made = copy(self)
        made.auth = auth
        return made

    def with_query(self, name: str, value: object) -> "RequestOptions":
        """The same with a query parameter."""
        made = copy(self)
        made.query = {**self.query, name: value}
        return made
