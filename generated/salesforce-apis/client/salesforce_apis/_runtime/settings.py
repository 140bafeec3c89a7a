# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What a client is told once, and what follows from it for each call."""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .draft import Automatic
from .operation import NOT_GIVEN, NotGiven, Omit, Variable
from .options import RequestOptions, TimeoutTypes
from .variables import Variables

if TYPE_CHECKING:
    import httpx2

    from .auth.tokens import TokenSource
    from .recording import Recorder


class Settings(NamedTuple):
    """What a client is told once. `variables` is shared by all views of the client."""

    package: str
    user_agent: str
    known: Mapping[str, Variable]
    variables: Variables
    # Token sources made of the collection's own settings, by those settings.
    made_sources: "dict[tuple[tuple[str, str], ...], TokenSource]"
    timeout: "TimeoutTypes | NotGiven"
    max_retries: int
    default_headers: tuple[tuple[str, str], ...]
    strict: bool
    token_source: "TokenSource | None"
    recorder: "Recorder | None" = None
    max_response_bytes: int | None = None

    def changed(
        self,
        *,
        timeout: "TimeoutTypes | NotGiven",
        max_retries: int | NotGiven,
        default_headers: Mapping[str, str | Omit] | None,
        variables: Mapping[str, object] | None,
        strict: bool | NotGiven,
        token_source: "TokenSource | NotGiven | None",
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
    ) -> "Settings":
        """The same with some settings changed."""
        changes: dict[str, Any] = {}
        if not isinstance(timeout, NotGiven):
            changes["timeout"] = timeout
        if not isinstance(max_retries, NotGiven):
            changes["max_retries"] = max_retries
        if not isinstance(strict, NotGiven):
            changes["strict"] = strict
        if not isinstance(token_source, NotGiven):
            changes["token_source"] = token_source
        if not isinstance(max_response_bytes, NotGiven):
            changes["max_response_bytes"] = max_response_bytes
        if variables:
            changes["variables"] = self.variables.layered(variables)
        if default_headers:
            changed = {name.lower() for name in default_headers}
            kept = tuple(
                item for item in self.default_headers if item[0].lower() not in changed
            )
            added = tuple(
                (name, value)
                for name, value in default_headers.items()
                if not isinstance(value, Omit)
            )
            changes["default_headers"] = (*kept, *added)
        return self._replace(**changes)


def _user_agent(package: str, version: str) -> str:
    """Name and version; a header holds no letters beyond ASCII, a package's name may."""
    plain = package.encode("ascii", "ignore").decode().strip("_")
    return f"{plain or 'client'}/{version}"


def make_settings(
    *,
    package: str,
    version: str,
    known: tuple[Variable, ...],
    values: Mapping[str, object],
    defaults: Mapping[str, str],
    timeout: "TimeoutTypes | NotGiven",
    max_retries: int,
    default_headers: Mapping[str, str] | None,
    strict: bool,
    token_source: "TokenSource | None",
    record: "str | os.PathLike[str] | None" = None,
) -> Settings:
    """The settings of a new client: values given, environment variables and the collection's defaults put together."""
    return Settings(
        package=package,
        user_agent=_user_agent(package, version),
        known={variable.name: variable for variable in known},
        variables=Variables.load(known, values, defaults),
        made_sources={},
        timeout=timeout,
        max_retries=max_retries,
        default_headers=tuple((default_headers or {}).items()),
        strict=strict,
        token_source=token_source,
        recorder=_recorder(record),
    )


def _recorder(folder: "str | os.PathLike[str] | None") -> "Recorder | None":
    if folder is None:
        return None
    from .recording import Recorder

    return Recorder(folder)


def automatic_headers(settings: Settings, own: "httpx2.Headers") -> Automatic:
    """What the client adds by itself; headers that the user set on an httpx2 client of his own are among them."""
    user_agent = own.get("user-agent", "")
    usual = ("accept", "accept-encoding", "connection", "user-agent", "host")
    extra = [(name, value) for name, value in own.items() if name not in usual]
    if own.get("accept", "*/*") != "*/*":
        extra.append(("Accept", own["accept"]))
    changed = {name.lower() for name, _ in settings.default_headers}
    defaults = (
        *settings.default_headers,
        *(item for item in extra if item[0].lower() not in changed),
    )
    is_usual = not user_agent or user_agent.startswith("python-httpx")
    return Automatic(
        settings.user_agent if is_usual else user_agent,
        own.get("accept-encoding", ""),
        defaults,
    )


def timeout_of(settings: Settings, options: RequestOptions) -> dict[str, Any] | None:
    """The timeout of a call for httpx2; None: that of its own client."""
    timeout = (
        settings.timeout if isinstance(options.timeout, NotGiven) else options.timeout
    )
    if isinstance(timeout, NotGiven):
        return None
    from .transport import timeout_extension

    return timeout_extension(timeout)


def retries_of(settings: Settings, options: RequestOptions) -> int:
    """How often a call may be repeated."""
    return (
        settings.max_retries
        if isinstance(options.max_retries, NotGiven)
        else options.max_retries
    )


def limit_of(settings: Settings, options: RequestOptions) -> int | None:
    """How many bytes an answer may have; None for any number."""
    if options.max_response_bytes is not None:
        return options.max_response_bytes
    return settings.max_response_bytes
