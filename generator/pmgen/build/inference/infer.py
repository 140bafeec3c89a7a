"""Types from all evidence: request bodies, saved and recorded responses, and what test scripts expect and read.

The evidence is gathered place by place (`roots`, `samples`, `schemas`, `expectations`), what the user says is put to
it (`overruling`), places that are one and the same are joined (`folding`, `maps`, `sharing`), classes are named
(`records`), and only then types are decided (`decide`).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from http import HTTPStatus

from pmgen.build.inference.decide import Decider
from pmgen.build.inference.evidence import Objects, Shape, Source
from pmgen.build.inference.folding import fold
from pmgen.build.inference.kept_classes import kept_classes, rejoin
from pmgen.build.inference.maps import find_maps
from pmgen.build.inference.media import expects_nothing, media_of
from pmgen.build.inference.overruling import overrule
from pmgen.build.inference.records import ClassName, name_classes
from pmgen.build.inference.roots import Root, gather, is_success, statuses
from pmgen.build.inference.samples import Reader
from pmgen.build.inference.sharing import occurrences, share
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint, Response
from pmgen.model.json_value import JsonValue
from pmgen.model.text import Text
from pmgen.model.types import Type
from pmgen.model.url import Url


@dataclass(frozen=True, slots=True)
class Inference:
    """What is known of all bodies of a collection.

    Attributes:
        roots: the bodies, in an order that does not depend on that of the requests.
        names: the classes' names.
        users: in how many bodies each class is found.
        by_request: the bodies by the request's id.
    """

    roots: tuple[Root, ...]
    names: dict[Objects, ClassName]
    users: dict[Objects, int]
    by_request: dict[str, list[Root]]

    def of(self, endpoint: Endpoint) -> tuple[Root, ...]:
        """The bodies of one request; of a group, the responses are those of all."""
        own = tuple(self.by_request.get(endpoint.id, ()))
        if endpoint.group in ("", endpoint.id):
            return own
        return (*own, *(root for root in self.by_request.get(endpoint.group, ()) if not root.sent))


def infer_types(api: Api, report: Report | None = None) -> Api:
    """The api with `request_type` and `responses` of each endpoint, their records named.

    Args:
        api: with the names of its endpoints assigned.
        report: takes what the user says of types and cannot be followed.
    """
    inference = infer(api, report)
    deciders = {sent: Decider(inference.names, sent) for sent in (True, False)}
    types: dict[str, dict[int | None, Type]] = {}
    for root in inference.roots:
        types.setdefault(root.endpoint.id, {})[root.status] = deciders[root.sent].type_of(root.shape)
    typed = [_typed(endpoint, types.get(endpoint.id, {})) for endpoint in api.endpoints]
    return replace(api, endpoints=tuple(_with_responses_of_all(typed)))


def _with_responses_of_all(endpoints: Sequence[Endpoint]) -> Iterator[Endpoint]:
    """The endpoints; those of a group have the responses of all of it, with the types that fit each."""
    found: dict[str, dict[int, Response]] = {}
    for endpoint in endpoints:
        if endpoint.group:
            known = found.setdefault(endpoint.group, {})
            known |= {one.status: one if one.type else known.get(one.status, one) for one in endpoint.responses}
    for endpoint in endpoints:
        known = found.get(endpoint.group, {})
        responses = tuple(known[status] for status in sorted(known))
        yield replace(endpoint, responses=responses) if endpoint.group else endpoint


def infer(api: Api, report: Report | None = None) -> Inference:
    """The evidence of all bodies, joined and named, before it is turned into types."""
    ordered = sorted(api.endpoints, key=lambda endpoint: (endpoint.call, endpoint.id))
    groups: dict[str, list[Endpoint]] = {}
    for endpoint in ordered:
        if endpoint.group not in ("", endpoint.id):
            groups.setdefault(endpoint.group, []).append(endpoint)
    gathered = tuple(root for one in ordered for root in gather(one, api.scope, groups.get(one.id, ())))
    roots = overrule(api, gathered, report or Report())
    for root in roots:
        settle(root.shape)
    share(roots, rejoin(roots, api.lock.models) if api.lock else {})
    users = Counter(objects for root in roots for objects in {one.objects: None for one in occurrences(root)})
    by_request: dict[str, list[Root]] = {}
    for root in roots:
        by_request.setdefault(root.endpoint.id, []).append(root)
    kept = kept_classes(roots, api.lock.models) if api.lock else {}
    return Inference(roots, name_classes(roots, kept), users, by_request)


def settle(shape: Shape) -> None:
    """Finds recursion and maps at and below a place."""
    fold(shape)
    find_maps(shape)


def type_of(samples: Iterable[JsonValue], *, sent: bool = False) -> Type:
    """The type that fits all samples of one place; its records are named after their keys.

    Args:
        samples: at least one value.
        sent: whether they are requests, of which no member is required.
    """
    shape = Shape()
    for sample in samples:
        Reader().add(shape, sample, Source("body" if sent else "example"))
    settle(shape)
    root = Root(Endpoint("", (), (), "", Text(), Url(Text())), None if sent else 200, shape)
    return Decider(name_classes([root]), sent).type_of(shape)


def _typed(endpoint: Endpoint, types: dict[int | None, Type]) -> Endpoint:
    known = {status for status in types if status is not None} | statuses(endpoint)
    if expects_nothing(endpoint) and not any(map(is_success, known)):
        known.add(HTTPStatus.NO_CONTENT)
    responses = (
        Response(status, types[status]) if status in types else Response(status, media=media_of(endpoint, status))
        for status in map(int, sorted(known))
    )
    return replace(endpoint, request_type=types.get(None), responses=tuple(responses))
