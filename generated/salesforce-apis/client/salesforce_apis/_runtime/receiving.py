# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""After the wire: what a call makes of an answer."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .call import Call
from .draft import Outgoing
from .errors import ResponseValidationError, describe_body, status_error_class
from .operation import Operation
from .responses import APIResponse, parse_body, peek_json, resolve_type
from .settings import Mode, Settings
from .values import to_text, walk

if TYPE_CHECKING:
    import httpx2

    from .auth.tokens import TokenReply


def finish(
    settings: Settings,
    operation: Operation[Any],
    call: Call,
    response: "httpx2.Response",
    request: Outgoing,
    mode: Mode,
    streamed: "Callable[[httpx2.Response, Callable[[httpx2.Response], Any]], Any]",
) -> Any:
    """What a call returns, by its mode. Raises APIStatusError for a status of 400 or above."""
    if mode == "stream" and response.status_code < 400:
        return streamed(response, parser(settings, operation, call))
    if settings.recorder is not None:
        secrets = settings.variables.secret_values()
        settings.recorder.keep(operation, request, response, secrets)
    if operation.captures:
        remember(settings, operation, response)
    raise_for_status(settings, operation, response, request)
    if mode == "raw":
        return APIResponse(response, parser(settings, operation, call))
    return answer_value(settings, operation, call, response)


def parser(
    settings: Settings, operation: Operation[Any], call: Call
) -> "Callable[[httpx2.Response], Any]":
    """How an answer of the operation becomes a value."""
    return lambda response: answer_value(settings, operation, call, response)


def answer_value(
    settings: Settings,
    operation: Operation[Any],
    call: Call,
    response: "httpx2.Response",
) -> Any:
    """What a call returns: the body as its type, as far as it goes.

    Raises ResponseValidationError if the client is strict and the body is not of the type.
    """
    reference = _success_type(operation, response.status_code)
    body = parse_body(response, expects_json=reference is not None)
    if reference is None:
        return body
    from .decode import decode
    from .mismatches import find_mismatches

    annotation = resolve_type(settings.package, reference)
    value = decode(annotation, body)
    strict = settings.strict if call.options.strict is None else call.options.strict
    if strict and (mismatches := find_mismatches(annotation, value)):
        url = (
            f"{response.url.scheme}://{response.url.netloc.decode()}{response.url.path}"
        )
        raise ResponseValidationError(
            mismatches, body, method=response.request.method, url=url
        )
    return value


def _success_type(operation: Operation[Any], status: int) -> str | None:
    """The type of the status, else of another success: servers change 200 into 201, and the shape stays."""
    responses = operation.responses
    if status in responses:
        return responses[status]
    if not 200 <= status < 300:
        return None
    return next(
        (reference for known, reference in responses.items() if 200 <= known < 300),
        None,
    )


def raise_for_status(
    settings: Settings,
    operation: Operation[Any],
    response: "httpx2.Response",
    request: Outgoing,
) -> None:
    """Raises the APIStatusError of a status of 400 or above, its body typed where the type is known."""
    status = response.status_code
    if status < 400:
        return
    reference = operation.responses.get(status)
    body = parse_body(response, expects_json=reference is not None)
    said = describe_body(body)
    if reference is not None:
        from .decode import decode

        body = decode(resolve_type(settings.package, reference), body)
    message = f"{status} {response.reason_phrase}".rstrip()
    message = f"{message}: {request.method} {request.target.public}" + (
        f": {said}" if said else ""
    )
    for secret in settings.variables.secret_values():
        message = message.replace(secret, "***")
    raise status_error_class(status)(
        message,
        response=response,
        body=body,
        method=request.method,
        url=request.target.public,
    )


def remember(
    settings: Settings, operation: Operation[Any], response: "httpx2.Response"
) -> None:
    """Stores what the collection's scripts take from the answer; what is not there changes nothing."""
    for capture in operation.captures:
        fits = (
            response.status_code < 400
            if capture.status is None
            else response.status_code == capture.status
        )
        if not fits:
            continue
        if capture.source == "header":
            value: Any = (
                response.headers.get(str(capture.path[0])) if capture.path else None
            )
        elif capture.source == "text":
            value = response.text
        else:
            value = walk(peek_json(response), capture.path)
        text = None if value is None else _piece(to_text(value), capture.split)
        if text is not None:
            settings.variables[capture.variable] = text


def _piece(text: str, split: tuple[tuple[str, int], ...]) -> str | None:
    """The piece that a capture asks for, None if there are not as many."""
    for separator, index in split:
        pieces = text.split(separator)
        if not -len(pieces) <= index < len(pieces):
            return None
        text = pieces[index]
    return text


def token_reply(response: "httpx2.Response") -> "TokenReply":
    """What a token endpoint said."""
    from .auth.tokens import TokenReply

    return TokenReply(response.status_code, parse_body(response, expects_json=True))
