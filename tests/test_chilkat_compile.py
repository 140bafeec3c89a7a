"""Snippets of compiled languages against stub declarations, which find undeclared names and wrong calls."""

import os
import shutil
from pathlib import Path

import pytest
from pmgen import chilkat
from pmgen.errors import Report
from pmgen.options import Options

from tests.chilkat import recording
from tests.chilkat.compilers import COMPILERS, available, compile_all
from tests.chilkat.proofs import compilers_asked
from tests.test_chilkat_run import KINDS


def _snippets(slug: str, generation: int) -> dict[str, str]:
    options = Options(chilkat_api=generation)
    return {
        f"S{number}": chilkat.snippet(KINDS, endpoint, slug, options, Report())
        for number, endpoint in enumerate(KINDS.endpoints)
    }


@pytest.mark.parametrize("generation", [10, 11])
@pytest.mark.parametrize("slug", compilers_asked())
def test_every_kind_compiles(slug: str, generation: int, tmp_path: Path) -> None:
    assert compile_all(slug, _snippets(slug, generation), tmp_path) == ""


@pytest.mark.parametrize("slug", available())
def test_the_compilers_find_faults(slug: str, tmp_path: Path) -> None:
    (endpoint,) = [endpoint for endpoint in KINDS.endpoints if endpoint.name == "object"]
    good = chilkat.snippet(KINDS, endpoint, slug, Options(), Report())
    faults = {"method": good.replace("LoadSb", "LoadSx", 1), "variable": good.replace("sbResponseBody", "sbOther", 1)}
    for name, bad in faults.items():
        folder = tmp_path / name
        folder.mkdir()
        assert bad != good
        assert compile_all(slug, {"S0": bad}, folder) != ""


def test_the_three_ways_to_write_csharp_are_one() -> None:
    """So what Mono runs is proved for all of them."""
    assert _snippets("csharp", 10) == _snippets("mono", 10) == _snippets("dotnet-core", 10)


if os.environ.get("CI"):

    def test_every_compiler_and_interpreter_is_here() -> None:
        """`.ci/run` installs them; elsewhere those that are missing are not asked."""
        wanted = {name for names in recording.NEEDS.values() for name in names}
        wanted |= {compiler.program for compiler in COMPILERS.values()}
        assert [program for program in sorted(wanted) if shutil.which(program) is None] == []
        assert set(available()) == COMPILERS.keys()
