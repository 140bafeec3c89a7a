"""What a fuzzed file is put through: every reader of strangers' bytes, then the model and the cheap back ends."""

import json
import tempfile
from contextlib import suppress
from pathlib import Path

from pmgen import chilkat, curl, pipeline
from pmgen.build import build_api as _build_api  # loaded here, so that the fuzzer sees into it
from pmgen.errors import PmgenError, Report
from pmgen.model.walk import dump
from pmgen.options import Options
from pmgen.postman import read_variables
from pmgen.postman.recorded import read_recorded

__all__ = ["_build_api", "read_everything"]


def read_everything(data: bytes) -> None:
    """Reads bytes as a collection, as variables and as a recorded run.

    Raises:
        PmgenError: they are no collection; what the others say is left to their own tests.
    """
    _as_other_files(data)
    report = Report()
    api = pipeline.load(data, Options(), report, "fuzzed.json")
    json.dumps(dump(api))
    for emitter in (curl, chilkat):
        for file in emitter.emit(api, Options(), report):
            file.content.encode("utf-8")


def _as_other_files(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fuzzed"
        path.write_bytes(data)
        with suppress(PmgenError):
            read_variables(path)
        with suppress(PmgenError):
            read_recorded(path, Report())
