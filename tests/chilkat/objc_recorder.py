"""Objective-C snippets compiled by gcc and run with classes that write down what they are told (`neutral.py`)."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from pmgen.chilkat.reference import CLASSES, Class

from tests.chilkat import stubs
from tests.chilkat.compiled_recorders import members, number, told, write
from tests.chilkat.compilers import COMPILERS
from tests.chilkat.recorders import Prepare

# The little of Foundation that snippets use, on GNU's runtime.
_FOUNDATION = """#include "all.h"
#include <objc/runtime.h>
#include <stdio.h>
#include <stdlib.h>
static FILE *out(void) { static FILE *f; if (!f) f = fopen(getenv("RECORD"), "w"); return f; }
void start(const char *s) { fputs(s, out()); }
void end(void) { fputc('\\n', out()); fflush(out()); }
static void name(const char *s) { fputc(' ', out()); for (; *s; s++) fprintf(out(), "%02x", (unsigned char)*s); }
static void text(NSString *s) { name(((NSConstantString *)s)->c); }
static void truth(BOOL b) { name(b ? "1" : "0"); }
static void number(NSNumber *n) { char s[16]; sprintf(s, "%d", [n intValue]); name(s); }
void NSLog(NSString *format, ...) { (void)format; }
@implementation NSObject
+ (id)alloc { return class_createInstance(self, 0); }
- (id)init { return self; }
@end
@implementation NSString
@end
@implementation NSConstantString
@end
@implementation NSNumber
+ (NSNumber *)numberWithInt:(int)v { NSNumber *n = [self alloc]; n->v = v; return n; }
- (int)intValue { return v; }
@end
"""


def objc(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
    """The commands for snippets."""
    files = stubs.objc()
    # What is only declared for the compiler has something in it here.
    files["all.h"] = files["all.h"].replace("{ char *c;", "{ @public char *c;")
    files["all.h"] = files["all.h"].replace(
        "@interface NSNumber : NSObject\n", "@interface NSNumber : NSObject { int v; }\n"
    )
    files["chilkat.m"] = _FOUNDATION + "\n".join(line for known in CLASSES.values() for line in _class(known)) + "\n"
    calls = ""
    for snippet, content in snippets.items():
        file, wrapped = COMPILERS["objc"].wrap(snippet, content)
        files[file] = wrapped
        calls += f'void {snippet}(void); start("== {snippet}"); end(); {snippet}();\n'
    files["main.m"] = f"void start(const char *s);\nvoid end(void);\nint main(void) {{\n{calls}return 0; }}\n"
    write(folder, files)
    sources = [file for file in files if file.endswith(".m")]
    options = ["-std=gnu99", "-I.", "-w", "-fconstant-string-class=NSConstantString"]
    return [["gcc", *options, "-o", "everything", *sources, "-lobjc"], ["./everything"]]


def _class(known: Class) -> Iterator[str]:
    types = {"string": "NSString *", "int": "NSNumber *", "bool": "BOOL", "void": "void"}
    me = f"Cko{known.name}"
    yield f"@implementation {me}"
    yield f'- (id)init {{ start("new {known.name}"); end(); return self; }}'
    for kind, member, parameters, result, returns in members(known):
        values = {"string": '@"text"', "int": f"[NSNumber numberWithInt: {number(member)}]", "bool": "YES", "void": ""}
        gives, value = types.get(result, f"Cko{returns} *"), values.get(result, f"[Cko{returns} alloc]")
        telling = "".join(f"{call}; " for call in told(kind, known.name, member, parameters))
        if kind == "set":
            yield f"- (void)set{member}:({types[parameters[0]]})a0 {{ {telling}}}"
            continue
        arguments = stubs.objc_arguments(known.methods[member], types) if kind == "call" else ""
        yield f"- ({gives}){member}{arguments} {{ {telling}return {value}; }}"
    yield "@end"


RECORDERS: dict[str, Prepare] = {"objc": objc}
NEEDS = {"objc": ("gcc",)}
