"""What stands for a collection on the command line, made into what is read: a file, a folder, or bytes.

A path; a glob or a folder of collections, which are several; `-` for standard input; a URL or `postman:UID`,
kept in the cache of the user; `REVISION:PATH` of the git repository around.
"""

import glob
import json
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmgen.cache import cache_folder
from pmgen.errors import PmgenError, need_extra
from pmgen.postman.fetch import fetch, is_remote, shown, unwrapped, url_of
from pmgen.postman.javascript import is_object
from pmgen.postman.revision import checked_out, is_revision

if TYPE_CHECKING:
    from pmgen.config import Target


@contextmanager
def opened(source: str) -> Generator[tuple[Path | bytes, str]]:
    """What is read for a source, as long as the context is; and what messages call it.

    Raises PmgenError if it cannot be fetched, or git does not have it.
    """
    if source == "-":
        yield sys.stdin.buffer.read(), "standard input"
    elif is_remote(source):
        yield fetched(source), shown(source)
    elif is_revision(source):
        with checked_out(source) as found:
            yield found, source
    else:
        yield Path(source), source


def expanded(targets: "Iterable[Target]") -> "Iterator[Target]":
    """The targets with globs and folders of several collections as the collections that they stand for.

    Raises PmgenError if a glob fits nothing.
    """
    from pmgen.postman.look import collections_below

    for target in targets:
        path = Path(target.source)
        if target.source == "-" or is_remote(target.source) or path.is_file():
            yield target
        elif path.is_dir():
            inside = collections_below(path)
            yield from [replace(target, source=str(one)) for one in inside] if inside else [target]
        elif glob.has_magic(target.source):
            files = sorted(glob.glob(target.source, recursive=True))
            if not files:
                raise PmgenError(target.source, "No file fits this pattern.", "Check the path.")
            yield from (replace(target, source=one) for one in files)
        else:
            yield target


def fetched(source: str) -> bytes:
    """A source from the network; what the server says has not changed comes from the cache, where no credentials are.

    Raises PmgenError if it cannot be fetched.
    """
    from pmgen.write.cache import keep, kept

    with need_extra("net"):
        import_module("httpx2")
    name = sha256(url_of(source).encode()).hexdigest()
    folder = cache_folder()
    etag, content = kept(folder, name) if folder else ("", None)
    found = fetch(source, etag if content is not None else "")
    if found.content is None and content is not None:
        return content
    made = found.content or b""
    if found.etag and folder and _is_harmless(made):
        keep(folder, name, found.etag, made)
    return made


def _is_harmless(content: bytes) -> bool:
    """Whether it is a collection without credentials in clear: no other is kept on this machine's disk."""
    from pmgen.build.secrets import Given, hide_secrets
    from pmgen.errors import Report
    from pmgen.postman import read

    try:
        return not hide_secrets(Given(read(content, report=Report())), "").findings
    except PmgenError:
        return False


def pulled(source: str, file: Path | None) -> tuple[Path, bool]:
    """Fetches a collection or an environment into a file; gives the file, and whether it has changed.

    Args:
        source: a URL, or `postman:UID`.
        file: where to; None for a name made of its own, in this folder.

    Raises PmgenError if it cannot be fetched or is neither, or the file cannot be written.
    """
    from pmgen.build.names import slug
    from pmgen.write import replace_content

    found = unwrapped(fetched(source))
    kind = "environment" if found is not None and "values" in found else "collection"
    if found is None or not {"values", "item", "items", "requests"} & set(found):
        fix = "Is it the link of a page? `pmgen pull` needs what the Postman API or a download gives."
        raise PmgenError(shown(source), "What comes from there is no collection.", fix)
    info: Any = found.get("info", found)
    name = info.get("name") if is_object(info) else None
    path = file or Path(f"{slug(str(name or 'collection'))}.postman_{kind}.json")
    content = (json.dumps(found, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace")
    if path.is_file() and path.read_bytes() == content:
        return path, False
    replace_content(path, content)
    return path, True
