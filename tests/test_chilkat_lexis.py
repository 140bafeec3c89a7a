"""String literals and comments of foreign text: each language's own reader gives back what was written."""

import ast
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.chilkat import LANGUAGES
from pmgen.chilkat.draft import HTTP, REQUEST_BODY, Draft, call, put
from pmgen.chilkat.expressions import Variable
from pmgen.chilkat.program import Comment, Create, DeclareSuccess, Do, PrintText, Program

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


def program_of(texts: list[str]) -> Program:
    draft = Draft()
    draft.add(Create(HTTP), DeclareSuccess(SUCCESS), Create(REQUEST_BODY))
    for text in texts:
        draft.add(Comment((text,)), Do(call(REQUEST_BODY, "Append", text)))
    # Go wants everything used that is there.
    draft.add(put(HTTP, "Login", "user"), PrintText("end"))
    return Program(tuple(draft.statements))


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


def _c(folder: Path) -> list[str]:
    literals = [LANGUAGES["C"].quote(text) for text in NASTY]
    writes = "\n".join(f"fwrite({literal}, 1, sizeof({literal}), stdout);" for literal in literals)
    source = f"#include <stdio.h>\nint main(void) {{\n{writes}\nreturn 0; }}\n"
    (folder / "x.c").write_text(source, encoding="utf-8")
    subprocess.run(["gcc", "-std=c99", "-w", "-o", "x", "x.c"], cwd=folder, check=True)
    return ["./x"]


def _java(folder: Path) -> list[str]:
    prints = "".join(f"out.print({LANGUAGES['java'].quote(text)} + '\\0');" for text in NASTY)
    stream = 'java.io.PrintStream out = new java.io.PrintStream(System.out, true, "UTF-8");'
    source = f"class X {{ public static void main(String[] a) throws Exception {{ {stream} {prints} }} }}"
    (folder / "X.java").write_text(source, encoding="utf-8")
    subprocess.run(["javac", "-encoding", "UTF-8", "X.java"], cwd=folder, check=True)
    return ["java", "X"]


def _go(folder: Path) -> list[str]:
    prints = "\n".join(f'fmt.Print({LANGUAGES["golang"].quote(text)}, "\\x00")' for text in NASTY)
    source = f'package main\nimport "fmt"\nfunc main() {{\n{prints}\n}}\n'
    (folder / "x.go").write_text(source, encoding="utf-8")
    return ["go", "run", "x.go"]


def _pascal(folder: Path) -> list[str]:
    """The texts as UTF-8 by the compiler's own conversion."""
    prints = "\n".join(f"Put({LANGUAGES['delphiDll'].quote(text)});" for text in NASTY)
    put = "procedure Put(s: UnicodeString); var u: RawByteString; begin u := UTF8Encode(s); Write(Output, u, #0); end;"
    source = f"{{$MODE DELPHIUNICODE}}{{$CODEPAGE UTF8}}\nprogram x;\n{put}\nbegin\n{prints}\nend.\n"
    (folder / "x.pas").write_text(source, encoding="utf-8")
    subprocess.run(["fpc", "-v0", "x.pas"], cwd=folder, check=True, capture_output=True)
    return ["./x"]


READERS = {"gcc": _c, "javac": _java, "go": _go, "fpc": _pascal}


@pytest.mark.parametrize("program", [program for program in READERS if shutil.which(program)])
def test_compilers_read_back_nasty_texts(program: str, tmp_path: Path) -> None:
    command = READERS[program](tmp_path)
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True).stdout
    assert said.decode().split("\0")[:-1] == NASTY
