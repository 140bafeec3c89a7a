# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What a client is told once."""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from .arguments import NOT_GIVEN, NotGiven, Omit
from .variables import Variable, Variables

if TYPE_CHECKING:
    from .auth.tokens import TokenSource
    from .options import TimeoutTypes
    from .recording import Recorder

# How a method's answer is wanted: as its value, as a whole, or before its body is read.
Mode: TypeAlias = Literal["value", "raw", "stream"]


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

    def __repr__(self) -> str:
        return f"Settings({self.package})"

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
