"""From a request to a program: what a snippet does, in the order of its blocks. Every language prints the same one."""

from pmgen.chilkat.draft import HTTP, JSON, QUERY_PARAMS, REQUEST, REST, SUCCESS, Draft, call, put
from pmgen.chilkat.expressions import Variable
from pmgen.chilkat.lower_auth import (
    BEARER,
    add_auth,
    add_behaviour,
    add_rest_auth,
    is_aws,
    needs_request,
    note_headers,
    shown_headers,
)
from pmgen.chilkat.lower_body import add_body, add_text_body, finish_body, wrap_body
from pmgen.chilkat.lower_query import add_query, query_members
from pmgen.chilkat.lower_response import add_response, chosen, json_sample
from pmgen.chilkat.lower_send import BODILESS, Received, connect, send, send_by_rest
from pmgen.chilkat.payload import Fields, JsonBuilt, Nothing, Params, Parts, Payload, Wrapped
from pmgen.chilkat.place import Notes
from pmgen.chilkat.program import Create, DeclareSuccess, Do, Gap, Program
from pmgen.model.api import Endpoint, Example
from pmgen.model.body import NoBody
from pmgen.model.captures import told
from pmgen.model.scope import Scope
from pmgen.wire import Outgoing, OutHeader, outgoing


def lower(endpoint: Endpoint, scope: Scope, notes: Notes, *, generation: int, example: str | None = None) -> Program:
    """The program of a request.

    Args:
        endpoint: the request.
        scope: the variables in force.
        notes: takes what Chilkat cannot do as Postman does.
        generation: of Chilkat's interface, 10 or 11.
        example: the name of the saved response that the parse code is for; None takes the first of success.
    """
    out = outgoing(endpoint, scope)
    sample = chosen(endpoint.examples, example)
    if out.problem:
        notes.add("not-sent", f"Postman does not send this request: {out.problem}.")
    draft = Draft()
    draft.comment(
        "This example assumes the Chilkat API to have been previously unlocked.",
        "See Global Unlock Sample for sample code.",
    )
    draft.blank()
    if is_aws(out) or (out.method in BODILESS and not isinstance(out.body, NoBody)):
        received = _by_rest(draft, out, notes)
    else:
        received = _by_http(draft, out, notes, sample, generation)
    add_response(draft, received, sample, notes, generation)
    _captures(draft, endpoint)
    draft.add(Gap(), *draft.releases())
    return Program(tuple(draft.statements))


def _by_http(draft: Draft, out: Outgoing, notes: Notes, sample: Example | None, generation: int) -> Received:
    _start(draft, HTTP)
    add_behaviour(draft, out)
    add_auth(draft, out, notes)
    wrapped = needs_request(out)
    payload = (None if wrapped else _query(draft, out)) or add_body(draft, out, notes)
    if wrapped:
        payload = wrap_body(draft, finish_body(draft, payload))
    _headers(draft, out, REQUEST if isinstance(payload, Fields | Parts | Wrapped) else HTTP)
    note_headers(out, notes)
    if isinstance(payload, JsonBuilt) and (out.method != "POST" or payload.variable != JSON):
        payload = finish_body(draft, payload)
    return send(draft, out, payload, json_response=json_sample(sample) is not None, generation=generation)


def _by_rest(draft: Draft, out: Outgoing, notes: Notes) -> Received:
    _start(draft, REST)
    connect(draft, out)
    add_rest_auth(draft, out, notes)
    payload = add_text_body(draft, out, notes)
    if isinstance(payload, Nothing) and not isinstance(out.body, NoBody):
        notes.add("chilkat-rest-body", "Chilkat's Rest object does not send files here; the snippet sends no body.")
    _headers(draft, out, REST)
    return send_by_rest(draft, out, finish_body(draft, payload))


def _captures(draft: Draft, endpoint: Endpoint) -> None:
    """What the collection's scripts keep of the response: told, since Postman's variables are not the snippet's."""
    if endpoint.captures:
        draft.blank()
        draft.comment(*(told(capture) for capture in endpoint.captures))
        draft.blank()


def _start(draft: Draft, sender: Variable) -> None:
    draft.add(Create(sender), DeclareSuccess(SUCCESS))
    draft.blank()


def _query(draft: Draft, out: Outgoing) -> Payload | None:
    """A GET whose query can be said as parameters; None for all other requests."""
    members = query_members(out.target.query) if out.method == "GET" and isinstance(out.body, NoBody) else None
    if members is None:
        return None
    add_query(draft, members)
    return Params(QUERY_PARAMS)


def _headers(draft: Draft, out: Outgoing, target: Variable) -> None:
    for header in shown_headers(out, target):
        _header(draft, header, target)
    draft.blank()


def _header(draft: Draft, header: OutHeader, target: Variable) -> None:
    token = header.value.removeprefix(BEARER)
    is_token = header.name.lower() == "authorization" and token != header.value and token.strip() == token != ""
    if target == HTTP and is_token:
        draft.comment(f'Adds the "Authorization: Bearer {token}" header.')
        draft.add(put(HTTP, "AuthToken", token))
    elif target == HTTP:
        draft.add(Do(call(HTTP, "SetRequestHeader", header.name, header.value)))
    else:
        draft.add(Do(call(target, "AddHeader", header.name, header.value)))
