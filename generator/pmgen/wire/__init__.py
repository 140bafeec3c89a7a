"""The request as it goes out: the one home of Postman's rules for requests that are printed (curl, Chilkat).

Variables of known, printable value are filled; the others stay visible as `{{name}}`, and a host that nobody knows is
`https://domain.com`. Credentials are printed only if the user gave them by hand. The rules' names (hdr-user,
body-methods, auth-header-conflict) are those of the conformance suite.
"""

from dataclasses import dataclass

from pmgen.model.api import Behaviour, Endpoint
from pmgen.model.auth import Auth
from pmgen.model.body import Body, NoBody
from pmgen.model.scope import Definition, Scope
from pmgen.model.text import Text
from pmgen.wire.auth import Signature, filled_auth, signature
from pmgen.wire.bodies import body_text, filled_body
from pmgen.wire.headers import OutHeader, header_problem, outgoing_headers
from pmgen.wire.url import OutUrl, outgoing_url

__all__ = ["OutHeader", "OutUrl", "Outgoing", "Signature", "outgoing"]

# What these send without a body has no Content-Length; all others say `Content-Length: 0` (hdr-automatic).
_BODILESS = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"})


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A request after all of Postman's rules.

    Attributes:
        method: in upper case; `{{x}}` stays where it has no value.
        target: the URL by its parts, percent-encoded as Postman does.
        headers: in Postman's order; those that every client adds by itself (Host, Accept, ...) are left out.
        body: with its texts filled; only what is enabled and sent.
        text: the body's exact text; None for no body, files and multipart.
        auth: with its parameters filled, credentials that were not given as placeholders. Kinds that end as a header
            or a query parameter are in `headers` or `target` already, the others are left to the reader of this.
        behaviour: the endpoint's own.
        empty_length: whether `Content-Length: 0` goes out.
        problem: why Postman itself sends nothing, "" if it does.
    """

    method: str
    target: OutUrl
    headers: tuple[OutHeader, ...]
    body: Body
    text: str | None
    auth: Auth
    behaviour: Behaviour
    empty_length: bool = False
    problem: str = ""

    @property
    def url(self) -> str:
        """The whole URL."""
        return self.target.url

    def header(self, name: str) -> str | None:
        """The value of the first header of that name in any case."""
        wanted = name.lower()
        return next((header.value for header in self.headers if header.name.lower() == wanted), None)

    @property
    def auth_header(self) -> OutHeader | None:
        """The header that the auth added."""
        return next((header for header in self.headers if header.origin == "auth"), None)


def outgoing(endpoint: Endpoint, scope: Scope) -> Outgoing:
    """The request of an endpoint as Postman sends it.

    Args:
        endpoint: with its auth inherited.
        scope: the variables in force.
    """
    scope = _with_constants(scope, endpoint.constants)
    method = _method(scope.resolve(endpoint.method))
    auth = filled_auth(endpoint.auth, scope)
    signed = signature(auth)
    body = filled_body(endpoint.body, scope, method, endpoint.behaviour)
    target, problem = outgoing_url(endpoint.url, scope, endpoint.behaviour, signed)
    headers = outgoing_headers(endpoint.headers, scope, body, endpoint.behaviour, signed)
    return Outgoing(
        method=method,
        target=target,
        headers=headers,
        body=body,
        text=body_text(body),
        auth=auth,
        behaviour=endpoint.behaviour,
        empty_length=isinstance(body, NoBody) and _says_zero(method, headers, endpoint.behaviour),
        problem=problem or header_problem(headers),
    )


def _method(text: Text) -> str:
    """In upper case, also where a variable brought it (var-places)."""
    return text.source.upper() if text.is_literal else text.source


def _with_constants(scope: Scope, constants: tuple[tuple[str, str], ...]) -> Scope:
    """The scope with what the endpoint's pre-request scripts set; what the user gave by hand stays (var-local)."""
    set_by_script = {name: Definition(name, value) for name, value in constants if not _stays(scope, name)}
    return Scope({**scope.definitions, **set_by_script}) if set_by_script else scope


def _stays(scope: Scope, name: str) -> bool:
    definition = scope.definitions.get(name)
    return definition is not None and (definition.secret or definition.origin == "given")


def _says_zero(method: str, headers: tuple[OutHeader, ...], behaviour: Behaviour) -> bool:
    given = any(header.name.lower() == "content-length" for header in headers)
    return method not in _BODILESS and not given and "content-length" not in behaviour.disabled_system_headers
