"""What the user says of types by path, put to the shapes before anything is decided."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase

from pmgen.build.inference.evidence import Shape, inner_shapes
from pmgen.build.inference.overrides import Override, TypeWordsError, read_override
from pmgen.build.inference.places import BodyPath, BodyPathError, Inner, Step, read_path, step_text
from pmgen.build.inference.roots import Root, is_success
from pmgen.errors import Place, Report
from pmgen.model.api import Api, Endpoint, TypeRule

_FIX = "`pmgen explain COLLECTION REQUEST` lists the paths that there are."


def overrule(api: Api, roots: Sequence[Root], report: Report) -> tuple[Root, ...]:
    """Puts the rules to the bodies and gives the bodies, with those of which nothing but a rule is known.

    A rule that fits nothing, or says what is no type, is a notice.
    """
    every = list(roots)
    for rule in api.type_rules:
        if rule.collection not in ("", api.name, api.slug):
            continue
        place = Place(rule.origin, "", rule.request)
        try:
            path, override = read_path(rule.path), read_override(rule.type)
        except (BodyPathError, TypeWordsError) as error:
            report.note("type-rule", place, f"{rule.path} = {rule.type!r} cannot be followed: {error}", "mend the rule")
            continue
        endpoints = requests_named(api, rule.request)
        if not endpoints:
            report.note("type-rule", place, f"there is no request {rule.request!r}", near_titles(api, rule.request))
        elif not _apply(rule, path, override, endpoints, every):
            report.note("type-rule", place, f"there is no {path}", _near_paths(path, endpoints, every))
    return tuple(every)


def requests_named(api: Api, name: str) -> tuple[Endpoint, ...]:
    """The requests of that title or id; `*` stands for any text."""
    exact = tuple(endpoint for endpoint in api.endpoints if name in (endpoint.title, endpoint.id))
    if exact or not any(mark in name for mark in "*?"):
        return exact
    pattern = name.replace("[", "[[]")
    return tuple(endpoint for endpoint in api.endpoints if fnmatchcase(endpoint.title, pattern))


def bodies(roots: Iterable[Root], endpoint: Endpoint, body: str) -> Iterator[Root]:
    """The bodies of a request that a path's first word means; those of responses are those of its group."""
    for root in roots:
        owner = endpoint.id if root.sent else endpoint.group or endpoint.id
        if root.endpoint.id == owner and body in body_words(root):
            yield root


def body_words(root: Root) -> tuple[str, ...]:
    """The first words that mean a body, the plainest first."""
    if root.status is None:
        return ("request",)
    return ("response", str(root.status)) if is_success(root.status) else (str(root.status),)


def places_at(shape: Shape, steps: Sequence[Step]) -> list[Shape]:
    """The places that steps lead to; none if there is nothing."""
    places = [shape.now]
    for step in steps:
        places = [inner for place in places for inner in _step(place, step)]
    return places


def _step(place: Shape, step: Step) -> Iterator[Shape]:
    objects = place.objects
    if step is Inner.ITEM:
        yield from [place.item] if place.item else []
    elif objects is not None and step is Inner.VALUE:
        yield from [objects.values.now] if objects.values else []
        yield from (member.shape.now for member in objects.members.values())
    elif objects is not None and step in objects.members:
        yield objects.members[str(step)].shape.now


def _apply(
    rule: TypeRule, path: BodyPath, override: Override, endpoints: Sequence[Endpoint], roots: list[Root]
) -> bool:
    found = False
    for endpoint in endpoints:
        targets = list(bodies(roots, endpoint, path.body))
        if not targets and not path.steps:
            targets = [_new_root(endpoint, path.body)]
            roots.extend(targets)
        for root in targets:
            for place in places_at(root.shape, path.steps):
                place.override = override
                found = True
    return found


def _new_root(endpoint: Endpoint, body: str) -> Root:
    """A body of which only a rule tells."""
    status = {"request": None, "response": 200}.get(body, int(body) if body.isdigit() else 200)
    return Root(endpoint, status, Shape(), main=status is None or is_success(status))


def near_titles(api: Api, name: str) -> str:
    """What to do about a title that there is not: the nearest one."""
    titles = {endpoint.title.casefold(): endpoint.title for endpoint in api.endpoints}
    near = get_close_matches(name.casefold(), titles, n=1, cutoff=0.5)
    return f"did you mean {titles[near[0]]!r}?" if near else "`pmgen list` shows what there is"


def _near_paths(path: BodyPath, endpoints: Sequence[Endpoint], roots: Sequence[Root]) -> str:
    """The place that was probably meant: as far as the path leads, then the nearest of what lies there."""
    for endpoint in endpoints:
        for root in bodies(roots, endpoint, path.body):
            known: list[Step] = []
            for step in path.steps:
                if not places_at(root.shape, [*known, step]):
                    return _nearest(root.shape, path, known, step)
                known.append(step)
    return _FIX


def _nearest(shape: Shape, path: BodyPath, known: list[Step], step: Step) -> str:
    here = [text for place in places_at(shape, known) for key, _ in inner_shapes(place) for text in [_text(place, key)]]
    wanted = step_text(step)
    near = get_close_matches(wanted, here, n=1, cutoff=0.4)
    beginning = str(BodyPath(path.body, tuple(known)))
    return f"did you mean {beginning}{near[0]}?" if near else _FIX


def _text(place: Shape, key: str | None) -> str:
    return step_text(key) if key is not None else step_text(Inner.ITEM if place.item else Inner.VALUE)
