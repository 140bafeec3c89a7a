"""The whole way of a collection that no person wrote: all back ends, and what the other commands make of it."""

import json
import tempfile
from pathlib import Path
from typing import Any

from pmgen import linting, locking, pipeline
from pmgen.build.inference.explain import as_text, explain
from pmgen.change.compare import compare
from pmgen.change.lock import write_lock
from pmgen.errors import Report
from pmgen.mock.candidates import candidates
from pmgen.mock.choice import Asked, choose
from pmgen.model.walk import dump, plain
from pmgen.options import EMITTERS, Options
from pmgen.problems import FORMATS, printed
from pmgen.python.surface import surface

Files = dict[str, Any]
_LANGUAGES = ("python", "lianja", "csharp", "powershell")


def put(folder: Path, name: str, value: Any) -> tuple[Path, ...]:
    """A JSON file; none where there is no value."""
    if value is None:
        return ()
    (folder / name).write_text(json.dumps(value), encoding="utf-8")
    return (folder / name,)


def build_everything(given: Files) -> int:
    """Builds a collection (`collection`) with an environment, globals and a recorded run, as far as they are given.

    Returns the number of files. Raises PmgenError if something in them cannot be read.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (source,) = put(folder, "collection.json", given["collection"])
        globals_given = put(folder, "globals.json", given.get("globals"))
        options = Options(
            environments=put(folder, "environment.json", given.get("environment")),
            globals=globals_given[0] if globals_given else None,
            examples=put(folder, "recorded.har", given.get("recorded")),
            emit=EMITTERS,
            languages=_LANGUAGES,
            docs_languages=_LANGUAGES,
        )
        report = Report()
        api = pipeline.load(source, options, report)
        made = [file.content.encode("utf-8") for file in pipeline.emit(api, options, report)]
        _told(api, source, options)
        _kept(api, folder)
        return len(made)


def _told(api: Any, source: Path, options: Options) -> None:
    """What is only shown: inspect, explain, lint; and what the mock answers."""
    json.dumps([dump(api), plain(api)])
    for endpoint in api.endpoints:
        as_text(explain(api, endpoint, "")).encode()
    problems, _ = linting.problems(str(source), options, Report())
    for form in FORMATS:
        printed(problems, form, linting.meaning).encode()
    choose(candidates((api,)), Asked("GET", "/a/1", "a=b"))


def _kept(api: Any, folder: Path) -> None:
    """The lock says what it was made of, so that a second build finds no change."""
    now = surface(api)
    (folder / "pmgen.lock").write_text(write_lock(now), encoding="utf-8")
    before = locking.read_lock(folder)
    assert before is not None
    assert compare(before, now) == ()
