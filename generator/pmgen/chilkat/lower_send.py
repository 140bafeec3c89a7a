"""The sending call, in either generation of Chilkat's interface.

Version 10 gives a response back, and the failure test asks the Http object; version 11 fills a response that was
created before, and the call tells whether it succeeded. `Rest` serves what Http cannot: AWS signatures, and bodies of
the verbs whose bodies Http leaves out.
"""

from dataclasses import dataclass
from typing import Final, assert_never

from pmgen.chilkat.draft import HTTP, REQUEST, RESPONSE, RESPONSE_BODY, REST, SUCCESS, Draft, call, get, put
from pmgen.chilkat.expressions import Call, Get, Variable
from pmgen.chilkat.payload import BytesLoaded, Fields, JsonBuilt, Nothing, Params, Parts, Payload, TextBuilt, Wrapped
from pmgen.chilkat.program import Create, If, MethodFailed, NotSuccess, Take, Try
from pmgen.chilkat.reference import prop
from pmgen.wire import Outgoing
from pmgen.wire.headers import MULTIPART_TYPE

# Chilkat's Http sends no body with these (tried with 11.6.1).
BODILESS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Received:
    """Where the response is after a successful call.

    Attributes:
        status: the property with its code.
        header: the property with its header.
        response: the object that holds it; None where the body is in `sbResponseBody` already.
    """

    status: Get
    header: Get
    response: Variable | None = None


def shown_url(out: Outgoing, *, query: bool = True) -> str:
    """The URL as a method takes it: user info is no part of it, for Chilkat would drop it."""
    target = out.target
    port = f":{target.port}" if target.port else ""
    tail = f"?{target.query}" if query and target.query is not None else ""
    return f"{target.scheme}://{target.host}{port}{target.path}{tail}"


def send(draft: Draft, out: Outgoing, payload: Payload, *, json_response: bool, generation: int) -> Received:
    """Adds the call and the failure check after it.

    Args:
        draft: the program so far.
        out: the request.
        payload: what holds the body.
        json_response: whether the sample response is JSON.
        generation: 10 or 11.
    """
    if isinstance(payload, Nothing) and out.method == "GET" and json_response:
        return _quick_get(draft, out)
    received = Received(get(RESPONSE, "StatusCode"), get(RESPONSE, "Header"), RESPONSE)
    if generation >= 11:
        _prepare_request(draft, out, payload, path=False)
        draft.add(Create(RESPONSE))
        _checked(draft, _call_11(out, payload), HTTP)
        return received
    _prepare_request(draft, out, payload, path=True)
    draft.add(Take(RESPONSE, _call_10(out, payload)))
    # The response is not there after a failure: it is not released in that branch.
    draft.live.remove(RESPONSE)
    draft.add(If(MethodFailed(HTTP, prop("Http", "LastMethodSuccess")), draft.failure(HTTP)))
    draft.live.append(RESPONSE)
    draft.blank()
    return received


def send_by_rest(draft: Draft, out: Outgoing, payload: Payload) -> Received:
    """As `send`, through the Rest object that is connected already; the body goes to `sbResponseBody`."""
    path = out.target.path + ("" if out.target.query is None else f"?{out.target.query}")
    draft.add(Create(RESPONSE_BODY))
    draft.blank()
    if isinstance(payload, TextBuilt):
        sent = call(REST, "FullRequestSb", out.method, path, payload.variable, RESPONSE_BODY)
    else:
        sent = call(REST, "FullRequestNoBodySb", out.method, path, RESPONSE_BODY)
    _checked(draft, sent, REST)
    return Received(get(REST, "ResponseStatusCode"), get(REST, "ResponseHeader"))


def connect(draft: Draft, out: Outgoing) -> None:
    """Connects the Rest object, and leaves if that fails."""
    target = out.target
    _checked(draft, call(REST, "Connect", target.host, port_number(out), target.scheme == "https", True), REST)


def port_number(out: Outgoing) -> int:
    """The port to connect to; a port that is still a variable counts as none."""
    port = out.target.port
    return int(port) if port.isascii() and port.isdigit() else _DEFAULT_PORTS.get(out.target.scheme, 443)


def _quick_get(draft: Draft, out: Outgoing) -> Received:
    draft.add(Create(RESPONSE_BODY))
    draft.blank()
    _checked(draft, call(HTTP, "QuickGetSb", shown_url(out), RESPONSE_BODY), HTTP)
    return Received(get(HTTP, "LastStatus"), get(HTTP, "LastResponseHeader"))


def _checked(draft: Draft, sent: Call, told_by: Variable) -> None:
    draft.add(Try(SUCCESS, sent), If(NotSuccess(SUCCESS), draft.failure(told_by)))
    draft.blank()


def _prepare_request(draft: Draft, out: Outgoing, payload: Payload, *, path: bool) -> None:
    """Tells an HttpRequest its verb and type, and its path where the call does not take the URL."""
    if not isinstance(payload, Fields | Parts | Wrapped) or (
        isinstance(payload, Fields) and out.method == "POST" and path
    ):
        return
    draft.add(put(REQUEST, "HttpVerb", out.method))
    if path or isinstance(payload, Wrapped):
        query = "" if out.target.query is None else f"?{out.target.query}"
        draft.add(put(REQUEST, "Path", out.target.path + query))
    kind = MULTIPART_TYPE if isinstance(payload, Parts) else out.header("Content-Type")
    if kind:
        draft.add(put(REQUEST, "ContentType", kind))
    draft.blank()


def _call_10(out: Outgoing, payload: Payload) -> Call:
    verb, url, kind = out.method, shown_url(out), out.header("Content-Type") or ""
    match payload:
        case Nothing():
            return call(HTTP, "QuickRequest", verb, url)
        case Params(variable):
            return call(HTTP, "QuickRequestParams", verb, shown_url(out, query=False), variable)
        case JsonBuilt(variable):
            return call(HTTP, "PostJson3", url, kind, variable)
        case TextBuilt(variable):
            return call(HTTP, "PTextSb", verb, url, variable, "utf-8", kind, False, False)
        case BytesLoaded(variable):
            return call(HTTP, "PBinaryBd", verb, url, variable, kind, False, False)
        case Fields(variable) if verb == "POST":
            return call(HTTP, "PostUrlEncoded", url, variable)
        case Fields(variable) | Parts(variable) | Wrapped(variable):
            tls = out.target.scheme == "https"
            return call(HTTP, "SynchronousRequest", out.target.host, port_number(out), tls, variable)
    assert_never(payload)


def _call_11(out: Outgoing, payload: Payload) -> Call:
    verb, url, kind = out.method, shown_url(out), out.header("Content-Type") or ""
    match payload:
        case Nothing():
            return call(HTTP, "HttpNoBody", verb, url, RESPONSE)
        case Params(variable):
            return call(HTTP, "HttpParams", verb, shown_url(out, query=False), variable, RESPONSE)
        case JsonBuilt(variable):
            return call(HTTP, "HttpJson", verb, url, variable, kind, RESPONSE)
        case TextBuilt(variable):
            return call(HTTP, "HttpSb", verb, url, variable, "utf-8", kind, RESPONSE)
        case BytesLoaded(variable):
            return call(HTTP, "HttpBd", verb, url, variable, kind, RESPONSE)
        case Fields(variable) | Parts(variable):
            return call(HTTP, "HttpReq", url, variable, RESPONSE)
        case Wrapped(variable):
            tls = out.target.scheme == "https"
            return call(HTTP, "HttpSReq", out.target.host, port_number(out), tls, variable, RESPONSE)
    assert_never(payload)
