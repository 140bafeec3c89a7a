"""Which fields hold credentials by their name, and whether what stands there is one or a sample in its place."""

import base64
import binascii
import re
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from pmgen.model.text import VARIABLE

# What a field's name says: `password` takes any value for secret, `token` only what is no plain word.
# In an `opaque` field it must look random beyond doubt: a `key` may be one of anything.
Role: TypeAlias = Literal["password", "token", "cookie", "authorization", "opaque"]

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_PASSWORDS: Final = re.compile(
    r"pass|pw|psw|(?:(?:.+ )?(?:db|my|root|admin|user|smtp|ftp|login|mail|proxy) ?)(?:pass|pw)"
    r"|(?:.+ )?(?:password|passwd|passwort|pwd|passphrase|pass ?code|pass ?word|secret|client ?secret)"
    r"(?: confirm(?:ed|ation)?| again| repeat| hash)?(?: \d+)?"
)
_TOKENS: Final = re.compile(
    r"(?:.+ )?(?:(?<!page )(?<!next )(?<!continuation )(?<!sync )(?<!pagination )(?<!delta )(?<!skip )(?<!cursor )"
    r"(?<!change )(?<!cancellation )(?<!resume )token|(?:api|auth|access|secret|private|subscription|functions|signing"
    r"|encryption|license|account|shared|consumer|application|client|hmac|service|master|sas|dev|developer"
    r"|admin|root) ?(?:api )?key|apikey|authkey"
    r"|accesskey|secretkey|accesstoken|authtoken|idtoken|refreshtoken|sessiontoken|bearer|jwt|credentials?"
    r"|session ?id|j ?session ?id|php ?sess ?id|client ?assertion|amz signature|amz credential|sig"
    r"|code verifier|macaroon|saml ?(?:response|assertion)|auth(?:orization)? ?code)(?: \d+)?"
)
_OPAQUE: Final = re.compile(
    r"(?:.+ )?(?:key|keys|tokens|auth|session|signature|wsse|pat|session ?cookie)(?: \d+)?|access|refresh"
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
# So much of a value tells what it is; more would take its time for each name that stands in the value itself.
_JUDGED: Final = 200
_COUNTED: Final = re.compile(r"(?i)abcdefgh|a1b2c3d4|12345678|01234567")
_SPACED: Final = re.compile(r"\s")
_LINK: Final = re.compile(r"(?i)[a-z][a-z+.-]*://|/|\./|www\.")
_OPAQUE_TEXT: Final = re.compile(r"(?:[A-Za-z]{1,20} )?[\w+~.-]+(?:/[\w+~.-]+){0,6}={0,2}", re.ASCII)
_PLAIN_ID: Final = re.compile(r"(?i)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24}")
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
    if _TOKENS.fullmatch(words):
        return "token"
    return "opaque" if _OPAQUE.fullmatch(words) else None


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
    if len(text) < 3 or _SAMPLE.fullmatch(text[:_JUDGED]):
        return False
    if len(text) <= _JUDGED and words_of(text) == words_of(name):
        return False
    if role == "password":
        return len(text.split()) <= (8 if "phrase" in name.lower() else 1) and not _LINK.match(text)
    if role == "cookie":
        return _holds_session(text)
    if role == "opaque":
        return is_opaque(text) or (words_of(name).endswith("auth") and is_basic(text))
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


def is_opaque(text: str) -> bool:
    """Whether a text is random beyond doubt: long, of letters and digits that take turns, and no UUID or ObjectId."""
    if not 20 <= len(text) <= 4096 or not _OPAQUE_TEXT.fullmatch(text) or _PLAIN_ID.fullmatch(text):
        return False
    text = text[:_JUDGED]
    kinds = [(sign.isdigit(), sign.isupper()) for sign in text if sign.isalnum()]
    turns = sum(one[0] != other[0] for one, other in pairwise(kinds))
    changes = sum(one != other for one, other in pairwise(kinds))
    return len(set(text)) >= 10 and (turns >= 5 or (turns >= 2 and changes >= 0.45 * len(text)))


def is_basic(value: str) -> bool:
    """Whether a text is user and password in base64."""
    try:
        pair = base64.b64decode(value, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeError, ValueError):
        return False
    return ":" in pair and pair.isprintable()


def is_credential(name: str) -> bool:
    """Whether what bears this name is a credential by convention: `Authorization`, `x-api-key`, `client_secret`."""
    return role_of(name.removeprefix("vault:")) not in (None, "opaque")


def credentials_in(header: str, value: str) -> tuple[str, ...]:
    """The variables that are credentials since they stand in a header that holds one.

    Of several those that are called so: `{{token}}` in `{{scheme}} {{token}}`.
    """
    if not is_credential(header):
        return ()
    names = [name for name in VARIABLE.findall(value) if not name.startswith("$")]
    return tuple(name for name in names if is_credential(name)) or tuple(names)
