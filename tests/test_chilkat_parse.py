"""Snippets of languages without a compiler here, parsed by tree-sitter's grammars: no error, nothing missing."""

import pytest
from pmgen import chilkat
from pmgen.errors import Report
from pmgen.options import Options

from tests.chilkat.grammars import GRAMMARS, has_error
from tests.test_chilkat_run import KINDS


@pytest.mark.parametrize("generation", [10, 11])
@pytest.mark.parametrize("slug", GRAMMARS)
def test_every_kind_parses(slug: str, generation: int) -> None:
    for endpoint in KINDS.endpoints:
        source = chilkat.snippet(KINDS, endpoint, slug, Options(chilkat_api=generation), Report())
        assert not has_error(slug, source), endpoint.title


@pytest.mark.parametrize("slug", GRAMMARS)
def test_the_grammars_find_errors(slug: str) -> None:
    assert has_error(slug, "if ( ) ) (\n")
