# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Postman's dynamic variables: `{{$guid}}` and its kin, a new value at each place and each time (case var-dynamic)."""

import random
import re
import string
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import uuid4

from .words import LISTS, PATTERNS

_PIECE: Final = re.compile(r"<(\w+)>|#")
_RANDOM: Final = random.SystemRandom()
_ALPHANUMERIC: Final = string.ascii_letters + string.digits
_BASE58: Final = "".join(
    character for character in _ALPHANUMERIC if character not in "0OIl"
)


def dynamic(name: str) -> str:
    """A new value of a dynamic variable, named with or without its dollar: `dynamic("guid")`.

    Raises KeyError for a name that Postman does not know.
    """
    return DYNAMIC[name if name.startswith("$") else f"${name}"]()


def _expand(pattern: str) -> str:
    """Fills `<name>` from lists and patterns, and `#` by digits."""

    def piece(match: re.Match[str]) -> str:
        name = match.group(1)
        if name is None:
            return _RANDOM.choice(string.digits)
        return _expand(_RANDOM.choice(LISTS.get(name) or PATTERNS[name]))

    return _PIECE.sub(piece, pattern)


def _patterned(name: str) -> Callable[[], str]:
    return lambda: _expand(_RANDOM.choice(PATTERNS[name]))


def _iso_timestamp() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _date(first_day: float, last_day: float) -> Callable[[], str]:
    """A time between two distances from now in days, written as JavaScript writes dates."""

    def make() -> str:
        moment = datetime.now(UTC) + timedelta(
            days=_RANDOM.uniform(first_day, last_day)
        )
        day = f"{LISTS['weekday'][moment.isoweekday() % 7][:3]} {LISTS['month'][moment.month - 1][:3]}"
        return f"{day} {moment:%d %Y %H:%M:%S} GMT+0000 (Coordinated Universal Time)"

    return make


def _coordinate(limit: int) -> Callable[[], str]:
    return lambda: f"{_RANDOM.uniform(-limit, limit):.4f}"


def _characters(alphabet: str, count: int) -> str:
    return "".join(_RANDOM.choices(alphabet, k=count))


def _hexadecimal(separator: str, groups: int, digits: int) -> str:
    return separator.join(
        _characters("0123456789abcdef", digits) for _ in range(groups)
    )


def _domain_word() -> str:
    return _expand("<first>").lower()


def _domain() -> str:
    return f"{_domain_word()}.{_expand('<top_level>')}"


def _iban() -> str:
    country, bank, account = (
        "DE",
        _characters(string.digits, 8),
        _characters(string.digits, 10),
    )
    letters = "".join(str(int(letter, 36)) for letter in f"{bank}{account}{country}00")
    return f"{country}{98 - int(letters) % 97:02d}{bank}{account}"


def _bic() -> str:
    return (
        _characters(string.ascii_uppercase, 4)
        + _expand("<country_code>")
        + _characters(string.ascii_uppercase, 2)
    )


def _lorem(least: int, most: int) -> str:
    return " ".join(_RANDOM.choices(LISTS["lorem"], k=_RANDOM.randint(least, most)))


def _sentence() -> str:
    return _lorem(3, 10).capitalize() + "."


def _sentences(least: int, most: int, separator: str = " ") -> str:
    return separator.join(_sentence() for _ in range(_RANDOM.randint(least, most)))


def _paragraphs() -> str:
    return "\n \r".join(_sentences(3, 6) for _ in range(3))


def _image_data() -> str:
    color = _expand("<color>")
    return (
        "data:image/svg+xml;charset=UTF-8,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%20version%3D%22"
        f"1.1%22%20width%3D%22640%22%20height%3D%22480%22%3E%3Crect%20fill%3D%22{color}%22%2F%3E%3C%2Fsvg%3E"
    )


DYNAMIC: Final[dict[str, Callable[[], str]]] = {
    **{f"${name}": _patterned(name) for name in PATTERNS},
    "$guid": lambda: str(uuid4()),
    "$timestamp": lambda: str(round(time.time())),
    "$isoTimestamp": _iso_timestamp,
    "$randomInt": lambda: str(_RANDOM.randint(0, 1000)),
    "$randomLatitude": _coordinate(90),
    "$randomLongitude": _coordinate(180),
    "$randomDatePast": _date(-365, 0),
    "$randomDateFuture": _date(0, 365),
    "$randomDateRecent": _date(-1, 0),
    "$randomBitcoin": lambda: _RANDOM.choice("13")
    + _characters(_BASE58, _RANDOM.randint(25, 33)),
    "$randomBankAccountIban": _iban,
    "$randomBankAccountBic": _bic,
    "$randomImageDataUri": _image_data,
    "$randomUrl": lambda: f"{_expand('<protocol>')}://{_domain()}",
    "$randomDomainName": _domain,
    "$randomDomainWord": _domain_word,
    "$randomIP": lambda: ".".join(str(_RANDOM.randint(0, 255)) for _ in range(4)),
    "$randomIPV6": lambda: _hexadecimal(":", 8, 4),
    "$randomHexColor": lambda: f"#{_hexadecimal('', 1, 6)}",
    "$randomMACAddress": lambda: _hexadecimal(":", 6, 2),
    "$randomPassword": lambda: _characters(_ALPHANUMERIC + "_", 15),
    "$randomLoremWord": lambda: _lorem(1, 1),
    "$randomLoremWords": lambda: _lorem(3, 3),
    "$randomLoremSentence": _sentence,
    "$randomLoremSlug": lambda: _lorem(3, 3).replace(" ", "-"),
    "$randomLoremSentences": lambda: _sentences(2, 6),
    "$randomLoremParagraph": lambda: _sentences(3, 6),
    "$randomLoremParagraphs": _paragraphs,
    "$randomLoremText": lambda: _sentences(1, 6),
    "$randomLoremLines": lambda: _sentences(1, 5, "\n"),
    "$randomUUID": lambda: str(uuid4()),
    "$randomBoolean": lambda: _RANDOM.choice(("true", "false")),
    "$randomAlphaNumeric": lambda: _characters(
        string.ascii_lowercase + string.digits, 1
    ),
}
