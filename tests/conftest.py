"""What all tests share: golden files that can be rewritten, the collections to run over, no skipping on CI."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.corpus import collections

# A slow machine is no failure.
settings.register_profile("pmgen", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("pmgen")

# Tests build anew, and leave nothing in the user's cache folder.
os.environ["PMGEN_CACHE"] = "off"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="rewrite golden files from what is made now")


@pytest.fixture
def bless(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be rewritten."""
    return bool(request.config.getoption("--bless"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Runs a test that asks for `corpus_file` over every collection there is."""
    if "corpus_file" in metafunc.fixturenames:
        paths = collections()
        metafunc.parametrize("corpus_file", paths, ids=[path.stem for path in paths], scope="session")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """On CI a test that is skipped is a test that fails; one that has nothing to run over is none."""
    report = yield
    if report.skipped and os.environ.get("CI") and "empty parameter set" not in str(report.longrepr):
        report.outcome = "failed"
        report.longrepr = f"skipped on CI: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return Path(__file__).parents[1]
