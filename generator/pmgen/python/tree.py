"""The tree of resources: folders become attributes of the client, a module each."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pmgen.build.names import Namespace, pascal
from pmgen.model.api import Api, Endpoint

Home = tuple[str, ...]


@dataclass(slots=True)
class Node:
    """A folder, or the client itself.

    Attributes:
        call: its attribute path; () is the client.
        title: its folders' names as written.
        class_name: of the synchronous class; the other begins with `Async`.
        description: what the collection says of it.
        endpoints: its own requests.
        children: its folders that hold requests.
    """

    call: Home
    title: str = ""
    class_name: str = ""
    description: str = ""
    endpoints: list[Endpoint] = field(default_factory=list[Endpoint])
    children: "list[Node]" = field(default_factory=lambda: list[Node]())

    @property
    def module(self) -> str:
        """Its file below the package."""
        return f"resources/{'/'.join(self.call)}{'/__init__' if self.children else ''}.py"

    @property
    def to_package(self) -> str:
        """The dots that lead from its module to the package."""
        return "." * (len(self.call) + (2 if self.children else 1))

    def walk(self) -> "Iterator[Node]":
        """Itself and all below, the outer first."""
        yield self
        for child in self.children:
            yield from child.walk()


def build_tree(api: Api) -> Node:
    """The client with its folders, in the order of the requests; folders without requests are left out."""
    root = Node(())
    nodes: dict[Home, Node] = {(): root}
    for endpoint in api.endpoints:
        home = endpoint.call[:-1]
        for depth in range(1, len(home) + 1):
            if home[:depth] not in nodes:
                node = nodes[home[:depth]] = Node(home[:depth])
                nodes[home[: depth - 1]].children.append(node)
        nodes[home].endpoints.append(endpoint)
    for folder in api.folders:
        if folder.call and folder.call in nodes:
            node = nodes[folder.call]
            node.title = node.title or " / ".join(folder.path)
            node.description = node.description or folder.description
    _name_classes(root, frozenset())
    return root


def _name_classes(node: Node, taken: frozenset[str]) -> None:
    """Class names that differ among the folders of one folder and from those around."""
    namespace = Namespace(taken)
    for child in node.children:
        name = pascal(child.call[-1])
        outer = pascal(" ".join(child.call[-2:]))
        child.class_name = namespace.take(f"{name}Resource", f"{outer}Resource")
        namespace.take(f"Async{child.class_name}")
        _name_classes(child, taken | {child.class_name, f"Async{child.class_name}"})
