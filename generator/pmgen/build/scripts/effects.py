"""What scripts do beyond variables and checks, and that a client does not repeat: each kind is one remark."""

from typing import TYPE_CHECKING, Final

from pmgen.build.scripts.data import printed
from pmgen.build.scripts.findings import Remark
from pmgen.build.scripts.machine import shortened
from pmgen.build.scripts.values import Members, Plain, Stored, Value

if TYPE_CHECKING:
    from pmgen.build.scripts.machine import Machine

_SEND: Final = Remark(
    "script-send",
    "A script sends another request{names}; the client does not.",
    "Call that request yourself before this one.",
)
_FLOW: Final = Remark(
    "script-flow",
    "A script decides which request comes next{names}; a client's calls come in the order that you make them.",
)
_SKIP: Final = Remark("script-flow", "A script may skip the request; the client sends it when it is called.")
_COOKIES: Final = Remark(
    "script-cookies",
    "A script reads or changes cookies; the client leaves them to its HTTP library.",
    "Use the cookies of the client's own HTTP client.",
)
_CRYPTO: Final = Remark(
    "script-crypto",
    "A script computes a hash, a signature or encrypts; the client does not.",
    "Compute the value and give it as an argument, by --var, or as a header.",
)
_EVAL: Final = Remark("script-eval", "A script runs code that is kept in a text; what it does is not known.")
_PACKAGE: Final = Remark("script-package", "A script uses the package {names}; what it does is not known.")
_UNDEFINED: Final = Remark(
    "script-unknown",
    "A script calls {names}, which it does not define itself; what that does is not known.",
    "Give the variables that it sets by --var, in an environment, or as arguments.",
)
_CLEAR: Final = Remark("script-clear", "A script removes all variables of a scope; the client keeps its own.")
_VAULT: Final = Remark("script-vault", "A script changes Postman's vault; the client has none.")
_MOCK: Final = Remark("script-mock", "A script sets up a mock's answer; the client has none.")

# By the beginning of the name that is called; the longest that fits counts.
_CALLS: Final = {
    "pm.sendRequest": _SEND,
    "pm.execution.runRequest": _SEND,
    "postman.setNextRequest": _FLOW,
    "pm.execution.setNextRequest": _FLOW,
    "pm.execution.skipRequest": _SKIP,
    "pm.cookies": _COOKIES,
    "postman.getResponseCookie": _COOKIES,
    "postman.clearEnvironmentVariables": _CLEAR,
    "postman.clearGlobalVariables": _CLEAR,
    "pm.environment.clear": _CLEAR,
    "pm.globals.clear": _CLEAR,
    "pm.collectionVariables.clear": _CLEAR,
    "pm.variables.clear": _CLEAR,
    "pm.vault.set": _VAULT,
    "pm.vault.unset": _VAULT,
    "pm.mock": _MOCK,
    "CryptoJS": _CRYPTO,
    "crypto": _CRYPTO,
    "forge": _CRYPTO,
    "KJUR": _CRYPTO,
    "KEYUTIL": _CRYPTO,
    "jsrsasign": _CRYPTO,
    "eval": _EVAL,
    "Function": _EVAL,
}
_HARMLESS_CRYPTO: Final = ("CryptoJS.enc", "crypto.randomUUID", "crypto.getRandomValues", "CryptoJS.lib")
# What JavaScript and Postman's sandbox define.
_KNOWN: Final = frozenset(
    (
        *("pm", "postman", "console", "JSON", "Math", "Object", "Array", "String", "Number", "Boolean", "Date"),
        *("RegExp", "Promise", "Map", "Set", "Symbol", "BigInt", "Intl", "Reflect", "Proxy", "WeakMap"),
        *("WeakSet", "Error", "TypeError", "ArrayBuffer", "Uint8Array", "TextEncoder", "TextDecoder", "URL"),
        *("URLSearchParams", "Buffer", "Blob", "Function", "parseInt", "parseFloat", "isNaN", "isFinite"),
        *("encodeURI", "encodeURIComponent", "decodeURI", "escape", "eval", "decodeURIComponent", "unescape"),
        *("setTimeout", "setInterval", "clearTimeout", "clearInterval", "setImmediate", "queueMicrotask"),
        *("btoa", "atob", "crypto", "CryptoJS", "_", "moment", "tv4", "Ajv", "chai", "cheerio", "uuid"),
        *("xml2Json", "xml2js", "util", "csv", "sdk", "path", "assert", "buffer", "url", "punycode"),
        *("querystring", "events", "stream", "timers", "decoder", "require", "tests", "environment", "globals"),
        *("data", "iteration", "request", "responseHeaders", "responseCookies", "responseTime", "expect", "$"),
        *("jQuery", "Backbone", "super", "guid"),
    )
)
# Functions of pm.request that only read.
_READS: Final = frozenset(
    (
        *("get", "has", "one", "all", "toString", "toObject", "toJSON", "each", "forEach", "map", "filter", "find"),
        *("forEachHeader", "getHost", "getPath", "getPathWithQuery", "getQueryString", "getRaw", "getRemote", "count"),
        *("getOAuth1BaseUrl", "getHeaders", "clone", "indexOf", "join", "isEmpty", "size", "members"),
        *("reduce", "replace", "split", "match", "includes", "startsWith", "endsWith", "substring", "trim", "slice"),
        *("getUnresolved", "variables", "toLowerCase", "toUpperCase", "some", "every", "test", "search", "contentInfo"),
    )
)


def called(machine: "Machine", name: str, arguments: tuple[Value, ...]) -> None:
    """Remarks what a call does beyond variables and checks, if it does."""
    if name.startswith("pm.request."):
        _request_called(machine, name, arguments)
        return
    remark = _remark_for(name)
    if remark is not None and not name.startswith(_HARMLESS_CRYPTO):
        machine.found.remark(remark, _detail(remark, arguments))


def _remark_for(name: str) -> Remark | None:
    """The remark for a name or for what it is part of."""
    while name:
        if name in _CALLS:
            return _CALLS[name]
        name = name.rpartition(".")[0]
    return None


def _detail(remark: Remark, arguments: tuple[Value, ...]) -> str:
    first = arguments[0] if arguments else None
    if isinstance(first, Members):
        first = first.values.get("url")
    if remark in (_SEND, _FLOW) and isinstance(first, Plain | Stored) and printed(first) != "null":
        return f' ("{shortened(printed(first))}")'
    return ""


def undefined(machine: "Machine", name: str) -> None:
    """Remarks a call of something that neither the script nor Postman nor JavaScript defines."""
    root = name.partition(".")[0]
    if root not in _KNOWN and not root.startswith("package "):
        machine.found.remark(_UNDEFINED, f'"{shortened(name)}"')


def required(machine: "Machine", name: str) -> None:
    """Remarks a package that Postman does not offer by itself."""
    machine.found.remark(_PACKAGE, f'"{shortened(name)}"')


def _request_called(machine: "Machine", name: str, arguments: tuple[Value, ...]) -> None:
    method = name.rpartition(".")[2]
    if method not in _READS:
        _changed(machine, f"{name}({_argument(arguments)})")


def _argument(arguments: tuple[Value, ...]) -> str:
    """The first argument as far as it is plain: a header's name and value, a parameter's name."""
    match arguments[:1]:
        case (Plain() | Stored() as text,):
            return f'"{printed(text)}"'
        case (Members(values=values),):
            known = {key: value for key, value in values.items() if isinstance(value, Plain | Stored)}
            return ", ".join(f"{key}: {printed(value)}" for key, value in known.items()) or "…"
        case (_,):
            return "…"
        case _:
            return ""


def assigned(machine: "Machine", owner: str, key: str, value: Value) -> None:
    """Remarks that a script assigns to a part of the request."""
    if owner == "pm.request" or owner.startswith("pm.request."):
        shown = f'"{printed(value)}"' if isinstance(value, Plain | Stored) else "…"
        _changed(machine, f"{owner}.{key} = {shown}")


def _changed(machine: "Machine", code: str) -> None:
    if machine.before:
        machine.found.remark(
            Remark(
                "script-request",
                "A script changes the request before it is sent: {names}; the client sends it as it is written.",
                "Write the change into the request itself.",
            ),
            shortened(code),
        )


