"""The tests of a client: each call of `examples/` over a transport that answers with the saved responses.

What is expected of a request is worked out by `pmgen.wire`, Postman's rules for what is printed, and not by the
runtime that the tests are about.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pmgen.build.names import Namespace, pascal
from pmgen.model.api import Endpoint, Example
from pmgen.model.auth import Auth, NoAuth, OAuth2, Signed
from pmgen.model.scope import Definition, Scope
from pmgen.python.client_variables import ClientVariable, Plan
from pmgen.python.layout import annotated, import_line, mapping
from pmgen.python.literals import string
from pmgen.python.saved import filled_in
from pmgen.python.stand_ins import for_people
from pmgen.python.tree import Node
from pmgen.python.usage import nested, usage
from pmgen.render import render
from pmgen.runtime.errors import status_error_class
from pmgen.wire import Outgoing, outgoing

_NAME_LENGTH: Final = 60
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_NO_BODY: Final = frozenset({204, 205, 304})


def answers(
    endpoints: Sequence[Endpoint],
    plan: Plan,
    values: Mapping[str, Definition],
    saved: Mapping[str, Sequence[Example]],
) -> str:
    """What the tests know of the requests of a folder.

    Args:
        endpoints: those of its methods.
        plan: what the client takes.
        values: those of variables while the tests run.
        saved: the saved responses of each request, by its id.
    """
    table = dict(row for one in endpoints for row in _entries(one, plan, values, saved))
    return _json(table) + "\n"


def _json(value: object) -> str:
    """Readable JSON; halves of surrogate pairs, which no file can hold, stay the escapes that they were."""
    text = json.dumps(value, indent=1, ensure_ascii=False)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def answer_groups(root: Node) -> Iterator[tuple[str, list[Endpoint]]]:
    """The name of each file of answers, and its requests: those of a folder at the top; those in none last."""
    for child in root.children:
        endpoints = [endpoint for node in child.walk() for endpoint in node.endpoints]
        yield endpoints[0].file[0], endpoints
    if root.endpoints:
        taken = Namespace(child.call[-1].replace("_", "-") for child in root.children)
        yield taken.take("client", "client-itself"), root.endpoints


def replay_module(plan: Plan) -> str:
    """`tests/test_operations.py`."""
    package, client = plan.api.package, pascal(plan.api.package)
    stand_ins = _stand_ins(plan)
    values = mapping([(string(one.argument), string(one.value)) for one in stand_ins.values()])
    return render(
        "python/test_operations.py.jinja",
        {
            "imports": [
                import_line(package, ["APIStatusError", "ClientError", "RequestOptions"]),
                import_line(package, [f"Async{client} as AsyncClient"]),
                import_line(package, [f"{client} as Client"]),
                import_line(f"{package}._runtime", ["NoAuth"]),
                import_line(f"{package}._runtime.errors", ["InvalidRequestError"]),
                import_line(f"{package}._runtime.json_text", ["dump_json"]),
            ],
            "stand_ins": annotated("STAND_INS", "dict[str, Any]", values, 0),
        },
    )


@dataclass(frozen=True, slots=True)
class _StandIn:
    """What the tests give for an argument of the client."""

    argument: str
    value: str


def _stand_ins(plan: Plan) -> dict[str, _StandIn]:
    """By variable: what tests give for those that have no value to be shown."""
    bases = dict.fromkeys(endpoint.url.base.source for endpoint in plan.api.endpoints)
    return {
        one.name: _StandIn(one.argument, _stand_in(one, list(bases)))
        for one in plan.variables.values()
        if one.secret or one.default is None
    }


def _stand_in(variable: ClientVariable, bases: list[str]) -> str:
    """A URL, a host, a scheme or a port, as the variable stands in base URLs; else a word."""
    braces = "{{" + variable.name + "}}"
    word = variable.argument.strip("_").replace("_", "-")
    base = next((base for base in bases if braces in base), None)
    if base is None:
        return f"test-{word}"
    before, _, after = base.partition(braces)
    if after.startswith("://"):
        return "https"
    if before.endswith(":"):
        return "8443"
    return f"{word}.test" if before else f"https://{word}.test"


def values_of(plan: Plan) -> dict[str, Definition]:
    """The values of variables while the tests run: the client's own, and stand-ins."""
    stand_ins = _stand_ins(plan)
    known = {one.name: one.default for one in plan.variables.values() if one.default is not None}
    return _given({**known, **{name: one.value for name, one in stand_ins.items()}})


def _given(values: Mapping[str, str]) -> dict[str, Definition]:
    return {name: Definition(name, value, "given") for name, value in values.items()}


def _with(scope: Scope, given: Mapping[str, Definition]) -> Scope:
    return Scope({**scope.definitions, **given})


def _own_scope(endpoint: Endpoint, scope: Scope) -> Scope:
    """The scope of a request: what nobody knows is sent as written, `{{name}}`."""
    made = dict(endpoint.constants)
    names = nested(usage(endpoint).all, scope)
    unknown = [name for name in names if scope.value(name) is None and name not in made]
    return _with(scope, _given({name: "{{" + name + "}}" for name in unknown}))


def _entries(
    endpoint: Endpoint, plan: Plan, values: Mapping[str, Definition], saved: Mapping[str, Sequence[Example]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """What the tests know of a method: by its call, or by its requests' files where it stands for several."""
    call, requests = ".".join(endpoint.call), plan.requests_of(endpoint)
    if len(requests) == 1:
        yield call, _operation(endpoint, endpoint, plan, values, saved[endpoint.id])
        return
    for request in requests:
        yield "/".join(request.file), {"call": call, **_operation(request, endpoint, plan, values, saved[request.id])}


def _operation(
    endpoint: Endpoint, whole: Endpoint, plan: Plan, values: Mapping[str, Definition], saved: Sequence[Example]
) -> dict[str, Any]:
    """What the tests know of an operation, as its example calls it."""
    also = _other_methods(whole)
    shown = for_people(endpoint, plan)
    endpoint, scope = shown.endpoint, _with(shown.plan.api.scope, values)
    signed = _is_signed(endpoint.auth)
    variables = {name: f"host{place}.test" for place, name in enumerate(_made_hosts(endpoint, scope), 1)}
    sent = outgoing(
        replace(endpoint, auth=NoAuth()) if signed else endpoint,
        _own_scope(endpoint, _with(scope, _given(variables))),
    )
    return {
        "example": f"examples/{'/'.join(endpoint.file)}.py",
        "method": sent.method,
        "url": replace(sent.target, user_info="").url,
        **({"also": also} if also else {}),
        **({"variables": variables} if variables else {}),
        **({"authorized": False} if signed else {}),
        **({"raises": "InvalidRequestError"} if _is_refused(sent) else {}),
        **({"answers": list(map(_answer, saved))} if saved else {}),
    }


def _other_methods(endpoint: Endpoint) -> list[str]:
    """The calls of the methods beside its own: old names, and the one that goes through all pages."""
    pages = () if endpoint.pagination is None else (endpoint.pagination.method,)
    return [".".join((*endpoint.call[:-1], name)) for name in (*endpoint.aliases, *pages)]


def _made_hosts(endpoint: Endpoint, scope: Scope) -> tuple[str, ...]:
    """The unknown variables of the base whose names come about only by filling others: `{{host.{{stage}}}}`."""
    known = set(nested(usage(endpoint).all, scope))
    return tuple(name for name in scope.resolve(endpoint.url.base).variables if name not in known)


def _is_refused(sent: Outgoing) -> bool:
    """Whether nothing can be sent: `about:blank` is a place for scripts to run in."""
    return bool(sent.problem) or not (sent.target.port or "0").isdigit()


def _is_signed(auth: Auth) -> bool:
    """Whether a request needs more than a stand-in to be authorised: a key that signs, a token that is fetched."""
    fetched = isinstance(auth, OAuth2) and not auth.access_token and bool(auth.settings)
    return isinstance(auth, Signed) or fetched


def _answer(example: Example) -> dict[str, Any]:
    """A saved response; what the collection does not say of it is as usual."""
    status = example.status or 200
    body = "" if example.body is None or status in _NO_BODY else example.body
    name = " ".join(f"{status} {example.name}".split())
    found: dict[str, Any] = {"name": name[:_NAME_LENGTH].rstrip(), "status": status}
    given = next((value for name, value in example.headers if name.lower() == "content-type"), "")
    if content_type := given.partition(";")[0].strip():
        found["content_type"] = content_type
    if status >= 400:
        found["raises"] = status_error_class(status).__name__
    try:
        found["json"] = filled_in(json.loads(body))
        found.setdefault("content_type", "application/json")
    except (ValueError, RecursionError):
        found["text"] = body
    return found
