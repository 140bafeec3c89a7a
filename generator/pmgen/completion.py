"""What a shell offers after a tab: collections, request titles, languages, back ends. Nothing here ever fails."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from click.shell_completion import BashComplete, CompletionItem, add_completion_class

if TYPE_CHECKING:
    from pmgen.postman.shape import Item

# What bash would take apart or take for something else.
_SPECIAL: Final = re.compile(r"""([\s"'\\$`&|;<>()*?\[\]{}!#~])""")


class EscapingBash(BashComplete):
    """bash puts a word in as it stands: names with blanks need backslashes."""

    def format_completion(self, item: CompletionItem) -> str:
        if item.type == "plain":
            # Twice: the script reads the words with `read`, which takes one of two backslashes away.
            item = CompletionItem(_SPECIAL.sub(r"\\\1", item.value).replace("\\", "\\\\"))
        return super().format_completion(item)


def register() -> None:
    """Makes click use it."""
    add_completion_class(EscapingBash)


def collections(incomplete: str) -> list[CompletionItem]:
    """Configured names, and the word for files."""
    names: list[str] = []
    with suppress(Exception):
        from pmgen.config import read_config

        names = list(read_config(Path()).table.collections)
    return [*_starting(names, incomplete), CompletionItem(incomplete, type="file")]


def requests(collection: str | None, incomplete: str) -> list[CompletionItem]:
    """The titles of a collection's requests, folder by folder as a path is completed."""
    titles: list[str] = []
    with suppress(Exception):
        from pmgen.config import read_config, single
        from pmgen.errors import Report
        from pmgen.postman import read
        from pmgen.postman.fetch import is_remote

        source = single(read_config(Path()), collection, {}).source
        if source != "-" and not is_remote(source):
            titles = list(_titles(read(Path(source), report=Report()).item, ""))
    return _starting(dict.fromkeys(titles), incomplete)


def words(option: str, incomplete: str) -> list[CompletionItem]:
    """The values of `--lang` and `--emit`, of which several may stand between commas."""
    before, comma, last = incomplete.rpartition(",")
    known: Iterable[str] = ()
    with suppress(Exception):
        if option == "emit":
            from pmgen.options import EMITTERS

            known = EMITTERS
        else:
            from pmgen.chilkat.languages import LANGUAGES

            known = ("all", *LANGUAGES) if option == "languages" else ("curl", "client", *LANGUAGES)
    return [CompletionItem(f"{before}{comma}{item.value}") for item in _starting(known, last)]


def _titles(items: "Iterable[Item]", around: str) -> Iterator[str]:
    for item in items:
        if item.item is None:
            yield f"{around}{item.name}"
        else:
            yield from _titles(item.item, f"{around}{item.name}/")


def _starting(names: Iterable[str], incomplete: str) -> list[CompletionItem]:
    wanted = incomplete.casefold()
    return [CompletionItem(name) for name in names if name.casefold().startswith(wanted) and name.isprintable()]
