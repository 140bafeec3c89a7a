"""What all tests share: golden files that can be rewritten, the collections to run over, no skipping on CI."""

import os
import re
import sys
from collections.abc import Generator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.database import DirectoryBasedExampleDatabase
from hypothesis.internal import constants_ast
from hypothesis.internal.conjecture import providers

from tests.corpus import collections

# The same examples each time, on any machine and however the tests are shared out; `make fuzz` looks for new ones.
FUZZING = "PMGEN_FUZZ" in os.environ
settings.register_profile(
    "pmgen",
    deadline=None,  # a slow machine is no failure
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=not FUZZING,
    database=DirectoryBasedExampleDatabase(".hypothesis/examples") if FUZZING else None,
)
settings.load_profile("pmgen")
if not FUZZING:
    # Else hypothesis takes texts and numbers for examples from whatever code of ours is imported at the moment.
    setattr(providers, "_get_local_constants", constants_ast.Constants)  # noqa: B010

# What a machine sets for its people changes no test: proxies, keys, colours, widths, the repository that a hook is in,
# options of interpreters.
UNHEEDED = re.compile(
    r"(?i:(?:all|ftp|https?|no)_proxy)|POSTMAN_.*|PMGEN_(?!CORPUS$|FUZZ$).*|GIT_(?!SSL_).*|(?:NO|FORCE|CLI)_?COLOR.*"
    r"|COLUMNS|LINES|PAGER|LESS|PYTHON(?:PATH|STARTUP|WARNINGS|INSPECT)|PIP_(?:TARGET|USER|PREFIX)"
    r"|(?:JAVA_TOOL|_JAVA|JDK_JAVA|NODE)_OPTIONS|NODE_PATH|PERL5(?:OPT|LIB)|RUBY(?:OPT|LIB)|GO(?:FLAGS|PATH|WORK)"
)
for name in [name for name in os.environ if UNHEEDED.fullmatch(name)]:
    del os.environ[name]
# No configuration of git's counts but a repository's own; no language that perl would miss.
os.environ |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
if sys.platform == "linux":
    os.environ["LC_ALL"] = "C.UTF-8"
# Pyright does not ask the network whether there is a newer one.
os.environ["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"
# Compilers, checkers and browsers keep things in a home; who has none gets one for the time of the tests.
if os.name == "posix" and not os.access(os.environ.get("HOME") or "/nowhere", os.W_OK):
    HOME = TemporaryDirectory(prefix="pmgen-home-")
    os.environ["HOME"] = HOME.name
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
