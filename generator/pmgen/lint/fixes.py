"""What is safe to mend in a collection's file: nothing of it changes what is sent or what a script sees.

Names without any word get method and path, space around names goes, folders without requests go.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from pmgen.errors import PmgenError
from pmgen.lint.rules import UNNAMED
from pmgen.postman.javascript import is_list, is_object

Json = dict[str, Any]

_INDENT: Final = re.compile(r"\{\s*?\n([ \t]+)")
_PATH: Final = re.compile(r"(?:\w+://)?(?:\{\{[^{}]*\}\}|[^/?#]*)(/[^?#]*)?")


def mended(text: str, file: str) -> tuple[str, list[str]]:
    """The file's text with what is safe mended, and what was done, one line each.

    Raises PmgenError if it is no v2 collection in JSON.
    """
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    outer: Any = value.get("collection", value) if is_object(value) else None
    if not is_object(outer) or not is_list(outer.get("item")):
        raise PmgenError(file, "Only a v2 collection in JSON can be mended.", "Mend it in Postman and export it.")
    done = list(_mend(outer, ""))
    if not done:
        return text, []
    indent = _INDENT.match(text.lstrip("\ufeff"))
    made = json.dumps(value, indent=indent.group(1) if indent else None, ensure_ascii="\\u" in text)
    return made + ("\n" if text.endswith("\n") else ""), done


def _mend(holder: Json, around: str) -> Iterator[str]:
    items = [item for item in holder["item"] if is_object(item)]
    for item in items:
        yield from _mend_name(item, around)
        if is_list(item.get("item")):
            yield from _mend(item, f"{around}{item.get('name', '')}/")
    for item in items:
        if item.get("item") == []:
            holder["item"].remove(item)
            yield f"{around}{item.get('name', '')}: removed the empty folder"


def _mend_name(item: Json, around: str) -> Iterator[str]:
    name = item.get("name")
    if isinstance(name, str) and name != name.strip() and name.strip():
        item["name"] = name.strip()
        yield f"{around}{name.strip()}: removed the space around the name"
    elif (name is None or (isinstance(name, str) and UNNAMED.fullmatch(name))) and "request" in item:
        made = _name_of(item["request"])
        if made:
            item["name"] = made
            yield f"{around}{made}: named by method and path (was {name!r})"


def _name_of(request: Any) -> str:
    """Method and path of a request, "" if it has no path."""
    method, url = ("GET", request) if isinstance(request, str) else (request.get("method") or "GET", request.get("url"))
    raw: Any = url.get("raw", "") if is_object(url) else url
    match = _PATH.match(raw) if isinstance(raw, str) else None
    path = (match.group(1) or "").rstrip("/") if match else ""
    return f"{method} {path}" if path else ""
