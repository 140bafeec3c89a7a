"""Roots: the bodies of requests and responses, each with all that is known of it."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pmgen.build.inference.described import described
from pmgen.build.inference.evidence import Kind, Shape, Source, SourceKind
from pmgen.build.inference.expectations import add_expectation, expectations, told_statuses
from pmgen.build.inference.graphql import add_document, read_document
from pmgen.build.inference.samples import Reader
from pmgen.build.names import pascal, status_name
from pmgen.model.api import Endpoint, Example
from pmgen.model.body import Body, GraphQL, Json
from pmgen.model.json_value import JsonValue
from pmgen.model.scope import Scope
from pmgen.model.text import Text


@dataclass(frozen=True, slots=True, eq=False)
class Root:
    """A body.

    Attributes:
        endpoint: its request.
        status: the response's status code; None for the request's body.
        shape: what is known of it.
        main: whether it is the request's body or the first response of success.
    """

    endpoint: Endpoint
    status: int | None
    shape: Shape
    main: bool = True

    @property
    def sent(self) -> bool:
        """Whether it is a request's body."""
        return self.status is None

    @property
    def home(self) -> tuple[str, ...]:
        """The folder of its request."""
        return self.endpoint.call[:-1]

    @property
    def role(self) -> str:
        """What stands behind the method's name in the name of its class."""
        if self.status is None:
            return "Variables" if isinstance(self.endpoint.body, GraphQL) else "Body"
        return "Response" if self.main else status_name(self.status)

    @property
    def name(self) -> str:
        """What its own class is called: `CreateRoomBody`, `GetRoomResponse`, `GetRoomNotFound`."""
        if self.sent and self.endpoint.group and self.endpoint.file:
            return pascal(self.endpoint.name or self.endpoint.file[-1]) + self.role  # several have the method's name
        return (pascal(self.endpoint.call[-1]) if self.endpoint.call else "") + self.role

    @property
    def is_error(self) -> bool:
        """Whether it is the response of a request that failed."""
        return self.status is not None and self.status >= 400


def is_success(status: int) -> bool:
    """Whether a status tells of success."""
    return 200 <= status < 300


def gather(endpoint: Endpoint, scope: Scope, others: Sequence[Endpoint] = ()) -> Iterator[Root]:
    """The bodies of a request of which anything is known, its own first, then the responses by status.

    Args:
        endpoint: the request; if it is in a group and not its first one, its responses are gathered with that.
        scope: the variables in force.
        others: the further requests of the group that it is the first of.
    """
    body = _request(endpoint, scope)
    if body is not None:
        yield Root(endpoint, None, body)
    shapes = _responses(endpoint, others) if endpoint.group in ("", endpoint.id) else {}
    first = min(filter(is_success, shapes), default=0)
    for status in sorted(shapes):
        yield Root(endpoint, status, shapes[status], main=status == first)


def statuses(endpoint: Endpoint) -> set[int]:
    """The statuses of which a response is saved or recorded, JSON or not."""
    return {answer.status for _, answer in _answers(endpoint) if answer.status is not None}


def _answers(endpoint: Endpoint) -> Iterator[tuple[SourceKind, Example]]:
    for example in endpoint.examples:
        yield "example", example
    for recording in endpoint.recordings:
        yield "recorded", recording.response


def _request(endpoint: Endpoint, scope: Scope) -> Shape | None:
    """The JSON body as it stands in the collection and as it was sent, or the variables of a GraphQL body."""
    reader = Reader(hole=lambda text: _hole_kind(scope.resolve(text)))
    samples: list[tuple[JsonValue, Source]] = []
    own = _json_of(endpoint.body)
    if own is not None:
        samples.append((own, Source("body", endpoint.title)))
        samples += _saved(endpoint, own)
    samples += [
        (recording.sent, Source("recorded", endpoint.title, recording.response.name))
        for recording in endpoint.recordings
        if recording.sent is not None and not isinstance(endpoint.body, GraphQL)
    ]
    return _shape(samples, reader) if samples else None


def _json_of(body: Body) -> JsonValue | None:
    """What of a body has a type: its JSON, or the variables of its GraphQL."""
    match body:
        case Json(value=value):
            return value
        case GraphQL(variables=variables):
            return variables
        case _:
            return None


def _saved(endpoint: Endpoint, own: JsonValue) -> Iterator[tuple[JsonValue, Source]]:
    """The bodies that saved responses are the answers to, if they are of the same kind and say something else."""
    for example in endpoint.examples:
        body = example.request.body if example.request is not None else None
        value = _json_of(body) if type(body) is type(endpoint.body) and body is not None else None
        if value is not None and value != own:
            yield value, Source("body", endpoint.title, f'saved with "{example.name}"')


def _shape(samples: list[tuple[JsonValue, Source]], reader: Reader) -> Shape:
    shape = Shape()
    for value, source in samples:
        reader.add(shape, value, source)
    return shape


def _hole_kind(text: Text) -> Kind:
    """The kind of the value that fills a bare `{{x}}`, if it is known and a number or a truth value."""
    try:
        value: object = json.loads(text.source)
    except (ValueError, RecursionError):
        return "any"
    match value:
        case bool():
            return "bool"
        case int():
            return "int"
        case float():
            return "float"
        case _:
            return "any"


def _responses(endpoint: Endpoint, others: Sequence[Endpoint]) -> dict[int, Shape]:
    """What is known of the JSON responses by status, from a request and others that are one method with it."""
    shapes: dict[int, Shape] = {}
    reader = Reader()
    for one in (endpoint, *others):
        for kind, answer in _answers(one):
            if answer.status is not None and answer.value is not None:
                source = Source(kind, one.title, answer.name, answer.status)
                reader.add(shapes.setdefault(answer.status, Shape()), answer.value, source)
    for one in (endpoint, *others):
        _add_described(one, shapes, reader)
    for one in (endpoint, *others):
        _add_expectations(one, shapes)
    if isinstance(endpoint.body, GraphQL):
        _add_document(endpoint, endpoint.body, shapes)
    return shapes


def _add_expectations(endpoint: Endpoint, shapes: dict[int, Shape]) -> None:
    """Adds what test scripts expect of the responses."""
    for told in expectations(endpoint):
        targets = (told.status,) if told.status is not None else _successes(endpoint, shapes)
        for status in targets:
            place = shapes.get(status) or Shape()
            if add_expectation(place, told):
                shapes[status] = place.now


def _add_described(endpoint: Endpoint, shapes: dict[int, Shape], reader: Reader) -> None:
    """Adds what the description shows, where nothing of success is saved or recorded."""
    values = () if any(map(is_success, statuses(endpoint))) else described(endpoint.description)
    for value in values:
        for status in _successes(endpoint, ()):
            reader.add(shapes.setdefault(status, Shape()), value, Source("described", endpoint.title))


def _add_document(endpoint: Endpoint, body: GraphQL, shapes: dict[int, Shape]) -> None:
    """Adds what a GraphQL document tells of its answer."""
    fields = read_document(body.query.source, body.operation_name.source if body.operation_name else "")
    for status in _successes(endpoint, shapes) if fields else ():
        add_document(shapes.setdefault(status, Shape()), fields, Source("query", endpoint.title))


def _successes(endpoint: Endpoint, known: Iterable[int]) -> tuple[int, ...]:
    """The statuses of success that a script means that does not say: those known, those expected, else 200."""
    saved = [status for status in statuses(endpoint) if status != 204]
    for found in (known, told_statuses(endpoint), saved):
        successes = sorted({status for status in found if is_success(status)})
        if successes:
            return tuple(successes)
    return (200,)
