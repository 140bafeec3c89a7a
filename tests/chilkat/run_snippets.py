"""Runs Chilkat's Python snippets with the real modules, many in one process, against a server on loopback.

A snippet is not changed but for three things, in its syntax tree: scheme, host and port of what it connects to become
those of the server (the rest of the URL stays, byte for byte); files it uploads are looked for by their base name in
one folder; and after each reading of a response's value the value is noted with the path it was read from.
"""

import ast
import contextlib
import io
import re
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

_WITH_URL: Final = frozenset(
    {
        *("QuickGetSb", "QuickRequest", "QuickRequestParams", "PostJson3", "PTextSb", "PBinaryBd", "PostUrlEncoded"),
        *("HttpNoBody", "HttpParams", "HttpJson", "HttpSb", "HttpBd", "HttpReq"),
    }
)
_WITH_HOST: Final = frozenset({"SynchronousRequest", "HttpSReq", "Connect"})
# The place of the path among the arguments.
_WITH_FILE: Final = {"AddFileForUpload2": 1, "LoadFile": 0}
_READERS: Final = re.compile(r"(?:[sS]tring|Int|Bool)(?:Of|At)")
# What gives an element of the response, and what fills an object with one.
_ELEMENTS: Final = frozenset({"ObjectAt", "ArrayAt", "ObjectOf"})
_FILLED: Final = frozenset(f"{name}2" for name in _ELEMENTS)
_AUTHORITY: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*")
_UNLOCK: Final = "Anything for 30-day trial"


@dataclass(frozen=True, slots=True)
class Read:
    """A value that the parse code read.

    Attributes:
        path: the keys and indexes to it, indexes filled in.
        value: a text, an integer or a boolean, as Chilkat gave it.
        variable: what it was given to.
    """

    path: tuple[str | int, ...]
    value: str | int | bool | None
    variable: str


@dataclass(slots=True)
class Run:
    """What happened.

    Attributes:
        printed: everything that the snippet printed.
        failed: whether it left by a failure branch.
        reads: the values of the response that it read, in order.
    """

    printed: str = ""
    failed: bool = False
    reads: list[Read] = field(default_factory=list[Read])


def run(source: str, port: int, files: Path | None = None) -> Run:
    """Runs a snippet (of `python` or `chilkat2-python`) against a server.

    Args:
        source: the snippet as pmgen prints it.
        port: where a server listens on 127.0.0.1; what arrives there is what the snippet sends.
        files: the folder with the files that it uploads.

    Returns:
        What it printed, whether it left by a failure branch (a failed call, a status of 400 or above), what it read.

    Raises:
        Any exception that the snippet itself raises; SystemExit is taken for a failure branch.
    """
    unlock()
    tree = ast.fix_missing_locations(_Loopback(port, files).visit(ast.parse(source)))
    done = Run()
    tracked: dict[int, tuple[Any, tuple[str | int, ...]]] = {}

    def note(name: str, target: Any, method: str, argument: str | int, value: Any) -> None:
        _note(done, tracked, name, target, method, argument, value)

    names: dict[str, Any] = {"__name__": "snippet", "__note__": note}
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(tree, "snippet", "exec"), names)
        except SystemExit:
            done.failed = True
    done.printed = printed.getvalue()
    return done


@cache
def unlock() -> None:
    """Unlocks the modules for the trial, once a process."""
    for unlocker in (_module("chilkat").CkGlobal(), _module("chilkat2").Global()):
        if not unlocker.UnlockBundle(_UNLOCK):
            raise RuntimeError("Chilkat's trial unlock failed")


def _module(name: str) -> Any:
    """A module without types."""
    return import_module(name)


class _Loopback(ast.NodeTransformer):
    def __init__(self, port: int, files: Path | None) -> None:
        self.port = port
        self.files = files

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Leads a call to loopback, and to the folder of files."""
        self.generic_visit(node)
        if not isinstance(node.func, ast.Attribute):
            return node
        name = node.func.attr
        if name in _WITH_URL:
            node.args = [self._led(argument) for argument in node.args]
        elif name in _WITH_HOST:
            node.args[:3] = [ast.Constant("127.0.0.1"), ast.Constant(self.port), ast.Constant(False)]
        elif name in _WITH_FILE and self.files is not None:
            place = _WITH_FILE[name]
            written = ast.literal_eval(node.args[place])
            node.args[place] = ast.Constant(str(self.files / re.split(r"[/\\]", written)[-1]))
        return node

    def visit_Assign(self, node: ast.Assign) -> Any:
        """Notes a value after it was read, and an object after it was taken."""
        self.generic_visit(node)
        value, target = node.value, node.targets[0]
        if not (isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and isinstance(target, ast.Name)):
            return node
        name = value.func.attr
        return [node, _noting(value, target)] if _READERS.fullmatch(name) or name in _ELEMENTS else node

    def visit_Expr(self, node: ast.Expr) -> Any:
        """Notes an object after a call filled it."""
        self.generic_visit(node)
        value = node.value
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in _FILLED:
            target = value.args[1]
            assert isinstance(target, ast.Name)
            return [node, _noting(value, target)]
        return node

    def _led(self, argument: ast.expr) -> ast.expr:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and _AUTHORITY.match(argument.value):
            return ast.Constant(_AUTHORITY.sub(f"http://127.0.0.1:{self.port}", argument.value, count=1))
        return argument


def _noting(call: ast.Call, target: ast.Name) -> ast.Expr:
    """The statement that notes what a call gave to a variable."""
    assert isinstance(call.func, ast.Attribute)
    told = (ast.Constant(target.id), call.func.value, ast.Constant(call.func.attr), call.args[0])
    return ast.Expr(ast.Call(ast.Name("__note__", ast.Load()), [*told, ast.Name(target.id, ast.Load())], []))


def _note(
    done: Run,
    tracked: dict[int, tuple[Any, tuple[str | int, ...]]],
    name: str,
    target: Any,
    method: str,
    argument: str | int,
    value: Any,
) -> None:
    """Keeps a value with its whole path; objects are kept alive, so that their identity stays theirs."""
    start = tracked[id(target)][1] if id(target) in tracked else ()
    path = (*start, argument) if isinstance(argument, int) else (*start, *_steps(target, argument))
    if method in _ELEMENTS | _FILLED:
        tracked[id(value)] = (value, path)
    else:
        done.reads.append(Read(path, value, name))


def _steps(target: Any, path: str) -> tuple[str | int, ...]:
    """A path of Chilkat's as keys and indexes, the object's I, J and K filled in."""
    mark = _property(target, "DelimiterChar")
    steps: list[str | int] = []
    for part in path.split(mark):
        key, *indexes = part.split("[")
        steps.append(key)
        for index in indexes:
            letter = index.removesuffix("]")
            steps.append(_property(target, letter.upper()) if letter in "ijk" else int(letter))
    return tuple(steps)


def _property(target: Any, name: str) -> Any:
    if type(target).__name__.startswith("Ck"):
        return target.delimiterChar() if name == "DelimiterChar" else getattr(target, f"get_{name}")()
    return getattr(target, name)
