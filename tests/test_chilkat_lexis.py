"""String literals and comments of foreign text: each language's own reader gives back what was written."""

import ast
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.chilkat import LANGUAGES
from pmgen.chilkat.draft import HTTP, REQUEST_BODY, Draft, call
from pmgen.chilkat.printer import print_program
from pmgen.chilkat.program import Comment, Create, DeclareSuccess, Do, Program, Variable

from tests.chilkat.recorders import PROGRAMS, expected, record

SUCCESS = Variable("success", "bool")
# Quotes, interpolation, escapes, line ends, comment enders, unseen and wide characters, unpaired braces.
NASTY = [
    "",
    " ",
    "'",
    '"',
    "\"'",
    "a\"b'c[d]",
    "\\",
    "\\\\n",
    "\\u0041",
    "#{x} #$x #@x",
    "$x ${x} $(x) @x @{[1]}",
    "`x` `n",
    "%s %d %(x)s {0} {name}",
    "\\(x)",
    "a\nb\r\nc\rd\te",
    "\n",
    "?> %> --> */ ??/ ??=",
    "{",
    "}{",
    "[exec x] $env(PATH)",
    "\u2028\u2029\x85\x0b\x0c\x01\x7f\u202e",
    "é ж 日本 😀",
    "“curly” ‘quotes’ „low“",
    "{{variable}}",
    '~n ~"',
    "x" * 700,
    'He said "' * 100,
    "'" * 300,
]


@given(st.text())
def test_python_literals_read_back(text: str) -> None:
    assert ast.literal_eval(LANGUAGES["python"].quote(text)) == text


def _program(texts: list[str]) -> Program:
    draft = Draft()
    draft.add(Create(HTTP), DeclareSuccess(SUCCESS), Create(REQUEST_BODY))
    for text in texts:
        draft.add(Comment((text,)), Do(call(REQUEST_BODY, "Append", text)))
    return Program(tuple(draft.statements))


@pytest.mark.parametrize("slug", [slug for slug, program in PROGRAMS.items() if shutil.which(program)])
def test_scripts_read_back_nasty_texts(slug: str, tmp_path: Path) -> None:
    program = _program(NASTY)
    assert record(slug, print_program(program, LANGUAGES[slug]), tmp_path) == expected(program)


@pytest.mark.parametrize("slug", sorted(LANGUAGES))
@pytest.mark.parametrize("text", NASTY)
def test_a_comment_is_one_line_and_ends_where_it_should(slug: str, text: str) -> None:
    printed = LANGUAGES[slug].comment(text)
    assert "\n" not in printed
    assert "\r" not in printed
    assert printed.isprintable()
    assert not printed.rstrip().endswith(LANGUAGES[slug].comment.continuing or ("\0",))
    for bad, _ in LANGUAGES[slug].comment.broken:
        assert bad not in printed


@pytest.mark.parametrize("slug", sorted(set(LANGUAGES) - {"sql"}))
@pytest.mark.parametrize("text", NASTY)
def test_a_literal_is_one_printable_line(slug: str, text: str) -> None:
    assert LANGUAGES[slug].quote(text).isprintable()


@pytest.mark.skipif(shutil.which("gcc") is None, reason="no C compiler")
def test_c_literals_read_back(tmp_path: Path) -> None:
    lines = ["#include <stdio.h>", "int main(void) {"]
    for text in NASTY:
        literal = LANGUAGES["C"].quote(text)
        lines.append(f"fwrite({literal}, 1, sizeof({literal}), stdout);")
    (tmp_path / "x.c").write_text("\n".join([*lines, "return 0; }"]) + "\n", encoding="utf-8")
    subprocess.run(["gcc", "-std=c99", "-w", "-o", "x", "x.c"], cwd=tmp_path, check=True)
    said = subprocess.run(["./x"], cwd=tmp_path, capture_output=True, check=True).stdout
    assert said.decode().split("\0")[:-1] == NASTY


@pytest.mark.skipif(shutil.which("java") is None, reason="no Java")
def test_java_literals_read_back(tmp_path: Path) -> None:
    prints = "".join(f"out.print({LANGUAGES['java'].quote(text)} + '\\0');" for text in NASTY)
    stream = 'java.io.PrintStream out = new java.io.PrintStream(System.out, true, "UTF-8");'
    source = f"class X {{ public static void main(String[] a) throws Exception {{ {stream} {prints} }} }}"
    (tmp_path / "X.java").write_text(source, encoding="utf-8")
    subprocess.run(["javac", "-encoding", "UTF-8", "X.java"], cwd=tmp_path, check=True)
    said = subprocess.run(["java", "X"], cwd=tmp_path, capture_output=True, check=True).stdout
    assert said.decode().split("\0")[:-1] == NASTY


@pytest.mark.skipif(shutil.which("go") is None, reason="no Go")
def test_go_literals_read_back(tmp_path: Path) -> None:
    prints = "\n".join(f'fmt.Print({LANGUAGES["golang"].quote(text)}, "\\x00")' for text in NASTY)
    (tmp_path / "x.go").write_text(f'package main\nimport "fmt"\nfunc main() {{\n{prints}\n}}\n', encoding="utf-8")
    said = subprocess.run(["go", "run", "x.go"], cwd=tmp_path, capture_output=True, check=True).stdout
    assert said.decode().split("\0")[:-1] == NASTY
