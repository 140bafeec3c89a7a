"""Snippets of scripting languages run with a stub of Chilkat that writes down what it is told (`neutral.py`).

All snippets of a language are run by one program, one after the other and each as if it were alone; a line `== name`
starts the record of each.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from pmgen.chilkat.reference import CLASSES, Class

from tests.chilkat.neutral import STATUS

Prepare: TypeAlias = Callable[[Mapping[str, str], Path, dict[str, str]], list[list[str]]]


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


def _node(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
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
    lines.append("exports.told = told;")
    module = folder / "@chilkat" / "ck-node21-linux-x64" / "index.js"
    module.parent.mkdir(parents=True)
    module.write_text("\n".join(lines))
    runs = [f"told('==', '{name}'); require('./{name}.js');" for name in _save(snippets, folder, "js")]
    (folder / "runner.js").write_text(
        "\n".join([f"const told = require('./{module.relative_to(folder)}').told;", *runs])
    )
    environment["NODE_PATH"] = str(folder)
    return [["node", "runner.js"]]


def _node_member(cls: str, name: str, kind: str, own: str, result: str) -> str:
    if kind == "set":
        return f"set {name}(v) {{ told('set', '{cls}', '{own}', hex(v)); }}"
    value = {"string": "'text'", "bool": "true", "void": "undefined", "int": _answer(own, result)}
    answer = value.get(result) or f"new {result}(true)"
    if kind == "get":
        return f"get {name}() {{ return {answer}; }}"
    return f"{name}(...a) {{ told('call', '{cls}', '{own}', ...a.map(hex)); return {answer}; }}"


def _perl(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
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
    names = " ".join(_save(snippets, folder, "pl"))
    runner = f"""use chilkat();
for my $name (qw({names})) {{
  chilkat::told('==', $name);
  my $child = fork() // die;
  if (!$child) {{ do "./$name.pl"; die $@ if $@; exit; }}
  waitpid($child, 0);
  die "$name failed" if $?;
}}
"""
    (folder / "runner.pl").write_text(runner)
    return [["perl", "-I.", "runner.pl"]]


def _php(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
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
    (folder / "stub.php").write_text("\n".join(lines))
    (folder / "chilkat.php").write_text("<?php require_once __DIR__ . '/stub.php';")
    names = ", ".join(f"'{name}'" for name in _save(snippets, folder, "php"))
    runner = f"""<?php
require_once __DIR__ . '/stub.php';
foreach ([{names}] as $name) {{
  told('==', $name);
  $child = pcntl_fork();
  if ($child === 0) {{ include __DIR__ . "/$name.php"; exit; }}
  pcntl_waitpid($child, $status);
  if ($status) {{ fwrite(STDERR, "$name failed"); exit(1); }}
}}
"""
    (folder / "runner.php").write_text(runner)
    return [["php", "-d", "display_errors=stderr", "runner.php"]]


def _php_com(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
    """PHP with ActiveX: one class for all objects, which knows the members of each."""
    known = {
        cls.name: {
            f"{kind} {name}": [own, _com_answer(own, result), len(cls.methods[own].parameters) if kind == "call" else 1]
            for name, kind, own, result in _members(cls, lower=False, getter="{}", setter="{}")
        }
        for cls in CLASSES.values()
    }
    # The site writes these methods with a small letter; COM does not look at case.
    stub = """<?php
class COM {
  public $cls;
  function __construct($name, $quiet = false) {
    $this->cls = $quiet ? $name : substr($name, 8);
    if (!isset(KNOWN[$this->cls])) throw new Exception("There is no $name");
    if (!$quiet) told('new', $this->cls);
  }
  private function find($kind, $name, $count) {
    foreach (KNOWN[$this->cls] as $key => $member)
      if (!strcasecmp($key, "$kind $name") && ($kind !== 'call' || $member[2] === $count)) return $member;
    throw new Exception("{$this->cls} has no $name of $count");
  }
  private function answer($member) { return isset(KNOWN[$member[1]]) ? new COM($member[1], true) : $member[1]; }
  function __call($name, $a) {
    $member = $this->find('call', $name, count($a));
    told('call', $this->cls, $member[0], ...array_map('hexed', $a));
    return $this->answer($member);
  }
  function __get($name) { return $this->answer($this->find('get', $name, 1)); }
  function __set($name, $value) { told('set', $this->cls, $this->find('set', $name, 1)[0], hexed($value)); }
}
"""
    table = json.dumps(known).replace("\\", "\\\\").replace("'", "\\'")
    commands = _php(snippets, folder, environment)
    file = folder / "stub.php"
    functions = "\n".join(file.read_text().splitlines()[1:4])
    file.write_text(f"{stub}define('KNOWN', json_decode('{table}', true));\n{functions}\n")
    return commands


def _com_answer(name: str, result: str) -> str | int:
    return result if result in CLASSES else "text" if result == "string" else int(_answer(name, result))


def _ruby(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
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
    names = " ".join(_save(snippets, folder, "rb"))
    runner = f"""require 'chilkat'
%w[{names}].each do |name|
  Chilkat.told('==', name)
  Process.wait(fork {{ load "./#{{name}}.rb" }})
  abort("#{{name}} failed") unless $?.success?
end
"""
    (folder / "runner.rb").write_text(runner)
    return [["ruby", "-I.", "-EUTF-8", "runner.rb"]]


def _tcl(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
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
    (folder / "stub.tcl").write_text("\n".join(lines))
    names = " ".join(_save(snippets, folder, "tcl"))
    runner = f"""source stub.tcl
proc leave args {{ error LEFT }}
foreach name {{{names}}} {{
  told == $name
  interp create run
  run eval {{source stub.tcl}}
  interp alias run exit {{}} leave
  if {{[catch {{run eval [list source -encoding utf-8 $name.tcl]}} said] && $said ne "LEFT"}} {{
    puts stderr "$name: $said"
    exit 1
  }}
  interp delete run
}}
"""
    (folder / "runner.tcl").write_text(runner)
    return [["tclsh", "runner.tcl"]]


def _save(snippets: Mapping[str, str], folder: Path, extension: str) -> Iterator[str]:
    """Writes each snippet to a file, and gives its name."""
    for name, text in snippets.items():
        (folder / f"{name}.{extension}").write_text(text, encoding="utf-8")
        yield name


RECORDERS: dict[str, Prepare] = {
    "nodejs": _node,
    "perl": _perl,
    "phpAx": _php_com,
    "phpExt": _php,
    "ruby": _ruby,
    "tcl": _tcl,
}
_PROGRAMS = {"nodejs": "node", "perl": "perl", "phpAx": "php", "phpExt": "php", "ruby": "ruby", "tcl": "tclsh"}
NEEDS = {slug: (program,) for slug, program in _PROGRAMS.items()}
