"""The flow of a collection as an SVG: graphlay lays it out, requests are links, arrows are variables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import graphlay

from pmgen.docs.flow import Flow

# A variable that more requests need is drawn to one node for all of them; the list below the picture has each.
_MOST_USERS: Final = 6
_LETTER: Final = 7.3
_HEIGHT: Final = 34
_LONGEST: Final = 36
_MARGIN: Final = 24
_GAPS: Final = {"layer_gap": 64.0, "node_gap": 18.0, "isolated_gap": 24.0}


@dataclass(frozen=True, slots=True)
class Box:
    """A node: where it is, what it says, and where it leads."""

    x: int
    y: int
    width: int
    height: int
    text: str
    title: str
    href: str
    method: str


@dataclass(frozen=True, slots=True)
class Arrow:
    """An edge: its path in SVG's words, and the variables that go along it."""

    path: str
    title: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole drawing, in whole pixels."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


@dataclass(frozen=True, slots=True)
class _Node:
    text: str
    title: str
    href: str
    method: str


def picture(flows: Sequence[Flow], hrefs: Mapping[str, str]) -> Picture | None:
    """The drawing of all flows; None where there is none.

    Args:
        flows: the variables, with who sets and who needs them.
        hrefs: the address of each endpoint's page, by its id.
    """
    nodes, edges = _graph(flows, hrefs)
    if not edges:
        return None
    graph = graphlay.Graph()
    for key, node in nodes.items():
        graph.node(key, width=_width(node), height=_HEIGHT)
    for source, target in edges:
        graph.edge(source, target)
    return _drawn(graphlay.layout(graph, options={"spacing": _GAPS}), nodes, edges)


def _graph(
    flows: Sequence[Flow], hrefs: Mapping[str, str]
) -> tuple[dict[str, _Node], dict[tuple[str, str], list[str]]]:
    """The nodes by key, and the variables of each edge."""
    nodes: dict[str, _Node] = {}
    edges: dict[tuple[str, str], list[str]] = {}
    for flow in flows:
        targets: dict[str, _Node] = {
            one.id: _Node(one.name, one.title, hrefs[one.id], one.method.source) for one in flow.users
        }
        if len(targets) > _MOST_USERS:
            text = f"{len(targets)} requests need {flow.variable}"
            targets = {f"all {flow.number}": _Node(text, text, f"#flow-{flow.number}", "")}
        for source in flow.sources:
            nodes.setdefault(source.id, _Node(source.name, source.title, hrefs[source.id], source.method.source))
            for key, node in targets.items():
                nodes.setdefault(key, node)
                edges.setdefault((source.id, key), []).append(flow.variable)
    return nodes, edges


def _drawn(
    layout: graphlay.Layout, nodes: Mapping[str, _Node], edges: Mapping[tuple[str, str], Sequence[str]]
) -> Picture:
    places = {key: (float(x), float(y)) for key, (x, y) in layout.positions().items()}
    lines = [_points(edge) for edge in layout.edges]
    xs = [x + side * _width(nodes[key]) / 2 for key, (x, _) in places.items() for side in (-1, 1)]
    ys = [y + side * _HEIGHT / 2 for _, y in places.values() for side in (-1, 1)]
    xs += [x for line in lines for x, _ in line]
    ys += [y for line in lines for _, y in line]
    left, top = min(xs) - _MARGIN, min(ys) - _MARGIN
    return Picture(
        width=round(max(xs) - left + _MARGIN),
        height=round(max(ys) - top + _MARGIN),
        boxes=tuple(_box(nodes[key], x - left, y - top) for key, (x, y) in places.items()),
        arrows=tuple(
            Arrow(_path([(x - left, y - top) for x, y in line]), _told(nodes, pair, names))
            for line, (pair, names) in zip(lines, edges.items(), strict=True)
        ),
    )


def _box(node: _Node, x: float, y: float) -> Box:
    width = _width(node)
    return Box(
        x=round(x - width / 2),
        y=round(y - _HEIGHT / 2),
        width=width,
        height=_HEIGHT,
        text=_short(node.text),
        title=node.title,
        href=node.href,
        method=node.method,
    )


def _width(node: _Node) -> int:
    return round((len(_short(node.text)) + len(node.method) + 2) * _LETTER) + 20


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _points(edge: Mapping[str, Any]) -> list[tuple[float, float]]:
    return [(float(point["x"]), float(point["y"])) for point in edge["points"]]


def _path(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{round(x)} {round(y)}" for x, y in points)


def _told(nodes: Mapping[str, _Node], pair: tuple[str, str], names: Sequence[str]) -> str:
    source, target = (nodes[key] for key in pair)
    return f"{', '.join(names)}: from {source.title} to {target.title}"
