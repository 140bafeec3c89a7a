"""What of a request is sent, which of its texts are arguments as a whole, and of which the variables are given."""

import re
from collections.abc import Iterator
from typing import Final

from pmgen.model.api import Endpoint, Header
from pmgen.model.body import Form, GraphQL, Multipart, NoBody
from pmgen.model.text import Text

# What Postman sends without a body, whatever the collection says (conformance case body-methods).
_BODILESS: Final = frozenset({"GET", "HEAD", "COPY", "PURGE", "UNLOCK"})
# Without signs that mean something in a URL, so that it is sent alike as an argument.
_PLACEHOLDER: Final = re.compile(r"<[^<>%+&#/?\\{}]+>(?:, ?<[^<>%+&#/?\\{}]+>)*")


def is_placeholder(text: Text | None) -> bool:
    """Whether a value only stands for one: `<string>`, `<uuid>,<uuid>`, `<YOUR_ID>`."""
    return text is not None and bool(_PLACEHOLDER.fullmatch(text.source))


def sends_body(endpoint: Endpoint) -> bool:
    """Whether Postman sends the body of this request."""
    if isinstance(endpoint.body, NoBody):
        return False
    return endpoint.method.source.upper() not in _BODILESS or endpoint.behaviour.disable_body_pruning


def spliced(endpoint: Endpoint) -> Iterator[Text]:
    """The texts, outside of the path, whose variables are given one by one since they have more in them."""
    yield endpoint.method
    for parameter in endpoint.url.query:
        if parameter.enabled:
            name, value = parameter.name, parameter.value
            yield from (text for text in (name,) if text is not None)
            # Under a name that is not known beforehand, the value has no argument of its own.
            named = name is not None and name.is_literal
            yield from (text for text in (value,) if text is not None and not (named and is_argument(text, True)))
    for header in endpoint.headers:
        if header.enabled:
            yield header.name
            yield from (text for text in (header.value,) if text.only_variable is None)
    if sends_body(endpoint):
        yield from _spliced_body(endpoint)


def _spliced_body(endpoint: Endpoint) -> Iterator[Text]:
    match endpoint.body:
        case GraphQL(query=query, operation_name=name):
            yield query
            yield from (text for text in (name,) if text is not None)
        case Form(fields=fields):
            yield from (field.name for field in fields if field.enabled)
        case Multipart(parts=parts):
            yield from (part.name for part in parts if part.enabled)
        case _:
            pass


def is_argument(value: Text | None, enabled: bool) -> bool:
    """Whether a parameter is an argument by its own name: a flag, a constant, one variable, or not sent by itself."""
    return value is None or not enabled or value.is_literal or value.only_variable is not None


def is_header_argument(header: Header) -> bool:
    return not header.enabled or header.value.only_variable is not None or is_placeholder(header.value)
