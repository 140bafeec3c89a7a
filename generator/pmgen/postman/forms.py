"""The forms that real files give a field in, each made into the one that the shape knows.

What fits none of them is given back as it is: the shape refuses it.
"""

from typing import Any, TypeAlias

from pmgen.postman.javascript import is_list, is_object, json_of, text_of
from pmgen.postman.url_text import query_pair, query_pairs

Json: TypeAlias = dict[str, Any]


def mapping(value: object) -> Json | None:
    """An object of JSON; None if it is something else."""
    return value if is_object(value) else None


def plain_text(value: object) -> object:
    """Missing text is empty text; numbers and booleans are written as JavaScript would."""
    if value is None:
        return ""
    return text_of(value) if isinstance(value, bool | int | float) else value


def description(value: object) -> object:
    """A description is text or `{content, type}`."""
    entry = mapping(value)
    return plain_text(value if entry is None else entry.get("content"))


def list_of(value: object) -> object:
    """A missing list is an empty one."""
    return [] if value is None else value


def present(value: object) -> object:
    """A list without its nulls."""
    if is_list(value):
        return [item for item in value if item is not None]
    return list_of(value)


def object_of(value: object) -> object:
    """A missing object is an empty one."""
    return {} if value is None else value


def parse_header(line: str) -> Json:
    """A line `Key: value`; a key that begins with `//` is switched off (v1, and old v2 files)."""
    key, _, value = line.partition(":")
    return {"key": key.strip(), "value": value.strip()}


def header_lines(block: str) -> list[Json]:
    """The headers of a text block, folded lines joined to their header (case hdr-user)."""
    lines: list[list[str]] = []
    for line in block.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line[:1] in (" ", "\t") and lines:
            lines[-1].append(line.strip())
        elif ":" in line:
            lines.append([line])
    return [parse_header(" ".join(parts)) for parts in lines]


def headers(value: object) -> object:
    """A header list: objects or texts, one text block, an object of names, or null (case hdr-user)."""
    if isinstance(value, str):
        return header_lines(value)
    entry = mapping(value)
    if entry is not None:
        return [{"key": key, "value": item} for key, item in entry.items()]
    if is_list(value):
        return [parse_header(item) if isinstance(item, str) else item for item in value if item is not None]
    return list_of(value)


def pairs(value: object) -> object:
    """A list of parameters or form fields; also a text `a=1&b=2` or an object (cases enc-query-duplicates)."""
    if isinstance(value, str):
        return query_pairs(value) if value else []
    entry = mapping(value)
    if entry is not None:
        return [{"key": key, "value": item} for key, item in entry.items()]
    if is_list(value):
        return [query_pair(item) if isinstance(item, str) else item for item in value if item is not None]
    return list_of(value)


def named(value: object) -> object:
    """A variable list, or an object of names and values (v3, and old files)."""
    entry = mapping(value)
    if entry is not None:
        return [{"key": key, "value": item} for key, item in entry.items()]
    return present(value)


def texts(value: object) -> object:
    """Lines of a script, or segments of a path."""
    if isinstance(value, str):
        return [value]
    if is_list(value):
        return [text_of(item) if item is not None else "" for item in value]
    return list_of(value)


def url(value: object) -> object:
    """A url may be text (case url-raw-vs-parts)."""
    return {"text": value} if isinstance(value, str) else value


def request(value: object) -> object:
    """A request may be the text of its url (case url-raw-vs-parts)."""
    return {"url": value} if isinstance(value, str) else value


def body(value: object) -> object:
    """A body may be text (case body-none)."""
    return {"mode": "raw", "raw": value} if isinstance(value, str) else value


def script(value: object) -> object:
    """A script may be text or its lines."""
    return {"exec": value} if isinstance(value, str) or is_list(value) else value


def events(value: object) -> object:
    """One event may stand without its list."""
    return [value] if mapping(value) is not None else present(value)


def response_body(value: object) -> object:
    """The body of a saved response is text; any other JSON is printed."""
    return value if value is None or isinstance(value, str) else json_of(value)


def version(value: object) -> object:
    """A version is text or `{major, minor, patch, identifier}`."""
    entry = mapping(value)
    if entry is None:
        return plain_text(value)
    numbers = ".".join(text_of(entry.get(part, 0)) for part in ("major", "minor", "patch"))
    identifier = entry.get("identifier")
    return f"{numbers}-{text_of(identifier)}" if identifier else numbers


def code(value: object) -> object:
    """A status code; anything that is none counts as missing."""
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 100 <= value <= 999 else None
