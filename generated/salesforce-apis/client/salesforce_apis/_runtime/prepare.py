# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""From an operation and a call to the request as it is sent, in Postman's order of work. Pure: nothing is sent here."""

import re
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

from .arguments import NotGiven, Omit
from .auth.kinds import Auth
from .bodies import binary_body, form_body, graphql_body, multipart_body, text_body
from .call import Call, Filler, given_items, given_text
from .call_url import url_text
from .content import RequestContent
from .draft import Automatic, Draft, Outgoing
from .errors import InvalidRequestError
from .headers import Headers
from .multipart import new_boundary, own_boundary
from .operation import Operation
from .url import InvalidUrl, Target, parse
from .values import is_list

_TOKEN: Final = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
# Methods that drop their body (case body-methods), and methods that say nothing where there is none.
_BODILESS: Final = frozenset(("GET", "HEAD", "COPY", "PURGE", "UNLOCK"))
_SILENT: Final = frozenset(("GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"))
_FORM_TYPE: Final = "application/x-www-form-urlencoded"


class _Body(NamedTuple):
    """A body with what it asks of the headers: a Content-Type that comes early, late, or that replaces."""

    content: RequestContent | None = None
    early_type: str | None = None
    late_type: str | None = None
    last_type: str | None = None
    replaces: bool = False


def prepare(
    operation: Operation[Any],
    call: Call,
    filler: Filler,
    automatic: Automatic,
    token: str | None = None,
) -> Outgoing:
    """The request to send.

    `token` is an access token that the client obtained for an oauth2 auth.
    Raises MissingValueError or InvalidRequestError if it cannot be sent.
    """
    method = filler.text(operation.method).upper()
    if _TOKEN.fullmatch(method) is None:
        raise InvalidRequestError(f"{method!r} cannot be a method")
    behaviour = operation.behaviour
    headers = _user_headers(operation, call, filler, automatic)
    body = _body(operation, call, filler, headers, method)
    url = call.url or url_text(operation, call, filler)
    draft = Draft(
        method,
        parse(url),
        headers,
        body.content,
        is_encoded=behaviour.disable_url_encoding,
    )
    draft.secret_query = filler.shows_secret(url.partition("?")[2])
    draft.secret_headers = tuple(
        name for name, value in headers if filler.shows_secret(value)
    )
    off = frozenset(behaviour.disabled_system_headers)
    if body.early_type and "content-type" not in off:
        headers.add_default("Content-Type", body.early_type)
    try:
        _authorize(call.options.auth or operation.auth, draft, filler, token)
        target = draft.target()
    except InvalidUrl as error:
        raise InvalidRequestError(str(error)) from error
    _complete(draft, target, body, automatic, off)
    follows = (
        behaviour.follow_redirects
        if call.options.follow_redirects is None
        else call.options.follow_redirects
    )
    return Outgoing(
        method,
        target,
        draft.headers,
        draft.content,
        draft.secret_query,
        draft.secret_headers,
        draft.challenger,
        follow=(
            None
            if follows is False
            else 10 if behaviour.max_redirects is None else behaviour.max_redirects
        ),
        keep_method=bool(behaviour.follow_original_method),
    )


def _user_headers(
    operation: Operation[Any], call: Call, filler: Filler, automatic: Automatic
) -> Headers:
    """The headers of client, collection, call and options, in this order; later ones replace earlier ones."""
    options = call.options
    given: dict[str | int, Any] = {
        name.lower() if isinstance(name, str) else name: (name, value)
        for name, value in given_items(call.headers)
    }
    items: list[tuple[str, str]] = []
    for index, (name, value, enabled) in enumerate(operation.headers):
        key: str | int = index if index in given else name.lower()
        if key in given:
            _add_header(items, filler.text(name), given.pop(key)[1])
        elif enabled:
            items.append((filler.text(name), filler.text(value)))
    for name, value in given.values():
        _add_header(items, str(name), value)
    for name, replacement in options.headers.items():
        items = [item for item in items if item[0].lower() != name.lower()]
        if not isinstance(replacement, Omit):
            items.append((name, given_text(replacement)))
    if options.idempotency_key is not None:
        items.append(("Idempotency-Key", options.idempotency_key))
    if automatic.defaults:
        own = {name.lower() for name, _ in items} | {
            name.lower() for name in options.headers
        }
        items[:0] = [item for item in automatic.defaults if item[0].lower() not in own]
    return Headers(items).merged()


def _add_header(items: list[tuple[str, str]], name: str, value: Any) -> None:
    for item in value if is_list(value) else (value,):
        if item is not None:
            items.append((name, given_text(item)))


def _body(
    operation: Operation[Any], call: Call, filler: Filler, headers: Headers, method: str
) -> _Body:
    """The body, unless the method drops it; nothing to send asks nothing of the headers."""
    if operation.body is None and isinstance(call.body, NotGiven) and not call.form:
        return _Body()
    if method in _BODILESS and not operation.behaviour.disable_body_pruning:
        return _Body()
    body = _built_body(operation, call, filler, headers)
    return body if body.content is not None else _Body()


def _built_body(
    operation: Operation[Any], call: Call, filler: Filler, headers: Headers
) -> _Body:
    form = dict(given_items(call.form))
    match operation.body:
        case "form":
            own = headers.get("Content-Type")
            fits = own is not None and re.match(rf"{_FORM_TYPE}\b", own) is not None
            return _Body(
                form_body(operation.fields, form, filler.text),
                last_type=_FORM_TYPE,
                replaces=not fits,
            )
        case "multipart":
            boundary = own_boundary(headers.get("Content-Type") or "")
            used = boundary or new_boundary()
            content = multipart_body(operation.fields, form, filler.text, used)
            return _Body(
                content,
                last_type=f"multipart/form-data; boundary={used}",
                replaces=boundary is None,
            )
        case "binary":
            content, content_type = binary_body(call.body)
            return _Body(
                content,
                last_type=(
                    content_type
                    if operation.content_type is None
                    else operation.content_type
                ),
            )
        case "graphql" if operation.graphql is not None:
            return _Body(
                graphql_body(operation.graphql, call.body, filler.text),
                late_type="application/json",
            )
        case _:
            content = text_body(operation, call.body, filler.text)
            is_json = operation.content_type == "application/json"
            early, late = (
                (operation.content_type, None)
                if is_json
                else (None, operation.content_type)
            )
            return _Body(content, early_type=early, late_type=late)


def _authorize(
    auth: Auth | None, draft: Draft, filler: Filler, token: str | None
) -> None:
    if auth is None:
        return
    from .auth.apply import apply_auth

    apply_auth(auth, draft, filler.text, token)


def _complete(
    draft: Draft, target: Target, body: _Body, automatic: Automatic, off: frozenset[str]
) -> None:
    """Adds the automatic headers in Postman's order (case hdr-automatic), the user's own standing above them."""
    headers = draft.headers
    if body.late_type and "content-type" not in off:
        headers.add_default("Content-Type", body.late_type)
    given = {name.lower() for name, _ in headers}
    for name, value in (
        ("User-Agent", automatic.user_agent),
        ("Accept", "*/*"),
        ("Host", target.netloc),
        ("Accept-Encoding", automatic.accept_encoding),
        ("Connection", "keep-alive"),
    ):
        if value and name.lower() not in off and name.lower() not in given:
            headers.add(name, value)
    if "host" in off:
        # HTTP/1.1 cannot be sent without it.
        headers.add_default("Host", target.netloc)
    if body.last_type and "content-type" not in off:
        if body.replaces:
            headers.set("Content-Type", body.last_type)
        else:
            headers.add_default("Content-Type", body.last_type)
    if target.userinfo and "Authorization" not in headers:
        headers.add("Authorization", _userinfo_credentials(target.userinfo))
    set_framing(headers, draft.method, draft.content)


def set_framing(headers: Headers, method: str, content: RequestContent | None) -> None:
    """Sets Content-Length, in the user's place if there is one, or Transfer-Encoding where the length is unknown.

    A wrong length of the user's, which Postman would send, is corrected: no server could read such a request. If the
    user asks for chunks, chunks it is.
    """
    if (
        content is not None
        and (headers.get("Transfer-Encoding") or "").strip().lower() == "chunked"
    ):
        headers.remove("Content-Length")
        return
    headers.remove("Transfer-Encoding")
    length = content.length if content is not None else None if method in _SILENT else 0
    if length is not None:
        headers.set("Content-Length", str(length))
        return
    headers.remove("Content-Length")
    if content is not None:
        headers.add("Transfer-Encoding", "chunked")


def _userinfo_credentials(userinfo: str) -> str:
    """User info of the URL as basic auth, percent-decoded (case url-host)."""
    from .auth.simple import basic_credentials

    user, _, password = userinfo.partition(":")
    return basic_credentials(unquote(user), unquote(password))
