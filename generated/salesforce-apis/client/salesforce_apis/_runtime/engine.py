# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What sync and async clients have in common: settings, and the steps before and after the wire."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .auth.kinds import Auth, Bearer, OAuth2
from .call import Call, Filler
from .draft import Automatic, Outgoing
from .errors import (
    MissingValueError,
    ResponseValidationError,
    describe_body,
    status_error_class,
)
from .headers import Headers
from .operation import Operation
from .responses import APIResponse, parse_body, peek_json, resolve_type
from .settings import Settings
from .url import encode
from .values import to_text, walk

if TYPE_CHECKING:
    import httpx2

    from .auth.tokens import TokenReply, TokenRequest, TokenSource
    from .content import RequestContent

Mode: TypeAlias = Literal["value", "raw", "stream"]


def find_source(
    settings: Settings, operation: Operation[Any], call: Call
) -> "TokenSource | None":
    """Where the operation's access token comes from; None if it needs none, or if the collection's own is at hand."""
    auth: Auth | None = call.options.auth or operation.auth
    if not isinstance(auth, (OAuth2, Bearer)):
        return None
    if settings.token_source is not None:
        return settings.token_source
    if isinstance(auth, Bearer) or not auth.settings:
        return None
    filler = Filler(operation, call, settings.variables, settings.known)
    if auth.access_token and _filled(filler, auth.access_token):
        return None
    filled = {
        name: text
        for name, source in auth.settings.items()
        if (text := _filled(filler, source)) is not None
    }
    from .auth.tokens import source_from_settings

    key = tuple(sorted(filled.items()))
    if key not in settings.made_sources:
        made = source_from_settings(filled)
        if made is None:
            return None
        settings.made_sources[key] = made
    return settings.made_sources[key]


def _filled(filler: Filler, source: str) -> str | None:
    try:
        return filler.text(source)
    except MissingValueError:
        return None


def make_request(
    settings: Settings,
    operation: Operation[Any],
    call: Call,
    automatic: Automatic,
    token: str | None,
) -> Outgoing:
    """The request of a call. What the collection's scripts set before it is set first."""
    from .prepare import prepare

    for name, value in operation.constants:
        settings.variables.suggest(name, value)
    filler = Filler(operation, call, settings.variables, settings.known)
    if token is not None and isinstance(call.options.auth or operation.auth, Bearer):
        call = call._replace(options=call.options.with_auth(OAuth2()))
    return prepare(operation, call, filler, automatic, token)


def token_request(asked: "TokenRequest", automatic: Automatic) -> Outgoing:
    """The request to a token endpoint."""
    from .auth.simple import basic_credentials
    from .bodies import encode_form
    from .prepare import set_framing

    content: "RequestContent" = encode_form(asked.form.items())
    target = encode(asked.url)
    headers = Headers([("Accept", "application/json")])
    if asked.basic is not None:
        headers.add("Authorization", basic_credentials(*asked.basic))
    headers.add("User-Agent", automatic.user_agent)
    headers.add("Host", target.netloc)
    headers.add("Content-Type", "application/x-www-form-urlencoded")
    set_framing(headers, "POST", content)
    return Outgoing("POST", target, headers, content, follow=None)


def token_reply(response: "httpx2.Response") -> "TokenReply":
    """What a token endpoint said."""
    from .auth.tokens import TokenReply

    return TokenReply(response.status_code, parse_body(response, expects_json=True))


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


def method_of(method: Callable[..., Any]) -> tuple[Any, Callable[..., Any]]:
    """A bound method's object and function. Raises TypeError if it is none of a resource."""
    owner, function = getattr(method, "__self__", None), getattr(
        method, "__func__", None
    )
    if owner is None or function is None:
        raise TypeError(
            "give a method of the client, such as client.jobs.get, without calling it"
        )
    return owner, function


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
