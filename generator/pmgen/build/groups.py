"""Requests that the user wants as one method of the client: which they are, and why some cannot be."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from pmgen.build.inference.overruling import near_titles, requests_named
from pmgen.build.names import slug
from pmgen.build.secrets.fields import credentials_in, is_credential
from pmgen.errors import Place, Report
from pmgen.model.api import AUTOMATIC_HEADERS, Api, Endpoint, Header
from pmgen.model.body import Body, Form, FormField, GraphQL, Json, Multipart, Part, Raw
from pmgen.model.rules import GroupRule
from pmgen.model.scope import Scope
from pmgen.model.text import Text
from pmgen.model.url import QueryParameter

_Part: TypeAlias = "QueryParameter | Header | FormField | Part"


def with_groups(
    api: Api, rules: Sequence[GroupRule], given: Mapping[str, str], report: Report
) -> tuple[Api, dict[str, str]]:
    """The api with `group` of each request that a rule is for, and the names given, those of groups among them.

    What cannot be joined stays a method of its own, and is a notice.
    """
    groups: dict[str, str] = {}
    names = dict(given)
    for rule in rules:
        members = _members(_meant(api, rule, report), rule, groups, api.scope, report)
        if len(members) < 2:
            place = Place(rule.origin, "", rule.name)
            report.note("group", place, f"there are no two requests for the method {rule.name!r}", "mend the titles")
            continue
        groups |= {one.id: members[0].id for one in members}
        names[members[0].id] = rule.name
    return replace(api, endpoints=tuple(replace(one, group=groups.get(one.id, "")) for one in api.endpoints)), names


def with_one_call(api: Api, names: Mapping[str, str]) -> Api:
    """The api in which the requests of a group are one call, that of the first; each keeps a file of its own name.

    Args:
        api: with the names of its requests assigned.
        names: those of groups, by the id of the first.
    """
    calls = {endpoint.id: endpoint.call for endpoint in api.endpoints}
    for endpoint in api.endpoints:
        # Where another one was the first when the client was built last, the name is kept for that.
        wanted = (*endpoint.call[:-1], names.get(endpoint.group, ""))
        if endpoint.group and endpoint.call == wanted:
            calls[endpoint.group] = wanted
    files = {endpoint.file for endpoint in api.endpoints}
    return replace(api, endpoints=tuple(_called(one, calls, files) for one in api.endpoints))


def _called(endpoint: Endpoint, calls: Mapping[str, tuple[str, ...]], files: set[tuple[str, ...]]) -> Endpoint:
    if not endpoint.group:
        return endpoint
    call = calls[endpoint.group]
    if endpoint.group != endpoint.id:
        return replace(endpoint, call=call, aliases=())
    own = (*endpoint.file[:-1], slug(endpoint.name))
    return replace(endpoint, call=call, file=endpoint.file if own in files else own)


def _meant(api: Api, rule: GroupRule, report: Report) -> list[Endpoint]:
    """The requests that a rule names, each once, in the rule's order; those of a glob by their titles."""
    found: dict[str, Endpoint] = {}
    for title in rule.requests:
        named = sorted(requests_named(api, title), key=lambda one: (one.title, one.id))
        if not named:
            report.note(
                "group", Place(rule.origin, "", title), f"there is no request {title!r}", near_titles(api, title)
            )
        found |= {one.id: one for one in named if one.id not in found}
    return list(found.values())


def _members(
    meant: Sequence[Endpoint], rule: GroupRule, taken: Mapping[str, str], scope: Scope, report: Report
) -> list[Endpoint]:
    """The requests that can be joined to the first one that is free; of the others it is said why not."""
    members: list[Endpoint] = []
    for one in meant:
        why = "it is in another group" if one.id in taken else _difference(members[0], one, scope) if members else ""
        if why:
            beside = f" together with {members[0].title!r}" if members else ""
            what = f"It cannot be the method {rule.name!r}{beside}: {why}."
            report.note("group", Place(rule.origin, "", one.title), what, "It stays a method of its own.")
        else:
            members.append(one)
    return members


def _difference(first: Endpoint, other: Endpoint, scope: Scope) -> str:
    """What one method cannot bridge; "" for nothing."""
    if first.method != other.method:
        return f"it is sent by {other.method.source}, not {first.method.source}"
    if first.url.written != other.url.written:
        return f"its address is {other.url.written}, not {first.url.written}"
    if first.auth != other.auth:
        return "it is authorised in another way"
    if first.behaviour != other.behaviour:
        return "Postman sends it with other settings"
    if _kind(first.body) != _kind(other.body):
        return "its body is of another kind"
    if _automatic(first) != _automatic(other):
        return "it sends other headers for its content"
    if secret := next(_secrets(first, other, scope), ""):
        return f"only one of them sends the credential {secret!r}"
    return ""


def _kind(body: Body) -> tuple[object, ...]:
    """What bodies of one method have in common."""
    match body:
        case Json(content_type=content_type, defaults=defaults):
            return (Json, content_type, defaults)
        case Raw(content_type=content_type):
            return (Raw, content_type)
        case GraphQL(query=query, operation_name=name):
            return (GraphQL, query, name)
        case _:
            return (type(body),)


def _automatic(endpoint: Endpoint) -> list[tuple[str, str]]:
    """The headers that no argument is offered for."""
    found = ((one.name.source.lower(), one.value.source) for one in endpoint.headers if one.enabled)
    return sorted(pair for pair in found if pair[0] in AUTOMATIC_HEADERS)


def _secrets(first: Endpoint, other: Endpoint, scope: Scope) -> Iterator[str]:
    """The names of credentials among what only one of two requests sends."""
    for one, another in ((first, other), (other, first)):
        known = {_sent(part) for part in _parts(another)}
        for part in _parts(one):
            name, value = _sent(part)
            if part.enabled and (name, value) not in known and _is_secret(name, value, scope):
                yield name


def _parts(endpoint: Endpoint) -> Iterator[_Part]:
    yield from endpoint.url.query
    yield from endpoint.headers
    match endpoint.body:
        case Form(fields=fields):
            yield from fields
        case Multipart(parts=parts):
            yield from parts
        case _:
            pass


def _sent(part: _Part) -> tuple[str, str]:
    value = getattr(part, "value", None)
    return part.name.source if part.name is not None else "", value.source if isinstance(value, Text) else ""


def _is_secret(name: str, value: str, scope: Scope) -> bool:
    if credentials_in(name, value):
        return True
    known = (scope.definitions.get(variable) for variable in Text(value).variables)
    return any(one is not None and one.secret for one in known) or any(map(is_credential, Text(value).variables))
