"""The reports on real pairs of versions: golden text that was read against the two files by hand.

`pytest tests/test_change_pairs.py --bless` writes it anew, and the diff is then read.
"""

import gzip
from pathlib import Path

import pytest
from pmgen import pipeline
from pmgen.change.report import as_text
from pmgen.differing import diff
from pmgen.errors import Report
from pmgen.model.api import Api
from pmgen.model.surface import Surface
from pmgen.options import Options
from pmgen.python.surface import surface

PAIRS = Path(__file__).parent / "fixtures" / "pairs"
NAMES = {"BalancePlatformService": ("v1", "v2"), "LegalEntityService": ("v3", "v4")}


def unpacked(name: str, folder: Path) -> Path:
    """A collection of a pair as a file of its own."""
    path = folder / f"{name}.json"
    path.write_bytes(gzip.decompress((PAIRS / f"{name}.json.gz").read_bytes()))
    return path


def loaded(path: Path, lock: Surface | None = None) -> Api:
    """The model of a file."""
    return pipeline.load(path, Options(), Report(), lock=lock or Surface(""))


@pytest.mark.parametrize("name", NAMES)
def test_the_report_on_a_real_pair_is_as_it_was_read(name: str, tmp_path: Path, bless: bool) -> None:
    old, new = (unpacked(f"{name}-{version}", tmp_path) for version in NAMES[name])
    text = as_text(diff(str(old), str(new), Options(), Report()))
    golden = PAIRS / f"{name}.txt"
    if bless:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8"), "pytest --bless takes it"


@pytest.mark.parametrize("name", NAMES)
def test_requests_and_bodies_that_are_the_same_in_both_versions_keep_their_names(name: str, tmp_path: Path) -> None:
    old, new = (unpacked(f"{name}-{version}", tmp_path) for version in NAMES[name])
    before = surface(loaded(old))
    after = surface(loaded(new, before))
    calls = {one.title: one.call for one in after.operations}
    same = [one for one in before.operations if one.title in calls]
    assert len(same) > 45
    assert [one.call for one in same] == [calls[one.title] for one in same]
    models = {(one.home, one.name) for one in after.models}
    kept = [one for one in before.models if (one.home, one.name) in models]
    assert len(kept) > 0.9 * len(before.models)
