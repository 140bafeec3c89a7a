"""Hand-written code: `_custom.py` of a client, which is the user's own and never written.

A class in it that derives from one of the client's takes its place: `class Jobs(JobsResource)` is what `client.jobs`
gives, so that its methods are there, typed, beside those of the collection. The file is read, never run.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pmgen.build.names import pascal
from pmgen.errors import Place, PmgenError, Report
from pmgen.model.api import Api, Extension
from pmgen.python.tree import Node

MODULE: Final = "_custom"
CLIENT: Final = "_client"


def path_of(package: str) -> str:
    """Where the file of a client is, below the collection's folder."""
    return f"client/{package}/{MODULE}.py"


def extensions_in(source: bytes, package: str, file: str) -> tuple[Extension, ...]:
    """The classes of a file that derive from the client's, the last of each.

    Args:
        source: the file's content.
        package: the client's import name.
        file: the file, for messages.

    Raises:
        PmgenError: it is not Python.
    """
    tree = _parsed(source, file)
    known: dict[str, tuple[str, str]] = {}
    found: dict[tuple[str, str], Extension] = {}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            known.update(_imported(node, package))
        elif isinstance(node, ast.ClassDef):
            target = next(filter(None, (_target(base, known) for base in node.bases)), None)
            if target is not None:
                known[node.name] = target
                found[target] = Extension(node.name, *target)
    return tuple(found.values())


def _parsed(source: bytes, file: str) -> ast.Module:
    try:
        return ast.parse(source)
    except SyntaxError as error:
        place, why = f"{file}, line {error.lineno or 1}", error.msg
    except ValueError as error:
        place, why = file, str(error)
    raise PmgenError(place, f"This is not Python: {why}.", "Mend it; pmgen reads which classes it has.")


def _imported(node: ast.ImportFrom, package: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """The names that an import binds, with the module below the package and the name there; a module has no name."""
    module = node.module or ""
    if node.level == 0 and f"{module}.".startswith(f"{package}."):
        module = module.removeprefix(package).lstrip(".")
    elif node.level != 1:
        return
    for alias in node.names:
        bound, whole = alias.asname or alias.name, ".".join(filter(None, (module, alias.name)))
        if module == CLIENT or module.startswith("resources."):
            yield bound, (module, alias.name)
        elif whole == CLIENT or whole.startswith("resources"):
            yield bound, (whole, "")


def _target(base: ast.expr, known: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
    """The class that a base is: a name that was imported, or one of a module that was: `_client.Shop`."""
    if isinstance(base, ast.Name):
        found = known.get(base.id)
        return found if found and found[1] else None
    if not isinstance(base, ast.Attribute):
        return None
    *modules, name = ast.unparse(base).split(".")
    home = known.get(modules[0])
    return (".".join((home[0], *modules[1:])), name) if home and not home[1] else None


@dataclass(frozen=True, slots=True)
class Custom:
    """The hand-written classes, by module and name of those whose place they take."""

    classes: Mapping[tuple[str, str], str]

    def of(self, module: str, name: str) -> str | None:
        """The class that takes the place of a generated one, if there is any."""
        return self.classes.get((module, name))


def module_of(node: Node) -> str:
    """The module of a folder's class, below the package; the client's own for the top."""
    return ".".join(("resources", *node.call)) if node.call else CLIENT


def custom_classes(root: Node, api: Api, report: Report) -> Custom:
    """The hand-written classes whose bases there are; the others are noted."""
    client = pascal(api.package)
    known = {(CLIENT, client), (CLIENT, f"Async{client}")}
    for node in root.walk():
        if node.call:
            known |= {(module_of(node), node.class_name), (module_of(node), f"Async{node.class_name}")}
    for one in api.extensions:
        if (one.module, one.base) not in known:
            what = f"The class {one.name} derives from {one.base} of {one.module}, which the client has no more."
            report.note(
                "custom-lost", Place(path_of(api.package)), what, "Derive it from another class; api.md names them."
            )
    return Custom({(one.module, one.base): one.name for one in api.extensions if (one.module, one.base) in known})
