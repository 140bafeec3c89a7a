"""The client's own copy of the runtime: its files byte for byte, wherever pmgen itself was installed."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

FOLDER = "_runtime"


@cache
def runtime_files() -> tuple[tuple[str, str], ...]:
    """Path below the package and content of each module of the runtime, in the order of their paths."""
    return tuple(sorted(_modules(files("pmgen") / "runtime", FOLDER)))


def _modules(folder: Traversable, path: str) -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _modules(entry, f"{path}/{entry.name}")
        elif entry.name.endswith(".py"):
            yield f"{path}/{entry.name}", entry.read_text(encoding="utf-8")
