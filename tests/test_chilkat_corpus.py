"""Snippets of real collections, read: a sample of each; `make chilkat-all` proves every request by all means."""

from pathlib import Path

import pytest

from tests.chilkat import proofs, prove
from tests.chilkat.sums import Sums
from tests.corpus import collections

SAMPLE = 5


@pytest.mark.parametrize("path", collections(), ids=lambda path: path.stem[:40])
def test_real_snippets_are_read_without_a_fault(path: Path) -> None:
    sums = proofs.read(path, SAMPLE)
    assert sums.defects == []
    assert sums.counts.total() > 0


def test_nothing_proved_is_a_failure(tmp_path: Path) -> None:
    assert prove.main([str(tmp_path)]) == 1


def test_what_a_proof_finds_is_told_and_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def all_of(_means: object, _paths: object, _jobs: int) -> Sums:
        return Sums(defects=["python 10: a request: read 1 for 2"])

    monkeypatch.setattr(prove, "prove_all", all_of)

    def one_path(folder: Path) -> list[Path]:
        return [folder]

    monkeypatch.setattr(prove, "recorded", one_path)
    assert prove.main([str(tmp_path)]) == 1
