"""Endpoints: one for each request of the tree, always, in document order."""

from collections.abc import Iterator, Sequence
from typing import Any

from pmgen.build import auth as auths
from pmgen.build.bodies import build_body
from pmgen.build.context import Context
from pmgen.build.events import below
from pmgen.build.ids import own_id
from pmgen.build.scripts import read_scripts
from pmgen.build.urls import build_url, only_raw
from pmgen.build.variables import inherited
from pmgen.model.api import Behaviour, Endpoint, Example, Folder, Header, SavedRequest
from pmgen.model.text import Text
from pmgen.postman import shape
from pmgen.postman.javascript import is_list, is_object, text_of, truthy
from pmgen.postman.saved_json import read_saved_json


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
                "empty-item", found.place(item), "Neither a folder nor a request stands here.", "Remove it in Postman."
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
    scripts = below(context.scripts, item.event, context.place(item))
    facts = read_scripts(scripts.prerequest, scripts.test)
    for notice in facts.notices:
        context.report.add(notice)
    place = context.place(item, "/request")
    auth_place = place if auths.nearest(request.auth) else context.auth_place
    headers = _headers(request.header)
    if request.url is not None and only_raw(request.url):
        what = "The url has no parts but `raw`: Postman would send nothing; the text is used."
        context.report.note("url-only-raw", place, what, "Open the request in Postman and save it.")
    return Endpoint(
        id=own_id(item),
        index=context.index,
        folders=context.folders,
        name=item.name,
        method=Text(_method(request.method)),
        url=build_url(request.url),
        headers=headers,
        body=build_body(request.body, headers, context.scope),
        auth=auths.build_auth(auths.nearest(request.auth, context.auth), context.scope, auth_place, context.report),
        examples=tuple(_example(response, context) for response in item.response),
        captures=facts.captures,
        constants=facts.constants,
        checks=facts.checks,
        behaviour=build_behaviour(inherited(context.behaviour, item.behaviour)),
        description=request.description or item.description,
        source=item.source,
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


def _example(response: shape.Response, context: Context) -> Example:
    headers = tuple((text_of(header.key), text_of(header.value)) for header in response.header if truthy(header.key))
    body = response.body or None
    value = read_saved_json(body) if body else None
    request = _saved_request(response.request, context)
    return Example(response.name, response.code, headers, body, value, request, response.id)


def _saved_request(request: shape.Request | None, context: Context) -> SavedRequest | None:
    if request is None:
        return None
    headers = _headers(request.header)
    body = build_body(request.body, headers, context.scope)
    return SavedRequest(Text(_method(request.method)), build_url(request.url), headers, body)


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
