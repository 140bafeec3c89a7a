"""What holds for every collection of samples: the type accepts each, and their order does not matter."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pmgen.build.inference.evidence import Shape, Source, join
from pmgen.build.inference.infer import type_of
from pmgen.build.inference.samples import Reader
from pmgen.model.types import ListOf, MapOf, OneOf, Record, Type
from pmgen.postman.loose_json import read_json

from tests.inference.acceptance import Checker, classes

KEYS = st.sampled_from(
    ("id", "name", "type", "children", "items", "data", "status", "7", "42", "2024-01-02", "en", "de", "a b", "", "éß")
)
TEXTS = st.sampled_from(
    (
        "x",
        "",
        "2024-01-02T03:04:05Z",
        "2024-01-02",
        "<integer>",
        "<string>",
        "a@example.com",
        "active",
        "{{v}}",
        "<object>",
    )
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5), max_leaves=20
)
TREES = st.recursive(
    st.fixed_dictionaries({"id": st.integers(), "name": TEXTS}),
    lambda inner: st.fixed_dictionaries({"id": st.integers(), "name": TEXTS, "children": st.lists(inner, max_size=3)}),
    max_leaves=12,
)
SAMPLES = st.lists(VALUES | TREES, min_size=1, max_size=6)


def typed(samples: list[Any], *, sent: bool = False) -> Type:
    return type_of([read_json(json.dumps(sample)) for sample in samples], sent=sent)


def plain(kind: Type) -> Type:
    """The type without what may depend on the order of samples: the order of members, and the names."""
    match kind:
        case Record(fields=fields):
            ordered = sorted(fields, key=lambda one: one.wire)
            return Record("", tuple(replace(one, type=plain(one.type)) for one in ordered))
        case ListOf(item=item):
            return ListOf(plain(item))
        case MapOf(value=value):
            return MapOf(plain(value))
        case OneOf(options=options):
            return OneOf(tuple(map(plain, options)))
        case _:
            return kind


@settings(max_examples=300)
@given(SAMPLES, st.booleans())
def test_a_type_accepts_every_sample_that_it_was_made_from(samples: list[Any], sent: bool) -> None:
    kind = typed(samples, sent=sent)
    checker = Checker(classes(kind))
    for sample in samples:
        assert checker.why_not(kind, read_json(json.dumps(sample))) == ""


@settings(max_examples=200)
@given(SAMPLES, st.randoms(use_true_random=False))
def test_the_order_of_samples_does_not_matter(samples: list[Any], random: Any) -> None:
    shuffled = list(samples)
    random.shuffle(shuffled)
    assert plain(typed(samples)) == plain(typed(shuffled))


def shape_of(samples: list[Any]) -> Shape:
    shape = Shape()
    for sample in samples:
        Reader().add(shape, read_json(json.dumps(sample)), Source("example"))
    return shape


@settings(max_examples=200)
@given(SAMPLES, SAMPLES, SAMPLES)
def test_joining_shapes_is_gathering_their_samples(first: list[Any], second: list[Any], third: list[Any]) -> None:
    left, middle, right = shape_of(first), shape_of(second), shape_of(third)
    join(left, middle)
    join(left, right)
    other = shape_of(second)
    join(other, shape_of(third))
    whole = shape_of(first)
    join(whole, other)
    for made in (left, whole):
        assert counts(made) == counts(shape_of([*first, *second, *third]))


def counts(shape: Shape) -> Any:
    """All that a shape counts, with the members in one order."""
    place = shape.now
    objects = place.objects
    members = objects.members if objects else {}
    return (
        sorted((kind, place.count(kind)) for kind in place.kinds),
        sorted(place.formats.items()),
        counts(place.item) if place.item else None,
        (objects.whole, sorted(objects.labels)) if objects else None,
        sorted((key, member.present, counts(member.shape)) for key, member in members.items()),
    )


@settings(max_examples=50)
@given(st.integers(1, 140), st.sampled_from(("list", "object", "node")))
def test_deep_data_has_a_type(depth: int, kind: str) -> None:
    text = {"list": "[" * depth + "1" + "]" * depth, "object": '{"a":' * depth + "1" + "}" * depth}.get(kind)
    text = text or '{"id":1,"next":' * depth + "null" + "}" * depth
    made = type_of([read_json(text)])
    assert Checker(classes(made)).why_not(made, read_json(text)) == ""
