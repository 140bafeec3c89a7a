"""Which fields hold credentials by their name, and whether what stands there is one or a sample in its place."""

import re
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from pmgen.model.text import VARIABLE

# What a field's name says: `password` takes any value for secret, `token` only what is no plain word.
Role: TypeAlias = Literal["password", "token", "cookie", "authorization"]

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_PASSWORDS: Final = re.compile(
    r"pass|(?:.+ )?(?:password|passwd|passwort|pwd|passphrase|pass ?code|pass ?word|secret|client ?secret)(?: \d+)?"
)
_TOKENS: Final = re.compile(
    r"(?:.+ )?(?:(?<!page )(?<!next )(?<!continuation )(?<!sync )(?<!pagination )(?<!delta )(?<!skip )(?<!cursor )"
    r"(?<!change )(?<!cancellation )(?<!resume )token|(?:api|auth|access|secret|private|subscription|functions|signing"
    r"|encryption|license|account|shared|consumer|application|client|hmac|service) ?(?:api )?key|apikey|authkey"
    r"|accesskey|secretkey|accesstoken|authtoken|idtoken|refreshtoken|sessiontoken|bearer|jwt|credentials?"
    r"|session ?id|j ?session ?id|php ?sess ?id|client ?assertion|amz signature|amz credential|sig"
    r"|code verifier)(?: \d+)?"
)
_COOKIES: Final = re.compile(r"(?:set )?cookie2?")
_AUTHORIZATIONS: Final = re.compile(r"(?:.+ )?(?:proxy )?authorization")
# Public by their nature: what identifies a client, and the public half of a pair.
_PUBLIC: Final = re.compile(r".*\b(?:public|publishable|site|consumer key|idempotency|primary|foreign)\b.*")
_SCHEME: Final = re.compile(r"\s*[A-Za-z][\w-]{1,30}[ \t]+(?=\S)")
# What stands in a credential's place to be filled or read past.
_SAMPLE: Final = re.compile(
    r"(?i)<.*>|\[.*\]|\{.*\}|\(.*\)|%.*%|\$\w+|\$\{.*\}|:\w+|__.*__"
    r"|.*(?:your|example|sample|placeholder|change[ _-]?me|redacted|replace|insert|dummy|todo|hidden|masked|here\b).*"
    r"|(?:x+|\*+|\.+|-+|_+|#+|0+|•+|…)(?:[ -](?:x+|\*+|0+))*|.*(?:x{4}|\*{3}|•{3}|\.{3}|…).*|string|text|null|none|nil"
    r"|undefined|true|false|yes|no|n/?a|abc|foo|bar|test|any|value|secret|token|key|password|passwd|pass|bearer|basic"
    r"|required|optional|str|(?-i:[A-Z]+(?:_[A-Z]+)+(?:_\d+)?)"
    r"|(?:my|the|some|an?|new|old)[ _-]?\w*(?:token|key|password|secret|jwt|code)\w*"
)
_COUNTED: Final = re.compile(r"(?i)abcdefgh|a1b2c3d4|12345678|01234567")
_SPACED: Final = re.compile(r"\s")
_LINK: Final = re.compile(r"(?i)[a-z][a-z+.-]*://|/|\./|www\.")
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d(?:[T ].*)?")


@lru_cache(maxsize=4096)
def words_of(name: str) -> str:
    """A name as words: `X-Api-Key` and `xApiKey` are `x api key`."""
    return " ".join(word.lower() for word in _WORD.findall(name[:200]))


@lru_cache(maxsize=4096)
def role_of(name: str) -> Role | None:
    """What a field's name says of its value; None if it is nothing secret."""
    words = words_of(name)
    if not words or _PUBLIC.fullmatch(words):
        return None
    if _PASSWORDS.fullmatch(words):
        return "password"
    if _COOKIES.fullmatch(words):
        return "cookie"
    if _AUTHORIZATIONS.fullmatch(words):
        return "authorization"
    return "token" if _TOKENS.fullmatch(words) else None


def is_secret(role: Role, value: str, name: str = "") -> bool:
    """Whether a literal value in a field of that role is a credential, and no sample, word or description.

    Args:
        role: the field's.
        value: what stands there.
        name: the field's name: a value that only repeats it is a sample.
    """
    text = value.strip()
    if VARIABLE.search(text):
        return False
    if role == "authorization":
        text = text[scheme_length(text) :]
    if len(text) < 3 or _SAMPLE.fullmatch(text) or words_of(text) == words_of(name):
        return False
    if role == "password":
        return len(text.split()) <= (8 if "phrase" in name.lower() else 1) and not _LINK.match(text)
    if role == "cookie":
        return _holds_session(text)
    return is_key_like(text) and not _COUNTED.match(text)


def _holds_session(cookie: str) -> bool:
    """Whether any of a cookie's values is a credential; `theme=dark; Path=/` holds none."""
    for pair in cookie.split(";"):
        name, equals, value = pair.strip().partition("=")
        role = role_of(name) if equals else None
        if is_key_like(value if equals else name) or (role in ("token", "password") and is_secret(role, value, name)):
            return True
    return False


def scheme_length(value: str) -> int:
    """How long the scheme in front of an Authorization's credential is: `Bearer `, `Basic `, `SSWS `."""
    scheme = _SCHEME.match(value)
    return scheme.end() if scheme else 0


def is_key_like(text: str) -> bool:
    """Whether a text looks made by a machine: in one piece, and no word, link, number or date of ordinary life."""
    if len(text) < 6 or _SPACED.search(text) or _LINK.match(text) or _DATE.fullmatch(text):
        return False
    letters, digits = any(map(str.isalpha, text)), any(map(str.isdigit, text))
    if digits:
        return letters or len(text) >= 10
    mixed = text.lower() != text and text[1:].lower() != text[1:]
    return (len(text) >= 16 and mixed) or len(text) >= 32


def is_credential(name: str) -> bool:
    """Whether what bears this name is a credential by convention: `Authorization`, `x-api-key`, `client_secret`."""
    return role_of(name.removeprefix("vault:")) is not None


def credentials_in(header: str, value: str) -> tuple[str, ...]:
    """The variables that are credentials since they stand in a header that holds one.

    Of several those that are called so: `{{token}}` in `{{scheme}} {{token}}`.
    """
    if not is_credential(header):
        return ()
    names = [name for name in VARIABLE.findall(value) if not name.startswith("$")]
    return tuple(name for name in names if is_credential(name)) or tuple(names)
