"""What differs between two versions of one operation, and what that means to its callers."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from pmgen.change.changes import Change, Effect, Kind, code
from pmgen.change.matching import unversioned
from pmgen.change.relations import Relation, relation
from pmgen.change.versions import version_step
from pmgen.model.surface import ArgumentSurface, OperationSurface

_PLACES: Final = {
    "path": "path parameter",
    "variable": "variable",
    "query": "query parameter",
    "header": "header",
    "field": "form field",
    "body": "request body",
}
_NO_CONTENT: Final = frozenset({204, 205})
# What another type means where callers give the value, and where they get it.
GIVEN: Final[dict[Relation, tuple[Effect, str]]] = {
    "same": ("cosmetic", "Only values that the docs name differ."),
    "wider": ("additive", "What was given before is still taken."),
    "narrower": ("breaking", "Not all that was given before is still taken."),
    "other": ("breaking", "What was given before is not taken any more."),
}
GOT: Final[dict[Relation, tuple[Effect, str]]] = {
    "same": ("cosmetic", "Only values that the docs name differ."),
    "wider": ("breaking", "Callers get values that they did not get before."),
    "narrower": ("additive", "Callers get nothing that they did not get before."),
    "other": ("breaking", "Callers get something else than before."),
}


def compare_operation(old: OperationSurface, new: OperationSurface) -> Iterator[Change]:
    """The changes of an operation; versions in its URL and in defaults are left to `compare.py`."""
    if old == new:
        return
    for effect, kind, what, reason in (
        *_names(old, new),
        *_pages(old, new),
        *_request(old, new),
        *_arguments(old, new),
        *_responses(old, new),
    ):
        yield Change(effect, "operation", ".".join(new.call), kind, what, reason)


_Found = tuple[Effect, Kind, str, str]


def _names(old: OperationSurface, new: OperationSurface) -> Iterator[_Found]:
    before, after = ".".join(old.call), ".".join(new.call)
    title = f"{code('/'.join(old.title))} is {code('/'.join(new.title))} now"
    if old.call != new.call:
        works = old.call[:-1] == new.call[:-1] and old.call[-1] in new.aliases
        reason = "The old name works on, as a deprecated alias." if works else "Calls by the old name fail."
        yield "additive" if works else "breaking", "renamed", f"{code(before)} is called {code(after)} now", reason
    elif old.title[-1] != new.title[-1]:
        yield "cosmetic", "renamed", title, "The method keeps its name."
    if old.title[:-1] != new.title[:-1]:
        what = f"moved from {_folder(old)} to {_folder(new)}"
        if old.call[:-1] == new.call[:-1]:
            yield "cosmetic", "moved", what, "Its resource keeps its name."
        else:
            yield "breaking", "moved", what, "Calls by the old name fail."
    for name in old.aliases:
        if name not in new.aliases and name != new.call[-1]:
            yield "breaking", "changed", f"the deprecated name {code(name)} is gone", "Calls by that name fail."


def _folder(one: OperationSurface) -> str:
    return code("/".join(one.title[:-1])) if one.title[:-1] else "no folder"


def _pages(old: OperationSurface, new: OperationSurface) -> Iterator[_Found]:
    if old.pages == new.pages:
        return
    if not old.pages:
        yield "additive", "changed", f"{code(new.pages)} goes through all pages", "It is new."
    elif not new.pages:
        yield "breaking", "changed", f"{code(old.pages)}, which went through all pages, is gone", "Calls of it fail."
    else:
        what = f"{code(old.pages)}, which goes through all pages, is called {code(new.pages)} now"
        yield "breaking", "changed", what, "Calls of it fail."


def _request(old: OperationSurface, new: OperationSurface) -> Iterator[_Found]:
    if old.method != new.method:
        what = f"it sends {code(new.method)} instead of {code(old.method)}"
        yield "breaking", "changed", what, "The same call asks the API for something else."
    if unversioned(old.url) != unversioned(new.url):
        what = f"the URL is {code(new.url)} instead of {code(old.url)}"
        yield "cosmetic", "changed", what, "The client fills it in."
    if old.auth != new.auth:
        yield _auth(old.auth, new.auth)
    gone, come = _difference(old.sends, new.sends)
    if gone or come:
        parts = ([f"no longer sends {_listed(gone)}"] if gone else []) + ([f"sends {_listed(come)}"] if come else [])
        yield "cosmetic", "changed", f"it {' and '.join(parts)}", "The client does so by itself."
    if old.doc != new.doc:
        yield "cosmetic", "changed", "its description differs", "Nothing that runs depends on it."


def _difference(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    before, after = Counter(old), Counter(new)
    return sorted((before - after).elements()), sorted((after - before).elements())


def _listed(texts: Sequence[str]) -> str:
    return ", ".join(map(code, texts))


def _auth(old: str, new: str) -> _Found:
    if not new:
        what = f"it needs no credentials any more (before: {code(old)})"
        return "additive", "changed", what, "Credentials do no harm."
    if not old:
        return "breaking", "changed", f"it needs credentials now: {code(new)}", "Calls without them are refused."
    kind = old.split()[0] != new.split()[0]
    what = f"its auth is {code(new)} instead of {code(old)}"
    return "breaking", "changed", what, "Other credentials are needed." if kind else "They come from other variables."


def _arguments(old: OperationSurface, new: OperationSurface) -> Iterator[_Found]:
    pairs, gone, come = paired(old.arguments, new.arguments)
    for before, after in pairs:
        yield from _argument(before, after)
    for one in gone:
        yield "breaking", "changed", f"{code(one.name)} is gone ({_PLACES[one.place]})", "Calls that give it fail."
    for one in come:
        if one.required:
            what = f"{code(one.name)} must be given ({_PLACES[one.place]})"
            yield "breaking", "changed", what, "Calls without it fail."
        else:
            sent = f", sent as {code(one.default)}" if one.default else ""
            what = f"{code(one.name)} can be given ({_PLACES[one.place]}{sent})"
            yield "additive", "changed", what, "Calls may leave it out."


def paired(
    old: Sequence[ArgumentSurface], new: Sequence[ArgumentSurface]
) -> tuple[list[tuple[ArgumentSurface, ArgumentSurface]], list[ArgumentSurface], list[ArgumentSurface]]:
    """The arguments that fill the same place, then those of one name; those that are gone; those that are new."""
    pairs: list[tuple[ArgumentSurface, ArgumentSurface]] = []
    gone, come = list(old), list(new)
    for by_name in (False, True):
        for after in list(come):
            same = (one for one in gone if (one.name == after.name if by_name else _spot(one) == _spot(after)))
            before = next(same, None)
            if before is not None:
                pairs.append((before, after))
                gone.remove(before)
                come.remove(after)
    return pairs, gone, come


def _spot(one: ArgumentSurface) -> tuple[str, str]:
    return one.place, one.wire


def _argument(old: ArgumentSurface, new: ArgumentSurface) -> Iterator[_Found]:
    name = code(new.name)
    if old.name != new.name:
        yield "breaking", "changed", f"{code(old.name)} is called {name} now", "Calls give it by its name."
    if old.place != new.place:
        what = f"{name} is a {_PLACES[new.place]} now, not a {_PLACES[old.place]}"
        yield "cosmetic", "changed", what, "Calls give it as before."
    elif old.wire != new.wire:
        what = f"{name} is sent as {code(new.wire)}, not {code(old.wire)}"
        yield "cosmetic", "changed", what, "Calls give it as before."
    if new.required and not old.required:
        yield "breaking", "changed", f"{name} must be given now", "Calls without it fail."
    elif old.required and not new.required:
        yield "additive", "changed", f"{name} may be left out now", "Calls that give it stay right."
    elif old.default != new.default and version_step(old.default, new.default) is None:
        what = f"{name} is {_sent(new.default)} by default, before {_sent(old.default)}"
        yield "additive", "changed", what, "Calls that do not give it send something else."
    if old.type != new.type:
        effect, reason = GIVEN[relation(old.type, new.type)]
        yield effect, "changed", f"{name} is {code(new.type)} instead of {code(old.type)}", reason


def _sent(default: str) -> str:
    return code(default) if default else "not sent"


def _responses(old: OperationSurface, new: OperationSurface) -> Iterator[_Found]:
    before, after = _result(old), _result(new)
    how = relation(before, after)
    if before != after:
        effect, reason = GOT[how]
        if before == "Content":
            reason = "Code that reads the untyped answer has to read the type."
        yield effect, "changed", f"it returns {code(after)} instead of {code(before)}", reason
    errors = [{status: kind for status, kind in one.responses if status >= 300} for one in (old, new)]
    for status in sorted({*errors[0], *errors[1]}):
        yield from _error(status, errors[0].get(status), errors[1].get(status))


def _result(one: OperationSurface) -> str:
    """What a call returns: the types of all successes, `Content` where nothing is known of one."""
    kinds = [
        kind or ("None" if status in _NO_CONTENT else "Content")
        for status, kind in one.responses
        if 200 <= status < 300
    ]
    if not kinds or "Content" in kinds:
        return "Content"
    return " | ".join(sorted(dict.fromkeys(kinds), key=lambda kind: kind == "None"))


def _error(status: int, old: str | None, new: str | None) -> Iterator[_Found]:
    if old == new:
        return
    if not old and new:
        yield "additive", "changed", f"the body of status {status} is known: {code(new)}", "It was untyped."
    elif old and not new:
        what = f"the body of status {status} is not known any more (before: {code(old)})"
        yield "breaking", "changed", what, "It is untyped now."
    elif old and new:
        effect, reason = GOT[relation(old, new)]
        yield effect, "changed", f"the body of status {status} is {code(new)} instead of {code(old)}", reason
    else:
        told = "is mentioned now" if old is None else "is not mentioned any more"
        yield "cosmetic", "changed", f"status {status} {told}", "Its body is untyped either way."
