"""What the files of single requests take of a whole client, and nothing else: so it tells when they change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from pmgen.model.api import Api, Endpoint, as_sent
from pmgen.model.surface import ArgumentSurface, OperationSurface
from pmgen.python.arguments import Argument
from pmgen.python.auths import SharedAuths
from pmgen.python.client_variables import Plan
from pmgen.python.custom import Custom
from pmgen.python.groups import Joined
from pmgen.python.kept_arguments import spot_of
from pmgen.python.methods import Surroundings, method_arguments
from pmgen.python.model_classes import Home
from pmgen.python.models import Models, Named
from pmgen.python.once import Same
from pmgen.python.tree import Node


@dataclass(frozen=True, slots=True)
class Around:
    """What the files of every request take.

    Attributes:
        plan: the variables and their values; without requests.
        auths: the names of shared auths.
        custom: hand-written classes that take the place of generated ones.
        own_templates: whether the templates are pmgen's, which print what black does.
    """

    plan: Plan
    auths: SharedAuths
    custom: Custom
    own_templates: bool


@dataclass(frozen=True, slots=True)
class Slice:
    """What the files of a method take besides.

    Attributes:
        endpoint: what the method is made of.
        requests: the requests that it stands for, if these are several.
        arguments: those of the method.
        body: what its body may be.
        responses: what its responses are, by status.
        record: the type of a page's records.
        places: the modules of the models that these name.
    """

    endpoint: Endpoint
    requests: tuple[Endpoint, ...]
    arguments: tuple[Argument, ...]
    body: Named | None
    responses: Mapping[int, Named]
    record: Named | None
    places: Mapping[Home, str]


def around(whole: Surroundings, *, own_templates: bool) -> Around:
    """What is common to all requests of a client."""
    api = Api(name="", slug="", package=whole.plan.api.package, scope=whole.plan.api.scope)
    plan = replace(whole.plan, api=api, usages={}, joined={})
    return Around(plan, whole.auths, whole.custom, own_templates)


_slices: Final = Same[Slice]()


def slices_of(whole: Surroundings) -> dict[str, Slice]:
    """The part of a client that each method takes, by the endpoints' ids."""
    return _slices.of({endpoint.id: _slice(endpoint, whole) for endpoint in whole.plan.api.endpoints})


def _slice(endpoint: Endpoint, whole: Surroundings) -> Slice:
    taken = method_arguments(endpoint, whole.plan, whole.models)
    joined = whole.plan.joined.get(endpoint.id)
    body, record = whole.models.bodies.get(endpoint.id), whole.models.records.get(endpoint.id)
    responses = whole.models.responses.get(endpoint.id, {})
    named = (one for one in (body, record, *responses.values()) if one is not None)
    homes = {home for one in named for _, home in (*one.names, *((one.spec,) if one.spec else ()))}
    return Slice(
        endpoint=_bare(endpoint, taken),
        requests=tuple(_bare(one, taken) for one in joined.requests) if joined else (),
        arguments=taken,
        body=body,
        responses=responses,
        record=record,
        places={home: whole.places[home] for home in sorted(homes)},
    )


def _bare(endpoint: Endpoint, taken: Iterable[Argument]) -> Endpoint:
    """The endpoint without what no file but the answers' shows; its arguments have the names that they get now."""
    spots = ((one, *spot_of(one.place, one.key)) for one in taken)
    before = tuple(ArgumentSurface(one.name, place, wire, "", one.required) for one, place, wire in spots)
    return replace(as_sent(endpoint), examples=(), before=OperationSurface((), "", (), "", "", arguments=before))


def joined_again(common: Around, slices: Iterable[Slice]) -> Surroundings:
    """What is known of the client, with these methods alone."""
    models = Models()
    places: dict[Home, str] = {}
    groups: dict[str, Joined] = {}
    for one in slices:
        name = one.endpoint.id
        models.arguments[name] = one.arguments
        models.responses[name] = dict(one.responses)
        if one.body is not None:
            models.bodies[name] = one.body
        if one.record is not None:
            models.records[name] = one.record
        if one.requests:
            groups[name] = Joined(one.endpoint, one.requests)
        places.update(one.places)
    plan = replace(common.plan, joined=groups) if groups else common.plan
    return Surroundings(plan, models, places, common.auths, common.custom)


def head_of(node: Node) -> Node:
    """A folder without its requests; of the folders inside only what their properties show."""
    children = [Node(one.call, one.title, one.class_name, one.description) for one in node.children]
    return Node(node.call, node.title, node.class_name, node.description, [], children)
