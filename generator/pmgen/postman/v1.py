"""v1 collections: flat lists of requests and folders that orders of ids make a tree of; into the v2.1 shape.

The rules are those of Postman's own converter (postman-collection-transformer), with two exceptions: a request that no
order names is kept, at the end of its folder, with a notice; and `auth` counts where `currentHelper` names no kind.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pmgen.errors import Place, Report
from pmgen.postman.javascript import is_list, is_object, text_of, truthy
from pmgen.postman.v1_request import auth_of, events_of, request_of, response_of

Json = dict[str, Any]


@dataclass(slots=True)
class _Tree:
    """The collection's parts by id, and which requests have found their place.

    `loose` are the requests that no order names, by the folder that they name themselves.
    """

    file: str
    report: Report
    requests: dict[str, tuple[int, Json]]
    folders: dict[str, Json]
    loose: dict[str, list[str]]
    placed: set[str] = field(default_factory=set[str])


def from_v1(collection: Json, file: str, report: Report) -> Json:
    """The collection in the v2.1 shape, not validated yet.

    Args:
        collection: as the file has it.
        file: for notices.
        report: gets a notice for each request that no order names.
    """
    requests, folders = _requests(collection), _folders(collection)
    tree = _Tree(file, report, requests, folders, _loose(requests, (collection, *folders.values())))
    return {
        "info": {
            "name": collection.get("name"),
            "description": collection.get("description"),
            "_postman_id": collection.get("id"),
        },
        "item": _items(tree, collection),
        "auth": auth_of(collection),
        "event": events_of(collection),
        "variable": collection.get("variables") or collection.get("variable"),
        "protocolProfileBehavior": collection.get("protocolProfileBehavior"),
    }


def _requests(collection: Json) -> dict[str, tuple[int, Json]]:
    """The requests by id, with their position; one without an id, or with another's, gets one of its own."""
    found: dict[str, tuple[int, Json]] = {}
    for position, request in enumerate(collection.get("requests") or []):
        if is_object(request):
            name = text_of(request["id"]) if truthy(request.get("id")) else ""
            found[name if name and name not in found else f"\0{position}"] = (position, request)
    return found


def _folders(collection: Json) -> dict[str, Json]:
    folders = collection.get("folders")
    entries = [folder for folder in folders if is_object(folder)] if is_list(folders) else []
    return {_id(folder, position): folder for position, folder in enumerate(entries)}


def _id(entry: Json, position: int) -> str:
    return text_of(entry["id"]) if truthy(entry.get("id")) else f"\0{position}"


def _items(tree: _Tree, collection: Json) -> list[Json]:
    """Folders first, then requests, as Postman shows them."""
    children = {child for folder in tree.folders.values() for child in _ids(folder.get("folders_order"))}
    ordered = _ids(collection.get("folders_order"))
    top = [name for name in dict.fromkeys((*ordered, *tree.folders)) if name in tree.folders and name not in children]
    items = [_folder(tree, name, frozenset()) for name in top]
    items += _placed(tree, collection.get("order"))
    return items + _left_over(tree)


def _ids(order: Any) -> list[str]:
    return [text_of(name) for name in order] if is_list(order) else []


def _folder(tree: _Tree, name: str, around: frozenset[str]) -> Json:
    """A folder with what is in it; one that would hold itself is left out there."""
    folder, inside = tree.folders[name], around | {name}
    below = [child for child in _ids(folder.get("folders_order")) if child in tree.folders and child not in inside]
    items = [_folder(tree, child, inside) for child in dict.fromkeys(below)]
    items += _placed(tree, folder.get("order"))
    items += [_item(tree, key, unnamed=True) for key in tree.loose.get(name, ()) if key not in tree.placed]
    return {
        "id": folder.get("id"),
        "name": folder.get("name"),
        "description": folder.get("description"),
        "item": items,
        "auth": auth_of(folder),
        "event": events_of(folder),
        "variable": folder.get("variables") or folder.get("variable"),
        "protocolProfileBehavior": folder.get("protocolProfileBehavior"),
    }


def _placed(tree: _Tree, order: Any) -> list[Json]:
    """The requests that an order names, each at its first place."""
    return [_item(tree, name) for name in _ids(order) if name in tree.requests and name not in tree.placed]


def _loose(requests: dict[str, tuple[int, Json]], holders: Iterable[Json]) -> dict[str, list[str]]:
    """The requests that are in no order, by the folder that they name: Postman does not show them."""
    ordered = {name for holder in holders for name in _ids(holder.get("order"))}
    found: dict[str, list[str]] = {}
    for name, (_, request) in requests.items():
        if name not in ordered and truthy(request.get("folder")):
            found.setdefault(text_of(request["folder"]), []).append(name)
    return found


def _left_over(tree: _Tree) -> list[Json]:
    return [_item(tree, name, unnamed=True) for name in tree.requests if name not in tree.placed]


def _item(tree: _Tree, name: str, *, unnamed: bool = False) -> Json:
    tree.placed.add(name)
    position, request = tree.requests[name]
    if unnamed:
        tree.report.note(
            "no-order",
            Place(tree.file, f"/requests/{position}", text_of(request.get("name") or "")),
            "No `order` names this request, so Postman does not show it; it was kept, last in its folder.",
            "Add its id to an `order`, or remove it.",
        )
    return {
        "id": request.get("id"),
        "name": request.get("name"),
        "request": request_of(request),
        "response": [response_of(response) for response in _responses(request)],
        "event": events_of(request),
        "variable": request.get("variables") or request.get("variable"),
        "protocolProfileBehavior": request.get("protocolProfileBehavior"),
        "pmgen:origin": {"pointer": f"/requests/{position}"},
    }


def _responses(request: Json) -> list[Json]:
    """Saved responses, in their own order where there is one."""
    responses = request.get("responses")
    entries = [entry for entry in responses if is_object(entry)] if is_list(responses) else []
    ranks = {name: rank for rank, name in enumerate(_ids(request.get("responses_order")))}
    return sorted(entries, key=lambda entry: ranks.get(text_of(entry.get("id")), len(ranks)))
