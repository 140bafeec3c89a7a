"""What Postman's sandbox offers by name: variables, the response, old names for the same things."""

from typing import TYPE_CHECKING, Final

from pmgen.build.scripts.values import Expectation, Found, Host, Stored, Unknown, Value

if TYPE_CHECKING:
    from pmgen.build.scripts.machine import Machine

# Old names and the new ones that mean the same.
_ALIASES: Final = {
    "responseCode.code": "pm.response.code",
    "responseCode.name": "pm.response.status",
    "pm.response.reason": "pm.response.status",
    "pm.response.statusCode": "pm.response.code",
    "responseHeaders": "pm.response.headers",
    "expect": "pm.expect",
    "chai.expect": "pm.expect",
    "window.pm": "pm",
    "globalThis.pm": "pm",
}
_HEADER_METHODS: Final = frozenset(
    (
        *("get", "has", "one", "all", "toObject", "each", "map", "filter", "find", "members", "count", "idx"),
        *("forEach", "to"),
    )
)
# Objects whose members are variables: `environment.token`.
_VARIABLES: Final = ("environment", "globals")


def host_named(name: str) -> Value:
    """What a name means that the script does not declare."""
    if name == "responseBody":
        return Found(source="text")
    return Host(_ALIASES.get(name, name))


def host_member(machine: "Machine", owner: str, key: str) -> Value:
    """`owner.key`, where the owner is something that Postman offers."""
    if owner in _VARIABLES:
        return Stored(f"{{{{{key}}}}}")
    if owner == "tests":
        return machine.tests.get(key, Unknown())
    if owner in ("pm.response", "pm.request") and key == "to":
        return Expectation(Host(owner))
    if owner == "pm.response.headers" and not machine.before and key not in _HEADER_METHODS:
        return Found((key,), "header")
    return Host(_ALIASES.get(f"{owner}.{key}", f"{owner}.{key}"))
