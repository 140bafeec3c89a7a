"""Which variables are credentials because an auth or a header uses them as such."""

from collections.abc import Iterator

from pmgen.build.secrets.fields import credentials_in
from pmgen.model.auth import CREDENTIALS
from pmgen.model.text import VARIABLE
from pmgen.postman import shape
from pmgen.postman.javascript import json_of, text_of


def credential_names(collection: shape.Collection) -> frozenset[str]:
    """The variables that stand in a credential field of any auth of the collection, or in such a header."""
    names = {name for header in _headers(collection) for name in credentials_in(*header)}
    for auth in _auths(collection):
        for kind, fields in CREDENTIALS.items():
            for name, value in auth.parameters(kind).items():
                if name in fields:
                    names.update(VARIABLE.findall(value if isinstance(value, str) else json_of(value)))
    return frozenset(names)


def _headers(collection: shape.Collection) -> Iterator[tuple[str, str]]:
    for item in _items(collection):
        if item.request is not None:
            yield from ((text_of(header.key), text_of(header.value)) for header in item.request.header)


def _items(collection: shape.Collection) -> Iterator[shape.Item]:
    """All folders and requests."""
    todo = list(collection.item)
    while todo:
        item = todo.pop()
        todo.extend(item.item or ())
        yield item


def _auths(collection: shape.Collection) -> Iterator[shape.Auth]:
    if collection.auth is not None:
        yield collection.auth
    for item in _items(collection):
        if item.auth is not None:
            yield item.auth
        if item.request is not None and item.request.auth is not None:
            yield item.request.auth
