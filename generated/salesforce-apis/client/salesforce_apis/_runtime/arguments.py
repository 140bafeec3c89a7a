# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What an argument may be besides a value: left out, taken away, or spliced in as it stands."""

from typing import Final, Literal, TypeAlias

# What a parameter or field takes that the collection shows no value of: all that its text can come from.
Scalar: TypeAlias = str | int | float | bool


class NotGiven:
    """The type of `NOT_GIVEN`: an argument that the caller left out, as opposed to None."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()


class Omit:
    """The type of `OMIT`: in `RequestOptions`, leaves out a header or parameter that would be sent otherwise."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "OMIT"


OMIT: Final = Omit()


class Raw(str):
    """Text spliced into the URL as it stands: `Raw("a%2Fb")`. It may bring slashes, a query, further parameters."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Raw({super().__repr__()})"
