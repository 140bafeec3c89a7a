# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Redirects as Postman follows them (case redirects), but credentials never go to another host."""

import re
from typing import Final

from .draft import Outgoing
from .url import Target, encode

_KEEPING: Final = frozenset((307, 308))
_ABSOLUTE: Final = re.compile(r"https?:|[a-z0-9.+-]+:(?://|\\\\).", re.IGNORECASE)
# Headers that hold credentials by their name, whatever the collection says of their value.
_CREDENTIAL: Final = re.compile(
    r"(?:proxy-)?authorization|cookie|.*(?:token|secret|passw|credential|session|signature)"
    r".*|.*(?:api|auth|access|subscription|functions)[-_]?key",
    re.IGNORECASE,
)


def is_redirect(status: int, location: str | None) -> bool:
    """Whether the answer leads elsewhere."""
    return 300 <= status < 400 and bool(location)


def follow(request: Outgoing, status: int, location: str) -> Outgoing:
    """The next request.

    301, 302 and 303 (and whatever is not 307 or 308) turn any method but HEAD into GET and drop the body, unless
    the collection says otherwise. Raises InvalidUrl for a location that cannot be asked.
    """
    from .prepare import set_framing

    target = encode(resolve(request.target, location))
    headers = request.headers.copy()
    leaves = leads_away(request.target, target)
    if request.target.netloc != target.netloc:
        headers.set("Host", target.netloc)
    if leaves:
        for name in {name for name, _ in headers if _CREDENTIAL.fullmatch(name)}:
            headers.remove(name)
        for name in request.secret_headers:
            headers.remove(name)
    method, content = request.method, request.content
    if not (request.keep_method or status in _KEEPING):
        method = "HEAD" if method == "HEAD" else "GET"
        content = None
        for name in ("Content-Type", "Content-Length"):
            headers.remove(name)
    headers.set("Referer", _referer(request, leaves=leaves))
    set_framing(headers, method, content)
    return request._replace(
        method=method,
        target=target,
        headers=headers,
        content=content,
        challenger=None if leaves else request.challenger,
        follow=None if request.follow is None else request.follow - 1,
    )


def resolve(base: Target, location: str) -> str:
    """The text of the URL that a Location header means, as postman-url-encoder resolves it: dots stay."""
    if _ABSOLUTE.match(location):
        return location
    if location.startswith(("//", "\\\\")):
        return f"{base.scheme}:{location}"
    if location.startswith(("/", "\\")):
        return base.origin + location
    if location.startswith("#"):
        return base.origin + base.request_target
    if location.startswith("?"):
        return base.origin + base.path + location
    return base.origin + base.path[: base.path.rfind("/") + 1] + location


def leads_away(old: Target, new: Target) -> bool:
    """Whether the new place is another one: other host or port, or https given up."""
    if (old.host, old.port_number, old.scheme) == (
        new.host,
        new.port_number,
        new.scheme,
    ):
        return False
    upgraded = (old.scheme, old.port_number, new.scheme, new.port_number) == (
        "http",
        80,
        "https",
        443,
    )
    return old.host != new.host or not upgraded


def _referer(request: Outgoing, *, leaves: bool) -> str:
    """Where we come from; another host learns no more than the host, and nobody a credential of the query."""
    target = request.target
    if leaves:
        return f"{target.origin}/"
    return (
        target.public if request.secret_query else target.origin + target.request_target
    )
