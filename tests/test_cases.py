"""Golden cases: a small collection for each feature, with the model and the outputs that it must give.

A case is a folder of `cases/` with a `collection.json`, and, if it needs them, an `environment.json` and a `case.json`
with `variables` (given by hand), `emit`, `languages` and `keep`: which outputs it is about, as globs over their paths.
What must come out is in `expected/`; `pytest tests/test_cases.py --bless` writes it anew, and the diff is then read.
"""

import json
import shutil
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
from pmgen import pipeline
from pmgen.errors import Report
from pmgen.model.walk import dump
from pmgen.options import Options

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(path.parent for path in CASES.glob("*/collection.json"))
# The client's own files are the same in every case but for these.
KEEP = ("curl/*", "chilkat/*", "client/examples/*", "client/*/resources/*")


def settings(folder: Path) -> dict[str, Any]:
    """The case's own settings."""
    path = folder / "case.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def made(folder: Path) -> dict[str, str]:
    """What comes out now: the model, the notices and the outputs that the case is about."""
    asked = settings(folder)
    environment = folder / "environment.json"
    options = Options(
        environments=(environment,) if environment.exists() else (),
        variables=tuple(asked.get("variables", {}).items()),
        emit=tuple(asked.get("emit", ("client", "curl", "chilkat"))),
        languages=tuple(asked.get("languages", ("lianja", "python"))),
    )
    report = Report()
    api = pipeline.load((folder / "collection.json").read_bytes(), options, report, "collection.json")
    files = pipeline.emit(api, options, report)
    keep = tuple(asked.get("keep", KEEP))
    notices = "".join(
        f"{notice.code}: {notice.place}: {notice.what} {notice.fix}".rstrip() + "\n" for notice in report.notices
    )
    outputs = {file.path: file.content for file in files if any(fnmatchcase(file.path, glob) for glob in keep)}
    return {"model.txt": dump(api), "notices.txt": notices, **outputs}


def expected(folder: Path) -> dict[str, str]:
    """What must come out."""
    root = folder / "expected"
    files = sorted(path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes().decode() for path in files}


@pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])
def test_case(folder: Path, bless: bool) -> None:
    now = made(folder)
    assert now == made(folder), "the same input gave different output the second time"
    if bless:
        shutil.rmtree(folder / "expected", ignore_errors=True)
        for name, text in now.items():
            place = folder / "expected" / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text.encode())
    golden = expected(folder)
    assert now.keys() == golden.keys(), "other files than expected; pytest --bless takes them"
    for name, text in now.items():
        assert text == golden[name], f"{folder.name}: {name} is not as expected; pytest --bless takes it"
