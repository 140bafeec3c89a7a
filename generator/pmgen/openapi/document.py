"""The document: info, servers, tags, paths and components."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from pmgen.build.names import Namespace
from pmgen.errors import Place, Report
from pmgen.model.api import Api, Endpoint
from pmgen.openapi.operations import Context, operation
from pmgen.openapi.paths import Template, template
from pmgen.openapi.schemas import Schemas
from pmgen.openapi.security import Schemes
from pmgen.openapi.servers import server
from pmgen.openapi.variants import joined

Json = dict[str, Any]

_METHODS: Final = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace"))


def document(api: Api, report: Report) -> Json:
    """The OpenAPI document of a collection."""
    context = Context(api, Schemas(api), Schemes(), report)
    servers = {endpoint.id: server(endpoint.url.base, api.scope) for endpoint in api.endpoints}
    counted = Counter(str(found["url"]) for found in servers.values())
    main = counted.most_common(1)[0][0] if counted else ""
    by_url = {str(found["url"]): found for found in servers.values()}
    paths = _paths(context, {key: None if found["url"] == main else found for key, found in servers.items()})
    made: Json = {
        "openapi": "3.1.0",
        "info": {"title": api.name or "API", "version": api.version or "0.1.0"} | _described(api.description),
        "servers": [by_url[main]] if main else [],
        "tags": _tags(api),
        "paths": paths,
        "components": {"schemas": context.schemas.components(), "securitySchemes": context.schemes.components()},
    }
    return {key: value for key, value in made.items() if value or key == "paths"}


def _paths(context: Context, servers: dict[str, Json | None]) -> Json:
    """The path items in document order; what shares method and path is joined."""
    groups: dict[str, dict[str, list[tuple[Endpoint, Template]]]] = {}
    names: dict[str, Template] = {}
    for endpoint in context.api.endpoints:
        found = template(endpoint.url, context.api.scope)
        first = names.setdefault(found.shape, found)
        method = endpoint.method.source.lower()
        groups.setdefault(found.shape, {}).setdefault(method, []).append((endpoint, found.named_as(first)))
    ids = Namespace()
    paths: Json = {}
    for shape, methods in groups.items():
        paths[names[shape].text] = _path_item(context, methods, servers, ids)
    return paths


def _path_item(
    context: Context,
    methods: dict[str, list[tuple[Endpoint, Template]]],
    servers: dict[str, Json | None],
    ids: Namespace,
) -> Json:
    item: Json = {}
    for method, members in methods.items():
        made = joined([operation(endpoint, found, context) for endpoint, found in members])
        made["operationId"] = ids.take("_".join(members[0][0].call) or method)
        others = [found for endpoint, _ in members if (found := servers[endpoint.id])]
        if others:
            made["servers"] = list({str(found["url"]): found for found in others}.values())
        if method in _METHODS:
            item[method] = made
        else:
            item.setdefault("x-pmgen-operations", {})[method.upper()] = made
            _note_method(context.report, members)
    return item


def _note_method(report: Report, members: Iterable[tuple[Endpoint, Template]]) -> None:
    for endpoint, _ in members:
        what = f"OpenAPI has no method {endpoint.method.source!r}; the request stands in `x-pmgen-operations`."
        report.note("openapi-method", Place(title=endpoint.title), what)


def _tags(api: Api) -> list[Json]:
    used = {endpoint.folders for endpoint in api.endpoints if endpoint.folders}
    found = {"/".join(folder.path): folder.description for folder in api.folders if folder.path in used}
    return [{"name": name, **_described(description)} for name, description in found.items()]


def _described(text: str) -> Json:
    return {"description": text} if text.strip() else {}
