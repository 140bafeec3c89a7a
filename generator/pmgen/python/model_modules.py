"""The files of models, and where each is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from pmgen.build.names import Namespace
from pmgen.python.annotate import Needed
from pmgen.python.docstrings import docstring
from pmgen.python.layout import import_line
from pmgen.python.model_classes import Home, Module
from pmgen.python.models import Models
from pmgen.python.tree import Node
from pmgen.render import render


def model_places(models: Models, root: Node) -> dict[Home, str]:
    """The module of each home, relative to the package: `.models.bulk_v2.query`."""
    top = Namespace(child.call[-1] for child in root.children).take("shared", "shared_models")
    return {home: ".models." + (".".join(home) or top) for home in models.modules}


def model_files(
    models: Models, places: Mapping[Home, str]
) -> Iterator[tuple[str, Callable[..., str], tuple[object, ...]]]:
    """Path of each module of models and of the packages that hold them, what prints it, and what that takes."""
    names = {place.removeprefix("."): home for home, place in places.items()}
    packages = {name.rpartition(".")[0] for name in names}
    for name in list(packages):
        while "." in name:
            name = name.rpartition(".")[0]
            packages.add(name)
    for name in sorted({*packages, *names} - {""}):
        path = name.replace(".", "/") + ("/__init__.py" if name in packages else ".py")
        home = names.get(name)
        if home is None:
            yield path, _empty, ()
        else:
            module = models.modules[home]
            imports = _imports(module, home, name in packages, places)
            yield path, _module, (home, imports, replace(module, needed=Needed()))


def _empty() -> str:
    return docstring("Models of requests and responses, imported when they are used.", 0) + "\n"


def _module(home: Home, imports: list[str], module: Module) -> str:
    values = {"doc": docstring(_title(home), 0), "imports": imports, "module": module}
    return render("python/models.py.jinja", values)


def _title(home: Home) -> str:
    if home:
        return f"Models of `{'.'.join(('client', *home))}`."
    return "Models that several folders share, and those of requests in no folder."


def _imports(module: Module, home: Home, is_package: bool, places: Mapping[Home, str]) -> list[str]:
    place = places[home].removeprefix(".models.")
    dots = "." * (place.count(".") + 1 + is_package)
    needed = module.needed.names
    lines = [import_line("datetime", sorted(needed & {"date", "datetime"}))] if needed & {"date", "datetime"} else []
    typing = (needed & {"Any", "Literal", "TypeAlias"}) | ({"TypedDict"} if module.has_twins else set[str]())
    lines += [import_line("typing", sorted(typing))] if typing else []
    lines += [import_line("uuid", ["UUID"])] if "UUID" in needed else []
    own = [import_line(f"{dots}._runtime.models", ["Model", *(["wire"] if module.uses_wire else [])])]
    others: dict[Home, list[str]] = {}
    for name, other in sorted({*module.needed.records, *module.moved}):
        if other != home:
            others.setdefault(other, []).append(name)
    moved = {name for name, _ in module.moved}
    for other, names in sorted(others.items()):
        source = dots + places[other].removeprefix(".models.")
        here = [name for name in names if name not in moved]
        own += [import_line(source, here)] if here else []
        # Written twice, a name counts as offered here: type checkers ask for that.
        own += [import_line(source, [f"{name} as {name}"]) for name in names if name in moved]
    return [*lines, *([""] if lines else []), *(own if module.classes else own[1:])]
