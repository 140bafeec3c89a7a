"""Collections that no person wrote: each gives outputs or a PmgenError, and nothing else.

A short run of what `make fuzz` does for longer; `PMGEN_FUZZ` sets the number of examples of each version.
"""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pmgen.errors import PmgenError

from tests.fuzz.readers_target import FILE, read_everything
from tests.fuzz.strategies import COLLECTIONS, files
from tests.fuzz.whole import build_everything

EXAMPLES = int(os.environ.get("PMGEN_FUZZ", "25"))
CORPUS = sorted((Path(__file__).parent / "fuzz" / "corpus").iterdir())


@pytest.mark.parametrize("version", COLLECTIONS)
@given(data=st.data())
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
def test_any_collection_is_built_or_refused(version: str, data: st.DataObject) -> None:
    """By all back ends, with environments, globals and recorded runs; and what inspect, lint and lock make of it."""
    with suppress(PmgenError):
        assert build_everything(data.draw(files(version)))


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode) | st.just(FILE + b"- a: 1" + FILE))
@settings(max_examples=4 * EXAMPLES, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(PmgenError):
        read_everything(data)


def test_what_fuzzing_kept_is_read_or_refused() -> None:
    """The corpus: small files that each reach code which no other reaches; a finding is put there when it is mended."""
    for path in CORPUS:
        with suppress(PmgenError):
            read_everything(path.read_bytes())
    assert len(CORPUS) > 100
