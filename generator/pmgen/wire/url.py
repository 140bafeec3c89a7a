"""The URL of a printed request: written out, filled, signed and encoded in Postman's order, unknowns in sight."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from pmgen.model.api import Behaviour
from pmgen.model.scope import Scope
from pmgen.model.text import VARIABLE, Text
from pmgen.model.url import PathParameter, Segment, Url
from pmgen.runtime.url import encode, write_out
from pmgen.wire.auth import Signature

UNKNOWN_HOST: Final = "domain.com"
_BLANK: Final = re.compile(r"[\x00-\x20]")
_PLACEHOLDER: Final = re.compile(r"<[a-z_]+>")
_PARTS: Final = re.compile(r"(?s)\s*(?:([^:/?#]*)://)?([^/?#\\]*)(.*)")


@dataclass(frozen=True, slots=True)
class OutUrl:
    """A URL by its parts, encoded; `{{x}}` and `<access_token>` stand in it where nothing is known.

    Attributes:
        scheme: `http` or `https`.
        user_info: as written, "" if none.
        host: without the port.
        port: as written, "" if none; Postman then takes the scheme's own.
        path: with its leading slash, "" never.
        query: after the question mark; None if there is none.
        parameters: the query's parameters before encoding, the auth's last.
    """

    scheme: str
    user_info: str
    host: str
    port: str
    path: str
    query: str | None
    parameters: tuple[tuple[str | None, str | None], ...] = ()

    @property
    def without_query(self) -> str:
        """The URL up to the question mark."""
        user = f"{self.user_info}@" if self.user_info else ""
        return f"{self.scheme}://{user}{self.host}{':' + self.port if self.port else ''}{self.path}"

    @property
    def url(self) -> str:
        """The whole URL."""
        return self.without_query + ("" if self.query is None else f"?{self.query}")


def outgoing_url(url: Url, scope: Scope, behaviour: Behaviour, signed: Signature) -> tuple[OutUrl, str]:
    """The URL, and why Postman would not send it ("" if it would)."""
    query = [(parameter.name, parameter.value) for parameter in url.query if parameter.enabled]
    path = [_segment(segment) for segment in url.path]
    written = write_out(url.base.source, path, [_sources(pair) for pair in query], has_query=url.has_query)
    filled = _signed(scope.resolve(Text(written)).source, signed)
    target, problem = _encoded(filled, scope, _placeholder(signed), behaviour.disable_url_encoding)
    pairs = [(_resolved(name, scope), _resolved(value, scope)) for name, value in query]
    return replace(target, parameters=_signed_pairs(pairs, signed)), problem


def _placeholder(signed: Signature) -> str | None:
    value = signed.query[1] if signed.query else ""
    return value if _PLACEHOLDER.fullmatch(value) else None


def _segment(segment: Segment) -> str:
    return "".join(_piece(piece) if isinstance(piece, PathParameter) else piece.source for piece in segment.pieces)


def _piece(parameter: PathParameter) -> str:
    return parameter.written if parameter.value is None else parameter.value.source


def _sources(pair: tuple[Text | None, Text | None]) -> tuple[str | None, str | None]:
    name, value = pair
    return (None if name is None else name.source, None if value is None else value.source)


def _resolved(text: Text | None, scope: Scope) -> str | None:
    return None if text is None else scope.resolve(text).source


def _signed_pairs(
    pairs: list[tuple[str | None, str | None]], signed: Signature
) -> tuple[tuple[str | None, str | None], ...]:
    kept = [pair for pair in pairs if signed.drops_query is None or pair[0] != signed.drops_query]
    return (*kept, signed.query) if signed.query else tuple(kept)


def _signed(text: str, signed: Signature) -> str:
    """The text of the URL with the auth's parameter in the place of its namesakes (auth-apikey, auth-oauth2)."""
    if signed.query is None and signed.drops_query is None:
        return text
    base, mark, query = text.partition("#")[0].partition("?")
    parts = [part for part in query.split("&") if part.partition("=")[0] != signed.drops_query] if mark else []
    if signed.query:
        parts.append(write_out("", (), (signed.query,)).lstrip("?"))
    elif mark and not parts:
        return base
    return f"{base}?{'&'.join(parts)}" if parts else base


def _encoded(text: str, scope: Scope, placeholder: str | None, disabled: bool) -> tuple[OutUrl, str]:
    """Encodes the URL around its unknown parts, which pass through as words that encoding leaves alone."""
    hidden, words = _hide(text, scope, placeholder)
    match = _PARTS.match(hidden)
    assert match is not None, "the pattern matches any text"
    scheme, authority, rest = match.groups()
    user, host, port = _split_authority(authority)
    scheme, host = _known_host(scheme, host, words)
    show = _shower(words)
    sent_port = "" if not port or any(word in port for word in words) else f":{port}"
    try:
        target = encode(f"{scheme}{user}{host}{sent_port}{rest}", disabled=disabled)
    except ValueError as error:
        return _as_written(scheme, (user, host, port), rest, show), str(error)
    return (
        OutUrl(
            scheme=target.scheme,
            user_info=show(target.userinfo or ""),
            host=show(target.host),
            port=show(port),
            path=show(target.path or "/"),
            query=None if target.query is None else show(target.query),
        ),
        "",
    )


def _hide(text: str, scope: Scope, placeholder: str | None) -> tuple[str, dict[str, str]]:
    """The text with a word of small letters and digits for each unknown variable and placeholder, and their meaning.

    A variable that has a value is still there if it ends in itself: it is sent as it stands (var-nested).
    """
    stem = "unknown"
    while stem in text.lower():
        stem += "x"
    words: dict[str, str] = {}

    def hide(match: re.Match[str]) -> str:
        if match.group(1) is not None and scope.value(match.group(1)) is not None:
            return match.group(0)
        word = f"{stem}{len(words)}z"
        words[word] = match.group(0)
        return word

    pattern = VARIABLE.pattern if placeholder is None else f"{VARIABLE.pattern}|{re.escape(placeholder)}"
    return re.sub(pattern, hide, text), words


def _shower(words: dict[str, str]) -> Callable[[str], str]:
    """Puts the unknown parts back in sight; blanks in a variable's name are encoded, for no URL may hold any."""
    shown = {word: _BLANK.sub(lambda blank: f"%{ord(blank[0]):02X}", meaning) for word, meaning in words.items()}

    def show(text: str) -> str:
        for word, meaning in shown.items():
            text = text.replace(word, meaning)
        return text

    return show


def _split_authority(authority: str) -> tuple[str, str, str]:
    """User info (with its `@`), host and port."""
    user, at, place = authority.rpartition("@")
    end = place.find("]") + 1
    colon = place.find(":", end)
    host, port = (place, "") if colon < 0 else (place[:colon], place[colon + 1 :])
    return user + at, host, port


def _known_host(scheme: str | None, host: str, words: dict[str, str]) -> tuple[str, str]:
    """Scheme (with its slashes) and host, where an unknown host became `https://domain.com`."""
    scheme = "https" if scheme in words else scheme
    first = next((word for word in words if host.startswith(word)), None)
    if first is not None and (host == first or any(host.startswith(first + word) for word in words)):
        scheme, host = scheme or "https", UNKNOWN_HOST + host[len(first) :]
    return f"{scheme}://" if scheme else "", host


def _as_written(scheme: str, authority: tuple[str, str, str], rest: str, show: Callable[[str], str]) -> OutUrl:
    """What Postman does not send, by its parts and unencoded."""
    user, host, port = authority
    path, mark, query = rest.partition("#")[0].partition("?")
    known = scheme.removesuffix("://") or "http"
    return OutUrl(
        known, show(user.removesuffix("@")), show(host), show(port), show(path or "/"), show(query) if mark else None
    )
