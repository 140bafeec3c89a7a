"""C# snippets compiled by mcs and run by Mono with classes that write down what they are told (`neutral.py`)."""

from collections.abc import Mapping
from pathlib import Path

from pmgen.chilkat.reference import CLASSES, Class

from tests.chilkat.compiled_recorders import members, number, told, write
from tests.chilkat.recorders import Prepare

_CSHARP_TELL = """using System; using System.IO; using System.Text;
public static class Tell {
  static readonly StreamWriter log = new StreamWriter(Environment.GetEnvironmentVariable("RECORD"));
  static void hex(string s) { log.Write(" ");
    foreach (byte b in Encoding.UTF8.GetBytes(s)) log.Write(b.ToString("x2")); }
  public static void start(string s) { log.Write(s); }
  public static void name(string s) { hex(s); }
  public static void text(string s) { hex(s); }
  public static void number(int n) { hex(n.ToString()); }
  public static void truth(bool b) { hex(b ? "1" : "0"); }
  public static void end() { log.Write("\\n"); log.Flush(); }
}
"""


def mono(snippets: Mapping[str, str], folder: Path, environment: dict[str, str]) -> list[list[str]]:
    """The commands for C# snippets."""
    files = {"Tell.cs": _CSHARP_TELL, "Chilkat.cs": "\n".join(_class(known) for known in CLASSES.values())}
    calls = ""
    for name, text in snippets.items():
        head = f"using System; using System.Diagnostics; class {name} {{ public void Run() {{\n"
        files[f"{name}.cs"] = f"{head}{text}}} }}\n"
        calls += f'  Tell.start("== {name}"); Tell.end(); new {name}().Run();\n'
    files["Everything.cs"] = f"class Everything {{ static void Main() {{\n{calls}}} }}\n"
    write(folder, files)
    # What is read is for the user; that nothing is done with it is no fault.
    return [["mcs", "-d:DEBUG", "-nowarn:168,219,414", "-out:everything.exe", *files], ["mono", "everything.exe"]]


def _class(known: Class) -> str:
    types = {"string": "string", "int": "int", "bool": "bool", "void": "void"}
    lines = [f"namespace Chilkat {{ public class {known.name} {{"]
    lines.append(f'  public {known.name}() {{ Tell.start("new {known.name}"); Tell.end(); }}')
    lines.append(f"  internal {known.name}(int quiet) {{ }}")
    for kind, member, parameters, result, returns in members(known):
        values = {"string": '"text"', "int": str(number(member)), "bool": "true", "void": ""}
        value = values.get(result, f"new {returns}(1)")
        gives = types.get(result, returns)
        telling = "".join(f"Tell.{call}; " for call in told(kind, known.name, member, parameters))
        if kind == "call":
            taken = ", ".join(f"{types.get(wanted, wanted)} a{place}" for place, wanted in enumerate(parameters))
            lines.append(f"  public {gives} {member}({taken}) {{ {telling}return {value}; }}")
        elif kind == "get":
            writable = known.properties[member].writable
            setter = "".join(f"Tell.{call}; " for call in told("set", known.name, member, [result]))
            put = f"set {{ var a0 = value; {setter}}}" if writable else ""
            lines.append(f"  public {gives} {member} {{ get {{ return {value}; }} {put} }}")
    return "\n".join([*lines, "} }"])


RECORDERS: dict[str, Prepare] = {"mono": mono}
NEEDS = {"mono": ("mcs", "mono")}
