"""A small plot as SVG: both axes by powers of ten, a line for each row, its name beside its end."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

from measure import Figures

_WIDTH, _HEIGHT = 900, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 330, 20, 45
# Colours that those who see no red or green tell apart (Okabe and Ito).
_COLORS: Final = ("#0072b2", "#009e73", "#56b4e9", "#999999", "#d55e00", "#e69f00", "#cc79a7", "#000000")


def plot(rows: Mapping[str, Mapping[int, Figures]], what: str, unit: str, target: Path) -> None:
    """Draws one of the figures of all rows over the number of requests."""
    points = {name: [(size, getattr(one, what)) for size, one in sorted(row.items())] for name, row in rows.items()}
    x = _scale([size for row in points.values() for size, _ in row], _LEFT, _WIDTH - _RIGHT)
    y = _scale([value for row in points.values() for _, value in row], _HEIGHT - _BOTTOM, _TOP)
    lines = [_frame(unit), *_grid(x, vertical=True), *_grid(y, vertical=False)]
    ends = _spread({name: y.at(row[-1][1]) for name, row in points.items()})
    for (name, row), color in zip(points.items(), _COLORS * 2, strict=False):
        path = " ".join(f"{x.at(size):.0f},{y.at(value):.0f}" for size, value in row)
        lines.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"/>')
        lines += [f'<circle cx="{x.at(size):.0f}" cy="{y.at(value):.0f}" r="3" fill="{color}"/>' for size, value in row]
        lines.append(f'<text x="{_WIDTH - _RIGHT + 10}" y="{ends[name] + 4:.0f}" fill="{color}">{escape(name)}</text>')
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join([*lines, "</svg>"]) + "\n", encoding="utf-8")


@dataclass(frozen=True, slots=True)
class _Scale:
    """Powers of ten between two edges of the picture."""

    first: int
    last: int
    low: float
    high: float

    def at(self, value: float) -> float:
        """Where a value lies."""
        return self.low + (math.log10(value) - self.first) / (self.last - self.first) * (self.high - self.low)


def _scale(values: Sequence[float], low: float, high: float) -> _Scale:
    """The powers of ten around the values."""
    first, last = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return _Scale(first, max(last, first + 1), low, high)


def _frame(unit: str) -> str:
    size = (
        f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="13"'
    )
    axis = f'<text x="{_LEFT}" y="{_HEIGHT - 8}" fill="#444">requests in the collection; {escape(unit)}</text>'
    return f'<svg {size} role="img">\n<rect width="100%" height="100%" fill="#fff"/>\n{axis}'


def _grid(scale: _Scale, *, vertical: bool) -> Iterator[str]:
    for power in range(scale.first, scale.last + 1):
        spot, label = scale.at(10.0**power), f"{10.0**power:g}"
        if vertical:
            ends = f'x1="{spot:.0f}" x2="{spot:.0f}" y1="{_TOP}" y2="{_HEIGHT - _BOTTOM}"'
            text = f'x="{spot:.0f}" y="{_HEIGHT - _BOTTOM + 16}" text-anchor="middle"'
        else:
            ends = f'y1="{spot:.0f}" y2="{spot:.0f}" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}"'
            text = f'x="{_LEFT - 6}" y="{spot + 4:.0f}" text-anchor="end"'
        yield f'<line {ends} stroke="#ddd"/><text {text} fill="#444">{label}</text>'


def _spread(places: Mapping[str, float]) -> dict[str, float]:
    """The places of the names, moved apart where they would overlap."""
    spread: dict[str, float] = {}
    last = -math.inf
    for name, place in sorted(places.items(), key=lambda one: one[1]):
        last = spread[name] = max(place, last + 16)
    return spread
