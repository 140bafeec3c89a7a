"""Which variables are credentials because an auth uses them as such."""

from collections.abc import Iterator

from pmgen.model.auth import CREDENTIALS
from pmgen.model.text import VARIABLE
from pmgen.postman import shape
from pmgen.postman.javascript import json_of


def credential_names(collection: shape.Collection) -> frozenset[str]:
    """The variables that stand in a credential field of any auth of the collection, in force or not."""
    names: set[str] = set()
    for auth in _auths(collection):
        for kind, fields in CREDENTIALS.items():
            for name, value in auth.parameters(kind).items():
                if name in fields:
                    names.update(VARIABLE.findall(value if isinstance(value, str) else json_of(value)))
    return frozenset(names)


def _auths(collection: shape.Collection) -> Iterator[shape.Auth]:
    if collection.auth is not None:
        yield collection.auth
    todo = list(collection.item)
    while todo:
        item = todo.pop()
        todo.extend(item.item or ())
        if item.auth is not None:
            yield item.auth
        if item.request is not None and item.request.auth is not None:
            yield item.request.auth
