"""Foreign text as TOML: the only place where it becomes a string of a lock, a configuration or a pyproject.toml."""

import json


def quoted(text: str) -> str:
    """A TOML string; what does not show is escaped, half a surrogate pair is no character and gets replaced."""
    plain = json.dumps(text.encode("utf-8", "replace").decode(), ensure_ascii=False)
    return plain if plain.isprintable() else "".join(sign if sign.isprintable() else _escaped(sign) for sign in plain)


def _escaped(sign: str) -> str:
    return f"\\u{ord(sign):04x}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08x}"
