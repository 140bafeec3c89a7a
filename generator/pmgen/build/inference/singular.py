"""The singular of keys: what one item of an array is called."""

from typing import Final

from pmgen.build.words import key_words

_UNCHANGED: Final = frozenset(
    (
        *("access", "address", "alias", "always", "analysis", "atlas", "basis", "bias", "bonus", "bus", "business"),
        *("campus", "canvas", "chassis", "class", "cors", "corpus", "css", "data", "dns", "express", "gas", "gps"),
        *("https", "ios", "kubernetes", "less", "media", "metadata", "news", "os", "pass", "process", "progress"),
        *("radius", "redis", "series", "sms", "species", "status", "success", "this", "tls", "tos", "us", "versus"),
        *("virus",),
    )
)
_IRREGULAR: Final = {
    "people": "person",
    "children": "child",
    "criteria": "criterion",
    "indices": "index",
    "vertices": "vertex",
    "matrices": "matrix",
    "statuses": "status",
    "aliases": "alias",
    "addresses": "address",
    "movies": "movie",
    "cookies": "cookie",
    "ties": "tie",
    "databases": "database",
    "analyses": "analysis",
    "responses": "response",
    "releases": "release",
    "purchases": "purchase",
    "licenses": "license",
    "expenses": "expense",
    "phases": "phase",
    "cases": "case",
    "courses": "course",
    "houses": "house",
    "uses": "use",
    "causes": "cause",
    "caches": "cache",
    "ids": "id",
    "ips": "ip",
}


def singular(key: str) -> str:
    """The key in the singular: `entries` is `entry`; with `item` behind it where it has none."""
    parts = key_words(key) or ("item",)
    last = singular_word(parts[-1])
    return " ".join((*parts[:-1], last) if last != parts[-1] else (*parts, "item"))


def singular_word(word: str) -> str:
    """An English word in the singular, as it is if it has none."""
    low = word.lower()
    if low in _IRREGULAR:
        return word[: len(word) - len(low)] + _IRREGULAR[low]
    if low in _UNCHANGED or len(word) < 4:
        return word
    if low.endswith("ies"):
        return f"{word[:-3]}y"
    if low.endswith(("sses", "shes", "ches", "xes", "zzes", "uses")):
        return word[:-2]
    return word[:-1] if low.endswith("s") and not low.endswith(("ss", "us", "is")) else word
