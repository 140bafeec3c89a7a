# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What the sync and the async client share: what they are told, and views of them.

Making a client imports little and sends nothing; what a call needs is imported at the first one.
"""

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from .arguments import NOT_GIVEN, NotGiven, Omit
from .settings import Mode, Settings, make_settings
from .variables import Variable, Variables

if TYPE_CHECKING:
    from .auth.tokens import TokenSource
    from .options import TimeoutTypes

ConnectionsT = TypeVar("ConnectionsT")


class BaseResource(Generic[ConnectionsT]):
    """A folder of the collection: methods, and further folders."""

    _mode: Mode = "value"

    def __init__(self, parent: "BaseResource[ConnectionsT]") -> None:
        self._settings: Settings = parent._settings
        self._connections: ConnectionsT = parent._connections


class BaseClient(BaseResource[ConnectionsT]):
    """The base of both kinds of client; a generated one says `_package`, `_package_version` and `_variables`."""

    _package: ClassVar[str] = "client"
    _package_version: ClassVar[str] = "0"
    _variables: ClassVar[tuple[Variable, ...]] = ()
    _make_connections: ClassVar[Any]

    def __init__(
        self,
        *,
        values: Mapping[str, object] | None = None,
        defaults: Mapping[str, str] | None = None,
        timeout: "TimeoutTypes | NotGiven" = NOT_GIVEN,
        max_retries: int = 2,
        http_client: Any = None,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        token_source: "TokenSource | None" = None,
        record: "str | os.PathLike[str] | None" = None,
        before_request: Callable[[Any], Any] | None = None,
        after_response: Callable[[Any], Any] | None = None,
    ) -> None:
        """See the head of the package.

        Args:
            values: of the collection's variables; None is not given.
            defaults: values that stand above the collection's own (an exported environment).
            timeout: in seconds, or an httpx2.Timeout; None waits for ever.
            max_retries: how often a request that may be repeated is repeated at most.
            http_client: connections, proxies and certificates of the user's own: an httpx2.Client, or an
                httpx2.AsyncClient for the async client.
            default_headers: sent with each request.
            strict: whether an answer that is not of the expected type raises ResponseValidationError.
            token_source: where access tokens come from.
            record: a folder in which every answer is kept as a file, without credentials: `pmgen build --examples`
                takes types from it.
            before_request: called with every httpx2.Request just before it is sent; it may change the headers.
            after_response: called with every httpx2.Response before anything is made of it.
        """
        self._settings = make_settings(
            package=self._package,
            version=self._package_version,
            known=self._variables,
            values=values or {},
            defaults=defaults or {},
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            strict=strict,
            token_source=token_source,
            record=record,
        )
        self._connections = self._make_connections(
            http_client, before_request, after_response
        )

    @property
    def variables(self) -> Variables:
        """What the client knows: values given, and what earlier answers brought."""
        return self._settings.variables

    def with_options(
        self,
        *,
        timeout: "TimeoutTypes | NotGiven" = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: "Mapping[str, str | Omit] | None" = None,
        variables: Mapping[str, object] | None = None,
        strict: bool | NotGiven = NOT_GIVEN,
        token_source: "TokenSource | NotGiven | None" = NOT_GIVEN,
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
    ) -> Self:
        """A view of this client with other settings; connections and captured variables are shared.

        `max_response_bytes`: a longer answer raises ResponseTooLargeError; None sets no limit.
        """
        import copy

        view = copy.copy(self)
        for name, value in vars(self).items():
            if name == "_engine" or isinstance(value, BaseResource):
                delattr(view, name)
        view._settings = self._settings.changed(
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            variables=variables,
            strict=strict,
            token_source=token_source,
            max_response_bytes=max_response_bytes,
        )
        return view

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._package} {self._package_version}>"


def in_mode(method: Callable[..., Any], mode: Mode) -> tuple[Any, Callable[..., Any]]:
    """A view of a bound method's object that wants answers in a mode, and the method's function.

    Raises TypeError if it is no method of a resource.
    """
    resource, function = getattr(method, "__self__", None), getattr(
        method, "__func__", None
    )
    if resource is None or function is None:
        raise TypeError(
            "give a method of the client, such as client.jobs.get, without calling it"
        )
    import copy

    view = copy.copy(resource)
    view._mode = mode
    return view, function
