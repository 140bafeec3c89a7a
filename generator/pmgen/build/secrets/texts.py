"""Credentials in running text: JSON, XML, forms, scripts, descriptions, URLs. The text need not be well formed."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from pmgen.build.secrets.fields import is_basic, is_key_like, is_opaque, is_secret, role_of
from pmgen.build.secrets.shapes import Span, shapes_in

# How a placeholder is made of a span's name and the value that it replaces.
Placeholder = Callable[[str, str], str]

_KEYWORD: Final = re.compile(
    r"(?i)pass|pwd|secret|token|key|credential|authorization|cookie|jwt|bearer|session|assertion|\bsig\b|signature"
    r"|auth|macaroon|saml|\bpw|pw\b|psw|wsse|pat\b|refresh|access|verifier"
)
_NAME_BEFORE: Final = re.compile(r"[\w.-]*+\Z")
_LONGEST_NAME: Final = 60
# `"name": "value"`, `name = 'value'`, and the same escaped inside another text.
_HEAD: Final = r"(?P<name>[\w.-]{2,60})(?:\\*[\"'])?\s{0,20}(?:[:=]|=>)\s{0,20}"
_QUOTED: Final = tuple(
    re.compile(_HEAD + value)
    for value in (
        r"\"(?P<value>(?:[^\"\\\n]|\\.){1,4096})\"",
        r"'(?P<value>(?:[^'\\\n]|\\.){1,4096})'",
        r"`(?P<value>[^`\\\n]{1,4096})`",
        r"\\+\"(?P<value>[^\"\\]{1,4096})\\+\"",
    )
)
# `{"key": "name", "value": "value"}`, started at the name.
_KEY_VALUE: Final = re.compile(
    r"(?P<name>[\w.-]{2,60})\\*[\"']\s{0,40},\s{0,40}\\*[\"']value\\*[\"']\s{0,20}:\s{0,20}\\*[\"'](?P<value>[^\"'\\\n]{1,4096})"
)
# `set("name", "value")`, started at the name.
_SET: Final = re.compile(
    r"(?<=\([\"'`])(?P<name>[\w.-]{2,60})[\"'`]\s{0,20},\s{0,20}[\"'`](?P<value>[^\"'`\\\n]{1,4096})[\"'`]"
)
_NUMBER: Final = re.compile(
    r"(?P<name>[\w.-]{2,60})\\*[\"']\s{0,20}:\s{0,20}(?P<value>\d{4,40})(?=\s{0,200}[,}\]])"
)
_PAIR: Final = re.compile(
    r"(?<![^\s?&;\"'`])(?P<name>[\w-]{2,60})(?:\[\])?=(?P<value>[^\s&;,\"'`()<>{}\\#]{1,4096}+)(?=[\s&;\"'`\\#>)]|\Z)"
)
_LINE: Final = re.compile(
    r"(?P<name>[\w.-]{2,60}):[ \t]{1,4}(?P<value>[^\s\"'`{}<>,;\\]{4,4096}+)(?<![(])[ \t]*(?=[\r\n\"'`]|\Z|\\[rn\"])"
)
_ELEMENT: Final = re.compile(
    r"(?P<name>[\w.-]{2,60})(?:\s[^<>]{0,200})?>\s{0,9}(?:<!\[CDATA\[\s{0,9})?(?P<value>[^<>\s][^<>]{0,4095}?)\s{0,9}(?:\]\]>\s{0,9})?</"
)
# In prose and tables: "The token is `value`", "API key – value", "| token | value |". What is called, `f(x)`, is code.
_TOLD: Final = re.compile(
    r"(?P<name>[\w.-]{2,60})[`*_]{0,2}(?:\s{1,9}(?:is|was|[–—-])\s{1,9}|\s{0,9}[|:]\s{0,9}|\s{1,9}(?=[`\"']))"
    r"[`*\"']{0,3}(?P<value>[^\s|`\"'<>*,;()]{8,400}+)(?=[`*\"',;|.\s]|\Z)"
)
_FORMS: Final = (_KEY_VALUE, _SET, *_QUOTED, _NUMBER, _PAIR, _LINE, _ELEMENT)
_LIST: Final = re.compile(
    r"(?P<name>[\w.-]{2,60})(?:\\*[\"'])?\s{0,20}[:=]\s{0,20}\[(?P<values>[^][{}]{1,20000})\]"
)
_LISTED: Final = re.compile(r"[\"'](?P<value>[^\"'\\]{1,4096})\\*[\"']")
_USER_INFO: Final = re.compile(r"://(?:[^/\s:@?#\"'<>]{0,200}:)?([^/\s:@?#\"'<>{}]{1,200})@")
# `curl -u user:password`, `btoa("user:password")`, `HmacSHA256(text, "key")`.
_IN_CODE: Final = (
    re.compile(r"\s(?:-u|--user)[ =]{1,4}[\"']?[^\s:\"'{}]{1,200}:([^\s\"'`{}]{3,200})"),
    re.compile(r"\bbtoa\(\s{0,9}[\"'`][^\s:\"'`{}]{1,200}:([^\"'`{}\n]{3,200})[\"'`]"),
    re.compile(r"\bHmac\w{2,12}\([^;\n\"'`]{1,200},\s{0,9}[\"'`]([^\"'`{}\n]{8,200})[\"'`]\s{0,9}\)"),
)
_SCHEMED: Final = re.compile(r"(?i)\b(bearer|basic|token|apikey|ssws)[ \t]+([\w.~+/-]{12,4096}={0,2})")
_SCHEME_NAMES: Final = {"basic": "basic_credentials", "bearer": "bearer_token", "apikey": "api_key"}


def hidden(text: str, placeholder: Placeholder) -> str:
    """The text with a placeholder for each credential in it."""
    parts: list[str] = []
    end = 0
    for span in secrets_in(text):
        parts += [text[end : span.start], placeholder(span.name, text[span.start : span.end])]
        end = span.end
    return "".join([*parts, text[end:]]) if parts else text


@lru_cache(maxsize=8192)
def secrets_in(text: str) -> tuple[Span, ...]:
    """The credentials in a text, in order, none over another; of two that overlap the one that begins first counts."""
    found = sorted({*shapes_in(text), *_named(text), *_in_urls(text), *_in_code(text), *_schemed(text)}, key=_order)
    kept: list[Span] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _order(span: Span) -> tuple[int, int, str]:
    return span.start, -span.end, span.name


def _named(text: str) -> Iterator[Span]:
    """Values whose name says that they are credentials."""
    seen = -1
    for keyword in _KEYWORD.finditer(text):
        start = _start_of_name(text, keyword.start())
        if start == seen or keyword.start() - start >= _LONGEST_NAME:
            continue
        seen = start
        for pattern in _FORMS:
            match = pattern.match(text, start)
            if match and (span := _judged(match)):
                yield span
                break
        else:
            yield from _told(text, start)
            yield from _listed(text, start)


def _told(text: str, start: int) -> Iterator[Span]:
    """A value that running text gives a name to: it must look like a credential, whatever it is called."""
    match = _TOLD.match(text, start)
    if match and is_key_like(match["value"]) and (span := _judged(match)):
        yield span


def _listed(text: str, start: int) -> Iterator[Span]:
    """The values of a list of strings: `"tokens": ["a", "b"]`; each must be random beyond doubt."""
    match = _LIST.match(text, start)
    if match and role_of(match["name"]):
        for one in _LISTED.finditer(text, *match.span("values")):
            if is_opaque(one["value"]):
                yield Span(*one.span("value"), match["name"])


def _judged(match: "re.Match[str]") -> Span | None:
    name, value = match["name"], match["value"]
    role = role_of(name)
    if role is None or not is_secret(role, value, name):
        return None
    return Span(match.start("value"), match.end("value"), name)


def _start_of_name(text: str, position: int) -> int:
    match = _NAME_BEFORE.search(text, max(0, position - _LONGEST_NAME), position)
    return match.start() if match else position


def _in_urls(text: str) -> Iterator[Span]:
    """Passwords in front of a host: `https://user:password@host`."""
    if "://" not in text or "@" not in text:
        return
    for match in _USER_INFO.finditer(text):
        alone = text[match.start(1) - 3 : match.start(1)] == "://"
        if is_opaque(match[1]) if alone else is_secret("password", match[1]):
            yield Span(match.start(1), match.end(1), "token" if alone else "password")


def _in_code(text: str) -> Iterator[Span]:
    """Passwords and keys where code and command lines expect them."""
    for pattern in _IN_CODE:
        for match in pattern.finditer(text):
            if is_secret("password", match[1]):
                yield Span(match.start(1), match.end(1), "password")


def _schemed(text: str) -> Iterator[Span]:
    """What follows `Bearer` or `Basic` in running text."""
    for match in _SCHEMED.finditer(text):
        scheme, value = match[1].lower(), match[2]
        if is_basic(value) if scheme == "basic" else len(value) >= 16 and is_key_like(value):
            yield Span(match.start(2), match.end(2), _SCHEME_NAMES.get(scheme, "token"))
