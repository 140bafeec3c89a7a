"""Words out of human text: the ground on which `build/names.py` makes identifiers, paths and class names."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

# Names that people write in mixed case and read as one word.
_BRANDS: Final = (
    *(
        "OAuth",
        "OpenID",
        "OpenAPI",
        "GraphQL",
        "GitHub",
        "GitLab",
        "PayPal",
        "WeChat",
        "YouTube",
        "LinkedIn",
        "WhatsApp",
    ),
    *(
        "JavaScript",
        "DocuSign",
        "MySQL",
        "NoSQL",
        "PostgreSQL",
        "MongoDB",
        "IPv4",
        "IPv6",
        "iOS",
        "macOS",
        "WiFi",
        "IoT",
    ),
    *("GeoJSON", "JSONata", "VMware", "WebHooks", "WebHook", "SObjects", "SObject", "IPsec", "ToS"),
    *("JUnit", "NUnit", "xUnit", "XUnit"),
)
_WORD: Final = re.compile(
    "|".join(
        (
            *(f"{brand}(?![a-z])\\d*" for brand in sorted(_BRANDS, key=len, reverse=True)),
            r"(?<![a-zA-Z])[eiv][A-Z](?:[a-z]+|[A-Z]+s?)(?![a-z])\d*",  # eSign, vCenter, iOS
            r"[A-Z]{1,3}\d[A-Z]{1,4}(?![a-z])",  # B2B, XS2A, L2VPN
            r"[A-Z]{2,}(?=v\d)",  # APIv3
            r"[A-Z]{2,}s(?![a-z])",  # APIs, IDs
            r"[A-Z]+(?![a-z])\d*",  # XML, S3
            r"[A-Z]?[a-z]+\d*",  # Query, v2
            r"\d+(?:[A-Z]+(?![a-z])|[a-z]+)?",  # 404, 3DS, 64bit
            r"[^\W\d_a-zA-Z]+\d*",  # letters beyond ASCII
        )
    )
)
# Letters that Unicode's decomposition leaves whole.
_LATIN: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "œ": "oe", "Œ": "OE", "ł": "l", "Ł": "L"}
)
_APOSTROPHE: Final = re.compile(r"(?<=\w)['’](?=\w)")
_ESCAPED: Final = re.compile(r"%[0-9A-Fa-f]{2}")
# "1. ", "1.2 ", "03 - ", "(4) ", "Step 5: ": the place in a list, which a name should not depend on.
_ENUMERATION: Final = re.compile(
    r"^\s*(?:step\s+\d{1,3}\s*[a-z]?\s*[-–—:.)]+\s*"
    r"|[(\[#]?\d{1,3}(?:\.\d{1,2}){0,3}[a-z]?\s*[.):\]]+\s*(?=\D)"
    r"|\d{1,3}(?:\.\d{1,2}){1,3}\s+(?=\D)"
    r"|\d{1,3}-\d{1,2}\s+[-–—]\s+"
    r"|[A-Z]{1,3}\s+\d{1,2}(?:\.\d{1,2}){1,4}\s*[.:]\s*"
    r"|\d{1,3}\s*[-–—]\s*(?=\D)"
    r"|\d{1,3}[a-z]?\s*[-–—]\s+)",
    re.IGNORECASE,
)
_ARTICLES: Final = frozenset(("a", "an", "the"))
# Words that begin a clause or phrase: a name may be cut before them, and should not end with them.
_JOINTS: Final = frozenset(
    (
        *(
            "and",
            "as",
            "at",
            "based",
            "by",
            "during",
            "for",
            "from",
            "given",
            "if",
            "in",
            "into",
            "of",
            "on",
            "or",
            "per",
        ),
        *(
            "that",
            "through",
            "to",
            "under",
            "upon",
            "using",
            "via",
            "when",
            "where",
            "which",
            "with",
            "within",
            "without",
        ),
    )
)
_PLURAL: Final = re.compile(r"(?<=\w)\((e?s)\)")


def fold(text: str) -> str:
    """The text with compatibility forms and Latin accents made plain; other scripts stay as they are."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKC", text).translate(_LATIN)
    return unicodedata.normalize("NFKC", "".join(_without_accent(letter) for letter in plain))


def _without_accent(letter: str) -> str:
    """A Latin letter without its accents, any other character itself."""
    if letter.isascii():
        return letter
    first = unicodedata.normalize("NFD", letter)[0]
    return first if first.isascii() and first.isalpha() else letter


@lru_cache(maxsize=1 << 14)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, in lower case: split at everything that is no letter or digit, and inside mixed case.

    `"Bulk v2"` is `("bulk", "v2")`, `"getUserIDs"` is `("get", "user", "ids")`. Only letters and digits that may stand
    in a Python identifier are left, so no word holds a dot, a slash or a blank.
    """
    plain = _ESCAPED.sub(" ", fold(text))
    plain = (
        _PLURAL.sub(r"\1", _APOSTROPHE.sub("", plain)).replace("&", " and ").replace("e.g.", " eg ").replace("_", " ")
    )
    found = (unicodedata.normalize("NFKC", match.group(0).lower()) for match in _WORD.finditer(plain))
    return tuple(word for word in found if ("x" + word).isidentifier())


def symbol_words(text: str) -> tuple[str, ...]:
    """The words of the Unicode names of a text's symbols, for names that are nothing but emoji."""
    named = " ".join(unicodedata.name(sign, "") for sign in text if unicodedata.category(sign)[0] in "SP")
    return words(named)[:4]


def without_enumeration(text: str) -> str:
    """A name without the number it has in a list (`"1. Log in"` is `"Log in"`), if words are left then."""
    rest = _ENUMERATION.sub("", text, count=1)
    return rest if any(word[0].isalpha() for word in words(rest)) else text


def shorten(parts: tuple[str, ...], limit: int) -> tuple[str, ...]:
    """The words that fit into `limit` characters joined by one: without articles, then without the last phrases."""
    if _length(parts) <= limit:
        return parts
    kept = tuple(part for part in parts if part not in _ARTICLES) or parts
    kept = kept[: limit + 1]  # more words than characters never fit
    while _length(kept) > limit and len(kept) > 1:
        joints = [place for place, part in enumerate(kept) if part in _JOINTS and place > 1]
        kept = kept[: joints[-1] if joints else len(kept) - 1]
    if _length(kept) > limit:
        kept = tuple(part[:limit] for part in kept)
    while len(kept) > 1 and kept[-1] in _JOINTS:
        kept = kept[:-1]
    return kept


def _length(parts: tuple[str, ...]) -> int:
    return len("_".join(parts))
