"""Collections that no person wrote: each gives outputs or a PmgenError, and nothing else.

A short run of what `make fuzz` does for longer; `PMGEN_FUZZ` sets the number of examples of each version.
"""

import json
import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pmgen import pipeline
from pmgen.errors import PmgenError, Report
from pmgen.options import Options

from tests.fuzz.readers_target import read_everything
from tests.fuzz.strategies import COLLECTIONS, Json

EXAMPLES = int(os.environ.get("PMGEN_FUZZ", "25"))
CORPUS = sorted((Path(__file__).parent / "fuzz" / "corpus").iterdir())
EMIT = ("curl", "client", "chilkat", "docs")


@pytest.mark.parametrize("version", COLLECTIONS)
@given(data=st.data())
@settings(
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
def test_any_collection_is_built_or_refused(version: str, data: st.DataObject) -> None:
    definition: Json = data.draw(COLLECTIONS[version])
    with suppress(PmgenError):
        report = Report()
        api = pipeline.load(json.dumps(definition).encode(), Options(), report, "made.json")
        for file in pipeline.emit(api, Options(emit=EMIT), report):
            file.content.encode("utf-8")


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
@settings(max_examples=4 * EXAMPLES)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(PmgenError):
        read_everything(data)


def test_what_fuzzing_kept_is_read_or_refused() -> None:
    """The corpus: small files that each reach code which no other reaches; a finding is put there when it is mended."""
    for path in CORPUS:
        with suppress(PmgenError):
            read_everything(path.read_bytes())
    assert len(CORPUS) > 100
