"""The real collections that tests run over."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]
SHIPPED = (ROOT / "collections", ROOT / "tests" / "wire" / "collections", ROOT / "tests" / "fixtures" / "seed")


def collections() -> list[Path]:
    """The files of the folder that PMGEN_CORPUS names; without it, those that come with the source."""
    folder = os.environ.get("PMGEN_CORPUS")
    folders = (Path(folder),) if folder else SHIPPED
    return [path for place in folders for path in sorted(place.glob("*.json"))]
