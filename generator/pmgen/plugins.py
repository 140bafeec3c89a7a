"""Back ends of others: packages that name one in the entry points `pmgen.emitters`.

    [project.entry-points."pmgen.emitters"]
    titles = "my_package:emit"

`emit(api, options, report)` gives the files of one collection (`pmgen.files.File`), pure and in the same order each
time; `pmgen build --emit titles` runs it. What it sees is the model, which `pmgen inspect --json` shows.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from pmgen.errors import PmgenError, Report
from pmgen.options import EMITTERS, Options

if TYPE_CHECKING:
    from pmgen.files import File
    from pmgen.model.api import Api

GROUP: Final = "pmgen.emitters"


def plugin_names() -> tuple[str, ...]:
    """The names of the back ends of others that are installed, in order."""
    from importlib.metadata import entry_points

    return tuple(sorted({point.name for point in entry_points(group=GROUP)} - set(EMITTERS)))


def plugin(name: str) -> "Callable[[Api, Options, Report], Iterator[File]]":
    """The back end of a package that is installed; raises PmgenError if there is none, or it cannot be imported."""
    from importlib.metadata import entry_points

    found = next((point for point in entry_points(group=GROUP, name=name)), None)
    if found is None:
        known = ", ".join((*EMITTERS, *plugin_names()))
        raise PmgenError("--emit", f"There is no back end {name!r}.", f"Choose from {known}.")
    try:
        made: Callable[[Api, Options, Report], Iterator[File]] = found.load()
    except Exception as error:
        what = f"The back end {name!r} cannot be imported: {type(error).__name__}: {error}."
        raise PmgenError(found.value, what, "Update or remove the package that it is of.") from error
    return made
