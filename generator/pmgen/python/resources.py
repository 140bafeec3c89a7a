"""Modules of resources: the operations of a folder, its class and its asynchronous twin."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pmgen.python.custom import MODULE, Custom, module_of
from pmgen.python.docstrings import docstring, plain
from pmgen.python.layout import INDENT, getter, import_line
from pmgen.python.methods import Imports, Method, MethodPrinter, Surroundings
from pmgen.python.tree import Node
from pmgen.render import render

# Names of the runtime that only annotations need.
TYPES_ONLY: Final = frozenset(
    {"AsyncPaginator", "Content", "FileInput", "NotGiven", "Paginator", "RequestOptions", "Scalar", "TokenSource"}
)
_HOOKS: Final = ("RequestHook", "ResponseHook")


@dataclass(frozen=True, slots=True)
class Child:
    """A folder inside, printed as a property.

    Attributes:
        head: its `def`.
        async_head: that of the asynchronous class.
        doc: its docstring.
        load: the import of its class.
        async_load: that of the asynchronous class.
        class_name: of the synchronous class.
    """

    head: str
    async_head: str
    doc: str
    load: str
    async_load: str
    class_name: str


@dataclass(slots=True)
class Body:
    """The inside of a class of requests and folders, for the client and for a resource alike.

    Attributes:
        methods: the requests.
        children: the folders.
        imports: what both need.
    """

    methods: list[Method]
    children: list[Child]
    imports: Imports


def class_body(node: Node, owner: str, surroundings: Surroundings) -> Body:
    """The methods and folders of a node.

    Args:
        node: the folder, or the client.
        owner: the name of its class.
        surroundings: what is known of the whole client.
    """
    imports = Imports()
    printer = MethodPrinter(surroundings, imports, owner)
    methods = [printer.method(endpoint) for endpoint in node.endpoints]
    children = [_child(child, node, surroundings.custom) for child in node.children]
    return Body(methods, children, imports)


def resource(node: Node, surroundings: Surroundings) -> str:
    """The module of a folder."""
    body = class_body(node, node.class_name, surroundings)
    runtime = (body.imports.runtime - TYPES_ONLY) | {"AsyncResource", "Resource"}
    title = node.title or node.call[-1]
    return render("python/resource.py.jinja", {
        "doc": docstring(f"`client.{'.'.join(node.call)}`: {title}.", 0),
        "typing_import": import_line("typing", ["TYPE_CHECKING", *body.imports.typing]),
        "runtime_import": import_lines(node, body.imports, runtime),
        "class_name": node.class_name,
        "class_doc": docstring(_description(node), 4),
        "async_class_doc": docstring(f"`{node.class_name}`, to be awaited.", 4),
        "type_imports": type_imports(node, body.imports, surroundings),
        "body": body,
    })  # fmt: skip


def _description(node: Node) -> str:
    title = node.title.rpartition(" / ")[2] or node.call[-1]
    description = plain(node.description)
    return f"{title}.\n\n{description}" if description and description.rstrip(".") != title else f"{title}."


def _child(child: Node, node: Node, custom: Custom) -> Child:
    name, async_name = child.class_name, f"Async{child.class_name}"
    (module, imported), (async_module, async_imported) = _homes_of(child, node, custom)
    return Child(
        head=getter(child.call[-1], name, 4),
        async_head=getter(child.call[-1], async_name, 4),
        doc=docstring(_description(child).split("\n")[0], 8),
        load=import_line(module, [imported], 8),
        async_load=import_line(async_module, [async_imported], 8),
        class_name=name,
    )


def _homes_of(child: Node, node: Node, custom: Custom) -> list[tuple[str, str]]:
    """Where the two classes of a folder are, seen from the folder around it, and how each is imported from there.

    A hand-written class goes by the name of the one whose place it takes, so that it hides no other.
    """
    found: list[tuple[str, str]] = []
    for name in (child.class_name, f"Async{child.class_name}"):
        own = custom.of(module_of(child), name)
        if own is None:
            found.append((f"{_below(node)}{child.call[-1]}", name))
        else:
            found.append((f"{_dots(node)}{MODULE}", name if own == name else f"{own} as {name}"))
    return found


def _dots(node: Node) -> str:
    """The dots that lead to the package."""
    return node.to_package if node.call else "."


def import_lines(node: Node, imports: Imports, runtime: set[str]) -> str:
    """The imports of the runtime and of shared auths."""
    dots = _dots(node)
    auths = [import_line(f"{dots}_auth", sorted(imports.auths))] if imports.auths else []
    return "\n".join([*auths, import_line(f"{dots}_runtime", sorted(runtime))])


def _below(node: Node) -> str:
    """Where the modules of a node's folders are, seen from its own."""
    return "." if node.call else ".resources."


def type_imports(node: Node, imports: Imports, around: Surroundings, first: Sequence[str] = ()) -> list[str]:
    """The imports below `if TYPE_CHECKING:`.

    Args:
        node: the folder, or the client.
        imports: what its methods need.
        around: what is known of the whole client.
        first: lines before those of the package itself.
    """
    dots = _dots(node)
    lines = list(first) or ([f"{INDENT}from collections.abc import Sequence"] if imports.sequence else [])
    modules: dict[str, set[str]] = {f"{dots}_runtime": imports.runtime & TYPES_ONLY}
    if not node.call:
        modules["._runtime.options"] = {"TimeoutTypes", *(f"{kind}{hook}" for kind in ("", "Async") for hook in _HOOKS)}
    for home, names in imports.models.items():
        modules[dots + around.places[home][1:]] = names
    for child in node.children:
        for module, name in _homes_of(child, node, around.custom):
            modules.setdefault(module, set()).add(name)
    order = sorted(modules, key=lambda name: (-len(name) + len(name.lstrip(".")), name))
    found = [import_line(module, sorted(modules[module]), 4) for module in order if modules[module]]
    return [*lines, *([""] if lines and found else []), *found]
