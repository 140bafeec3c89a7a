"""Members and fields that the user wants in bodies that do not have them."""

from collections.abc import Sequence
from dataclasses import replace

from pmgen.build.inference.overruling import near_titles, requests_named
from pmgen.errors import Place, Report
from pmgen.model.api import Api, Endpoint
from pmgen.model.body import Form, FormField, Json, Multipart, TextPart
from pmgen.model.json_value import JsonBool, JsonNumber, JsonObject, JsonString, JsonValue
from pmgen.model.pretty import pretty
from pmgen.model.rules import BodyRule
from pmgen.model.text import Text


def with_body_defaults(api: Api, rules: Sequence[BodyRule], report: Report) -> Api:
    """The api with the defaults in each body that a rule is for: an object, or a form.

    Of two rules the later one counts, member by member. A rule that fits no body is a notice.
    """
    found: dict[str, JsonObject] = {}
    for rule in rules:
        endpoints = [one for one in requests_named(api, rule.request) if _takes(one)]
        if not endpoints:
            place = Place(rule.origin, "", rule.request)
            what = f"there is no request {rule.request!r} whose body is a JSON object or a form"
            report.note("body-default", place, what, near_titles(api, rule.request))
        for endpoint in endpoints:
            found[endpoint.id] = joined(rule.members, found.get(endpoint.id, JsonObject()))
    whole = (_with(one, found[one.id], report) if one.id in found else one for one in api.endpoints)
    return replace(api, endpoints=tuple(whole))


def joined(own: JsonObject, defaults: JsonObject) -> JsonObject:
    """An object with the members of another one that it lacks, at any depth."""
    more = {key.source: value for key, value in defaults.members}
    members: list[tuple[Text, JsonValue]] = []
    for key, value in own.members:
        other = more.pop(key.source, None)
        if isinstance(value, JsonObject) and isinstance(other, JsonObject):
            value = joined(value, other)
        members.append((key, value))
    return JsonObject((*members, *((Text(key), value) for key, value in more.items())))


def _takes(endpoint: Endpoint) -> bool:
    match endpoint.body:
        case Json(value=JsonObject()) | Form() | Multipart():
            return True
        case _:
            return False


def _with(endpoint: Endpoint, defaults: JsonObject, report: Report) -> Endpoint:
    body = endpoint.body
    match body:
        case Json(value=JsonObject() as value):
            whole = joined(value, defaults)
            text = body.text if whole == value else Text("\n".join(pretty(whole)))
            return replace(endpoint, body=replace(body, text=text, value=whole, defaults=defaults))
        case Form(fields=fields):
            texts = _texts(endpoint, defaults, {one.name.source for one in fields}, report)
            added = (FormField(name, text) for name, text in texts)
            return replace(endpoint, body=replace(body, fields=(*fields, *added)))
        case Multipart(parts=parts):
            texts = _texts(endpoint, defaults, {one.name.source for one in parts}, report)
            return replace(
                endpoint, body=replace(body, parts=(*parts, *(TextPart(name, text) for name, text in texts)))
            )
        case _:
            return endpoint


def _texts(endpoint: Endpoint, defaults: JsonObject, known: set[str], report: Report) -> list[tuple[Text, Text]]:
    """The defaults that a form lacks, as its fields."""
    found: list[tuple[Text, Text]] = []
    for name, value in defaults.members:
        if name.source in known:
            continue
        match value:
            case JsonString(text=text):
                found.append((name, text))
            case JsonNumber(text=number):
                found.append((name, Text(number)))
            case JsonBool(value=flag):
                found.append((name, Text("true" if flag else "false")))
            case _:
                what = f"The default of {name.source!r} is no text, number or truth value: no form takes it."
                report.note("body-default", Place(title=endpoint.title), what)
    return found
