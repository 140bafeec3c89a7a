"""Models: decoding never fails, nothing is lost, and what is not as declared can be listed."""

import datetime
import json
import pickle
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.runtime.decode import decode
from pmgen.runtime.mismatches import Mismatch, find_mismatches
from pmgen.runtime.models import Model
from pydantic import Field, ValidationError

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


class Owner(Model):
    """A nested object."""

    id: int
    name: str | None = None


class Robot(Model):
    """The other kind of owner."""

    kind: Literal["robot"]
    serial: str


class Job(Model):
    """An object with all that types may say."""

    id: str
    api_version: float | None = Field(default=None, validation_alias="apiVersion", serialization_alias="apiVersion")
    state: Literal["open", "closed"] | str | None = None
    owner: Owner | Robot | None = None
    children: "list[Job] | None" = None
    by_name: dict[str, Owner] | None = None
    tags: list[str] = Field(default_factory=list)
    when: datetime.datetime | None = None
    price: Decimal | None = None
    key: UUID | None = None
    anything: Any = None
    count: Annotated[int, Field(ge=0)] = 0


FULL: dict[str, Any] = {
    "id": "1",
    "apiVersion": 53.0,
    "state": "brand new",
    "owner": {"id": 7, "name": None, "unknown": [1]},
    "children": [{"id": "2", "children": []}],
    "by_name": {"a": {"id": 1}},
    "tags": ["x"],
    "anything": {"deep": [1.5, None]},
    "extra": {"kept": True},
}


def test_everything_is_typed_and_comes_back() -> None:
    job = Job.from_dict(FULL)
    assert isinstance(job.owner, Owner)
    assert job.children is not None
    assert job.by_name is not None
    assert job.children[0].id == "2"
    assert job.by_name["a"].id == 1
    assert job.api_version == 53.0
    assert (job.model_extra or {})["extra"] == {"kept": True}
    assert job.to_dict() == FULL
    assert json.loads(job.to_json()) == FULL
    assert job.mismatches() == []


def test_absent_and_null_are_told_apart() -> None:
    job = Job.from_dict({"id": "1", "state": None})
    assert job.state is None
    assert job.owner is None
    assert job.tags == []
    assert job.model_fields_set == {"id", "state"}
    assert job.to_dict() == {"id": "1", "state": None}


def test_wrong_types_stay_what_they_are() -> None:
    data = {"id": 5, "apiVersion": "x", "owner": 3, "children": [{"id": True}, 4], "by_name": {"a": [1]}, "count": 1.5}
    job = Job.from_dict(data)
    assert job.to_dict() == data
    assert [str(mismatch) for mismatch in job.mismatches()] == [
        "id: expected str, found int",
        "apiVersion: expected float | null, found str",
        "owner: expected Owner | Robot | null, found int",
        "children[0].id: expected str, found bool",
        "children[1]: expected Job, found int",
        "by_name.a: expected Owner, found list",
        "count: expected int, found float",
    ]
    assert Job.from_dict({}).mismatches() == [Mismatch("id", "str", "nothing")]


@given(st.dictionaries(st.sampled_from([*FULL, "api_version", "model_config", "x"]) | st.text(), JSON))
def test_no_data_is_refused_or_lost(data: dict[str, Any]) -> None:
    job = Job.from_dict(data)
    assert job.to_dict() == data
    assert Job.from_dict(job.to_dict()).to_dict() == data


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"kind": "robot", "serial": "x"}, Robot),
        ({"id": 1}, Owner),
        ({"id": 1, "name": "x"}, Owner),
        ({"kind": "human", "id": 1}, Owner),
        ({}, Owner),
    ],
)
def test_a_union_takes_the_model_that_fits(data: dict[str, Any], kind: type) -> None:
    assert type(Job.from_dict({"id": "1", "owner": data}).owner) is kind


def test_types_that_json_writes_as_text() -> None:
    data = {"id": "1", "when": "2026-01-02T03:04:05Z", "price": 1.10, "key": str(UUID(int=1))}
    job = Job.from_dict(data)
    assert job.when == datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert (job.price, job.key) == (Decimal("1.1"), UUID(int=1))
    assert Job.from_dict({"id": "1", "when": "soon"}).when == "soon"


def test_a_model_is_built_by_its_python_names_and_checked() -> None:
    job = Job(id="1", api_version=2.0, owner=Owner(id=3))
    assert job.to_dict() == {"id": "1", "apiVersion": 2.0, "owner": {"id": 3}}
    job.state = "closed"
    assert job.to_dict()["state"] == "closed"
    with pytest.raises(ValidationError):
        Job.model_validate({"id": []})


def test_data_may_be_as_deep_as_it_likes() -> None:
    data: dict[str, Any] = {"id": "1"}
    for _ in range(900):
        data = {"id": "1", "children": [data]}
    assert decode(Job, data) is data or decode(Job, data).id == "1"


def test_copies_and_pickles() -> None:
    job = Job.from_dict(FULL)
    assert pickle.loads(pickle.dumps(job)) == job
    assert job.model_copy(update={"id": "9"}).to_dict()["id"] == "9"


@pytest.mark.parametrize(
    ("annotation", "data", "decoded"),
    [
        (list[Owner], [{"id": 1}, "x"], [Owner(id=1), "x"]),
        (dict[str, list[Owner]], {"a": [{"id": 1}]}, {"a": [Owner(id=1)]}),
        (list[Owner] | Owner, {"id": 1}, Owner(id=1)),
        (list[Owner] | Owner, [{"id": 1}], [Owner(id=1)]),
        (int | None, "x", "x"),
        (Any, {"a": 1}, {"a": 1}),
        (list[int], {"a": 1}, {"a": 1}),
        (str | UUID, str(UUID(int=1)), str(UUID(int=1))),
        (UUID | None, str(UUID(int=1)), UUID(int=1)),
    ],
)
def test_decode(annotation: Any, data: Any, decoded: Any) -> None:
    assert decode(annotation, data) == decoded


@pytest.mark.parametrize(
    ("annotation", "value", "found"),
    [
        (float, 1, []),
        (float, True, [Mismatch("", "float", "bool")]),
        (int, 1.0, [Mismatch("", "int", "float")]),
        (Literal["a", 1], "b", [Mismatch("", "Literal['a', 1]", "'b'")]),
        (list[int] | None, [1, "x"], [Mismatch("[1]", "int", "str")]),
        (dict[str, int], {"a": None}, [Mismatch("a", "int", "null")]),
        (None, None, []),
        (Any, object(), []),
        (list[Any], "x", [Mismatch("", "list[Any]", "str")]),
    ],
)
def test_find_mismatches(annotation: Any, value: Any, found: list[Mismatch]) -> None:
    assert find_mismatches(annotation, value) == found
