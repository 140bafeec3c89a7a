"""Snippets of real collections, read: a sample of each; `make chilkat-all` proves every request by all means."""

from pathlib import Path

import pytest

from tests.chilkat import proofs
from tests.corpus import collections

SAMPLE = 5


@pytest.mark.parametrize("path", collections(), ids=lambda path: path.stem[:40])
def test_real_snippets_are_read_without_a_fault(path: Path) -> None:
    sums = proofs.read(path, SAMPLE)
    assert sums.defects == []
    assert sums.counts.total() > 0
