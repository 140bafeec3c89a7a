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
            r"[a-z]{1,3}\d[a-z](?![a-z])",  # xs2a, b2b, e2e
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
# Words that say nothing which a reader of a name misses: left out where the name would be too long with them.
_FILLERS: Final = frozenset(("specific", "specified", "given", "provided", "corresponding"))
# Words that begin a clause which means nothing without its end.
_RELATIVES: Final = frozenset(("having", "that", "where", "which", "who", "whose"))
# Of a clause that was cut, so many words are no sense by themselves: `which calling user`.
_FRAGMENT: Final = 3
# What a name that was cut should not end with either.
_LOOSE_ENDS: Final = _JOINTS | _FILLERS | _RELATIVES | {"along", "associated", "including", "return", "returns"}
_PLURAL: Final = re.compile(r"(?<=\w)\((e?s)\)")
_POSSESSIVE: Final = re.compile(
    r"(?<![A-Za-z])(?!(?:it|let|that|what|who|here|there|how|where)['’]s)(\w+)['’]s(?!\w)", re.IGNORECASE
)
# "Given a user, returns their groups": what comes first is the condition, not what is done.
_CONDITION: Final = re.compile(r"^\s*given\b([^,]*),\s*(returns?\b.*)$", re.IGNORECASE | re.DOTALL)
# "Retrieves the list of all users", "Get a paged list of users": a method that does so is called `list_users`.
_LISTING: Final = re.compile(
    r"^\s*(?:gets?|retrieves?|returns?|fetch(?:es)?|lists?|views?)\s+(?:(?:an?|the)\s+)?"
    r"(?:(?:paged|paginated|full|complete)\s+)?lists?\s+of\s+(?:all\s+)?(?=\w{2})",
    re.IGNORECASE,
)
# Articles before a word; `a` in `a or b` and `step A` is none.
_ARTICLE: Final = re.compile(r"(?<!\S)(?:an?|the)\s+(?=\w{2})(?!(?:and|as|in|is|of|on|or|to)\b)", re.IGNORECASE)
# Verbs that say what a request does, as in `Gets a room`; those of the second group may be nouns, as in `Returns API`.
_THIRD_PERSON: Final = re.compile(
    r"^\s*(?:(get|retrieve|create|delete|remove|add|restore|revoke|reinvite|assign|generate|validate|cancel|enable|disable"
    r"|send|replace|rename|fetch(?=e))e?s(?=\s+\w)"
    r"|(return|update|list|set|invite|upload|download|search(?=e)|find|check|show|open|close|start|stop|move|submit|grant|lock|unlock)"
    r"e?s(?=\s+(?:access|an?|the|all|every|details|information|summary|whether)\b))",
    re.IGNORECASE,
)
# "YOUR_APP_ID", "<insert project id>": what stands for a value, told to whoever fills it in.
_INSTRUCTION: Final = re.compile(
    r"^\s*(?:(?i:enter|insert|put|paste|add|replace[ _-]+with)[ _-]+)?(?:your|YOUR|Your)(?:[ _-]+|(?=[A-Z]))(?=\w{2})"
    r"|^\s*(?:请将?)?(?:此处)?要?(?:替换为|填写|填入)(?:你?要)?(?=\w{2})"
)


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
    plain = _POSSESSIVE.sub(r"\1", _ESCAPED.sub(" ", fold(text)))
    plain = _PLURAL.sub(r"\1", _APOSTROPHE.sub("", plain))
    plain = plain.replace("&", " and ").replace("e.g.", " eg ").replace("_", " ")
    found = (unicodedata.normalize("NFKC", match.group(0).lower()) for match in _WORD.finditer(plain))
    return tuple(word for word in found if ("x" + word).isidentifier())


def key_words(key: str) -> tuple[str, ...]:
    """The words of a key of JSON; what its namespace and its name both say counts once: `net-acl:acl-table`."""
    space, _, name = key.rpartition(":")
    around, own = words(space), words(name)
    shared = next((size for size in range(len(own), 0, -1) if around[-size:] == own[:size]), 0)
    return (*around, *own[shared:])


def symbol_words(text: str) -> tuple[str, ...]:
    """The words of the Unicode names of a text's symbols, for names that are nothing but emoji."""
    named = " ".join(unicodedata.name(sign, "") for sign in text if unicodedata.category(sign)[0] in "SP")
    return words(named)[:4]


def without_enumeration(text: str) -> str:
    """A name without the number it has in a list (`"1. Log in"` is `"Log in"`), if words are left then."""
    rest = _ENUMERATION.sub("", text, count=1)
    return rest if any(word[0].isalpha() for word in words(rest)) else text


def action_first(text: str) -> str:
    """A sentence that begins with a condition, with its end first: `Given an id, return X` is `return X for an id`."""
    return _CONDITION.sub(r"\2 for \1", text)


def briefly(text: str) -> str:
    """What a request is called, as a person would call a method: `Retrieves the list of rooms` is `list rooms`.

    The verb is a command, and articles are left out: `Gets a room` is `Get room`.
    """
    told = _LISTING.sub("list ", text, count=1)
    told = _THIRD_PERSON.sub(lambda match: match.group(1) or match.group(2), told, count=1)
    return _ARTICLE.sub("", told)


def without_instruction(text: str) -> str:
    """The name of a variable or parameter without words for whoever fills it in: `YOUR_APP_ID` is `APP_ID`."""
    return _INSTRUCTION.sub("", text, count=1)


def shorten(parts: tuple[str, ...], limit: int) -> tuple[str, ...]:
    """The words that fit into `limit` characters joined by one.

    Articles are left out first, then words that say little, then the last phrases.
    """
    if _length(parts) <= limit:
        return parts
    kept = tuple(part for part in parts if part not in _ARTICLES) or parts
    kept = kept[: limit + 1]  # more words than characters never fit
    if _length(kept) > limit:
        kept = (*kept[:1], *(part for part in kept[1:] if part not in _FILLERS))
    if _length(kept) <= limit:
        return kept
    while _length(kept) > limit and len(kept) > 1:
        joints = [place for place, part in enumerate(kept) if part in _JOINTS and place > 1]
        kept = kept[: joints[-1] if joints else len(kept) - 1]
    if _length(kept) > limit:
        kept = tuple(part[:limit] for part in kept)
    kept = _without_loose_ends(kept)
    clause = next((place for place, part in enumerate(kept) if part in _RELATIVES and place > 1), len(kept))
    return _without_loose_ends(kept[:clause]) if len(kept) - clause <= _FRAGMENT else kept


def _without_loose_ends(parts: tuple[str, ...]) -> tuple[str, ...]:
    while len(parts) > 1 and parts[-1] in _LOOSE_ENDS:
        parts = parts[:-1]
    return parts


def _length(parts: tuple[str, ...]) -> int:
    return len("_".join(parts))
