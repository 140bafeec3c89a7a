"""Why a type is as it is: for each place of a body the decision, the reasons, and the evidence that they rest on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Final

from pmgen.build.inference.decide import Decider, enumeration, is_required, string_format
from pmgen.build.inference.evidence import Member, Objects, Shape, Source, SourceKind
from pmgen.build.inference.infer import Inference, infer
from pmgen.build.inference.overruling import bodies, body_words
from pmgen.build.inference.places import BodyPath, Inner, Step, read_path
from pmgen.build.inference.roots import Root
from pmgen.errors import Place, PmgenError
from pmgen.model.api import Api, Endpoint
from pmgen.model.types import (
    Anything,
    Bool,
    Float,
    Int,
    ListOf,
    MapOf,
    Null,
    OneOf,
    Record,
    Reference,
    Str,
    Type,
)
from pmgen.shown import one_line

_SOURCES: Final[dict[SourceKind, str]] = {
    "body": "request body",
    "example": "example",
    "recorded": "recorded",
    "described": "description",
    "schema": "JSON schema",
    "check": "assertion",
    "read": "read",
    "query": "GraphQL document",
}
_SHOWN: Final = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """What is decided of one place.

    Attributes:
        path: the place, as the configuration names it.
        type: the type in words.
        required: whether it is always there; None where that is no question (bodies, items).
        reasons: why the type is this one, where the kinds of the values alone do not tell.
        evidence: the samples and statements, the strongest first, each with how often it shows the place.
    """

    path: str
    type: str
    required: bool | None
    reasons: tuple[str, ...]
    evidence: tuple[str, ...]


def explain(api: Api, endpoint: Endpoint, path: str = "") -> tuple[Finding, ...]:
    """What is decided of the bodies of a request, or of the place at a path and what lies in it.

    Raises:
        PmgenError: there is no such place; the fix names the nearest.
    """
    inference = infer(api)
    findings = _findings(inference, endpoint)
    if not path:
        return findings
    wanted = _wanted(endpoint, inference, path)
    found = tuple(finding for finding in findings if _is_below(finding.path, wanted))
    if found:
        return found
    near = get_close_matches(wanted[0], [finding.path for finding in findings], n=1, cutoff=0.7)
    fix = f"Did you mean {near[0]}?" if near else "Leave the path out to see what there is."
    raise PmgenError(Place(title=endpoint.title), f"There is nothing at {path}.", fix)


def explain_all(api: Api) -> Iterator[tuple[Endpoint, tuple[Finding, ...]]]:
    """What is decided of all bodies of all requests."""
    inference = infer(api)
    for endpoint in api.endpoints:
        yield endpoint, _findings(inference, endpoint)


def _findings(inference: Inference, endpoint: Endpoint) -> tuple[Finding, ...]:
    return tuple(finding for root in inference.of(endpoint) for finding in _Explainer(inference, root).findings())


def _wanted(endpoint: Endpoint, inference: Inference, path: str) -> list[str]:
    """The path as the findings of each body that it may mean write it."""
    try:
        read = read_path(path)
    except ValueError as error:
        raise PmgenError(Place(title=endpoint.title), str(error), "Write it as `response.items[].id`.") from None
    words = [_body_word(root) for root in bodies(inference.roots, endpoint, read.body)]
    return [str(BodyPath(word, read.steps)) for word in words] or [str(read)]


def _is_below(path: str, wanted: Sequence[str]) -> bool:
    return any(path == one or (path.startswith(one) and path[len(one)] in ".[") for one in wanted)


def _body_word(root: Root) -> str:
    return body_words(root)[0] if root.main else str(root.status)


@dataclass(slots=True)
class _Explainer:
    """Tells of one body."""

    inference: Inference
    root: Root

    def findings(self) -> Iterator[Finding]:
        """What is decided of the body and everything in it, the outer before the inner, classes once."""
        decider = Decider(self.inference.names, self.root.sent)
        seen: set[Objects] = set()
        work: list[tuple[tuple[Step, ...], Shape, Member | None, Objects | None]] = [((), self.root.shape, None, None)]
        while work:
            steps, shape, member, owner = work.pop()
            place = shape.now
            path = str(BodyPath(_body_word(self.root), steps))
            required = is_required(member, owner, sent=self.root.sent) if member and owner else None
            reasons = tuple(self._reasons(place, member, owner))
            yield Finding(path, words(decider.type_of(place)), required, reasons, tuple(self._evidence(place)))
            inner = list(self._inside(place, steps, seen))
            work.extend(reversed(inner))

    def _inside(
        self, place: Shape, steps: tuple[Step, ...], seen: set[Objects]
    ) -> Iterator[tuple[tuple[Step, ...], Shape, Member | None, Objects | None]]:
        if place.item is not None:
            yield (*steps, Inner.ITEM), place.item, None, None
        objects = place.objects
        if objects is None or objects in seen:
            return
        seen.add(objects)
        if objects.values is not None and not objects.is_record:
            yield (*steps, Inner.VALUE), objects.values, None, None
        for key, member in objects.members.items():
            yield (*steps, key), member.shape, member, objects

    def _reasons(self, place: Shape, member: Member | None, owner: Objects | None) -> Iterator[str]:
        if place.override is not None:
            yield f"the configuration says {place.override.text!r}"
        if member is not None and owner is not None:
            yield from _presence(member, owner, sent=self.root.sent)
        if place.kinds.keys() >= {"null", "string"} or ("null" in place.kinds and len(place.kinds) > 1):
            yield f"null in {place.count('null')} of {sum(map(place.count, place.kinds))}"
        if {"int", "float"} <= place.kinds.keys():
            yield "integers and fractions"
        yield from _text_reasons(place)
        if "list" in place.kinds and place.item is None:
            yield "no array has items"
        yield from self._class_reasons(place.objects)

    def _class_reasons(self, objects: Objects | None) -> Iterator[str]:
        if objects is None:
            return
        if not objects.is_record:
            yield f"a map: {objects.keys}" if objects.keys else "a map: no keys are known"
        named = self.inference.names.get(objects)
        if named is not None:
            requests = self.inference.users.get(objects, 1)
            shared = f", shared by {requests} bodies" if requests > 1 else ""
            yield f"class {named.name}{shared}"

    def _evidence(self, place: Shape) -> Iterator[str]:
        """The sources of a place, its own first, then those of the class elsewhere; the strongest kind first."""
        counts: dict[Source, int] = {}
        for sources in place.kinds.values():
            for source, count in sources.items():
                counts[source] = counts.get(source, 0) + count
        order: tuple[SourceKind, ...] = ("schema", "example", "recorded", "described", "body", "check", "query", "read")
        own = self.root.endpoint.title
        for source in sorted(counts, key=lambda source: (source.title != own, order.index(source.kind))):
            yield _source_text(source, counts[source], own)


def _presence(member: Member, owner: Objects, *, sent: bool) -> Iterator[str]:
    if owner.whole:
        yield f"in {min(member.present, owner.whole)} of {owner.whole} objects"
    if not member.present:
        yield (
            "a script expects it" if member.asserted else "a schema names it" if _named(member) else "a script reads it"
        )
    if sent and member.present >= owner.whole > 0:
        yield "optional, since a request body shows one way of many"
    if member.description:
        yield f"the schema says: {member.description}"


def _named(member: Member) -> bool:
    """Whether a JSON schema tells of a member."""
    return any(source.kind == "schema" for sources in member.shape.now.kinds.values() for source in sources)


def _text_reasons(place: Shape) -> Iterator[str]:
    texts = place.count("string")
    if not texts:
        return
    if string_format(place):
        strings = f"all {texts} strings are" if texts > 1 else "the only string is"
        yield f"{strings} of the format {string_format(place)}"
    elif len(place.formats) > 1:
        known = [name for name in place.formats if name]
        yield f"{place.formats[known[0]]} of {texts} strings are of the format {known[0]}"
    if enumeration(place):
        seen = f"{len(place.texts)} words, seen {texts} times" if not place.choices else "the schema lists the values"
        yield f"an open enumeration: {seen}"


def _source_text(source: Source, count: int, title: str) -> str:
    text = _SOURCES[source.kind]
    if source.detail:
        text += f' "{source.detail}"' if source.kind == "example" else f" {source.detail}"
    if source.status is not None and source.kind in ("example", "recorded"):
        text += f" ({source.status})"
    if source.title != title:
        text += f" of {source.title}"
    return f"{text} ×{count}" if count > 1 else text


def words(kind: Type) -> str:
    """A type as people write it, and as the configuration reads it but for the names of classes."""
    match kind:
        case Null():
            return "null"
        case Bool():
            return "bool"
        case Int():
            return "int"
        case Float():
            return "float"
        case Anything():
            return "any"
        case Str(format=name, values=values):
            return " | ".join([f'"{value}"' for value in values] + ["string"]) if values else name or "string"
        case ListOf(item=item):
            return f"list[{words(item)}]"
        case MapOf(value=value):
            return f"map[{words(value)}]"
        case Record(name=name) | Reference(name=name):
            return name
        case OneOf(options=options):
            return " | ".join(map(words, options))


def as_json(finding: Finding) -> dict[str, Any]:
    """A finding as JSON holds it."""
    return {
        "path": finding.path,
        "type": finding.type,
        "required": finding.required,
        "reasons": list(finding.reasons),
        "evidence": list(finding.evidence),
    }


def as_text(findings: Sequence[Finding]) -> str:
    """Findings for people: a line for each place, below it why, and what that rests on."""
    lines: list[str] = []
    for finding in findings:
        optional = "" if finding.required in (True, None) else "  optional"
        lines.append(f"{one_line(finding.path)}: {one_line(finding.type)}{optional}")
        lines += [f"    {one_line(reason)}" for reason in finding.reasons]
        shown = [f"    from {one_line(text)}" for text in finding.evidence[:_SHOWN]]
        more = len(finding.evidence) - _SHOWN
        lines += shown if more < 2 else [*shown, f"    and {more} more"]
    return "".join(f"{line}\n" for line in lines)
