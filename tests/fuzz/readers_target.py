"""What a fuzzed file is put through: every reader of strangers' bytes, then the model and the cheap back ends."""

import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from pmgen import chilkat, config, curl, locking, pipeline
from pmgen.build import build_api as _build_api  # loaded here, so that the fuzzer sees into it
from pmgen.errors import PmgenError, Report
from pmgen.model.walk import dump
from pmgen.options import Options
from pmgen.postman import read_variables
from pmgen.postman.recorded import read_recorded

__all__ = ["FILE", "_build_api", "read_everything"]

# What stands before each file of a folder; what no such line precedes is one file.
FILE = b"\n#file "
_PLACES = ("definition.yaml", "a.request.yaml", "F/b.request.yaml", "F/.resources/b.resources/c.example.yaml")


def read_everything(data: bytes) -> None:
    """Reads bytes as whatever a stranger can give: a collection, variables, a recorded run, a configuration, a lock.

    Raises:
        PmgenError: they are no collection; what the others say is left to their own tests.
    """
    with tempfile.TemporaryDirectory() as folder:
        _as_other_files(data, Path(folder))
        if FILE in data:
            _through(_tree(data, Path(folder) / "tree"))
    _through(data)


def _through(source: Path | bytes) -> None:
    report = Report()
    api = pipeline.load(source, Options(), report, "fuzzed.json")
    json.dumps(dump(api))
    for emitter in (curl, chilkat):
        for file in emitter.emit(api, Options(), report):
            file.content.encode("utf-8")


def _as_other_files(data: bytes, folder: Path) -> None:
    readers: dict[str, Callable[[], object]] = {
        "fuzzed": lambda: read_variables(folder / "fuzzed"),
        "fuzzed.har": lambda: read_recorded(folder / "fuzzed.har", Report()),
        "pmgen.lock": lambda: locking.read_lock(folder),
        "pmgen.toml": lambda: config.targets(config.read_config(folder), (), {}),
    }
    for name, read in readers.items():
        (folder / name).write_bytes(data)
        with suppress(PmgenError):
            read()


def _tree(data: bytes, folder: Path) -> Path:
    """A folder of Postman's YAML format: the parts of the data are its files, at fixed places."""
    for place, part in zip(_PLACES, data.split(FILE), strict=False):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(part)
    return folder
