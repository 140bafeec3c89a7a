"""Grows a real collection to a number of requests, so that builds of any size can be measured.

    python benchmarks/grow.py collections/salesforce-apis.postman_collection.json 2000 grown.json

Each copy has names of its own: its folders and requests are numbered, its paths have a segment more, and the keys of
its JSON, in bodies and saved responses, another ending. So no copy shares a type or a name with another one.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

Item = dict[str, Any]
_KEY: Final = re.compile(r'"([A-Za-z_]\w*)"(\s*:)')


def grown(collection: Item, requests: int) -> Item:
    """The collection with exactly so many requests: whole copies, the last one cut off where it is enough."""
    items: list[Item] = []
    left, copy = requests, 0
    while left:
        taken, count = _copied(collection["item"], copy, left)
        items += taken
        left -= count
        copy += 1
    info = {**collection["info"], "name": f"{collection['info']['name']} {requests}"}
    return {**collection, "info": info, "item": items}


def _copied(items: list[Item], copy: int, limit: int) -> tuple[list[Item], int]:
    """At most `limit` requests of the items, as the copy of that number has them; and how many there are."""
    made: list[Item] = []
    count = 0
    for item in items:
        if count == limit:
            break
        if "item" in item:
            inside, number = _copied(item["item"], copy, limit - count)
            made.append({**item, "name": _named(item, copy), "item": inside})
            count += number
        else:
            made.append(_request(item, copy))
            count += 1
    return made, count


def _request(item: Item, copy: int) -> Item:
    if copy == 0:
        return item
    copied: Item = json.loads(json.dumps(item))
    copied["name"] = _named(item, copy)
    for holder in (copied, *copied.get("response", ())):
        holder.pop("id", None)
        holder.pop("_postman_id", None)
    for request in _requests(copied):
        _address(request, copy)
        body = request.get("body")
        if isinstance(body, dict) and isinstance(body.get("raw"), str):
            body["raw"] = _body(body["raw"], copy)
    for response in copied.get("response", ()):
        if isinstance(response.get("body"), str):
            response["body"] = _body(response["body"], copy)
    return copied


def _requests(item: Item) -> Iterator[Item]:
    """The request of an item, and those that its saved responses repeat."""
    for holder in (item.get("request"), *(response.get("originalRequest") for response in item.get("response", ()))):
        if isinstance(holder, dict):
            yield holder


def _address(request: Item, copy: int) -> None:
    """Adds a segment to the path, in every form that a URL has."""
    url = request.get("url")
    if isinstance(url, str):
        request["url"] = _longer(url, copy)
    elif isinstance(url, dict):
        if isinstance(url.get("path"), list):
            url["path"] = [*url["path"], f"copy{copy}"]
        if isinstance(url.get("raw"), str):
            url["raw"] = _longer(url["raw"], copy)


def _longer(url: str, copy: int) -> str:
    path, mark, query = url.partition("?")
    return f"{path.rstrip('/')}/copy{copy}{mark}{query}"


def _body(text: str, copy: int) -> str:
    return _KEY.sub(rf'"\1C{copy}"\2', text)


def _named(item: Item, copy: int) -> str:
    return f"{item.get('name', '')} {copy}" if copy else item.get("name", "")


def grow(source: Path, requests: int, target: Path) -> Path:
    """Writes the grown collection and gives its place."""
    collection = json.loads(source.read_text(encoding="utf-8"))
    target.write_text(json.dumps(grown(collection, requests), ensure_ascii=False), encoding="utf-8")
    return target


if __name__ == "__main__":
    grow(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
