"""The layout's rules: which part may import which, and what every module says of itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "generator" / "pmgen"
MODULES = sorted(path for path in SOURCE.rglob("*.py"))
PLAIN = {
    "pmgen",
    "pmgen.errors",
    "pmgen.files",
    "pmgen.merges",
    "pmgen.options",
    "pmgen.shown",
    "pmgen.toml_text",
    "pmgen.warm",
}
BACK_END = {
    *PLAIN,
    "pmgen.model",
    "pmgen.render",
    "pmgen.printing",
    "pmgen.wire",
    "pmgen.runtime",
    "pmgen.build.names",
    "pmgen.build.words",
    "pmgen.build.inference.placeholders",
    "pmgen.build.secrets.fields",
}
# A part, and what it may import besides itself. The first that a module belongs to counts.
MAY_IMPORT = {
    "pmgen.runtime": set[str](),
    "pmgen.model": {"pmgen.runtime"},
    "pmgen.errors": set[str](),
    "pmgen.shown": set[str](),
    "pmgen.files": {"pmgen.errors"},
    "pmgen.merges": set[str](),
    "pmgen.toml_text": set[str](),
    "pmgen.options": {"pmgen.model"},
    "pmgen.config": {
        "pmgen.errors",
        "pmgen.options",
        "pmgen.model",
        "pmgen.build.names",
        "pmgen.inputs",
        "pmgen.toml_text",
    },
    "pmgen.cache": set[str](),
    "pmgen.warm": set[str](),
    "pmgen.inputs": PLAIN,
    "pmgen.render": {"pmgen.errors"},
    "pmgen.plugins": PLAIN | {"pmgen.model"},
    "pmgen.spread": set[str](),
    "pmgen.printing": {"pmgen.errors", "pmgen.files", "pmgen.spread"},
    "pmgen.program": {"pmgen"},
    "pmgen.pieces": PLAIN | {"pmgen.cache", "pmgen.inputs", "pmgen.program", "pmgen.write"},
    "pmgen.postman": {"pmgen.errors", "pmgen.model", "pmgen.runtime"},
    "pmgen.build": {
        *("pmgen.errors", "pmgen.options", "pmgen.shown", "pmgen.model", "pmgen.runtime", "pmgen.postman"),
        *("pmgen.change.matching", "pmgen.warm"),
    },
    "pmgen.change": {"pmgen.errors", "pmgen.merges", "pmgen.shown", "pmgen.model", "pmgen.toml_text"},
    "pmgen.wire": {"pmgen.model", "pmgen.runtime"},
    "pmgen.python": BACK_END,
    "pmgen.chilkat": BACK_END,
    "pmgen.curl": BACK_END,
    "pmgen.docs": {*BACK_END, "pmgen.snippets"},
    "pmgen.snippets": set[str](),
    "pmgen.openapi": BACK_END,
    "pmgen.problems": {"pmgen", "pmgen.shown"},
    "pmgen.lint": {"pmgen.errors", "pmgen.model", "pmgen.problems", "pmgen.postman.javascript"},
    "pmgen.mock": {"pmgen.errors", "pmgen.shown", "pmgen.model", "pmgen.runtime"},
    "pmgen.format": PLAIN | {"pmgen.cache", "pmgen.write"},
    "pmgen.write": PLAIN,
    "pmgen.locking": {
        *("pmgen.errors", "pmgen.files", "pmgen.merges", "pmgen.model", "pmgen.change", "pmgen.write"),
        *("pmgen.python.package", "pmgen.python.surface", "pmgen.warm"),
    },
    "pmgen.succession": {
        *("pmgen.build.names", "pmgen.locking", "pmgen.model", "pmgen.postman", "pmgen.write"),
    },
    "pmgen.differing_folders": {
        *("pmgen.errors", "pmgen.options", "pmgen.change", "pmgen.differing", "pmgen.postman", "pmgen.sources"),
        *("pmgen.postman.look", "pmgen.succession"),
    },
    "pmgen.differing": {
        *("pmgen.errors", "pmgen.options", "pmgen.model", "pmgen.change", "pmgen.pipeline", "pmgen.sources"),
        *("pmgen.python.package", "pmgen.python.surface"),
    },
    "pmgen.sources": {
        "pmgen.cache",
        *("pmgen.errors", "pmgen.config", "pmgen.write", "pmgen.build.names"),
        *("pmgen.build.secrets", "pmgen.postman"),
        *("pmgen.postman.fetch", "pmgen.postman.javascript", "pmgen.postman.revision", "pmgen.postman.look"),
    },
    "pmgen.selection": {"pmgen.errors", "pmgen.options", "pmgen.model"},
    "pmgen.back_ends": {
        *("pmgen.errors", "pmgen.files", "pmgen.options", "pmgen.model", "pmgen.render", "pmgen.plugins"),
        "pmgen.printing",
        *("pmgen.python", "pmgen.chilkat", "pmgen.curl", "pmgen.docs", "pmgen.openapi", "pmgen.snippets"),
    },
    "pmgen.pipeline": {
        *("pmgen.errors", "pmgen.files", "pmgen.options", "pmgen.model", "pmgen.render", "pmgen.sources"),
        *("pmgen.postman", "pmgen.build", "pmgen.change", "pmgen.locking", "pmgen.succession"),
        *("pmgen.selection", "pmgen.back_ends", "pmgen.python.custom", "pmgen.format", "pmgen.write"),
        "pmgen.pieces",
    },
}


def name_of(path: Path) -> str:
    """The module's dotted name."""
    parts = ("pmgen", *path.relative_to(SOURCE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def belongs(module: str, part: str) -> bool:
    """Whether a module is a part or inside it."""
    return module == part or (part != "pmgen" and module.startswith(f"{part}."))


def imports_of(path: Path) -> Iterator[str]:
    """The modules of ours that a file imports anywhere, relative imports resolved."""
    package = name_of(path).split(".") if path.name == "__init__.py" else name_of(path).split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "pmgen")
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            if module.split(".")[0] == "pmgen":
                yield from (_target(module, alias.name) for alias in node.names)


def _target(module: str, name: str) -> str:
    """`from pmgen import curl` imports a module, `from pmgen.curl import emit` a name of one."""
    place = SOURCE.joinpath(*module.split(".")[1:], name)
    return f"{module}.{name}" if place.is_dir() or place.with_suffix(".py").exists() else module


def part_of(path: Path) -> str | None:
    """The part with rules that a module belongs to."""
    return next((part for part in MAY_IMPORT if belongs(name_of(path), part)), None)


@pytest.mark.parametrize("path", [path for path in MODULES if part_of(path)], ids=name_of)
def test_imports_go_one_way(path: Path) -> None:
    module, part = name_of(path), part_of(path) or ""
    allowed = {part, *MAY_IMPORT[part]}
    wrong = [target for target in imports_of(path) if not any(belongs(target, other) for other in allowed)]
    assert not wrong, f"{module} may not import {wrong}"


@pytest.mark.parametrize("path", sorted((SOURCE / "runtime").rglob("*.py")), ids=name_of)
def test_the_runtime_imports_relatively(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    absolute = [ast.unparse(node) for node in ast.walk(tree) if "pmgen" in _absolute_roots(node)]
    assert not absolute, f"copied into clients, it cannot import {absolute}"


def _absolute_roots(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name.split(".")[0] for alias in node.names}
    if isinstance(node, ast.ImportFrom) and not node.level:
        return {(node.module or "").split(".")[0]}
    return set()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_only_the_writer_writes() -> None:
    writers = {"write_text", "write_bytes", "mkdir", "unlink", "rmdir", "rename", "replace_file"}
    for path in MODULES:
        module = name_of(path)
        if any(belongs(module, part) for part in ("pmgen.write", "pmgen.runtime", "pmgen.cache")):
            continue
        calls = {
            node.attr
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Attribute)
        }
        assert not calls & writers, f"{module} writes to disk"


def test_only_fetching_opens_connections() -> None:
    libraries = {"httpx2", "urllib.request", "http.client", "requests", "aiohttp"}
    for path in MODULES:
        module = name_of(path)
        if module in {"pmgen.postman.fetch", "pmgen.sources", "pmgen.trying", "pmgen.commands.try_"} or belongs(
            module, "pmgen.runtime"
        ):
            continue
        found = {name for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for name in _imported(node)}
        assert not found & libraries, f"{module} opens connections"


def _imported(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    return {node.module or ""} if isinstance(node, ast.ImportFrom) and not node.level else set()
