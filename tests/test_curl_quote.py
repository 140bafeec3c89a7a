"""Quoting for POSIX shells, judged by a shell."""

import subprocess

from hypothesis import example, given, settings
from hypothesis import strategies as st
from pmgen.curl.quote import comment, printed, quoted, quoted_latin, word

TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
NASTY = st.text("'\"\\$`!{}()*?[]~#&;|<>\n\r\t -=%@é日😀\x01\x7f", max_size=12)


def shell(script: str) -> bytes:
    """What a script prints."""
    return subprocess.run(["sh", "-c", script], capture_output=True, check=True).stdout


def received(words: list[str]) -> list[bytes]:
    """The arguments that a command gets from words of the shell."""
    return shell(f"printf '%s\\0' {' '.join(words)}").split(b"\0")[:-1]


@settings(max_examples=60)
@given(st.lists(TEXTS | NASTY, min_size=1, max_size=30))
@example(["", "'", "''", "\\'", "-n", "$(touch x)", "`id`", "!!", "a\n", "{{$nope}}"])
def test_quoted_text_arrives_as_it_was(texts: list[str]) -> None:
    assert received([quoted(text) for text in texts]) == [text.encode() for text in texts]


@settings(max_examples=60)
@given(st.lists(st.text("abcXYZ019_./:=@%+,-' $~*", min_size=1), min_size=1, max_size=30))
def test_a_word_is_quoted_where_it_must_be(texts: list[str]) -> None:
    assert received([word(text) for text in texts]) == [text.encode() for text in texts]


@settings(max_examples=60)
@given(st.lists(st.text(st.characters(min_codepoint=1, max_codepoint=255)), min_size=1, max_size=20))
@example(["é", "aé", "éa", "é'é", "\xff$(x)"])
def test_headers_arrive_as_latin_1(texts: list[str]) -> None:
    assert received([quoted_latin(text) for text in texts]) == [text.encode("latin-1") for text in texts]


@settings(max_examples=60)
@given(TEXTS | NASTY | st.text("a\0\\'\n%0"))
@example("\\0000\0%s\n\\c\\n")
def test_printed_text_is_whole(text: str) -> None:
    assert shell(printed(text)) == text.encode()


@settings(max_examples=60)
@given(TEXTS | NASTY | st.text("\n\r\v\f\x85\u2028 $(`)\\'\";\x1b\0"))
@example("a\necho no")
@example("a\\\necho no")
def test_nothing_in_a_comment_runs(text: str) -> None:
    lines = comment(text)
    assert shell("\n".join([*(f"#{line}" for line in lines), "echo end"])) == b"end\n"
    assert not any(ord(char) < 0x20 and char != "\t" for line in lines for char in line)


def test_half_surrogates_become_the_replacement_character() -> None:
    assert quoted("a\ud800b") == "'a\ufffdb'"


def test_dynamic_variables_are_made_by_the_shell_anew_at_each_place() -> None:
    first, second, seconds, moment, number = (
        text.decode()
        for text in received(
            [quoted(f"{{{{${name}}}}}") for name in ("guid", "guid", "timestamp", "isoTimestamp", "randomInt")]
        )
    )
    assert first != second
    assert len(first) == len(second) == 36
    assert seconds.isdigit()
    assert moment.endswith("Z")
    assert 0 <= int(number) <= 1000


def test_text_around_a_dynamic_variable_stays_quoted() -> None:
    assert quoted("'{{$timestamp}}$(id)") == "''\\'''\"$(date +%s)\"'$(id)'"
