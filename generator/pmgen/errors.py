"""What went wrong and what was noticed: always where, what, and what to do."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the input: the file as the user named it, a JSON pointer or line, the folder path as the user sees."""

    file: str = ""
    pointer: str = ""
    title: str = ""

    def __str__(self) -> str:
        spot = f"{self.file}{'#' + self.pointer if self.pointer else ''}"
        return f"{spot} ({self.title})" if spot and self.title else spot or self.title


class PmgenError(Exception):
    """The input or the use is wrong; nothing was written. Exit code 2.

    Args:
        place: where.
        what: what is wrong, one sentence.
        fix: what the user can do about it.
        detail: lines to look at, such as a diff; "" if there are none.
    """

    def __init__(self, place: Place | str, what: str, fix: str, detail: str = "") -> None:
        super().__init__(what)
        self.place = Place(place) if isinstance(place, str) else place
        self.what = what
        self.fix = fix
        self.detail = detail

    def __reduce__(self) -> "tuple[type[PmgenError], tuple[Place, str, str, str]]":
        """Errors come back whole from other processes."""
        return PmgenError, (self.place, self.what, self.fix, self.detail)


def unexpected(error: BaseException, place: str = "") -> PmgenError:
    """What to say where pmgen itself failed; the traceback only if PMGEN_DEBUG is set."""
    what = f"pmgen itself failed: {type(error).__name__}: {error}"
    fix = "Please report this with the collection; PMGEN_DEBUG=1 shows the traceback."
    if not os.environ.get("PMGEN_DEBUG"):
        return PmgenError(place, what, fix)
    from traceback import format_exception

    return PmgenError(place, what, fix, "".join(format_exception(error)))


@contextmanager
def need_extra(extra: str, place: str = "") -> Generator[None]:
    """Imports that need an extra of pmgen; raises PmgenError with the command that installs it."""
    try:
        yield
    except ModuleNotFoundError as error:
        what = f"This needs {error.name}, which is not installed."
        raise PmgenError(place, what, f"Install it: pip install 'pmgen[{extra}]'") from None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that could not be carried over in full; the rest was.

    Attributes:
        code: a short, stable word for machines: `unknown-auth`.
        place: where.
        what: what was lost or changed, and why.
        fix: what the user can do, "" if nothing.
    """

    code: str
    place: Place
    what: str
    fix: str = ""


@dataclass(slots=True)
class Report:
    """The notices of a run, in order, each once."""

    notices: dict[Notice, None] = field(default_factory=dict[Notice, None])

    def add(self, notice: Notice) -> None:
        """Keeps a notice unless the same one is there already."""
        self.notices.setdefault(notice)

    def note(self, code: str, place: Place, what: str, fix: str = "") -> None:
        """Keeps a notice made of its parts."""
        self.add(Notice(code, place, what, fix))
