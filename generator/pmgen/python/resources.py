"""Modules of resources: the operations of a folder, its class and its asynchronous twin."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pmgen.python.docstrings import docstring, plain
from pmgen.python.layout import INDENT, getter, import_line
from pmgen.python.methods import Imports, Method, MethodPrinter, Surroundings
from pmgen.python.models import Home
from pmgen.python.tree import Node
from pmgen.render import render

# Names of the runtime that only annotations need.
TYPES_ONLY: Final = frozenset(
    {"AsyncPaginator", "Content", "FileInput", "NotGiven", "Paginator", "RequestOptions", "TokenSource"}
)


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
    children = [_child(child, f"{_below(node)}{child.call[-1]}") for child in node.children]
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
        "type_imports": type_imports(node, body.imports, surroundings.places),
        "body": body,
    })  # fmt: skip


def _description(node: Node) -> str:
    title = node.title.rpartition(" / ")[2] or node.call[-1]
    description = plain(node.description)
    return f"{title}.\n\n{description}" if description and description.rstrip(".") != title else f"{title}."


def _child(child: Node, module: str) -> Child:
    name, async_name = child.class_name, f"Async{child.class_name}"
    return Child(
        head=getter(child.call[-1], name, 4),
        async_head=getter(child.call[-1], async_name, 4),
        doc=docstring(_description(child).split("\n")[0], 8),
        load=import_line(module, [name], 8),
        async_load=import_line(module, [async_name], 8),
        class_name=name,
    )


def import_lines(node: Node, imports: Imports, runtime: set[str]) -> str:
    """The imports of the runtime and of shared auths."""
    dots = node.to_package if node.call else "."
    auths = [import_line(f"{dots}_auth", sorted(imports.auths))] if imports.auths else []
    return "\n".join([*auths, import_line(f"{dots}_runtime", sorted(runtime))])


def _below(node: Node) -> str:
    """Where the modules of a node's folders are, seen from its own."""
    return "." if node.call else ".resources."


def type_imports(node: Node, imports: Imports, places: Mapping[Home, str], first: Sequence[str] = ()) -> list[str]:
    """The imports below `if TYPE_CHECKING:`.

    Args:
        node: the folder, or the client.
        imports: what its methods need.
        places: where each home's module is, relative to the package.
        first: lines before those of the package itself.
    """
    dots = node.to_package if node.call else "."
    lines = list(first) or ([f"{INDENT}from collections.abc import Sequence"] if imports.sequence else [])
    modules: dict[str, set[str]] = {f"{dots}_runtime": imports.runtime & TYPES_ONLY}
    if not node.call:
        modules["._runtime.options"] = {"TimeoutTypes"}
    for home, names in imports.models.items():
        modules[dots + places[home][1:]] = names
    for child in node.children:
        modules[f"{_below(node)}{child.call[-1]}"] = {child.class_name, f"Async{child.class_name}"}
    order = sorted(modules, key=lambda name: (-len(name) + len(name.lstrip(".")), name))
    found = [import_line(module, sorted(modules[module]), 4) for module in order if modules[module]]
    return [*lines, *([""] if lines and found else []), *found]
