"""The headers of a printed request, in Postman's order."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal

from pmgen.model.api import Behaviour, Header
from pmgen.model.body import Binary, Body, Form, GraphQL, Json, Multipart, Raw
from pmgen.model.scope import Scope
from pmgen.runtime.mime import DEFAULT, content_type_of
from pmgen.wire.auth import Signature

FORM_TYPE: Final = "application/x-www-form-urlencoded"
MULTIPART_TYPE: Final = "multipart/form-data"
_OWN_BOUNDARY: Final = re.compile(r"multipart/form-data;.*boundary=")
_TOKEN: Final = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FORBIDDEN: Final = re.compile(r"[^\t -~\x80-\xff]")
_VARIABLE: Final = re.compile(r"\{\{[^{}]*\}\}")


@dataclass(frozen=True, slots=True)
class OutHeader:
    """A header as it goes out.

    Attributes:
        name: as written.
        value: resolved.
        origin: "user", "auth", or "body" for a Content-Type that Postman derives from the body.
    """

    name: str
    value: str
    origin: Literal["user", "auth", "body"] = "user"


def outgoing_headers(
    headers: Iterable[Header], scope: Scope, body: Body, behaviour: Behaviour, signed: Signature
) -> tuple[OutHeader, ...]:
    """The user's headers, those of body and auth added or put in their place (hdr-automatic, hdr-content-type).

    The Content-Type of a JSON body stands before the auth's header, any other after it.
    """
    own = [header for header in _without_twins(_resolved(headers, scope)) if not signed.drops_header(header.name)]
    own, added = _content_type(own, body, behaviour)
    auth = [OutHeader(*signed.header, origin="auth")] if signed.header else []
    early = isinstance(body, Json) or (isinstance(body, Raw) and body.content_type == "application/json")
    return tuple([*own, *added, *auth] if early else [*own, *auth, *added])


def header_problem(headers: Iterable[OutHeader]) -> str:
    """Why Postman refuses the headers, "" if it does not (hdr-user). What is still a variable is not judged."""
    for header in headers:
        name, value = _VARIABLE.sub("x", header.name), _VARIABLE.sub("x", header.value)
        if not _TOKEN.fullmatch(name):
            return f"the header name {header.name!r} is not allowed"
        if _FORBIDDEN.search(value):
            return f"the value of the header {header.name!r} holds characters that are not allowed"
    return ""


def _resolved(headers: Iterable[Header], scope: Scope) -> list[OutHeader]:
    sent = [
        OutHeader(scope.resolve(header.name).source, scope.resolve(header.value).source)
        for header in headers
        if header.enabled
    ]
    return [header for header in sent if header.name]


def _without_twins(headers: list[OutHeader]) -> list[OutHeader]:
    """Equal names together at the first one's place; of names that differ in case only the last group goes out."""
    groups: dict[str, dict[str, list[OutHeader]]] = {}
    for header in headers:
        groups.setdefault(header.name.lower(), {}).setdefault(header.name, []).append(header)
    kept = [list(spellings.values())[-1] for spellings in groups.values()]
    return [header for group in kept for header in _joined_cookies(group)]


def _joined_cookies(group: list[OutHeader]) -> list[OutHeader]:
    if group[0].name.lower() != "cookie":
        return group
    return [replace(group[0], value="; ".join(header.value for header in group))]


def _content_type(own: list[OutHeader], body: Body, behaviour: Behaviour) -> tuple[list[OutHeader], list[OutHeader]]:
    """The headers with a misfit overwritten, and the Content-Type to add."""
    wanted = content_type(body)
    place = next((i for i, header in enumerate(own) if header.name.lower() == "content-type"), None)
    if wanted is None:
        return own, []
    if place is None:
        off = "content-type" in behaviour.disabled_system_headers
        return own, [] if off else [OutHeader("Content-Type", wanted, "body")]
    if _fits(body, own[place].value):
        return own, []
    changed = OutHeader(own[place].name, wanted, "body")
    return [*own[:place], changed, *own[place + 1 :]], []


def _fits(body: Body, given: str) -> bool:
    match body:
        case Form():
            return given.startswith(FORM_TYPE)
        case Multipart():
            return _OWN_BOUNDARY.match(given) is not None
        case _:
            return True


def content_type(body: Body) -> str | None:
    """What Postman sends when the headers give none; a multipart type is without its boundary."""
    match body:
        case Json() | Raw():
            return body.content_type
        case GraphQL():
            return "application/json"
        case Form():
            return FORM_TYPE
        case Multipart():
            return MULTIPART_TYPE
        case Binary(path=None):
            return None
        case Binary():
            return content_type_of(str(body.path)) or DEFAULT
        case _:
            return None
