"""Endpoints: one for each request of the tree, always, in document order."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from pmgen.build import auth as auths
from pmgen.build.bodies import build_body
from pmgen.build.urls import build_url, only_raw
from pmgen.build.variables import inherited
from pmgen.errors import Place, Report
from pmgen.model.api import Behaviour, Endpoint, Example, Folder, Header
from pmgen.model.scope import Scope
from pmgen.model.text import Text
from pmgen.postman import shape
from pmgen.postman.javascript import is_list, is_object, text_of, truthy
from pmgen.postman.loose_json import read_json_or_none

# What may serve as an id as it is; anything else is foreign text.
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")


@dataclass(frozen=True, slots=True)
class Context:
    """What an item inherits, and where it stands.

    Attributes:
        scope: the variables in force.
        place: the collection as the user named it.
        report: for notices.
        folders: the folders around, outermost first.
        index: positions in the nested `item` arrays.
        auth: the nearest auth that has a type.
        behaviour: protocolProfileBehavior, merged.
    """

    scope: Scope
    place: str
    report: Report
    folders: tuple[str, ...] = ()
    index: tuple[int, ...] = ()
    auth: shape.Auth | None = None
    behaviour: dict[str, Any] = field(default_factory=dict[str, Any])

    def inside(self, item: shape.Item) -> "Context":
        """What the items of a folder inherit."""
        return Context(
            self.scope,
            self.place,
            self.report,
            (*self.folders, item.name),
            self.index,
            auths.nearest(item.auth, self.auth),
            inherited(self.behaviour, item.behaviour),
        )

    def at(self, position: int) -> "Context":
        """The same, at a position of the current list."""
        index = (*self.index, position)
        return Context(self.scope, self.place, self.report, self.folders, index, self.auth, self.behaviour)

    def spot(self, item: shape.Item, below: str = "") -> Place:
        """Where an item stands, for a notice."""
        title = "/".join((*self.folders, item.name))
        if item.origin is not None:
            return Place(item.origin.file or self.place, item.origin.pointer, title)
        return Place(self.place, "".join(f"/item/{position}" for position in self.index) + below, title)


def build_tree(items: Sequence[shape.Item], context: Context) -> tuple[list[Endpoint], list[Folder]]:
    """All endpoints and folders below a list of items, in document order; ids are not unique yet."""
    endpoints: list[Endpoint] = []
    folders: list[Folder] = []
    for found, item in _walk(items, context):
        if item.item is None and item.request is not None:
            endpoints.append(build_endpoint(item, found))
        elif item.item is not None:
            folders.append(Folder((*found.folders, item.name), (), (), item.description))
        else:
            found.report.note(
                "empty-item", found.spot(item), "neither a folder nor a request stands here", "remove it in Postman"
            )
    return endpoints, folders


def _walk(items: Sequence[shape.Item], context: Context) -> Iterator[tuple[Context, shape.Item]]:
    for position, item in enumerate(items):
        here = context.at(position)
        yield here, item
        if item.item is not None:
            yield from _walk(item.item, here.inside(item))


def build_endpoint(item: shape.Item, context: Context) -> Endpoint:
    """The endpoint of a request, everything inherited; `call`, `file` and types come later."""
    request = item.request or shape.Request()
    place = context.spot(item, "/request")
    headers = _headers(request.header)
    if request.url is not None and only_raw(request.url):
        what = "the url has no parts but `raw`: Postman would send nothing; the text is used"
        context.report.note("url-only-raw", place, what, "open the request in Postman and save it")
    return Endpoint(
        id=_own_id(item),
        index=context.index,
        folders=context.folders,
        name=item.name,
        method=Text(_method(request.method)),
        url=build_url(request.url),
        headers=headers,
        body=build_body(request.body, headers, context.scope),
        auth=auths.build_auth(auths.nearest(request.auth, context.auth), context.scope, place, context.report),
        examples=tuple(map(_example, item.response)),
        behaviour=build_behaviour(inherited(context.behaviour, item.behaviour)),
        description=request.description or item.description,
    )


def _method(method: Any) -> str:
    """In upper case, also inside `{{...}}` (case var-places); nothing is GET (case body-methods)."""
    return text_of(method).upper() if truthy(method) else "GET"


def _headers(entries: Sequence[shape.Header]) -> tuple[Header, ...]:
    """The headers; one without a name is never sent (case hdr-user), a leading `//` switches one off (v1)."""
    return tuple(map(_header, (entry for entry in entries if truthy(entry.key))))


def _header(entry: shape.Header) -> Header:
    key = text_of(entry.key)
    name = key.removeprefix("//")
    return Header(Text(name), Text(text_of(entry.value)), not entry.disabled and name == key, entry.description)


def _example(response: shape.Response) -> Example:
    headers = tuple((text_of(header.key), text_of(header.value)) for header in response.header if truthy(header.key))
    body = response.body
    return Example(response.name, response.code, headers, body, read_json_or_none(body) if body else None)


def build_behaviour(merged: dict[str, Any]) -> Behaviour:
    """The behaviour that changes what is sent; Postman's other keys concern the app alone."""
    return Behaviour(
        disable_url_encoding=truthy(merged.get("disableUrlEncoding")),
        disable_body_pruning=truthy(merged.get("disableBodyPruning")),
        disabled_system_headers=_system_headers(merged.get("disabledSystemHeaders")),
        follow_redirects=_flag(merged.get("followRedirects")),
        follow_original_method=_flag(merged.get("followOriginalHttpMethod")),
        max_redirects=_count(merged.get("maxRedirects")),
        strict_ssl=_flag(merged.get("strictSSL")),
    )


def _system_headers(value: Any) -> tuple[str, ...]:
    """Only names in lower case count (case hdr-behaviour)."""
    if is_list(value):
        names = [text_of(name) for name in value]
    elif is_object(value):
        names = [name for name, on in value.items() if truthy(on)]
    else:
        names = []
    return tuple(name for name in names if name == name.lower())


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _own_id(item: shape.Item) -> str:
    """Postman's id of the item, "" if it has none that may serve as one."""
    return next((text for text in (item.id, item.postman_id, item.uid) if _ID.fullmatch(text)), "")


def unique_ids(endpoints: Sequence[Endpoint]) -> list[str]:
    """An id for each endpoint: Postman's own where it is the only one of its kind, else one made of what it is.

    What tells namesakes apart is taken from meaning: folders and name, then the method, then the url; only requests
    that agree in all of them are numbered.
    """
    own = Counter(endpoint.id for endpoint in endpoints)
    taken = {endpoint.id for endpoint in endpoints if endpoint.id and own[endpoint.id] == 1}
    rest = [endpoint for endpoint in endpoints if endpoint.id not in taken]
    made = _made_ids(rest, taken)
    return [endpoint.id if endpoint.id in taken else made[endpoint.index] for endpoint in endpoints]


def _made_ids(endpoints: Sequence[Endpoint], taken: set[str]) -> dict[tuple[int, ...], str]:
    ids: dict[tuple[int, ...], str] = {}
    used = set(taken)
    left = list(endpoints)
    for level in range(1, 4):
        names = {endpoint.index: slug(" ".join(_meaning(endpoint)[:level])) for endpoint in left}
        count = Counter(names.values())
        for endpoint in left:
            name = names[endpoint.index]
            if name and count[name] == 1 and name not in used:
                ids[endpoint.index] = name
        used.update(ids.values())
        left = [endpoint for endpoint in left if endpoint.index not in ids]
    for endpoint in left:
        name = slug(" ".join(_meaning(endpoint))) or "request"
        number = next(number for number in range(1, len(endpoints) + len(taken) + 2) if f"{name}-{number}" not in used)
        ids[endpoint.index] = f"{name}-{number}"
        used.add(ids[endpoint.index])
    return ids


def _meaning(endpoint: Endpoint) -> tuple[str, str, str]:
    pieces = (str(getattr(piece, "written", piece)) for segment in endpoint.url.path for piece in segment.pieces)
    return " ".join((*endpoint.folders, endpoint.name)), endpoint.method.source, " ".join(pieces)


def slug(text: str) -> str:
    """Letters and digits of any script in lower case, joined by dashes."""
    return "-".join(re.findall(r"[^\W_]+", text.casefold()))
