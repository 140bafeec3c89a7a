"""Runs snippets of scripting languages with a stub of Chilkat that writes down what it is told.

A line of the record is `new Class`, `call Class Method arguments` or `set Class Property value`; arguments are the
hexadecimal digits of their text in UTF-8, an object is the name of its class. The stub answers so that everything
succeeds: status 200, arrays of one element. `expected` says what the neutral program would have the stub write.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from pmgen.chilkat.expressions import Bool, Call, Get, Int, LastIndex, Str, Value, Variable
from pmgen.chilkat.program import (
    Assign,
    Create,
    Do,
    If,
    IsNot,
    PrintString,
    Program,
    SetProperty,
    Statement,
    Step,
    Take,
    Try,
    While,
)
from pmgen.chilkat.reference import CLASSES, Class

STATUS = 200


def expected(program: Program) -> list[str]:
    """The record of the neutral program."""
    return [line.rstrip() for line in _lines(program.statements, {})]


def _lines(statements: tuple[Statement, ...], numbers: dict[str, int]) -> Iterator[str]:
    for statement in statements:
        match statement:
            case Create(variable):
                yield f"new {variable.cls}"
            case Do(call) | Try(_, call) | Take(_, call) | PrintString(Call() as call):
                yield _call(call, numbers)
            case Assign(variable, Call() as call):
                yield _call(call, numbers)
                numbers[variable.name] = 1
            case Assign(variable, Get()):
                numbers[variable.name] = 1
            case Assign(variable, Int(number)):
                numbers[variable.name] = number
            case Step(variable):
                numbers[variable.name] += 1
            case SetProperty(target, prop, value):
                yield f"set {target.cls} {prop.name} {_hex(_text(value, numbers))}"
            case If(IsNot(_, number), body) if number != STATUS:
                yield from _lines(body, numbers)
                return
            case While(index, count, body):
                while numbers[index.name] < numbers[count.name]:
                    yield from _lines(body, numbers)
            case _:
                pass


def _call(call: Call, numbers: Mapping[str, int]) -> str:
    shown = [_hex(_text(argument, numbers)) for argument in call.arguments]
    return " ".join(["call", call.object.cls, call.method.name, *shown])


def _text(value: Value, numbers: Mapping[str, int]) -> str:
    match value:
        case Str(text):
            return text
        case Int(number):
            return str(number)
        case Bool(truth):
            return "1" if truth else "0"
        case LastIndex():
            return "0"
        case Variable(kind="object"):
            return value.cls
        case Variable(kind="string"):
            return "text"
        case Variable(name):
            return str(numbers[name])


def _hex(text: str) -> str:
    return text.encode("utf-8").hex()


def record(slug: str, source: str, folder: Path) -> list[str]:
    """What a snippet tells the stub.

    Args:
        slug: one of `RECORDERS`.
        source: the snippet.
        folder: an empty folder to work in.

    Raises:
        AssertionError: if the language's program fails; the message is what it said.
    """
    log = folder / "record.log"
    command = RECORDERS[slug](source, folder)
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "RECORD": str(log), "NODE_PATH": str(folder)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr[-2000:]
    return [line.rstrip() for line in log.read_text(encoding="ascii").splitlines()]


def _members(known: Class, *, lower: bool, getter: str, setter: str) -> Iterator[tuple[str, str, str, str]]:
    """What a class answers to: its name there, `call`, `get` or `set`, the name in the reference, the result."""
    for method in known.methods.values():
        name = _small(method.name) if lower and method.result == "string" else method.name
        result = method.returns if method.result == "object" else method.result
        yield name, "call", method.name, result
    for prop in known.properties.values():
        name = _small(prop.name) if lower and prop.kind == "string" else getter.format(prop.name)
        yield name, "get", prop.name, prop.kind
        if prop.writable:
            yield setter.format(prop.name), "set", prop.name, "void"


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]


def _answer(name: str, result: str) -> str:
    """The number that stands for the answer: the status, an array's size, success."""
    return str(STATUS) if name in ("StatusCode", "LastStatus", "ResponseStatusCode") else "1"


def _node(source: str, folder: Path) -> list[str]:
    lines = [
        "const fs = require('fs');",
        "const text = a => a === true ? '1' : a === false ? '0' : a && a.cls ? a.cls : String(a);",
        "const told = (...w) => fs.appendFileSync(process.env.RECORD, w.join(' ') + '\\n');",
        "const hex = a => Buffer.from(text(a), 'utf8').toString('hex');",
    ]
    for known in CLASSES.values():
        lines.append(
            f"class {known.name} {{ constructor(quiet) {{ if (!quiet) told('new', this.cls); }}\n"
            f"  get cls() {{ return '{known.name}'; }}"
        )
        for name, kind, own, result in _members(known, lower=False, getter="{}", setter="{}"):
            lines.append("  " + _node_member(known.name, name, kind, own, result))
        lines.append("}")
        lines.append(f"exports.{known.name} = {known.name};")
    module = folder / "@chilkat" / "ck-node21-linux-x64" / "index.js"
    module.parent.mkdir(parents=True)
    module.write_text("\n".join(lines))
    (folder / "snippet.js").write_text(source, encoding="utf-8")
    return ["node", "snippet.js"]


def _node_member(cls: str, name: str, kind: str, own: str, result: str) -> str:
    if kind == "set":
        return f"set {name}(v) {{ told('set', '{cls}', '{own}', hex(v)); }}"
    value = {"string": "'text'", "bool": "true", "void": "undefined", "int": _answer(own, result)}
    answer = value.get(result) or f"new {result}(true)"
    if kind == "get":
        return f"get {name}() {{ return {answer}; }}"
    return f"{name}(...a) {{ told('call', '{cls}', '{own}', ...a.map(hex)); return {answer}; }}"


def _perl(source: str, folder: Path) -> list[str]:
    lines = [
        "package chilkat; use strict; use warnings;",
        "sub hexed { my $t = ref $_[0] ? $_[0]->{cls} : $_[0];",
        "  utf8::encode($t) if utf8::is_utf8($t); unpack('H*', $t) }",
        "sub told { open(my $f, '>>', $ENV{RECORD}) or die; print $f join(' ', @_), \"\\n\"; close $f; }",
    ]
    for known in CLASSES.values():
        lines.append(f"package chilkat::Ck{known.name};")
        lines.append(
            f"sub new {{ chilkat::told('new', '{known.name}') unless $_[1]; bless {{ cls => '{known.name}' }} }}"
        )
        for name, kind, own, result in _members(known, lower=True, getter="get_{}", setter="put_{}"):
            value = {"string": "'text'", "void": "undef"}.get(result, _answer(own, result))
            answer = f"chilkat::Ck{result}->new(1)" if result in CLASSES else value
            told = (
                ""
                if kind == "get"
                else f"shift; chilkat::told('{kind}', '{known.name}', '{own}', map {{ chilkat::hexed($_) }} @_);"
            )
            lines.append(f"sub {name} {{ {told} {answer} }}")
    (folder / "chilkat.pm").write_text("\n".join([*lines, "1;"]))
    (folder / "snippet.pl").write_text(source, encoding="utf-8")
    return ["perl", "-I.", "snippet.pl"]


def _php(source: str, folder: Path) -> list[str]:
    lines = [
        "<?php",
        "function hexed($a) {",
        "  return bin2hex(is_object($a) ? $a->cls : (is_bool($a) ? ($a ? '1' : '0') : strval($a))); }",
        "function told(...$w) { file_put_contents(getenv('RECORD'), implode(' ', $w) . \"\\n\", FILE_APPEND); }",
    ]
    for known in CLASSES.values():
        lines.append(f"class Ck{known.name} {{ public $cls = '{known.name}';")
        lines.append(f"function __construct($quiet = false) {{ if (!$quiet) told('new', '{known.name}'); }}")
        for name, kind, own, result in _members(known, lower=True, getter="get_{}", setter="put_{}"):
            value = {"string": "'text'", "bool": "true", "void": "null"}.get(result, _answer(own, result))
            answer = f"new Ck{result}(true)" if result in CLASSES else value
            told = "" if kind == "get" else f"told('{kind}', '{known.name}', '{own}', ...array_map('hexed', $a));"
            lines.append(f"function {name}(...$a) {{ {told} return {answer}; }}")
        lines.append("}")
    (folder / "chilkat.php").write_text("\n".join(lines))
    (folder / "snippet.php").write_text(source, encoding="utf-8")
    return ["php", "snippet.php"]


def _ruby(source: str, folder: Path) -> list[str]:
    lines = [
        "module Chilkat",
        "def self.hexed(a) t = a.respond_to?(:cls) ? a.cls : a == true ? '1' : a == false ? '0' : a.to_s",
        "  t.unpack1('H*') end",
        "def self.told(*w) File.open(ENV['RECORD'], 'a') { |f| f.puts(w.join(' ')) } end",
    ]
    for known in CLASSES.values():
        lines.append(f"class Ck{known.name}")
        lines.append(f"def cls() '{known.name}' end")
        lines.append("def initialize(quiet = false) Chilkat.told('new', cls) unless quiet end")
        for name, kind, own, result in _members(known, lower=True, getter="get_{}", setter="put_{}"):
            value = {"string": "'text'", "bool": "true", "void": "nil"}.get(result, _answer(own, result))
            answer = f"Ck{result}.new(true)" if result in CLASSES else value
            told = "" if kind == "get" else f"Chilkat.told('{kind}', cls, '{own}', *a.map {{ |x| Chilkat.hexed(x) }});"
            lines.append(f"define_method(:{name}) {{ |*a| {told} {answer} }}")
        lines.append("end")
    (folder / "chilkat.rb").write_text("\n".join([*lines, "end"]))
    (folder / "snippet.rb").write_text(source, encoding="utf-8")
    return ["ruby", "-I.", "-EUTF-8", "snippet.rb"]


def _tcl(source: str, folder: Path) -> list[str]:
    lines = [
        "proc load args {}",
        "encoding system utf-8",
        "proc told args { set f [open $::env(RECORD) a]; puts $f [string trimright [join $args]]; close $f }",
        "proc hexed list { set r {}; foreach a $list {",
        "  if {[regexp {^<obj (\\w+)>$} $a - cls]} { set a $cls }",
        "  lappend r [binary encode hex [encoding convertto utf-8 $a]] }; return $r }",
    ]
    for known in CLASSES.values():
        name = known.name
        lines.append(f"proc new_Ck{name} {{}} {{ told new {name}; return {{<obj {name}>}} }}")
        lines.append(f"proc delete_Ck{name} a {{}}")
        for member, kind, own, result in _members(known, lower=True, getter="get_{}", setter="put_{}"):
            answer = (
                f"{{<obj {result}>}}" if result in CLASSES else "text" if result == "string" else _answer(own, result)
            )
            told = "" if kind == "get" else f"told {kind} {name} {own} {{*}}[hexed $args]; "
            lines.append(f"proc Ck{name}_{member} {{z args}} {{ {told}return {answer} }}")
    (folder / "snippet.tcl").write_text(source, encoding="utf-8")
    (folder / "runner.tcl").write_text("\n".join([*lines, "source -encoding utf-8 snippet.tcl"]))
    return ["tclsh", "runner.tcl"]


RECORDERS = {"nodejs": _node, "perl": _perl, "phpExt": _php, "ruby": _ruby, "tcl": _tcl}
PROGRAMS = {"nodejs": "node", "perl": "perl", "phpExt": "php", "ruby": "ruby", "tcl": "tclsh"}
