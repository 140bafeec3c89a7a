"""Words, bodies and comments of POSIX shells: the only place where foreign text becomes shell."""

import re
from typing import Final

_PLAIN: Final = re.compile(r"[A-Za-z0-9_./:=@%+,-]+")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BREAK: Final = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# Postman's dynamic variables that a shell can make, fresh at each place and run (var-dynamic).
_DYNAMIC: Final = {
    "$guid": "$(uuidgen 2> /dev/null || cat /proc/sys/kernel/random/uuid)",
    "$randomUUID": "$(uuidgen 2> /dev/null || cat /proc/sys/kernel/random/uuid)",
    "$timestamp": "$(date +%s)",
    "$isoTimestamp": "$(date -u +%Y-%m-%dT%H:%M:%S.000Z)",
    "$randomInt": "$(od -An -N2 -tu2 /dev/urandom | awk '{ print $1 % 1001 }')",
}
_DYNAMIC_PLACE: Final = re.compile(r"\{\{(" + "|".join(re.escape(name) for name in _DYNAMIC) + r")\}\}")
_LATIN: Final = re.compile("[\x80-\xff]+")


def word(text: str) -> str:
    """Any text without NUL as one word of the shell: as it is where that is safe, else between single quotes."""
    return text if _PLAIN.fullmatch(text) else quoted(text)


def quoted(text: str) -> str:
    """Any text without NUL between single quotes; half surrogates become U+FFFD, as on their way through Postman.

    `{{$guid}}`, `{{$timestamp}}` and what else a shell can make become commands between double quotes.
    """
    parts = _DYNAMIC_PLACE.split(_whole(text))
    words = [f'"{_DYNAMIC[part]}"' if index % 2 else _single(part) for index, part in enumerate(parts)]
    return "".join(word for word in words if word != "''") or "''"


def quoted_latin(text: str) -> str:
    """A header as one word whose characters up to U+00FF arrive as Latin-1, as Postman sends them (hdr-user)."""
    parts: list[str] = []
    end = 0
    for match in _LATIN.finditer(text):
        octets = "".join(f"\\{ord(char):03o}" for char in match.group())
        parts += [quoted(text[end : match.start()]), f"\"$(printf '{octets}')\""]
        end = match.end()
    return "".join([*parts, quoted(text[end:])] if end < len(text) or not parts else parts)


def printed(text: str) -> str:
    """A command that prints any text, byte for byte: for what is too long for an argument, or holds NUL."""
    if "\0" not in text:
        return f"printf '%s' {quoted(text)}"
    return f"printf '%b' {quoted(text.replace(chr(92), chr(92) * 2).replace(chr(0), chr(92) + '0000'))}"


def comment(text: str) -> list[str]:
    """The lines of a comment without their marker; nothing in the text can end it, nor steer a terminal."""
    return [f" {line}".rstrip() for line in _CONTROL.sub(" ", _BREAK.sub("\n", _whole(text)).strip("\n")).split("\n")]


def _single(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _whole(text: str) -> str:
    return _SURROGATE.sub("\ufffd", text)
