"""Snippets of compiled languages run with a stub of Chilkat that writes down what it is told (`neutral.py`).

All snippets of a language become one program, which runs them one after the other; a line `== name` starts the record
of each.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from pmgen.chilkat.reference import CLASSES, Class

from tests.chilkat import stubs
from tests.chilkat.compilers import golang_file
from tests.chilkat.neutral import STATUS
from tests.chilkat.recorders import Prepare
from tests.chilkat.stubs import STUBS

_TELLERS = {"string": "text", "int": "number", "bool": "truth"}


def told(kind: str, cls: str, member: str, parameters: list[str]) -> list[str]:
    """The calls that write one line of the record; an object is the name of its class. What is read is not told."""
    if kind == "get":
        return []
    calls = [f'start("{kind} {cls} {member}")']
    for place, wanted in enumerate(parameters):
        teller = _TELLERS.get(wanted)
        calls.append(f"{teller}(a{place})" if teller else f'name("{wanted}")')
    return [*calls, "end()"]


def members(known: Class) -> Iterator[tuple[str, str, list[str], str, str]]:
    """What a class answers to: `call`, `get` or `set`, the name, the kinds of arguments, the result, its class."""
    for method in known.methods.values():
        yield "call", method.name, [kind for _, kind in method.parameters], method.result, method.returns
    for prop in known.properties.values():
        yield "get", prop.name, [], prop.kind, ""
        if prop.writable:
            yield "set", prop.name, [prop.kind], "void", ""


def number(member: str) -> int:
    """The number that a member gives."""
    return STATUS if member in ("StatusCode", "LastStatus", "ResponseStatusCode") else 1


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]


_JAVA_TELL = """package com.chilkatsoft;
import java.io.*;
import java.nio.charset.StandardCharsets;
public class Tell {
  static PrintStream out;
  static { try { out = new PrintStream(new FileOutputStream(System.getenv("RECORD"))); }
           catch (IOException e) { throw new RuntimeException(e); } }
  public static void start(String s) { out.print(s); }
  static void text(String s) { out.print(" ");
    for (byte b : s.getBytes(StandardCharsets.UTF_8)) out.printf("%02x", b & 255); }
  static void number(int n) { text(Integer.toString(n)); }
  static void truth(boolean b) { text(b ? "1" : "0"); }
  static void name(String s) { text(s); }
  public static void end() { out.println(); out.flush(); }
}
"""


def _java(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
    files = {"com/chilkatsoft/Tell.java": _JAVA_TELL, "empty.c": "int empty;\n"}
    for known in CLASSES.values():
        files[f"com/chilkatsoft/Ck{known.name}.java"] = _java_class(known)
    for name, text in snippets.items():
        files[f"{name}.java"] = text.replace("class ChilkatExample", f"class {name}")
    calls = "".join(
        f'    com.chilkatsoft.Tell.start("== {name}"); com.chilkatsoft.Tell.end(); {name}.main(null);\n'
        for name in snippets
    )
    files["Everything.java"] = f"class Everything {{ public static void main(String[] a) {{\n{calls}}} }}\n"
    write(folder, files)
    return [
        # What the snippets load; it need not hold anything.
        ["gcc", "-shared", "-o", "libchilkat.so", "empty.c"],
        ["javac", "-nowarn", "-encoding", "UTF-8", "-d", "classes", "Everything.java"],
        ["java", "-Djava.library.path=.", "-cp", "classes", "Everything"],
    ]


def _android(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
    """As Java, with what an activity needs."""
    files = {path: text for path, text in stubs.java().items() if path.startswith("android/")}
    calls = ""
    for name, text in snippets.items():
        files[f"com/test/{name}.java"] = text.replace("class SimpleActivity", f"class {name}")
        calls += f'    com.chilkatsoft.Tell.start("== {name}"); com.chilkatsoft.Tell.end();\n'
        calls += f"    new com.test.{name}().onCreate(null);\n"
    commands = _java({}, folder, environment)
    files["Everything.java"] = f"class Everything {{ public static void main(String[] a) {{\n{calls}}} }}\n"
    write(folder, files)
    return commands


def _java_class(known: Class) -> str:
    types = {"string": "String", "int": "int", "bool": "boolean", "void": "void"}
    me = f"Ck{known.name}"
    lines = [f"package com.chilkatsoft;\nimport static com.chilkatsoft.Tell.*;\npublic class {me} {{"]
    lines.append(f'  public {me}() {{ start("new {known.name}"); end(); }}\n  {me}(boolean quiet) {{ }}')
    for kind, member, parameters, result, returns in members(known):
        values = {"string": '"text"', "int": str(number(member)), "bool": "true", "void": ""}
        value = values.get(result, f"new Ck{returns}(true)")
        taken = ", ".join(f"{types.get(wanted, f'Ck{wanted}')} a{n}" for n, wanted in enumerate(parameters))
        small = result == "string"
        name = {"get": f"get_{member}", "set": f"put_{member}", "call": member}[kind] if not small else _small(member)
        telling = "".join(f"{call}; " for call in told(kind, known.name, member, parameters))
        lines.append(f"  public {types.get(result, f'Ck{returns}')} {name}({taken}) {{ {telling}return {value}; }}")
    return "\n".join([*lines, "}"]) + "\n"


_GO_TELL = """package chilkat
import ("encoding/hex"; "fmt"; "os"; "strconv")
var out, _ = os.Create(os.Getenv("RECORD"))
func Start(s string) { start("== " + s); end() }
func start(s string) { fmt.Fprint(out, s) }
func text(s string) { fmt.Fprint(out, " "+hex.EncodeToString([]byte(s))) }
func number(n int) { text(strconv.Itoa(n)) }
func truth(b bool) { if b { text("1") } else { text("0") } }
func name(s string) { text(s) }
func end() { fmt.Fprintln(out) }
func told(s string) *string { return &s }
"""


def _golang(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
    environment |= {"GO111MODULE": "off", "GOPATH": str(folder), "GOCACHE": str(folder / "cache"), "GOFLAGS": ""}
    types = {"string": "string", "int": "int", "bool": "bool", "void": ""}
    lines = [_GO_TELL]
    for known in CLASSES.values():
        lines.append(f"type {known.name} struct{{ n int }}")
        lines.append(
            f'func New{known.name}() *{known.name} {{ start("new {known.name}"); end(); return &{known.name}{{}} }}'
        )
        lines.append(f"func (z *{known.name}) Dispose{known.name}() {{}}")
        for kind, member, parameters, result, returns in members(known):
            taken = ", ".join(f"a{n} {types.get(wanted, f'*{wanted}')}" for n, wanted in enumerate(parameters))
            text = 'told("text")' if kind == "call" else '"text"'
            values = {"string": text, "int": str(number(member)), "bool": "true", "void": ""}
            value = values.get(result, f"&{returns}{{}}")
            gives = "*string" if (result, kind) == ("string", "call") else types.get(result, f"*{returns}")
            telling = "".join(f"{call}; " for call in told(kind, known.name, member, parameters))
            name = f"Set{member}" if kind == "set" else member
            lines.append(f"func (z *{known.name}) {name}({taken}) {gives} {{ {telling}return {value} }}")
    files = {"src/chilkat/chilkat.go": "\n".join(lines) + "\n"}
    files |= dict(golang_file(name, text) for name, text in snippets.items())
    calls = "".join(f'\tchilkat.Start("{name}")\n\t{name}()\n' for name in snippets)
    files["src/snippets/everything.go"] = f'package main\n\nimport "chilkat"\n\nfunc main() {{\n{calls}}}\n'
    write(folder, files)
    return [["go", "build", "-o", "everything", "snippets"], ["./everything"]]


_C_TELL = """
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
static FILE *out(void) { static FILE *f; if (!f) f = fopen(getenv("RECORD"), "w"); return f; }
static void start(const char *s) { fputs(s, out()); }
static void name(const char *s) { fputc(' ', out()); while (*s) fprintf(out(), "%02x", (unsigned char)*s++); }
static void number(int n) { char s[16]; sprintf(s, "%d", n); name(s); }
static void truth(int b) { name(b ? "1" : "0"); }
static void end(void) { fputc('\\n', out()); fflush(out()); }
static void byte(unsigned n) { fprintf(out(), "%02x", n); }
"""
_NARROW = "static void text(const char *s) { name(s); }\n"
_WIDE = """static void text(const wchar_t *s) { fputc(' ', out()); for (; *s; s++) { unsigned c = *s;
  if (c < 0x80) byte(c);
  else if (c < 0x800) { byte(0xC0 | c >> 6); byte(0x80 | (c & 63)); }
  else if (c < 0x10000) { byte(0xE0 | c >> 12); byte(0x80 | (c >> 6 & 63)); byte(0x80 | (c & 63)); }
  else { byte(0xF0 | c >> 18); byte(0x80 | (c >> 12 & 63)); byte(0x80 | (c >> 6 & 63)); byte(0x80 | (c & 63)); } } }
"""


def _c_family(slug: str, wide: bool) -> Prepare:
    plus = slug.lower().endswith("cpp")

    def prepare(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
        files = {name: text for name, text in STUBS[slug]().items() if name != "iostream"}
        if plus:
            files["all.h"] = _with_constructors(files["all.h"], "W" if wide else "")
        stub = list(_cpp_stub(wide)) if plus else list(_c_stub(wide))
        own = [text.replace("ChilkatSample", name) for name, text in snippets.items()]
        calls = "".join(f'start("== {name}"); end(); {name}();\n' for name in snippets)
        main = f"int main(void) {{\n{calls}return 0; }}\n"
        tell = _C_TELL + (_WIDE if wide else _NARROW)
        source = "\n".join(['#include "all.h"', tell, *stub, *own, main])
        extension = "cpp" if plus else "c"
        write(folder, {**files, f"everything.{extension}": source})
        return [
            ["g++" if plus else "gcc", "-w", "-I.", "-o", "everything", f"everything.{extension}"],
            ["./everything"],
        ]

    return prepare


def _with_constructors(header: str, mark: str) -> str:
    for known in CLASSES:
        me = f"Ck{known}{mark}"
        header = header.replace(f"class {me} {{ public:", f"class {me} {{ public: {me}(); explicit {me}(bool quiet);")
    return header


def _c_stub(wide: bool) -> Iterator[str]:
    mark, literal = ("W", "L") if wide else ("", "")
    types = {"string": "const wchar_t *" if wide else "const char *", "int": "int", "bool": "BOOL", "void": "void"}
    yield from (f"struct {name}_tag {{ int n; }}; static struct {name}_tag one_{name};" for name in CLASSES)
    for known in CLASSES.values():
        me, handle = f"Ck{known.name}{mark}", f"HCk{known.name}{mark}"
        yield f'{handle} {me}_Create(void) {{ start("new {known.name}"); end(); return &one_{known.name}; }}'
        yield f"void {me}_Dispose({handle} z) {{ }}"
        for kind, member, parameters, result, returns in members(known):
            values = {"string": f'{literal}"text"', "int": str(number(member)), "bool": "1", "void": ""}
            taken = "".join(f", {types.get(wanted, f'HCk{wanted}{mark}')} a{n}" for n, wanted in enumerate(parameters))
            small = result == "string"
            name = {"get": f"get{member}", "set": f"put{member}", "call": member}[kind] if not small else _small(member)
            telling = "".join(f"{call}; " for call in told(kind, known.name, member, parameters))
            gives = types.get(result, f"HCk{returns}{mark}")
            value = values.get(result, f"&one_{returns}")
            yield f"{gives} {me}_{name}({handle} z{taken}) {{ {telling}return {value}; }}"


def _cpp_stub(wide: bool) -> Iterator[str]:
    mark, literal = ("W", "L") if wide else ("", "")
    types = {"string": "const wchar_t *" if wide else "const char *", "int": "int", "bool": "bool", "void": "void"}
    for known in CLASSES.values():
        me = f"Ck{known.name}{mark}"
        yield f'{me}::{me}() {{ start("new {known.name}"); end(); }}\n{me}::{me}(bool quiet) {{ }}'
        for kind, member, parameters, result, returns in members(known):
            values = {"string": f'{literal}"text"', "int": str(number(member)), "bool": "true", "void": ""}
            taken = ", ".join(f"{types.get(wanted, f'Ck{wanted}{mark} &')} a{n}" for n, wanted in enumerate(parameters))
            small = result == "string"
            name = (
                {"get": f"get_{member}", "set": f"put_{member}", "call": member}[kind] if not small else _small(member)
            )
            telling = "".join(f"{call}; " for call in told(kind, known.name, member, parameters))
            gives = types.get(result, f"Ck{returns}{mark} *")
            value = values.get(result, f"new Ck{returns}{mark}(true)")
            yield f"{gives} {me}::{name}({taken}) {{ {telling}return {value}; }}"


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Writes files by their paths below a folder."""
    for name, text in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


RECORDERS: dict[str, Prepare] = {
    "java": _java,
    "android": _android,
    "golang": _golang,
    "C": _c_family("C", wide=False),
    "unicodeC": _c_family("unicodeC", wide=True),
    "cpp": _c_family("cpp", wide=False),
    "unicodeCpp": _c_family("unicodeCpp", wide=True),
}
NEEDS = {
    "java": ("javac", "java", "gcc"),
    "android": ("javac", "java", "gcc"),
    "golang": ("go",),
    "C": ("gcc",),
    "unicodeC": ("gcc",),
    "cpp": ("g++",),
    "unicodeCpp": ("g++",),
}
