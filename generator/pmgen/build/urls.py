"""URLs: from Postman's parts, or from text, to the model's parts.

Writing the parts out gives the text that Postman makes of the same url (conformance cases url-*, path-variables,
enc-query-empty).
"""

import re
from typing import Any, Final

from pmgen.model.text import Text
from pmgen.model.url import PathParameter, PathPiece, QueryParameter, Segment, Url
from pmgen.postman import shape
from pmgen.postman.javascript import is_list, is_object, text_of
from pmgen.postman.url_text import query_pairs, split_outside, split_url

# Types that cast a path variable's value to something that is no text, so that nothing is filled in.
_NOT_TEXT: Final = ("number", "boolean", "object", "array")
# A whole segment that stands for a value: `<ID>`, `{id}`.
_PLACEHOLDER: Final = re.compile(r"<([^<>{}/]+)>|\{([^{}/]+)\}")


def build_url(url: shape.Url | None) -> Url:
    """A url's model: empty where there is none.

    A url given as text is parsed. Of an object only the parts count (case url-raw-vs-parts); one that has no parts but
    a `raw` is read from that, though Postman would send nothing: `only_raw` tells.
    """
    if url is None:
        return Url(Text())
    if url.text is not None:
        return _from_text(url.text, {})
    return _from_text(url.raw, _path_values(url.variable)) if only_raw(url) else _from_parts(url)


def only_raw(url: shape.Url) -> bool:
    """Whether the url is an object with nothing but `raw`, so that Postman sends nothing (case url-raw-vs-parts)."""
    return url.text is None and bool(url.raw.strip()) and not _host(url) and not url.path


def _from_text(text: str, values: dict[str, shape.Variable]) -> Url:
    parts = split_url(text)
    query = () if parts.query is None else tuple(_parameter(entry) for entry in _entries(parts.query))
    segments = () if parts.path is None else tuple(_segment(part, values) for part in split_outside(parts.path, "/"))
    query, has_query = _question_mark(query)
    return Url(Text(parts.base), segments, query, parts.fragment or "", has_query)


def _entries(query: str) -> list[shape.Parameter]:
    return [shape.Parameter.model_validate(pair) for pair in query_pairs(query)]


def _from_parts(url: shape.Url) -> Url:
    values = _path_values(url.variable)
    segments = tuple(_segment(part, values) for part in _path(url.path))
    query, has_query = _question_mark(tuple(map(_parameter, url.query)))
    return Url(Text(_base(url)), segments, query, url.hash, has_query)


def _base(url: shape.Url) -> str:
    """Scheme, user info, host and port, written out as Postman does (cases url-protocol, url-host)."""
    scheme = url.protocol.removesuffix("://")
    port = "" if url.port is None else f":{text_of(url.port)}"
    return f"{scheme}://{_user(url.auth)}{_host(url)}{port}" if scheme else f"{_user(url.auth)}{_host(url)}{port}"


def _user(auth: Any) -> str:
    if not is_object(auth):
        return ""
    entry = auth
    user, password = entry.get("user"), entry.get("password")
    if isinstance(password, str):
        return f"{user if isinstance(user, str) else ''}:{password}@"
    return f"{user}@" if isinstance(user, str) else ""


def _host(url: shape.Url) -> str:
    """A host list is joined with dots."""
    if is_list(url.host):
        return ".".join("" if part is None else text_of(part) for part in url.host)
    return "" if url.host is None else text_of(url.host)


def _path(path: Any) -> list[str]:
    """The segments; a text is split after one leading slash, null is an empty segment (case url-path)."""
    if is_list(path):
        return ["" if part is None else text_of(part) for part in path]
    return split_outside(text_of(path).removeprefix("/"), "/") if path else []


def _path_values(variables: list[shape.Variable]) -> dict[str, shape.Variable]:
    """Path variables by name; the last entry wins, `disabled` is ignored (case path-variables)."""
    return {variable.name: variable for variable in variables if variable.name is not None}


def _value(variable: shape.Variable) -> str | None:
    """The text that fills a segment: only non-empty text does; a type may cast to text or away from it."""
    value = variable.value
    if variable.type in _NOT_TEXT:
        return None
    if variable.type == "string" and value is not None:
        value = text_of(value)
    return value if isinstance(value, str) and value else None


def _segment(text: str, values: dict[str, shape.Variable]) -> Segment:
    """A segment; it is a path variable if it starts with a colon, its name runs to the first dot."""
    pieces: tuple[PathPiece, ...]
    name, dot, rest = text[1:].partition(".")
    if text.startswith(":") and name and ("{{" not in name or name in values):
        tail = (Text(dot + rest),) if dot else ()
        pieces = (_path_parameter(name, f":{name}", values.get(name)), *tail)
    else:
        placeholder = _PLACEHOLDER.fullmatch(text)
        name = (placeholder[1] or placeholder[2]).strip() if placeholder else ""
        pieces = (PathParameter(name, text),) if name else (Text(text),)
    return Segment(pieces)


def _path_parameter(name: str, written: str, variable: shape.Variable | None) -> PathParameter:
    if variable is None:
        return PathParameter(name, written)
    value = _value(variable)
    return PathParameter(name, written, None if value is None else Text(value), variable.description)


def _parameter(entry: shape.Parameter) -> QueryParameter:
    """Only text counts, as key and as value (case enc-query-empty)."""
    name = Text(entry.key) if isinstance(entry.key, str) else None
    value = Text(entry.value) if isinstance(entry.value, str) else None
    return QueryParameter(name, value, not entry.disabled, entry.description)


def _question_mark(query: tuple[QueryParameter, ...]) -> tuple[tuple[QueryParameter, ...], bool]:
    """An empty parameter on its own is nothing but a question mark (case enc-query-empty)."""
    enabled = [parameter for parameter in query if parameter.enabled]
    if len(enabled) == 1 and enabled[0].name is None and enabled[0].value is None:
        return tuple(parameter for parameter in query if not parameter.enabled), True
    return query, False
