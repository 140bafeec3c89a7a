# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What a method call gives, and how it fills the operation's texts."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple, TypeAlias, cast

from .arguments import NOT_GIVEN, NotGiven, Raw
from .errors import InvalidRequestError, MissingValueError
from .operation import Operation
from .options import RequestOptions
from .template import fill
from .url import percent_encode
from .values import to_text
from .variables import Variable, Variables

NO_OPTIONS: Final = RequestOptions()
_NOTHING: Final[Mapping[Any, Any]] = MappingProxyType({})
Keyed: TypeAlias = Mapping[str, Any] | Mapping[int, Any] | Mapping[str | int, Any]
# Beyond what Postman encodes: what would end the value or be read as an escape.
_QUERY_DATA: Final = re.compile("[%+&#]")
_QUERY_NAME_DATA: Final = re.compile("[%+&#=]")
_PATH_DATA: Final = re.compile(r"[%/?#\\{}]")
_HOST_ENDS: Final = re.compile(r"[/?#@\\]")


class Call(NamedTuple):
    """The arguments of one call, under the operation's own names; see the head of the package."""

    variables: Mapping[str, Any] = _NOTHING
    path: Mapping[str, Any] = _NOTHING
    query: Mapping[str | int, Any] = _NOTHING
    headers: Mapping[str | int, Any] = _NOTHING
    form: Mapping[str | int, Any] = _NOTHING
    body: Any = NOT_GIVEN
    options: RequestOptions = NO_OPTIONS
    # Where the next page is, complete; asked in the place of the operation's own URL. Nothing is filled into it.
    url: str = ""

    def __repr__(self) -> str:
        return "Call()"

    @classmethod
    def of(
        cls,
        variables: Mapping[str, Any] | None,
        path: Mapping[str, Any] | None,
        query: Keyed | None,
        headers: Keyed | None,
        form: Keyed | None,
        body: Any,
        options: RequestOptions | None,
    ) -> "Call":
        """A call of arguments that may be absent."""
        return cls(
            variables or _NOTHING,
            path or _NOTHING,
            _keyed(query),
            _keyed(headers),
            _keyed(form),
            body,
            options or NO_OPTIONS,
        )


def _keyed(given: Keyed | None) -> "Mapping[str | int, Any]":
    return cast("Mapping[str | int, Any]", given or _NOTHING)


class Filler:
    """Fills texts of the collection. Values of the call are data: made safe for their place and never expanded."""

    __slots__ = ("_data", "_known", "_lookup", "_missing", "_operation", "_secrets")

    def __init__(
        self,
        operation: Operation[Any],
        call: Call,
        variables: Variables,
        known: Mapping[str, Variable],
    ) -> None:
        self._operation = operation
        self._known = known
        self._missing: list[str] = []
        self._data = {
            name: _as_text(value)
            for name, value in call.variables.items()
            if _is_given(value)
        }
        if call.options.variables:
            variables = variables.layered(call.options.variables)
        self._lookup = variables.lookup(self._missing)
        self._secrets = variables.secret_values()

    def text(self, source: str) -> str:
        """For headers, bodies and auths. Raises MissingValueError for a variable without a value."""
        return self._fill(source, None)

    def shows_secret(self, filled: str) -> bool:
        """Whether a filled text holds the value of a secret variable."""
        return any(value in filled for value in self._secrets)

    def base(self, source: str) -> str:
        """For the part of the URL before its path."""
        return self._fill(source, None if source.startswith("{{") else _quote_host)

    def path(self, source: str) -> str:
        """For the path; a value stays one segment."""
        return self._fill(source, quote_path)

    def query(self, source: str) -> str:
        """For the query; a value stays one value."""
        return self._fill(source, quote_query)

    def _fill(self, source: str, quote: Callable[[str], str] | None) -> str:
        if "{{" not in source:
            return source
        filled = fill(source, self._lookup, self._data, quote)
        if self._missing:
            name = self._missing[0]
            self._missing.clear()
            raise self._missing_error(name)
        return filled

    def _missing_error(self, name: str) -> MissingValueError:
        place = f"{self._operation.method} {self._operation.url}"
        argument = self._operation.arguments.get(name)
        if argument is not None:
            return MissingValueError(name, argument, None, place)
        variable = self._known.get(name)
        if variable is None:
            return MissingValueError(name, None, None, place)
        return MissingValueError(name, variable.argument, variable.environment, place)


def quote_path(value: str) -> str:
    """A value as one path segment. Raises InvalidRequestError for `.` and `..`, which lead elsewhere."""
    if isinstance(value, Raw):
        return value
    if value in (".", ".."):
        raise InvalidRequestError(
            f"{value!r} cannot be a path segment; use Raw({value!r}) if it is meant"
        )
    return percent_encode(value, _PATH_DATA)


def quote_query(value: str) -> str:
    """A value as one query value."""
    return value if isinstance(value, Raw) else percent_encode(value, _QUERY_DATA)


def quote_query_name(name: str) -> str:
    """A text as a parameter's name."""
    return percent_encode(name, _QUERY_NAME_DATA)


def given_text(value: Any) -> str:
    """A given value as text; `Raw` stays what it is. Raises InvalidRequestError for what has no text."""
    return _as_text(value)


def given_items(given: Mapping[str | int, Any]) -> Iterator[tuple[str | int, Any]]:
    """What is given indeed."""
    return (
        (name, value)
        for name, value in given.items()
        if not isinstance(value, NotGiven)
    )


def _quote_host(value: str) -> str:
    """A value within the host. Raises InvalidRequestError if it would lead to another host."""
    if not isinstance(value, Raw) and _HOST_ENDS.search(value):
        raise InvalidRequestError(
            f"{value!r} cannot be part of a host; use Raw(...) if it is meant"
        )
    return value


def _is_given(value: Any) -> bool:
    return value is not None and not isinstance(value, NotGiven)


def _as_text(value: Any) -> str:
    if isinstance(value, Raw):
        return value
    try:
        return to_text(value)
    except (TypeError, UnicodeDecodeError) as error:
        raise InvalidRequestError(str(error)) from error
