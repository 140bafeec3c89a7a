"""Delphi snippets compiled by fpc and run with units that write down what they are told (`neutral.py`)."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from pmgen.chilkat.reference import CLASSES, Class

from tests.chilkat.compiled_recorders import members, number, told, write
from tests.chilkat.recorders import Prepare

# The form that a snippet is a method of, and the record's digits.
_TYPES = """TLines = class procedure Add(s: WideString); end;
TMemo = class Lines: TLines; end;
TForm1 = class end;"""
_HEAD = "unit Chilkat;\n{$MODE DELPHI}\ninterface\nuses SysUtils;\ntype\n"
_BODY = """
var Log: Text; TextValue: UnicodeString;
procedure TLines.Add(s: WideString); begin end;
procedure name(const s: string); var i: Integer; begin
  Write(Log, ' '); for i := 1 to Length(s) do Write(Log, LowerCase(IntToHex(Ord(s[i]), 2))); end;
procedure text(const s: UnicodeString); begin name(UTF8Encode(s)); end;
procedure number(v: Integer); begin name(IntToStr(v)); end;
procedure truth(v: Boolean); begin number(Ord(v)); end;
procedure start(const s: string); begin Write(Log, s); end;
procedure finish; begin WriteLn(Log); end;
"""
_END = """initialization
  Memo1 := TMemo.Create; Memo1.Lines := TLines.Create; TextValue := 'text';
  Assign(Log, GetEnvironmentVariable('RECORD')); Rewrite(Log);
finalization
  Close(Log);
end.
"""


def dll(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
    """The commands for snippets that call the DLL."""
    functions = [function for known in CLASSES.values() for function in _functions(known)]
    handles = "\n".join(f"HCk{name} = type Pointer;" for name in CLASSES)
    declared = "\n".join(head for head, _ in functions)
    bodies = "\n".join(f"{head} begin {body} end;" for head, body in functions)
    unit = f"{_HEAD}{_TYPES}\n{handles}\nvar Memo1: TMemo;\n{declared}\n{_SHARED}implementation{_BODY}{bodies}\n{_END}"
    return _commands(unit, snippets, folder)


def activex(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
    """The commands for snippets that use the ActiveX."""
    forward = "\n".join(f"TChilkat{name} = class;\nIChilkat{name} = TChilkat{name};" for name in CLASSES)
    classes = "\n".join(_class(known) for known in CLASSES.values())
    bodies = "\n".join(body for known in CLASSES.values() for body in _bodies(known))
    unit = f"{_HEAD}{_TYPES}\n{forward}\n{classes}\nvar Memo1: TMemo;\n{_SHARED}implementation{_BODY}{bodies}\n{_END}"
    return _commands(unit, snippets, folder)


_SHARED = "procedure start(const s: string);\nprocedure finish;\n"


def _commands(unit: str, snippets: Mapping[str, str], folder: Path) -> list[list[str]]:
    files = {"chilkat.pas": unit}
    calls = ""
    for name, text in snippets.items():
        files[f"{name.lower()}.pas"] = (
            f"unit {name};\n{{$MODE DELPHI}}\n{{$CODEPAGE UTF8}}\ninterface\nprocedure Go;\nimplementation\n"
            f"uses SysUtils, Chilkat;\ntype TMine = class(TForm1) procedure Run; end;\nprocedure TMine.Run;\n{text}\n"
            "procedure Go; begin TMine.Create.Run; end;\nend.\n"
        )
        calls += f"  start('== {name}'); finish; {name}.Go;\n"
    uses = ", ".join(["Chilkat", *snippets])
    files["everything.pas"] = f"program everything;\n{{$MODE DELPHI}}\nuses {uses};\nbegin\n{calls}end.\n"
    write(folder, files)
    return [["fpc", "-v0", "-ve", "everything.pas"], ["./everything"]]


def _told(kind: str, cls: str, member: str, parameters: list[str]) -> str:
    """The statements that write one line of the record."""
    calls = told(kind, cls, member, parameters)[:-1]
    if not calls:
        return ""
    return "".join(f"{call.replace(chr(34), chr(39))}; " for call in calls) + "finish;"


def _functions(known: Class) -> Iterator[tuple[str, str]]:
    me, handle = f"Ck{known.name}", f"HCk{known.name}"
    types = {"string": "PWideChar", "int": "Integer", "bool": "Boolean"}
    yield f"function {me}_Create: {handle};", f"start('new {known.name}'); finish; Result := Pointer(1);"
    yield f"procedure {me}_Dispose(z: {handle});", ""
    for kind, member, parameters, result, returns in members(known):
        taken = "".join(f"; a{n}: {types.get(wanted) or f'HCk{wanted}'}" for n, wanted in enumerate(parameters))
        small = f"_{member[:1].lower()}{member[1:]}"
        name = small if result == "string" else {"get": f"get{member}", "set": f"put{member}"}.get(kind, member)
        line = _told(kind, known.name, member, parameters)
        if result == "void":
            yield f"procedure {me}_{name}(z: {handle}{taken});", line
            continue
        answer = {"string": "PWideChar(TextValue)", "int": str(number(member)), "bool": "True"}.get(
            result, "Pointer(1)"
        )
        gives = types.get(result) or f"HCk{returns}"
        yield f"function {me}_{name}(z: {handle}{taken}): {gives};", f"{line} Result := {answer};"


_AX_TYPES = {"string": "WideString", "int": "Integer", "bool": "Integer"}


def _class(known: Class) -> str:
    me = f"TChilkat{known.name}"
    lines = [f"{me} = class", "public", "constructor Create(owner: TForm1);", f"function ControlInterface: {me};"]
    for kind, member, parameters, result, returns in members(known):
        if kind == "call":
            lines.append(_head("", member, parameters, result, returns))
        elif kind == "get":
            lines.append(f"function get{member}: {_AX_TYPES[result]};")
        else:
            lines.append(f"procedure put{member}(a0: {_AX_TYPES[parameters[0]]});")
    for prop in known.properties.values():
        setter = f" write put{prop.name}" if prop.writable else ""
        lines.append(f"property {prop.name}: {_AX_TYPES[prop.kind]} read get{prop.name}{setter};")
    return "\n".join([*lines, "end;"])


def _head(owner: str, member: str, parameters: list[str], result: str, returns: str) -> str:
    taken = "; ".join(f"a{n}: {_AX_TYPES.get(wanted) or f'TChilkat{wanted}'}" for n, wanted in enumerate(parameters))
    if result == "void":
        return f"procedure {owner}{member}({taken});"
    return f"function {owner}{member}({taken}): {_AX_TYPES.get(result) or f'IChilkat{returns}'};"


def _bodies(known: Class) -> Iterator[str]:
    me = f"TChilkat{known.name}"
    new = f"if owner <> nil then begin start('new {known.name}'); finish; end;"
    yield f"constructor {me}.Create(owner: TForm1); begin {new} end;"
    yield f"function {me}.ControlInterface: {me}; begin Result := self; end;"
    for kind, member, parameters, result, returns in members(known):
        line = _told(kind, known.name, member, parameters).replace("truth(", "number(")
        if kind == "set":
            yield f"procedure {me}.put{member}(a0: {_AX_TYPES[parameters[0]]}); begin {line} end;"
            continue
        answer = {"string": "TextValue", "int": str(number(member)), "bool": "1", "void": ""}.get(result)
        answer = f"TChilkat{returns}.Create(nil)" if answer is None else answer
        gives = f"Result := {answer};" if answer else ""
        if kind == "get":
            yield f"function {me}.get{member}: {_AX_TYPES[result]}; begin {gives} end;"
        else:
            yield f"{_head(f'{me}.', member, parameters, result, returns)} begin {line} {gives} end;"


RECORDERS: dict[str, Prepare] = {"delphiAx": activex, "delphiDll": dll}
NEEDS = {"delphiAx": ("fpc",), "delphiDll": ("fpc",)}
