"""Runs VBScript and Classic ASP by ASPPY's interpreter, with a stub of Chilkat that writes down what it is told.

The record is that of `neutral`. Objects are the reference's classes: a member that it lacks, or arguments that are
too many or few, end the snippet.
"""

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from pmgen.chilkat.reference import CLASSES, Method, Property

from tests.chilkat.neutral import STATUS

SLUGS = ("asp", "vbscript")


def record(slug: str, source: str) -> list[str]:
    """What a snippet tells the stub.

    Args:
        slug: one of `SLUGS`.
        source: the snippet.

    Raises:
        AssertionError: if the interpreter does not take the snippet; the message is what it said.
    """
    pages, answers, runner = (_module(name) for name in ("asp_page", "http_response", "runner_vm"))
    told: list[str] = []
    response = answers.Response(answers.RenderResult(), bytearray())
    context = runner.ExecutionContext(
        response=response, request=None, session=None, application=None, server=_Server(told)
    )
    environment = runner._build_globals_env(context)
    environment["WSCRIPT"] = SimpleNamespace(Quit=response.End)
    context.Interpreter = runner.VBInterpreter(context, environment)
    # A page is text with scripts in it; a script by itself would end at `%>` even inside a literal.
    try:
        nodes = pages.parse_asp_page(source) if slug == "asp" else [pages.ScriptNode(source, 1, 1)]
        pages.exec_asp_nodes(nodes, context.Interpreter)
    except answers.ResponseEndException:
        pass
    except Exception as error:
        raise AssertionError(f"{type(error).__name__}: {error}") from error
    return told


def _module(name: str) -> Any:
    return import_module(f"ASPPY.{name}")


class _Server:
    """What a page knows as `Server`."""

    def __init__(self, told: list[str]) -> None:
        self.told = told

    def CreateObject(self, name: object) -> object:
        """An object by its COM name."""
        if name == "Scripting.FileSystemObject":
            return _Files()
        cls = re.fullmatch(r"Chilkat\.(\w+)", str(name))
        if cls is None or cls.group(1) not in CLASSES:
            raise ValueError(f"There is no {name}")
        self.told.append(f"new {cls.group(1)}")
        return _class(cls.group(1))(self.told)

    def HTMLEncode(self, text: object) -> str:
        """The text itself: what is printed does not count here."""
        return str(text)


class _Files:
    def CreateTextFile(self, name: str, overwrite: int, unicode: int) -> object:
        """A file that forgets what is written."""
        return SimpleNamespace(WriteLine=str, Close=lambda: None)


class _Object:
    """A Chilkat object; each class of the reference is one of these, and takes no other members."""

    __slots__ = ("chilkat_told",)

    def __init__(self, told: list[str]) -> None:
        self.chilkat_told = told


@cache
def _class(name: str) -> type[_Object]:
    """The stub of a class. It lives as long as the tests: the interpreter remembers classes by their addresses."""
    known = CLASSES[name]
    members: dict[str, Any] = {"__slots__": ()}
    members |= {method.name: _method(name, method) for method in known.methods.values()}
    for prop in known.properties.values():
        members[prop.name] = property(_answer(prop.name, prop.kind), _setter(name, prop) if prop.writable else None)
    return type(name, (_Object,), members)


def _method(cls: str, method: Method) -> Callable[..., object]:
    answer = _answer(method.name, method.returns if method.result == "object" else method.result)

    def run(self: _Object, *arguments: object) -> object:
        if len(arguments) != len(method.parameters):
            raise TypeError(f"{cls}.{method.name} takes {len(method.parameters)} arguments")
        self.chilkat_told.append(" ".join(["call", cls, method.name, *map(_hex, arguments)]).rstrip())
        return answer(self)

    return run


def _setter(cls: str, prop: Property) -> Callable[[_Object, object], None]:
    def put(self: _Object, value: object) -> None:
        self.chilkat_told.append(f"set {cls} {prop.name} {_hex(value)}".rstrip())

    return put


def _answer(name: str, result: str) -> Callable[[_Object], object]:
    """What a member gives: an object, a text, or a number as in `neutral`."""
    if result in CLASSES:
        return lambda self: _class(result)(self.chilkat_told)
    if result == "string":
        return lambda self: "text"
    return lambda self: STATUS if name in ("StatusCode", "LastStatus", "ResponseStatusCode") else 1


def _hex(value: object) -> str:
    """The digits of an argument; halves of characters, as `ChrW` gives them, are joined."""
    text = type(value).__name__ if isinstance(value, _Object) else str(value)
    return text.encode("utf-16", "surrogatepass").decode("utf-16").encode("utf-8").hex()
