"""Compiles snippets against the stubs: all of a language's in one run of its compiler."""

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.chilkat.stubs import STUBS


@dataclass(frozen=True, slots=True)
class Compiler:
    """How a language's snippets are compiled.

    Attributes:
        program: what must be there.
        wrap: makes a file of a snippet: its name and its text, from the snippet's number and text.
        command: the command line, from the folder of the stubs and the files.
        environment: more of the process's environment, from the folder.
    """

    program: str
    wrap: Callable[[str, str], tuple[str, str]]
    command: Callable[[Path, list[str]], list[str]]
    environment: Callable[[Path], Mapping[str, str]] = lambda folder: {}


def compile_all(slug: str, snippets: Mapping[str, str], folder: Path) -> str:
    """What the compiler says against the snippets, "" if nothing.

    Args:
        slug: the language.
        snippets: texts by a name that is an identifier.
        folder: an empty folder to work in.
    """
    compiler = COMPILERS[slug]
    for name, text in STUBS[slug]().items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    names: list[str] = []
    for name, text in snippets.items():
        file_name, content = compiler.wrap(name, text)
        target = folder / file_name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
        names.append(file_name)
    done = subprocess.run(
        compiler.command(folder, names),
        cwd=folder,
        env={**os.environ, **compiler.environment(folder)},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    return done.stdout[-4000:] + done.stderr[-4000:] if done.returncode else ""


def available() -> list[str]:
    """The languages whose compilers are on this machine."""
    found = [slug for slug, compiler in COMPILERS.items() if shutil.which(compiler.program)]
    return [slug for slug in found if slug != "objc" or has_objective_c()]


def has_objective_c() -> bool:
    """Whether gcc's compiler of Objective-C is here."""
    asked = subprocess.run(["gcc", "-print-prog-name=cc1obj"], capture_output=True, text=True, check=False)
    return shutil.which(asked.stdout.strip()) is not None


def _java(name: str, text: str) -> tuple[str, str]:
    return f"{name}.java", text.replace("class ChilkatExample", f"class {name}")


def _android(name: str, text: str) -> tuple[str, str]:
    return f"com/test/{name}.java", text.replace("class SimpleActivity", f"class {name}")


def _csharp(name: str, text: str) -> tuple[str, str]:
    head = f"using System; using System.Diagnostics; class {name} {{ void Run() {{\n"
    return f"{name}.cs", f"{head}{text}}} }}\n"


def golang_file(name: str, text: str) -> tuple[str, str]:
    """A snippet as a function of the package; Go would leave out S1_386.go, without the `_`, as another machine's."""
    return f"src/snippets/{name}_.go", text.replace("func main() {", f"func {name}() {{")


def _c(extension: str) -> Callable[[str, str], tuple[str, str]]:
    return lambda name, text: (f"{name}.{extension}", text.replace("ChilkatSample", name))


def _all_in_one(program: str, *flags: str) -> Callable[[Path, list[str]], list[str]]:
    """Everything as one file, so that the compiler starts and reads the headers once."""

    def command(folder: Path, names: list[str]) -> list[str]:
        everything = f"everything{Path(names[0]).suffix}"
        (folder / everything).write_text("".join(f'#include "{name}"\n' for name in names))
        return [program, "-fsyntax-only", "-I.", *flags, everything]

    return command


def _objc(name: str, text: str) -> tuple[str, str]:
    imports = "".join(line + "\n" for line in text.splitlines() if line.startswith("#import"))
    body = "".join(line + "\n" for line in text.splitlines() if not line.startswith("#import"))
    return f"{name}.m", f"{imports}void {name}(void) {{\n{body}}}\n"


def _delphi(name: str, text: str) -> tuple[str, str]:
    method = f"type TMine = class(TForm1) procedure Run; end;\nprocedure TMine.Run;\n{text}"
    head = f"unit {name};\n{{$MODE DELPHI}}\n{{$CODEPAGE UTF8}}\ninterface\nimplementation\nuses SysUtils, Chilkat;\n"
    unit = f"{head}{method}\nend.\n"
    return f"{name.lower()}.pas", unit


def _delphi_command(folder: Path, names: list[str]) -> list[str]:
    """One program that uses every unit."""
    units = ", ".join(name.removesuffix(".pas") for name in names)
    (folder / "everything.pas").write_text(f"program everything;\nuses {units};\nbegin end.\n")
    return ["fpc", "-v0", "-ve", "-Cn", "everything.pas"]


# What is read is for the user; that nothing is done with it is no fault.
_QUIET = ("-Werror", "-Wall", "-Wno-unused-variable", "-Wno-unused-but-set-variable")
_C_FLAGS = ("-Wextra", *_QUIET, "-Wno-format")
_OBJC_FLAGS = ("-std=gnu99", *_QUIET, "-fconstant-string-class=NSConstantString")
# What is run is compiled for that; these compilers are asked for their warnings as well.
WARNED = {"C", "unicodeC", "cpp", "unicodeCpp", "golang", "objc"}
COMPILERS = {
    "java": Compiler("javac", _java, lambda folder, names: ["javac", "-encoding", "UTF-8", "-d", "classes", *names]),
    "android": Compiler(
        "javac", _android, lambda folder, names: ["javac", "-encoding", "UTF-8", "-d", "classes", *names]
    ),
    **{
        slug: Compiler(
            "mcs",
            _csharp,
            lambda folder, names: ["mcs", "-target:library", "-out:all.dll", "-d:DEBUG", "Chilkat.cs", *names],
        )
        for slug in ("csharp", "mono", "dotnet-core")
    },
    "golang": Compiler(
        "go",
        golang_file,
        lambda folder, names: ["go", "vet", "-unusedresult=false", "snippets"],
        lambda folder: {"GO111MODULE": "off", "GOPATH": str(folder), "GOCACHE": str(folder / "cache"), "GOFLAGS": ""},
    ),
    "C": Compiler("gcc", _c("c"), _all_in_one("gcc", *_C_FLAGS)),
    "unicodeC": Compiler("gcc", _c("c"), _all_in_one("gcc", *_C_FLAGS)),
    "cpp": Compiler("g++", _c("cpp"), _all_in_one("g++", *_C_FLAGS)),
    "unicodeCpp": Compiler("g++", _c("cpp"), _all_in_one("g++", *_C_FLAGS)),
    "objc": Compiler("gcc", _objc, _all_in_one("gcc", *_OBJC_FLAGS)),
    "delphiDll": Compiler("fpc", _delphi, _delphi_command),
    "delphiAx": Compiler("fpc", _delphi, _delphi_command),
}
