"""Small collections for tests, and the short way from them to outputs."""

import json
from pathlib import Path
from typing import Any

from pmgen import curl, pipeline
from pmgen.errors import Report
from pmgen.model.api import Api
from pmgen.options import Options
from pmgen.wire import Outgoing, outgoing

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def collection(*items: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A v2.1 collection."""
    return {"info": {"name": "Test API", "schema": SCHEMA}, "item": list(items), **more}


def item(url: Any = "https://h/", method: str = "GET", *, name: str = "request", **request: Any) -> dict[str, Any]:
    """An item with one request; `response` belongs to the item, all else to the request."""
    response = request.pop("response", [])
    return {"name": name, "request": {"method": method, "url": url, **request}, "response": response}


def parameters(kind: str, **values: str) -> dict[str, Any]:
    """An auth of a kind."""
    return {"type": kind, kind: [{"key": key, "value": value} for key, value in values.items()]}


def raw(text: str, language: str = "json") -> dict[str, Any]:
    """A raw body."""
    return {"mode": "raw", "raw": text, "options": {"raw": {"language": language}}}


def load(definition: dict[str, Any], report: Report | None = None, /, **variables: str) -> Api:
    """The model of a collection, variables given by hand."""
    options = Options(variables=tuple(variables.items()))
    return pipeline.load(json.dumps(definition).encode(), options, report or Report(), "test.json")


def sent(request: dict[str, Any], variables: list[dict[str, Any]] | None = None, /, **given: str) -> Outgoing:
    """The one request of a collection as it goes out."""
    api = load(collection(request, variable=variables or []), None, **given)
    return outgoing(api.endpoints[0], api.scope)


def command(request: dict[str, Any], report: Report | None = None, /, **given: str) -> str:
    """The curl command of one request."""
    api = load(collection(request), None, **given)
    return curl.snippet(api, api.endpoints[0], Options(), report or Report())


def write(folder: Path, definition: dict[str, Any], name: str = "test.json") -> Path:
    """The collection as a file."""
    path = folder / name
    path.write_text(json.dumps(definition), encoding="utf-8")
    return path
