"""What the client's constructor takes: the variables that requests share, and credentials that stood in the collection.

A variable is a constructor argument if it stands in a URL's base or in an auth, if it has a value, if most requests
need it, or if it was one in the client's last version. A literal base URL becomes `base_url`; a literal credential
becomes an argument named by its role, without a default.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from hashlib import sha256
from typing import Final

from pmgen.build.names import Namespace, identifier, snake
from pmgen.build.secrets.fields import credentials_in, is_credential
from pmgen.build.words import without_instruction
from pmgen.model.api import Api, Endpoint
from pmgen.model.body import Json
from pmgen.model.json_value import texts
from pmgen.model.scope import Definition, Scope
from pmgen.model.text import Text
from pmgen.python.client_literals import Literals, named_literals
from pmgen.python.groups import Joined, join
from pmgen.python.kept_arguments import variables_before
from pmgen.python.once import Same, once_for
from pmgen.python.usage import Usage, made_names, nested, usage

Home = tuple[str, ...]

# Arguments that every client has (a test compares them with the runtime).
RESERVED: Final = frozenset(
    {
        "self",
        "timeout",
        "max_retries",
        "http_client",
        "default_headers",
        "token_source",
        "environment",
        "record",
        "before_request",
        "after_response",
        "strict",
    }
)
# From this share of the requests on, a variable is the client's and not an argument of each.
_SHARED: Final = 0.3


@dataclass(frozen=True, slots=True)
class ClientVariable:
    """A variable that the constructor takes.

    Attributes:
        name: between the braces.
        argument: the constructor's keyword.
        environment: the environment variable that is read where it is not given.
        default: the collection's value as written; None if there is none or it is a secret.
        secret: whether it is a credential.
        description: what the collection says of it.
        only: whether it is the constructor's alone; else methods that use it take it too.
    """

    name: str
    argument: str
    environment: str
    default: str | None = None
    secret: bool = False
    description: str = ""
    only: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    """What is known of all requests together.

    Attributes:
        api: the model, literal base URLs and credentials replaced by variables.
        variables: the constructor's, by name.
        usages: the variables of each endpoint, by its id.
        environments: the values that each of the environments has for variables that requests use, by its name.
        captured: variables that responses set, with the calls that do.
        joined: requests that are one method, by the id of what that is made of.
    """

    api: Api
    variables: Mapping[str, ClientVariable]
    usages: Mapping[str, Usage]
    environments: Mapping[str, Mapping[str, str]]
    captured: Mapping[str, tuple[Home, ...]] = field(default_factory=dict[str, tuple[Home, ...]])
    joined: Mapping[str, Joined] = field(default_factory=dict[str, Joined])

    def requests_of(self, endpoint: Endpoint) -> tuple[Endpoint, ...]:
        """The requests of the collection that a method stands for: one, or those that the user grouped."""
        return self.joined[endpoint.id].requests if endpoint.id in self.joined else (endpoint,)

    def requests(self) -> Iterator[tuple[Endpoint, Endpoint]]:
        """Every request of the collection, each with the endpoint that its method is made of."""
        for endpoint in self.api.endpoints:
            yield from ((request, endpoint) for request in self.requests_of(endpoint))

    def capture_for(self, name: str, endpoint: Endpoint) -> str:
        """The call that most likely brings a variable: one in the same folder rather than one elsewhere; "" if none."""
        calls = [call for call in self.captured.get(name, ()) if call != endpoint.call]
        if not calls:
            return ""

        def distance(call: Home) -> int:
            return -next((depth for depth, (a, b) in enumerate(zip(call, endpoint.call, strict=False)) if a != b), 0)

        return ".".join(("client", *min(calls, key=distance)))

    def has_value(self, name: str, endpoint: Endpoint) -> bool:
        """Whether a call can do without this variable as an argument."""
        known = self.api.scope.definitions.get(name)
        by_hand = known is not None and known.origin == "given"
        return (
            name in self.variables
            or name in self.captured
            or (name in dict(endpoint.constants) and not by_hand)
            or (known is not None and known.has_value)
        )


def plan(api: Api) -> Plan:
    """Decides what the client takes once and what each call takes.

    Requests and folders are put in the order of their names: a client does not tell in which order they stand.
    """
    made = _planned(api)
    if made.api.client_version == api.client_version:
        return made
    return replace(made, api=replace(made.api, client_version=api.client_version))


def _but_the_version(api: Api) -> tuple[object, ...]:
    """All that a plan is made of: the version is settled when the client has been planned and compared."""
    return tuple(getattr(api, one.name) for one in fields(api) if one.name != "client_version")


_given: Final = Same[Endpoint]()
_applied: Final = Same[Endpoint]()
_scope: Final = Same[Scope](lambda scope: list(scope.definitions.items()))
_captured: Final = Same[dict[str, tuple[Home, ...]]](lambda captured: list(captured.items()))
_variables: Final = Same[dict[str, ClientVariable]](lambda variables: list(variables.items()))


@once_for(_but_the_version, limit=1)
def _planned(api: Api) -> Plan:
    endpoints = _same(_given, sorted(api.endpoints, key=lambda endpoint: endpoint.call))
    folders = tuple(sorted(api.folders, key=lambda folder: (folder.call, folder.path, folder.description)))
    scope = _scope.of({"": api.scope})[""]
    api = replace(api, endpoints=endpoints, folders=folders, scope=scope)
    replaced = named_literals(api)
    joined = _joined(_same(_applied, map(replaced.apply, api.endpoints)))
    api = replace(api, endpoints=tuple(one.whole for one in joined))
    usages = {endpoint.id: usage(endpoint) for endpoint in api.endpoints}
    captured: dict[str, tuple[Home, ...]] = {}
    for endpoint in api.endpoints:
        for capture in endpoint.captures:
            captured[capture.variable] = (*captured.get(capture.variable, ()), endpoint.call)
    captured = _captured.of({"": captured})[""]
    variables = _variables.of({"": _constructor(api, usages, replaced)})[""]
    groups = {one.whole.id: one for one in joined if len(one.requests) > 1}
    return Plan(api, variables, usages, _environments(api, usages, variables), captured, groups)


def _same(last: Same[Endpoint], endpoints: Iterable[Endpoint]) -> tuple[Endpoint, ...]:
    return tuple(last.of({one.id: one for one in endpoints}).values())


def _joined(endpoints: Iterable[Endpoint]) -> list[Joined]:
    """The endpoints in their order, those of a group as one; the one that it is named after is its first."""
    found: dict[str, list[Endpoint]] = {}
    for endpoint in endpoints:
        found.setdefault(endpoint.group or endpoint.id, []).append(endpoint)
    ordered = (sorted(one, key=lambda each: (each.id != each.group, each.title, each.id)) for one in found.values())
    return [join(members) if len(members) > 1 else Joined(members[0], (members[0],)) for members in ordered]


def _constructor(api: Api, usages: Mapping[str, Usage], literals: "Literals") -> dict[str, ClientVariable]:
    """The constructor's variables by name: base URLs first, then credentials, then the others."""
    own = _owned(api, usages)
    before = variables_before(api)
    made = (name for endpoint in api.endpoints for name in made_names(endpoint, api.scope))
    used = _nested(dict.fromkeys((*(name for one in usages.values() for name in one.all), *made)), api)
    sure = {*own, *literals.defaults, *before}
    chosen = [name for name in used if name in sure or _is_known(api, name)]
    in_headers = _in_credential_headers(api)
    kept = {name: before[name].argument for name in chosen if name in before and before[name].argument not in RESERVED}
    namespace = Namespace((*RESERVED, *kept.values()))
    prefix = _prefix(api)
    variables: dict[str, ClientVariable] = {}
    for name in chosen:
        known = api.scope.definitions.get(name)
        argument = kept.get(name) or namespace.take(identifier(_spoken(name), fallback="variable", reserved=RESERVED))
        secret = _is_secret(name, argument, known) or name in literals.secrets or name in in_headers
        variables[name] = ClientVariable(
            name=name,
            argument=argument,
            environment=_environment_name(prefix, argument, api),
            default=None if secret else literals.defaults.get(name) or _default(api, name),
            secret=secret,
            description=known.description if known else literals.descriptions.get(name, ""),
            only=name in own,
        )
    return variables


def _nested(names: Iterable[str], api: Api) -> tuple[str, ...]:
    """The names, and those that their values are made of in any of the environments."""
    found = nested(names, api.scope)
    for environment in api.environments:
        found = tuple(dict.fromkeys((*found, *nested(found, environment.scope))))
    return found


def _environments(
    api: Api, usages: Mapping[str, Usage], variables: Mapping[str, ClientVariable]
) -> dict[str, dict[str, str]]:
    """The values of each environment that requests may need."""
    names = {*variables, *_nested((name for one in usages.values() for name in one.all), api)}
    secrets = {one.name for one in variables.values() if one.secret}
    return {
        environment.name: {
            name: value for name, value in environment.values.items() if name in names and name not in secrets
        }
        for environment in api.environments
    }


def _environment_name(prefix: str, argument: str, api: Api) -> str:
    """The environment variable of an argument; `..._ENVIRONMENT` chooses among environments where there are some."""
    word = _exportable(argument.strip("_").upper())
    return f"{prefix}_{word}_VALUE" if api.environments and word == "ENVIRONMENT" else f"{prefix}_{word}"


def _spoken(name: str) -> str:
    """What a variable is called, without what is said to Postman or to whoever fills it in."""
    return without_instruction(name.removeprefix("vault:"))


def environment_variable(api: Api) -> str:
    """The environment variable that chooses among the environments."""
    return f"{_prefix(api)}_ENVIRONMENT"


def _prefix(api: Api) -> str:
    prefix = _exportable(snake(api.package.replace("_", " ")).upper() or api.package.upper())
    return prefix if prefix[0].isalpha() else f"CLIENT_{prefix}"


def _exportable(name: str) -> str:
    """A name that shells let one set, which is one of ASCII letters; a digest tells what others would have told."""
    if name.isascii():
        return name
    plain = re.sub("__+", "_", re.sub("[^A-Z0-9_]", "", name)).strip("_")
    digest = sha256(name.encode()).hexdigest()[:4].upper()
    return f"{plain}_{digest}" if plain else digest


def _is_secret(name: str, argument: str, known: Definition | None) -> bool:
    """Whether a value is a credential; one that the collection shows openly is none."""
    if known is not None and (known.secret or known.has_value):
        return known.secret
    return name.startswith("vault:") or is_credential(argument)


def _default(api: Api, name: str) -> str | None:
    """The value beneath the environments; one that was given by hand is a default only in place of another."""
    known = api.scope.definitions.get(name)
    by_hand = known is not None and known.origin == "given"
    scope = api.scope if api.beneath is None or by_hand else api.beneath
    return scope.value(name) if _has_value(scope, name) else None


def _has_value(scope: Scope, name: str) -> bool:
    known = scope.definitions.get(name)
    return known is not None and (known.secret or known.has_value)


def _is_known(api: Api, name: str) -> bool:
    """Whether a variable has a value, in one of the environments at least."""
    return any(_has_value(scope, name) for scope in (api.scope, *(one.scope for one in api.environments)))


def _in_credential_headers(api: Api) -> frozenset[str]:
    """The variables that are credentials since they stand in `Authorization: Bearer {{token}}` and the like."""
    headers = (header for endpoint in api.endpoints for header in endpoint.headers if header.enabled)
    return frozenset(name for header in headers for name in credentials_in(header.name.source, header.value.source))


def _owned(api: Api, usages: Mapping[str, Usage]) -> frozenset[str]:
    """The variables that are the client's alone: of bases, auths, credential headers, and of most requests.

    What a variable was in the last version it stays, however many requests use it now.
    """
    found = {*_nested((name for one in usages.values() for name in one.shared), api), *_in_credential_headers(api)}
    found |= {name for text in _body_defaults(api) for name in text.variables if not name.startswith("$")}
    count = Counter(name for one in usages.values() for name in {*one.path, *one.query, *one.headers})
    least = max(5, len(api.endpoints) * _SHARED)
    before = variables_before(api)
    found |= {name for name, one in before.items() if not one.methods}
    return frozenset(found | {name for name, number in count.items() if number >= least and name not in before})


def _body_defaults(api: Api) -> Iterator[Text]:
    """The texts of what bodies get that lack it: no call could fill them by itself."""
    for endpoint in api.endpoints:
        if isinstance(endpoint.body, Json) and endpoint.body.defaults is not None:
            yield from texts(endpoint.body.defaults)
