"""The share of requests with a typed response of success, by the evidence that types are taken from.

    python -m benchmarks.typed_share [FOLDER OR FILE ...]

Each column adds a kind of evidence to those before it: saved examples, JSON in descriptions, schemas in test scripts,
what scripts assert, what they only read, GraphQL documents, answers without content (saved, or asserted: status 204),
text and bytes by the content type of what is saved. The last column counts requests whose own body has a type. Without
arguments the collections of the checkout are counted.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pmgen import pipeline
from pmgen.build.inference.infer import infer_types
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint
from pmgen.model.body import GraphQL
from pmgen.model.text import Text
from pmgen.options import Options

ROOT = Path(__file__).parents[1]
_ASSERTED = ("schema", "status", "exists", "type", "equals")
STAGES: tuple[tuple[str, frozenset[str]], ...] = (
    ("examples", frozenset()),
    ("+ descriptions", frozenset(("described",))),
    ("+ schemas", frozenset(("described", "schema"))),
    ("+ assertions", frozenset(("described", *_ASSERTED))),
    ("+ reads", frozenset(("described", *_ASSERTED, "read"))),
    ("+ documents", frozenset(("described", *_ASSERTED, "read", "document"))),
)
_COLUMNS: tuple[str, ...] = (*(name for name, _ in STAGES), "+ no content", "+ media")
_NO_CONTENT = (204, 205)


@dataclass(frozen=True, slots=True)
class Share:
    """What one collection has.

    Attributes:
        name: its file.
        requests: how many there are.
        typed: how many have a typed response of success, for each column.
        bodies: how many have a typed body of their own.
    """

    name: str
    requests: int
    typed: tuple[int, ...]
    bodies: int


def count(path: Path) -> Share:
    """The figures of one collection."""
    api = pipeline.load(path, Options(), Report())
    typed = [sum(map(_is_typed, _with_evidence(api, kinds).endpoints)) for _, kinds in STAGES]
    typed += [sum(_is_typed(one, nothing=True, media=media) for one in api.endpoints) for media in (False, True)]
    return Share(
        path.name, len(api.endpoints), tuple(typed), sum(one.request_type is not None for one in api.endpoints)
    )


def _with_evidence(api: Api, kinds: frozenset[str]) -> Api:
    """The api with types from examples and some of what scripts tell."""
    return infer_types(replace(api, endpoints=tuple(_only(endpoint, kinds) for endpoint in api.endpoints)))


def _only(endpoint: Endpoint, kinds: frozenset[str]) -> Endpoint:
    checks = tuple(check for check in endpoint.checks if check.kind in kinds)
    body = endpoint.body
    if isinstance(body, GraphQL) and "document" not in kinds:
        body = replace(body, query=Text())
    captures = endpoint.captures if "read" in kinds else ()
    description = endpoint.description if "described" in kinds else ""
    return replace(endpoint, checks=checks, captures=captures, body=body, description=description)


def _is_typed(endpoint: Endpoint, *, nothing: bool = False, media: bool = False) -> bool:
    """Whether an answer of success has a type; None for no content, text and bytes count if they are asked for."""
    return any(
        one.type is not None or (nothing and one.status in _NO_CONTENT) or (media and one.media != "")
        for one in endpoint.responses
        if 200 <= one.status < 300
    )


def total(shares: Iterable[Share]) -> Share:
    """The figures of all together."""
    every = list(shares)
    typed = tuple(map(sum, zip(*(share.typed for share in every), strict=True)))
    return Share("all", sum(share.requests for share in every), typed, sum(share.bodies for share in every))


def table(shares: Iterable[Share]) -> Iterator[str]:
    """The figures as lines of text."""
    yield f"{'requests':>8} " + "".join(f"{name:>16}" for name in _COLUMNS) + f"{'bodies':>16}  collection"
    for share in shares:
        cells = "".join(f"{_cell(number, share.requests):>16}" for number in (*share.typed, share.bodies))
        yield f"{share.requests:>8} {cells}  {share.name}"


def _cell(number: int, of: int) -> str:
    return f"{number} ({100 * number / of:.0f} %)" if of else "0"


def main(arguments: list[str]) -> None:
    """Prints the table."""
    places = [Path(argument) for argument in arguments] or [ROOT / "collections"]
    files = [file for place in places for file in (sorted(place.glob("*.json")) if place.is_dir() else [place])]
    shares = [count(file) for file in files]
    print("\n".join(table([*shares, total(shares)])))


if __name__ == "__main__":
    main(sys.argv[1:])
