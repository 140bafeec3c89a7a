"""Base URLs and credentials that stand literally in the collection: a client takes them as variables."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from pmgen.build.names import Namespace, snake
from pmgen.model.api import Api, Endpoint
from pmgen.model.auth import CREDENTIALS, ApiKey, Auth, Basic, Bearer, OAuth2, Signed
from pmgen.model.text import Text
from pmgen.python.kept_literals import Slot, kept_base, kept_literals
from pmgen.python.usage import usage

_ROLES: Final = {"value": "api_key"}


def named_literals(api: Api) -> "Literals":
    """The literals of all requests; those that were variables of the last client keep their names."""
    taken = frozenset((*api.scope.definitions, *(name for one in api.endpoints for name in usage(one).all)))
    fresh = Literals(api, taken)
    slots = {name: slot for slot, name in fresh.names.items()}
    kept = kept_literals(api, slots, fresh.auths, taken)
    return fresh if all(fresh.names[slot] == name for slot, name in kept.items()) else Literals(api, taken, kept)


class Literals:
    """Literal base URLs and credentials as variables.

    Attributes:
        defaults: the values of those that are no secrets, by name.
        secrets: the names of credentials.
        descriptions: what they are.
        names: those of the variables of auths, by what they stand for.
        auths: each auth with variables in it.
    """

    def __init__(self, api: Api, taken: Collection[str], kept: Mapping[Slot, str] = MappingProxyType({})) -> None:
        self.defaults: dict[str, str] = {}
        self.secrets: set[str] = set()
        self.descriptions: dict[str, str] = {}
        self.names = dict(kept)
        self._taken = Namespace((*taken, *kept.values()))
        self._base, former = kept_base(api, taken)
        self._base = self._base or _literal_base(api)
        self._base_name = ""
        if self._base:
            self._base_name = self._taken.take(*filter(None, (former, "base_url", "api_base_url")))
            self.defaults[self._base_name] = self._base
            self.descriptions[self._base_name] = "Where the API is."
        auths = Counter(one.auth for one in api.endpoints).most_common()
        self.auths = {auth: self._auth(auth) for auth, _ in auths}  # what most requests need has the plain names

    def apply(self, endpoint: Endpoint) -> Endpoint:
        """The endpoint with variables in place of its literals."""
        url = endpoint.url
        if self._base and url.base.source == self._base:
            url = replace(url, base=Text("{{" + self._base_name + "}}"))
        return replace(endpoint, url=url, auth=self.auths[endpoint.auth])

    def _auth(self, auth: Auth) -> Auth:
        match auth:
            case Basic(username=username, password=password):
                secret = self._secret("basic", "password", password, username)
                return replace(auth, username=self._user(username), password=secret)
            case Bearer(token=token) if token is not None:
                return replace(auth, token=self._secret("bearer", "token", token))
            case ApiKey(value=value):
                return replace(auth, value=self._secret("apikey", "value", value))
            case OAuth2(access_token=token, settings=settings):
                settings = self._pairs("oauth2", settings)
                if token is None and auth.sends:
                    return replace(auth, access_token=self._open_token(), settings=settings, optional=True)
                return replace(
                    auth, access_token=token and self._secret("oauth2", "accessToken", token), settings=settings
                )
            case Signed(parameters=parameters):
                return replace(auth, parameters=self._pairs(type(auth).__name__.lower(), parameters))
            case _:
                return auth

    def _pairs(self, kind: str, pairs: tuple[tuple[str, Text], ...]) -> tuple[tuple[str, Text], ...]:
        return tuple((key, self._secret(kind, key, text)) for key, text in pairs)

    def _secret(self, kind: str, key: str, text: Text, user: Text | None = None) -> Text:
        """A credential's text; a variable that has no default where it was literal."""
        if key not in CREDENTIALS[kind] or not text or not text.is_literal:
            return text
        telling = _account(user) or (kind if key not in _ROLES else "")
        name = self._variable(_ROLES.get(key) or snake(key), text.source, telling)
        self.secrets.add(name)
        return Text("{{" + name + "}}")

    def _open_token(self) -> Text:
        """A variable for the access token that the user gets with Postman's button: the collection holds none."""
        name = self._variable("access_token", "")
        self.secrets.add(name)
        self.descriptions[name] = "An OAuth 2 access token."
        return Text("{{" + name + "}}")

    def _user(self, text: Text) -> Text:
        if not text or not text.is_literal:
            return text
        name = self._variable("username", text.source, _account(text) or "basic")
        self.defaults[name] = text.source
        self.descriptions[name] = "The name of the user."
        return Text("{{" + name + "}}")

    def _variable(self, role: str, value: str, telling: str = "") -> str:
        """The variable of a value: `password`; if that is another's, `root_password` by what tells it apart."""
        if (role, value) not in self.names:
            self.names[role, value] = self._taken.take(role, *([f"{telling}_{role}"] if telling else []))
        return self.names[role, value]


def _account(user: Text | None) -> str:
    """A user's name as part of a name; "" if it is not known, or says no more than that it is one."""
    word = snake(user.source, 30) if user is not None and user.is_literal else ""
    return "" if word in ("user", "username", "name") else word


def _literal_base(api: Api) -> str:
    """The base URL of most requests, if it is literal; else ""."""
    bases = Counter(endpoint.url.base for endpoint in api.endpoints if endpoint.url.base)
    base = bases.most_common(1)[0][0] if bases else Text()
    return base.source if base.is_literal else ""
