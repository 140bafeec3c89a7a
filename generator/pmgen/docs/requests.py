"""A page for every request."""

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

from pmgen.docs.blocks import Block, printed
from pmgen.docs.flow import variables
from pmgen.docs.notation import notation
from pmgen.docs.parameters import body_told, rows
from pmgen.docs.prose import plain, prose
from pmgen.docs.site import FLOW, Link, Site, address, data_path, folder_path, name_of, request_path, root_of
from pmgen.model.api import Api, Endpoint, Example, Response
from pmgen.model.captures import told
from pmgen.model.json_value import JsonList, JsonObject
from pmgen.render import render
from pmgen.snippets import Snippet
from pmgen.wire import outgoing
from pmgen.wire.item import item_json
from pmgen.wire.written import url_as_written

# A page is smaller than this before anything is loaded; what stands in it is measured, the rest loads on demand.
LARGEST: Final = 58_000
_MOST_USERS: Final = 8
_AUTHS: Final = {
    "NoAuth": "none",
    "Basic": "Basic",
    "Bearer": "Bearer token",
    "ApiKey": "API key",
    "OAuth1": "OAuth 1.0",
    "OAuth2": "OAuth 2.0",
    "Digest": "Digest",
    "Hawk": "Hawk",
    "AwsV4": "AWS Signature Version 4",
    "Ntlm": "NTLM",
    "EdgeGrid": "Akamai EdgeGrid",
    "Jwt": "JSON Web Token",
    "Asap": "Atlassian ASAP",
}


@dataclass(frozen=True, slots=True)
class Page:
    """A finished page, and its blocks: those that are not printed in it are loaded later."""

    path: str
    content: str
    blocks: dict[str, Block]


def request_page(
    site: Site, endpoint: Endpoint, snippets: Sequence[Snippet], beside: Sequence[Endpoint | None]
) -> Page:
    """The page of a request.

    Args:
        site: all pages.
        endpoint: the request.
        snippets: those that stand in the page, the Python client's and curl's.
        beside: the requests before and after it, None at the ends.
    """
    path = request_path(endpoint)
    values = _values(site, endpoint, root_of(path), beside)
    ordered = [*_snippet_blocks(snippets), *_type_blocks(endpoint), *_item_block(endpoint), *_example_blocks(endpoint)]
    bare = render("docs/request.html.jinja", {**values, "blocks": printed(ordered, 0)})
    blocks = printed(ordered, LARGEST - len(bare.encode("utf-8", "replace")))
    return Page(path, render("docs/request.html.jinja", {**values, "blocks": blocks}), blocks)


def _values(site: Site, endpoint: Endpoint, root: str, beside: Sequence[Endpoint | None]) -> dict[str, Any]:
    sent = outgoing(endpoint, site.api.scope)
    header = sent.auth_header
    return {
        "root": root,
        "api": site.api.name,
        "title": name_of(endpoint),
        "around": [
            Link(root + address(folder_path(folder)), folder.path[-1]) for folder in site.folders_around(endpoint.file)
        ],
        "method": endpoint.method.source,
        "url": url_as_written(endpoint.url),
        "description": prose(endpoint.description),
        "summary": plain(endpoint.description, 160),
        "call": ".".join(("client", *endpoint.call)),
        "variants": [site.request_link(one, root) for one in variants(site.api, endpoint)],
        "auth": auth_told(endpoint),
        "auth_header": f"{header.name}: {header.value}" if header else "",
        "body": body_told(endpoint),
        "parameters": [(row, prose(row.description)) for row in rows(endpoint)],
        "told": any(row.description for row in rows(endpoint)),
        "variables": _variables(site, endpoint, root),
        "captures": [_capture(site, endpoint, number, root) for number in range(len(endpoint.captures))],
        "statuses": _statuses(endpoint),
        "languages": site.languages,
        "data": root + address(data_path(endpoint)),
        "key": "/".join(endpoint.file),
        "beside": [None if one is None else site.request_link(one, root) for one in beside],
    }


def variants(api: Api, endpoint: Endpoint) -> list[Endpoint]:
    """The other requests that the client has one method for together with this one."""
    return [one for one in api.endpoints if endpoint.group and one.group == endpoint.group and one.id != endpoint.id]


def auth_told(endpoint: Endpoint) -> str:
    """What a request's authorisation is called."""
    return _AUTHS[type(endpoint.auth).__name__]


@dataclass(frozen=True, slots=True)
class _Variable:
    name: str
    value: str
    note: str
    sources: tuple[Link, ...]


def _variables(site: Site, endpoint: Endpoint, root: str) -> list[_Variable]:
    return [_variable(site, endpoint, name, root) for name in variables(endpoint, site.api.scope)]


def _variable(site: Site, endpoint: Endpoint, name: str, root: str) -> _Variable:
    definition = site.api.scope.definitions.get(name)
    flow = site.kept.get(name)
    sources = site.request_links(flow.sources, root) if flow and flow.is_used_by(endpoint) else ()
    note = "no value" if not sources else ""
    if definition is None:
        return _Variable(name, "", note, sources)
    value = definition.printable
    if definition.secret and value is None:
        return _Variable(name, "", "secret", sources)
    return _Variable(name, value or "", definition.origin if value else note, sources)


@dataclass(frozen=True, slots=True)
class _Capture:
    text: str
    condition: str
    users: tuple[Link, ...]
    more: Link | None


def _capture(site: Site, endpoint: Endpoint, number: int, root: str) -> _Capture:
    capture = endpoint.captures[number]
    flow = site.kept.get(capture.variable)
    users = flow.users if flow else ()
    place = f"{root}{FLOW}#flow-{flow.number}" if flow else ""
    more = Link(place, f"and {len(users) - _MOST_USERS} more") if len(users) > _MOST_USERS else None
    return _Capture(told(capture), capture.condition, site.request_links(users[:_MOST_USERS], root), more)


@dataclass(frozen=True, slots=True)
class _Status:
    code: int | None
    family: str
    phrase: str
    type_id: str
    examples: tuple[tuple[str, str], ...]


def _statuses(endpoint: Endpoint) -> list[_Status]:
    """The answers by status, successes first; ids of the blocks that belong to each."""
    typed = {response.status: response for response in endpoint.responses}
    codes = dict.fromkeys([*typed, *(example.status for example in endpoint.examples)])
    return [
        _Status(
            code,
            f"s{(code or 0) // 100}",
            phrase(code),
            f"type-{code}" if code in typed and _notation(typed[code]) else "",
            tuple(
                (f"example-{number}" if example.body else "", example.name)
                for number, example in enumerate(endpoint.examples, 1)
                if example.status == code
            ),
        )
        for code in sorted(codes, key=lambda code: (code is None, code or 0))
    ]


def phrase(code: int | None) -> str:
    """What a status code is called."""
    try:
        return HTTPStatus(code or 0).phrase
    except ValueError:
        return "" if code else "A saved response"


def _notation(response: Response) -> str:
    return notation(response.type) if response.type is not None else ""


def _snippet_blocks(snippets: Sequence[Snippet]) -> list[Block]:
    return [Block(one.slug, one.title, one.code, one.slug) for one in snippets]


def _type_blocks(endpoint: Endpoint) -> list[Block]:
    asked = [("type-body", "Type of the body", notation(endpoint.request_type) if endpoint.request_type else "")]
    answered = [
        (f"type-{one.status}", f"Type of the response {one.status}", _notation(one)) for one in endpoint.responses
    ]
    return [Block(id, label, text, "types") for id, label, text in (*asked, *answered) if text]


def _item_block(endpoint: Endpoint) -> list[Block]:
    text = item_json(endpoint)
    return [Block("item", "Postman Collection Item JSON", text, "json")] if text else []


def _example_blocks(endpoint: Endpoint) -> list[Block]:
    return [
        Block(f"example-{number}", example.name or f"Example {number}", example.body, language_of(example))
        for number, example in enumerate(endpoint.examples, 1)
        if example.body
    ]


def language_of(example: Example) -> str:
    """The language of a saved body, by what it begins with."""
    if isinstance(example.value, JsonObject | JsonList):
        return "json"
    start = (example.body or "").lstrip()[:15].lower()
    return "html" if start.startswith(("<!doctype html", "<html")) else "xml" if start.startswith("<") else "text"
