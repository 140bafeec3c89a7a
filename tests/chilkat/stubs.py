"""Declarations of the Chilkat classes for compilers, made from the reference table: as small as they can be.

A snippet that calls a method that is not there, with the wrong number or kinds of arguments, or that uses a variable
it never declared, does not compile against them.
"""

from collections.abc import Iterator, Mapping

from pmgen.chilkat.languages import LANGUAGES
from pmgen.chilkat.reference import CLASSES, Class, Method

Files = dict[str, str]


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]


def java() -> Files:
    """Classes of the package com.chilkatsoft, and what an Android activity needs."""
    types = {"string": "String", "int": "int", "bool": "boolean", "void": "void"}
    values = {"string": '""', "int": "0", "bool": "false", "object": "null", "void": ""}
    files = {f"com/chilkatsoft/Ck{name}.java": _java_class(known, types, values) for name, known in CLASSES.items()}
    return files | {
        "android/app/Activity.java": "package android.app;\npublic class Activity "
        "{ public void onCreate(android.os.Bundle b) {} }\n",
        "android/os/Bundle.java": "package android.os;\npublic class Bundle {}\n",
        "android/util/Log.java": "package android.util;\npublic class Log "
        "{ public static int i(String t, String m) { return 0; } }\n",
        "android/widget/TextView.java": "package android.widget;\npublic class TextView {}\n",
    }


def _java_class(known: Class, types: Mapping[str, str], values: Mapping[str, str]) -> str:
    lines = [f"package com.chilkatsoft;\npublic class Ck{known.name} {{"]
    for method in known.methods.values():
        name = _lower(method.name) if method.result == "string" else method.name
        taken = ", ".join(f"{_type(kind, types, 'Ck{}')} a{n}" for n, (_, kind) in enumerate(method.parameters))
        result = _result(method, types, "Ck{}")
        lines.append(f"  public {result} {name}({taken}) {{ return {values[method.result]}; }}")
    for prop in known.properties.values():
        kind = types[prop.kind]
        getter = _lower(prop.name) if prop.kind == "string" else f"get_{prop.name}"
        lines.append(f"  public {kind} {getter}() {{ return {values[prop.kind]}; }}")
        if prop.writable:
            lines.append(f"  public void put_{prop.name}({kind} v) {{ }}")
    return "\n".join([*lines, "}"]) + "\n"


def _type(kind: str, types: Mapping[str, str], form: str) -> str:
    return types.get(kind) or form.format(kind)


def _result(method: Method, types: Mapping[str, str], form: str) -> str:
    return form.format(method.returns) if method.result == "object" else types[method.result]


def csharp() -> Files:
    """The namespace Chilkat."""
    types = {"string": "string", "int": "int", "bool": "bool", "void": "void"}
    values = {"string": '""', "int": "0", "bool": "false", "object": "null", "void": ""}
    lines = ["namespace Chilkat {"]
    for known in CLASSES.values():
        lines.append(f"public class {known.name} {{")
        for method in known.methods.values():
            taken = ", ".join(f"{_type(kind, types, '{}')} a{n}" for n, (_, kind) in enumerate(method.parameters))
            lines.append(
                f"public {_result(method, types, '{}')} {method.name}({taken}) {{ return {values[method.result]}; }}"
            )
        for prop in known.properties.values():
            setter = "set; " if prop.writable else "private set; "
            lines.append(f"public {types[prop.kind]} {prop.name} {{ get; {setter}}}")
        lines.append("}")
    return {"Chilkat.cs": "\n".join([*lines, "}"]) + "\n"}


def golang() -> Files:
    """The package chilkat."""
    types = {"string": "string", "int": "int", "bool": "bool"}
    values = {"string": '""', "int": "0", "bool": "false", "object": "nil", "void": ""}
    lines = ["package chilkat"]
    for known in CLASSES.values():
        me = f"(z *{known.name})"
        lines += [f"type {known.name} struct{{ n int }}", f"func New{known.name}() *{known.name} {{ return nil }}"]
        lines.append(f"func {me} Dispose{known.name}() {{}}")
        for method in known.methods.values():
            taken = ", ".join(f"a{n} {_type(kind, types, '*{}')}" for n, (_, kind) in enumerate(method.parameters))
            result = {"string": "*string", "object": f"*{method.returns}", "void": ""}.get(method.result, method.result)
            value = "nil" if method.result == "string" else values[method.result]
            lines.append(f"func {me} {method.name}({taken}) {result} {{ return {value} }}")
        for prop in known.properties.values():
            lines.append(f"func {me} {prop.name}() {types[prop.kind]} {{ return {values[prop.kind]} }}")
            if prop.writable:
                lines.append(f"func {me} Set{prop.name}(v {types[prop.kind]}) {{}}")
    return {"src/chilkat/chilkat.go": "\n".join(lines) + "\n"}


def c(wide: bool) -> Files:
    """The headers of C, narrow or wide."""
    text = "const wchar_t *" if wide else "const char *"
    mark = "W" if wide else ""
    types = {"string": text, "int": "int", "bool": "BOOL", "void": "void"}
    lines = [
        "#pragma once",
        "#include <stdio.h>",
        "#include <wchar.h>",
        "typedef int BOOL;",
        "#define TRUE 1",
        "#define FALSE 0",
    ]
    lines += [f"typedef struct {name}_tag *HCk{name}{mark};" for name in CLASSES]
    for known in CLASSES.values():
        lines += _c_class(known, types, mark)
    return {"all.h": "\n".join(lines) + "\n"} | {f"C_Ck{name}{mark}.h": '#include "all.h"\n' for name in CLASSES}


def _c_class(known: Class, types: Mapping[str, str], mark: str) -> Iterator[str]:
    me, handle = f"Ck{known.name}{mark}", f"HCk{known.name}{mark}"
    yield f"{handle} {me}_Create(void);"
    yield f"void {me}_Dispose({handle} z);"
    for method in known.methods.values():
        name = _lower(method.name) if method.result == "string" else method.name
        taken = "".join(f", {_type(kind, types, 'HCk{}' + mark)} a{n}" for n, (_, kind) in enumerate(method.parameters))
        yield f"{_result(method, types, 'HCk{}' + mark)} {me}_{name}({handle} z{taken});"
    for prop in known.properties.values():
        getter = _lower(prop.name) if prop.kind == "string" else f"get{prop.name}"
        yield f"{types[prop.kind]} {me}_{getter}({handle} z);"
        if prop.writable:
            yield f"void {me}_put{prop.name}({handle} z, {types[prop.kind]} v);"


def cpp(wide: bool) -> Files:
    """The headers of C++, narrow or wide."""
    mark = "W" if wide else ""
    types = {"string": "const wchar_t *" if wide else "const char *", "int": "int", "bool": "bool", "void": "void"}
    lines = ["#pragma once", *(f"class Ck{name}{mark};" for name in CLASSES)]
    for known in CLASSES.values():
        lines += [f"class Ck{known.name}{mark} {{ public:"]
        for method in known.methods.values():
            name = _lower(method.name) if method.result == "string" else method.name
            taken = ", ".join(
                f"{_type(kind, types, 'Ck{}' + mark + ' &')} a{n}" for n, (_, kind) in enumerate(method.parameters)
            )
            lines.append(f"{_result(method, types, 'Ck{}' + mark + ' *')} {name}({taken});")
        for prop in known.properties.values():
            getter = _lower(prop.name) if prop.kind == "string" else f"get_{prop.name}"
            lines.append(f"{types[prop.kind]} {getter}();")
            lines += [f"void put_{prop.name}({types[prop.kind]} v);"] if prop.writable else []
        lines.append("};")
    stream = "namespace std { struct Out {}; extern Out cout; template <class T> Out &operator<<(Out &o, T v); }"
    return {"all.h": "\n".join(lines) + "\n", "iostream": f"#pragma once\n{stream}\n"} | {
        f"Ck{name}{mark}.h": '#include "all.h"\n' for name in CLASSES
    }


def objc() -> Files:
    """The headers of Objective-C, with the little of Foundation that snippets use."""
    types = {"string": "NSString *", "int": "NSNumber *", "bool": "BOOL", "void": "void"}
    lines = [
        "#pragma once",
        "#include <objc/objc.h>",
        "@interface NSObject { Class isa; }\n+ (id)alloc;\n- (id)init;\n@end",
        "@interface NSString : NSObject\n@end",
        "@interface NSConstantString : NSString { char *c; unsigned int l; }\n@end",
        "@interface NSNumber : NSObject\n+ (NSNumber *)numberWithInt:(int)v;\n- (int)intValue;\n@end",
        "void NSLog(NSString *format, ...);",
        *(f"@class Cko{name};" for name in CLASSES),
    ]
    for known in CLASSES.values():
        lines.append(f"@interface Cko{known.name} : NSObject")
        for method in known.methods.values():
            lines.append(f"- ({_result(method, types, 'Cko{} *')}){method.name}{objc_arguments(method, types)};")
        for prop in known.properties.values():
            kind = types[prop.kind]
            held = "readonly" if not prop.writable else "assign" if prop.kind == "bool" else "copy"
            lines.append(f"@property (nonatomic, {held}) {kind} {prop.name};")
        lines.append("@end")
    return {"all.h": "\n".join(lines) + "\n", "NSString.h": '#include "all.h"\n'} | {
        f"Cko{name}.h": '#include "all.h"\n' for name in CLASSES
    }


def objc_arguments(method: Method, types: Mapping[str, str]) -> str:
    """A method's labels and arguments."""
    parts = [
        f"{' ' + label if n else ''}:({_type(kind, types, 'Cko{} *')})a{n}"
        for n, (label, kind) in enumerate(method.parameters)
    ]
    return "".join(parts)


# The form that a Delphi snippet is a method of.
_FORM = (
    "TLines = class procedure Add(s: WideString); end;",
    "TMemo = class Lines: TLines; end;",
    "TForm1 = class end;",
)
_FORM_VARIABLE = "var Memo1: TMemo;"
_FORM_METHODS = "procedure TLines.Add(s: WideString); begin end;"


def delphi_dll() -> Files:
    """A unit with the functions of the DLL."""
    types = {"string": "PWideChar", "int": "Integer", "bool": "Boolean"}
    lines = ["unit Chilkat;", "{$MODE DELPHI}", "interface", "uses SysUtils;", "type", *_FORM]
    lines += [f"HCk{name} = type Pointer;" for name in CLASSES]
    declared: list[str] = []
    for known in CLASSES.values():
        declared += _delphi_functions(known, types)
    lines += [_FORM_VARIABLE, *declared, "implementation"]
    lines += [f"{line} begin {_delphi_value(line)} end;" for line in declared]
    return {"chilkat.pas": "\n".join([*lines, _FORM_METHODS, "end."]) + "\n"}


def _delphi_functions(known: Class, types: Mapping[str, str]) -> Iterator[str]:
    me, handle = f"Ck{known.name}", f"HCk{known.name}"
    yield f"function {me}_Create: {handle};"
    yield f"procedure {me}_Dispose(z: {handle});"
    for method in known.methods.values():
        taken = "".join(f"; a{n}: {_type(kind, types, 'HCk{}')}" for n, (_, kind) in enumerate(method.parameters))
        name = f"_{_lower(method.name)}" if method.result == "string" else method.name
        if method.result == "void":
            yield f"procedure {me}_{name}(z: {handle}{taken});"
        else:
            yield f"function {me}_{name}(z: {handle}{taken}): {_result(method, types, 'HCk{}')};"
    for prop in known.properties.values():
        getter = f"_{_lower(prop.name)}" if prop.kind == "string" else f"get{prop.name}"
        yield f"function {me}_{getter}(z: {handle}): {types[prop.kind]};"
        if prop.writable:
            yield f"procedure {me}_put{prop.name}(z: {handle}; v: {types[prop.kind]});"


def _delphi_value(line: str) -> str:
    if line.startswith("procedure"):
        return ""
    kind = line.rstrip(";").rpartition(": ")[2]
    return f"Result := {({'Integer': '0', 'Boolean': 'False'}).get(kind, 'nil')};"


def delphi_ax() -> Files:
    """A unit with the classes of the ActiveX."""
    types = {"string": "WideString", "int": "Integer", "bool": "Integer"}
    lines = ["unit Chilkat;", "{$MODE DELPHI}", "interface", "uses SysUtils;", "type", *_FORM]
    for name in CLASSES:
        lines += [f"TChilkat{name} = class;", f"IChilkat{name} = TChilkat{name};"]
    bodies: list[str] = []
    for known in CLASSES.values():
        me = f"TChilkat{known.name}"
        lines += [f"{me} = class", "private", *_fields(known, types), "public"]
        lines += ["constructor Create(owner: TForm1);", f"function ControlInterface: {me};"]
        bodies += [f"constructor {me}.Create(owner: TForm1); begin end;"]
        bodies += [f"function {me}.ControlInterface: {me}; begin Result := self; end;"]
        for method in known.methods.values():
            taken = "; ".join(
                f"a{n}: {_type(kind, types, 'TChilkat{}')}" for n, (_, kind) in enumerate(method.parameters)
            )
            head, kind = (
                ("procedure", "")
                if method.result == "void"
                else ("function", f": {_result(method, types, 'IChilkat{}')}")
            )
            lines.append(f"{head} {method.name}({taken}){kind};")
            value = (
                ""
                if not kind
                else {"string": "Result := '';", "object": "Result := nil;"}.get(method.result, "Result := 0;")
            )
            bodies.append(f"{head} {me}.{method.name}({taken}){kind}; begin {value} end;")
        for prop in known.properties.values():
            setter = f" write f{prop.name}" if prop.writable else ""
            lines.append(f"property {prop.name}: {types[prop.kind]} read f{prop.name}{setter};")
        lines.append("end;")
    return {"chilkat.pas": "\n".join([*lines, _FORM_VARIABLE, "implementation", *bodies, _FORM_METHODS, "end."]) + "\n"}


def _fields(known: Class, types: Mapping[str, str]) -> Iterator[str]:
    for prop in known.properties.values():
        yield f"f{prop.name}: {types[prop.kind]};"


STUBS = {
    "java": java,
    "android": java,
    "csharp": csharp,
    "mono": csharp,
    "dotnet-core": csharp,
    "golang": golang,
    "C": lambda: c(False),
    "unicodeC": lambda: c(True),
    "cpp": lambda: cpp(False),
    "unicodeCpp": lambda: cpp(True),
    "objc": objc,
    "delphiDll": delphi_dll,
    "delphiAx": delphi_ax,
}

assert STUBS.keys() <= LANGUAGES.keys()
