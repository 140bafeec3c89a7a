"""One API in v1, v2.0, v2.1 and v3 is one model."""

from pathlib import Path

import pytest
from pmgen.build import build_api
from pmgen.errors import Report
from pmgen.model.api import Api
from pmgen.postman import read

FOLDER = Path(__file__).parent / "fixtures" / "versions"
SOURCES = ("library.v2.0.json", "library.v1.json", "library")


def built(source: Path) -> tuple[Api, Report]:
    report = Report()
    return build_api(read(source, report=report), place="library", report=report), report


@pytest.mark.parametrize("name", SOURCES)
def test_every_format_builds_the_same_model(name: str) -> None:
    model, report = built(FOLDER / name)
    wanted, _ = built(FOLDER / "library.v2.1.json")
    assert model == wanted
    assert len(model.endpoints) == 10
    assert not report.notices


@pytest.mark.parametrize(
    ("name", "kind"), [*zip(SOURCES, ("v2.0", "v1", "v3"), strict=True), ("library.v2.1.json", "v2.1")]
)
def test_the_format_is_told_by_the_content(name: str, kind: str) -> None:
    assert read(FOLDER / name, report=Report()).format == kind


def test_folders_keep_their_place_in_the_tree() -> None:
    model, _ = built(FOLDER / "library")
    assert [folder.path for folder in model.folders] == [("Books",), ("Books", "Reviews"), ("Files",)]
    assert [endpoint.index for endpoint in model.endpoints[:4]] == [(0, 0, 0), (0, 0, 1), (0, 1), (0, 2)]
