"""Answers that are no JSON: text and bytes by their content type, and none at all."""

from typing import Final, Literal, TypeAlias

from pmgen.model.api import Endpoint, Example
from pmgen.runtime.content_kinds import content_kind

Media: TypeAlias = Literal["", "text", "bytes"]

_NO_CONTENT: Final = 204


def media_of(endpoint: Endpoint, status: int) -> Media:
    """What the saved and recorded answers of a status are, if all of them are text, or all are bytes."""
    answers = (*endpoint.examples, *(recording.response for recording in endpoint.recordings))
    kinds: set[Media] = {_kind(answer) for answer in answers if answer.status == status}
    return kinds.pop() if len(kinds) == 1 else ""


def _kind(answer: Example) -> Media:
    """What one answer is; "" where the content type and what was saved do not fit, or tell nothing."""
    given = next((value for name, value in answer.headers if name.lower() == "content-type"), "")
    if "/" not in given or answer.value is not None:
        return ""
    match content_kind(given):
        case "bytes":
            return "bytes"  # Postman saves none: whatever stands there is not what was sent.
        case "text" if answer.body and "json" not in given.lower():
            return "text"
        case _:
            return ""


def expects_nothing(endpoint: Endpoint) -> bool:
    """Whether a test script expects status 204 and no other."""
    told = {check.statuses for check in endpoint.checks if check.kind == "status"}
    return told == {(_NO_CONTENT,)}
