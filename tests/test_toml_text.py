"""TOML reads back every text that pmgen writes into it."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st
from pmgen.toml_text import quoted


@given(st.text(st.characters()))
def test_a_text_reads_back_on_one_line_that_shows_all_of_it(text: str) -> None:
    printed = quoted(text)
    assert printed.isprintable()
    assert tomllib.loads(f"text = {printed}") == {"text": text.encode("utf-8", "replace").decode()}
