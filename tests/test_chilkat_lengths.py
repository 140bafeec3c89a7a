"""Texts, lines and comments that are longer than a language's compilers take are put together piece by piece."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.chilkat import LANGUAGES, Language, Program, print_program
from pmgen.chilkat.draft import HTTP, JSON, REQUEST_BODY, Draft, call, put
from pmgen.chilkat.expressions import Call, Str, Variable
from pmgen.chilkat.fitting import fitted
from pmgen.chilkat.languages.lengths import Length, modified_utf8, utf8, utf16
from pmgen.chilkat.pieces import cut, even_pieces, text_pieces
from pmgen.chilkat.program import Assign, Comment, Create, DeclareSuccess, Do, SetProperty, texts, walk

LIMITED = sorted(slug for slug, row in LANGUAGES.items() if row.longest_literal or row.longest_line)
# Quotes of all kinds, what is written by number, pairs, and plain text.
TEXTS = st.text(st.sampled_from("ab\"'[]%>?\\$\r\n\t\0é日😀\u2028\ufeff"), max_size=300).map(lambda text: text * 20)
LONG = "one 'two' \"three\" [four] 日本\r\n" * 500


def program_of(text: str) -> Program:
    """A program with the text in every kind of place."""
    draft = Draft()
    draft.add(Create(HTTP), DeclareSuccess(Variable("success", "bool")), Create(JSON), Create(REQUEST_BODY))
    draft.add(Comment((text,)), put(HTTP, "Login", text))
    draft.add(Do(call(JSON, "UpdateString", "a", text)), Do(call(HTTP, "SetRequestHeader", "x", text)))
    draft.add(Do(call(REQUEST_BODY, "Append", text)))
    return Program(tuple(draft.statements))


def given_texts(program: Program) -> list[str]:
    """The texts that the program's objects are given in the end: what StringBuilders hold is put in its place."""
    held: dict[str, str] = {}
    given: list[str] = []
    for statement in walk(program.statements):
        match statement:
            case Do(Call(target, method, (Str(text),))) if method.name == "Append":
                held[target.name] = held.get(target.name, "") + text
            case Assign(variable, Call(source)):
                held[variable.name] = held[source.name]
            case Do(Call(_, _, (*_, Str(text)))) | SetProperty(_, _, Str(text)):
                given.append(text)
            case Do(Call(_, _, (*_, Variable(name)))) | SetProperty(_, _, Variable(name)):
                given.append(held[name])
            case _:
                pass
    return [*given, held[REQUEST_BODY.name]]


@pytest.mark.parametrize("slug", LIMITED)
@given(text=TEXTS)
def test_the_pieces_are_short_enough_and_together_they_are_the_text(slug: str, text: str) -> None:
    row = LANGUAGES[slug]
    limited = replace(
        row,
        longest_line=row.longest_line and replace(row.longest_line, most=1000),
        longest_literal=row.longest_literal and replace(row.longest_literal, most=800),
        longest_string=None,
    )
    made = fitted(program_of(text), limited)
    assert given_texts(made) == [text] * 4
    for statement in walk(made.statements):
        check(statement.lines if isinstance(statement, Comment) else (), texts(statement), limited)
    comments = [statement for statement in made.statements if isinstance(statement, Comment)]
    assert ["".join(comment.lines) for comment in comments] == [text]


def check(comments: tuple[str, ...], literals: tuple[str, ...], row: Language) -> None:
    if row.longest_literal:
        assert all(row.longest_literal.measure(text) <= row.longest_literal.most for text in literals)
    if row.longest_line:
        assert sum(row.longest_line.measure(row.quote(text)) for text in literals) <= row.longest_line.most
        assert all(row.longest_line.measure(row.comment(text)) <= row.longest_line.most for text in comments)


@pytest.mark.parametrize("slug", sorted(slug for slug in LIMITED if LANGUAGES[slug].longest_line))
def test_no_line_is_longer_than_the_language_takes(slug: str) -> None:
    row = LANGUAGES[slug]
    lines = print_program(program_of(LONG), row).splitlines()
    assert row.longest_line
    assert max(map(row.longest_line.measure, lines)) <= row.longest_line.most


@pytest.mark.parametrize("slug", LANGUAGES)
def test_what_is_within_the_limits_is_not_touched(slug: str) -> None:
    program = program_of("one two\n" * 40)
    assert fitted(program, LANGUAGES[slug]) is program


@pytest.mark.parametrize("slug", sorted(set(LANGUAGES) - set(LIMITED)))
def test_languages_without_limits_get_everything_whole(slug: str) -> None:
    program = program_of(LONG)
    assert fitted(program, LANGUAGES[slug]) is program


def test_sql_server_says_what_no_variable_of_its_can_hold() -> None:
    made = fitted(program_of("x" * 5000), LANGUAGES["sql"])
    comments = [line for statement in made.statements if isinstance(statement, Comment) for line in statement.lines]
    assert comments[1:] == ["Only 4000 characters of the next text can be passed here."] * 2
    assert given_texts(made) == ["x" * 5000] * 4


@pytest.mark.parametrize("lines", [0, 1, 1000, 1001, 9999])
def test_no_text_becomes_more_statements_than_a_method_may_have(lines: int) -> None:
    text = "some line\n" * lines
    for pieces in (text_pieces(text), list(even_pieces(text, lambda piece: True))):
        assert "".join(pieces) == text
        assert len(pieces) <= 2000
    assert len(text_pieces(text)) == lines or lines > 1000


@given(st.text(st.sampled_from("ab\r\n\ud83d\ude00")), st.integers(2, 5))
def test_a_pair_is_never_cut(text: str, most: int) -> None:
    pieces = list(cut(text, Length(most).takes))
    assert "".join(pieces) == text
    for before, after in pairwise(pieces):
        assert before[-1:] + after[:1] not in ("\r\n", "\ud83d\ude00")


@given(st.text())
def test_lengths_are_those_of_the_encodings(text: str) -> None:
    assert utf8(text) == len(text.encode())
    assert utf16(text) * 2 == len(text.encode("utf-16-le"))
    halves = [
        text.encode("utf-16-le")[at : at + 2].decode("utf-16-le", "surrogatepass")
        for at in range(0, 2 * utf16(text), 2)
    ]
    assert modified_utf8(text) == sum(len(half.encode("utf-8", "surrogatepass")) + (half == "\0") for half in halves)
