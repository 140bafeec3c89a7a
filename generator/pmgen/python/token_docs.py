"""How a client's README gets an access token: the grant that the collection uses, with its own addresses."""

from collections import Counter
from typing import Final

from pmgen.build.names import pascal
from pmgen.model.auth import OAuth2
from pmgen.model.scope import Definition, Scope
from pmgen.model.text import Text
from pmgen.python.client_variables import Plan
from pmgen.python.layout import Code, call, import_line, lay
from pmgen.python.literals import string
from pmgen.python.stand_ins import in_address, your

_TOKEN_URL: Final = "https://auth.example.com/token"
_PAGE: Final = "https://auth.example.com/authorize"
_GRANTS: Final = {"password_credentials": "PasswordGrant", "client_credentials": "ClientCredentials"}
_BROWSER: Final = frozenset({"authorization_code", "authorization_code_with_pkce", "implicit"})


def token_example(plan: Plan) -> str:
    """Code that makes a client with a source of tokens; `plan` has requests with OAuth 2."""
    used = Counter(endpoint.auth for endpoint in plan.api.endpoints if isinstance(endpoint.auth, OAuth2))
    settings = dict(max(used, key=lambda auth: (bool(auth.settings), used[auth])).settings)
    grant = settings["grant_type"].source if "grant_type" in settings else ""
    kind = (
        "AuthorizationCode" if grant in _BROWSER and "authUrl" in settings else _GRANTS.get(grant, "ClientCredentials")
    )
    keywords = [(name, string(text)) for name, text in _keywords(kind, settings, plan.api.scope)]
    client = pascal(plan.api.package)
    source: Code = call(kind, (), keywords)
    return "\n".join(
        [
            import_line(plan.api.package, [client, kind]),
            "",
            f"source = {lay(source, 0, len('source = '))}",
            f"client = {client}(token_source=source)",
        ]
    )


def _keywords(kind: str, settings: dict[str, Text], scope: Scope) -> list[tuple[str, str]]:
    """The source's arguments as texts; where the collection says nothing, what people understand."""

    def value(name: str, otherwise: str) -> str:
        text = settings.get(name)
        return _filled(text, scope) if text else otherwise

    found = [("token_url", value("accessTokenUrl", _TOKEN_URL)), ("client_id", value("clientId", "your-client-id"))]
    if kind == "AuthorizationCode":
        found += [("authorization_url", value("authUrl", _PAGE))]
    if kind != "AuthorizationCode" or "clientSecret" in settings:
        found += [("client_secret", "your-client-secret")]
    if kind == "PasswordGrant":
        found += [("username", value("username", "your-username")), ("password", "your-password")]
    return [*found, *([("scope", value("scope", ""))] if settings.get("scope") else [])]


def _filled(text: Text, scope: Scope) -> str:
    """The text with the values of its variables; what is open in an address is filled as in a request's own."""
    known = scope.resolve(text)
    is_address = "/" in known.source
    made = {
        name: Definition(name, in_address(name, known) if is_address else your(name), "given")
        for name in known.variables
        if not name.startswith("$")
    }
    return Scope(made).resolve(known).source
