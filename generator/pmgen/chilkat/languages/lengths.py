"""How long a literal or a line may be that a language's compilers take, as far as it is documented.

`README.md` beside the back end has the source of each, and the languages for which none was found.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Length:
    """A longest length.

    Attributes:
        most: how much there may be.
        measure: how much a text is.
    """

    most: int
    measure: Callable[[str], int] = len

    def takes(self, *texts: str, rest: int = 0) -> bool:
        """Whether the texts together, and `rest` more, are no longer."""
        return sum(map(self.measure, texts)) + rest <= self.most


def utf8(text: str) -> int:
    """Bytes in UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "replace"))


def utf16(text: str) -> int:
    """Code units in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def modified_utf8(text: str) -> int:
    """Bytes in Java's class files: as UTF-8, but that NUL takes two, and a character of two code units six."""
    plain = utf8(text) + text.count("\0")
    return plain if text.isascii() else plain + 2 * sum(char > "\uffff" for char in text)


# Literals: what the text itself may be.
JAVA_CONSTANT: Final = Length(65_535, modified_utf8)
MSVC_LITERAL: Final = Length(16_380, utf8)
MSVC_WIDE_LITERAL: Final = Length(8_190, utf16)
POWERSCRIPT_LITERAL: Final = Length(1_024, utf16)
NVARCHAR: Final = Length(4_000, utf16)
# Lines: what stands in the source.
AUTOIT_LINE: Final = Length(4_094)
DELPHI_LINE: Final = Length(1_023)
# 8,192 characters, which may be compiled to no more than 4,096 bytes; literals stay as they are.
FOXPRO_LINE: Final = Length(4_096, utf8)
VB6_LINE: Final = Length(1_023, utf8)
VB_NET_LINE: Final = Length(65_535)
