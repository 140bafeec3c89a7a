"""The arguments of a method as one of its requests gives them, where the user made one method of several requests."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pmgen.model.api import Endpoint, Header
from pmgen.model.body import FilePart, Form, FormField, Multipart, Part
from pmgen.model.url import QueryParameter
from pmgen.python.arguments import Argument, is_offered
from pmgen.python.literals import read_back


def arguments_for(request: Endpoint, whole: Endpoint, taken: Iterable[Argument]) -> tuple[Argument, ...]:
    """The method's arguments with the values of one request; those that it has to give are required."""
    return tuple(_for_request(one, request, whole) for one in taken)


def _for_request(one: Argument, request: Endpoint, whole: Endpoint) -> Argument:
    if one.place == "path":
        values = {parameter.written: parameter.value for parameter in request.url.parameters}
        value = values[read_back(one.key)]
        return replace(one, text=value)
    if one.place not in ("query", "headers", "form"):
        return one
    own, common = _parts(request, one.place)[int(one.index)], _parts(whole, one.place)[int(one.index)]
    if not own.enabled or common.enabled:
        return one
    value = None if isinstance(own, FilePart) else own.value
    return replace(one, text=value, enabled=True, required=True)


def _parts(endpoint: Endpoint, place: str) -> "Sequence[QueryParameter | Header | FormField | Part]":
    """The parameters of a place, as the index of an argument counts them."""
    if place == "query":
        return endpoint.url.query
    if place == "headers":
        return [one for one in endpoint.headers if one.enabled or is_offered(one)]
    match endpoint.body:
        case Form(fields=fields):
            return fields
        case Multipart(parts=parts):
            return parts
        case _:
            return ()
