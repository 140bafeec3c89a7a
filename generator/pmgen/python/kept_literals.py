"""Literal base URLs and credentials that were variables of the last client: they keep the names of these.

Which account is `username` follows from what most requests use; what it was once it stays, by the requests that are
found again, whatever others there are now and whatever the values are.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Final, TypeAlias

from pmgen.model.api import Api, Endpoint
from pmgen.model.auth import Auth
from pmgen.model.text import Text
from pmgen.python.usage import auth_texts

# The role of a literal, `password`, and its value.
Slot: TypeAlias = tuple[str, str]
_BASE: Final = re.compile(r"\{\{([^{}]+)\}\}(?:/|\Z)")
# A base URL that fewer of the requests have is not the client's any more.
_LEAST: Final = 0.3


def kept_literals(
    api: Api, slots: Mapping[str, Slot], made: Mapping[Auth, Auth], taken: Collection[str]
) -> dict[Slot, str]:
    """The names that literals of auths had.

    Args:
        api: with its literals.
        slots: what the variables stand for that literals would become by themselves.
        made: every auth with these variables in it.
        taken: names that are the collection's own now.
    """
    votes: Counter[tuple[Slot, str]] = Counter()
    for endpoint in api.endpoints:
        roles = {slots[name][0]: slots[name] for name in _names(made[endpoint.auth]) if name in slots}
        for name in _before(endpoint):
            role = max((one for one in roles if _is_called(name, one)), key=len, default="")
            if role and name not in taken:
                votes[roles[role], name] += 1
    kept: dict[Slot, str] = {}
    for slot, name in sorted(votes, key=lambda vote: (-votes[vote], vote)):
        if slot not in kept and name not in kept.values():
            kept[slot] = name
    return kept


def kept_base(api: Api, taken: Collection[str]) -> tuple[str, str]:
    """The base URL that was a variable of the client, and its name there; "" for both if there is none any more."""
    votes: Counter[tuple[str, str]] = Counter()
    for endpoint in api.endpoints:
        found = _BASE.match(endpoint.before.url) if endpoint.before else None
        base = endpoint.url.base
        if found and base and base.is_literal and found.group(1) not in taken:
            votes[base.source, found.group(1)] += 1
    best = min(votes, key=lambda vote: (-votes[vote], vote), default=("", ""))
    users = sum(endpoint.url.base.source == best[0] for endpoint in api.endpoints)
    return best if users >= _LEAST * len(api.endpoints) else ("", "")


def _names(auth: Auth) -> Iterator[str]:
    yield from (name for text in auth_texts(auth) for name in text.variables)


def _before(endpoint: Endpoint) -> tuple[str, ...]:
    """The variables of an endpoint's auth in the last client, if it was of the same kind."""
    kind, _, names = (endpoint.before.auth if endpoint.before else "").partition(" ")
    return Text(names).variables if kind == type(endpoint.auth).__name__ else ()


def _is_called(name: str, role: str) -> bool:
    """Whether a variable is named after a role: `root_password`, `password_2`."""
    stem = re.sub(r"_\d+\Z", "", name)
    return stem == role or stem.endswith(f"_{role}")
