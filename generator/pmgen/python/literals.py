"""Foreign text as Python: the only place where it becomes a literal, a docstring or a comment.

What `string` prints reads back as the same text (`ast.literal_eval`), is one line, leaves no character invisible and is
what black would print.
"""

import re
from ast import literal_eval
from functools import lru_cache
from typing import Final

_NAMED: Final = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}
_SPECIAL: Final = re.compile(r"[^ -\[\]-~]")


@lru_cache(maxsize=2048)
def string(text: str) -> str:
    """A string literal in double quotes; in single ones where that saves backslashes."""
    return _quoted(escaped(text))


@lru_cache(maxsize=2048)
def read_back(literal: str) -> str:
    """The text that `string` printed."""
    text: str = literal_eval(literal)
    return text


def _quoted(body: str) -> str:
    """A body between those quotes that need fewer backslashes."""
    quote = "'" if body.count('"') > body.count("'") else '"'
    return quote + body.replace(quote, f"\\{quote}") + quote


def escaped(text: str, *, keep: str = "") -> str:
    """The text with backslashes and all that is not plainly visible escaped, but for the characters of `keep`."""
    return _SPECIAL.sub(lambda match: match[0] if match[0] in keep else _character(match[0]), text)


def _character(character: str) -> str:
    if character in _NAMED:
        return _NAMED[character]
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def block(text: str) -> str:
    """A string literal over several lines, in three double quotes, for text that is read line by line."""
    body = escaped(text, keep="\n").replace('"""', '\\"\\"\\"')
    if body.endswith('"'):
        body = f'{body[:-1]}\\"'
    return f'"""\\\n{body}"""'


def bytes_literal(data: bytes) -> str:
    """A bytes literal as black prints it."""
    return "b" + _quoted("".join(_byte(code) for code in data))


def _byte(code: int) -> str:
    character = chr(code)
    if character in _NAMED:
        return _NAMED[character]
    return character if 32 <= code < 127 else f"\\x{code:02x}"


def comment(text: str) -> str:
    """The text as one line of a comment, without the `#`."""
    return escaped(" ".join(text.split())).replace("\\\\", "\\")


def documentation(text: str) -> str:
    """The text as it may stand between three double quotes, line ends kept."""
    return escaped(text, keep="\n").replace('"""', '\\"\\"\\"')
