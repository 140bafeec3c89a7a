"""`pmgen init`: the configuration that fits what lies in a folder (`postman/look.py`)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pmgen.build.names import slug
from pmgen.toml_text import quoted


@dataclass(frozen=True, slots=True)
class Proposal:
    """A configuration to write; `languages` counts only where chilkat is in `emit`."""

    collections: tuple[str, ...]
    environments: tuple[str, ...] = ()
    output: str = "generated"
    emit: tuple[str, ...] = ("client",)
    languages: tuple[str, ...] = ()


def as_toml(proposal: Proposal, *, prefix: str = "") -> str:
    """The configuration as text; `prefix` is what stands before each table's name, `tool.pmgen` in pyproject.toml."""
    lines = [f"[{prefix}]"] if prefix else ["# `pmgen build` builds what stands here; `pmgen config` shows it all."]
    lines += [f"output = {quoted(proposal.output)}", f"emit = {_listed(proposal.emit)}"]
    if proposal.languages:
        lines.append(f"languages = {_listed(proposal.languages)}")
    if proposal.environments:
        lines.append(f"environments = {_listed(proposal.environments)}")
    dotted = f"{prefix}." if prefix else ""
    for name, source in _named(proposal.collections):
        lines += ["", f"[{dotted}collections.{name}]", f"source = {quoted(source)}"]
    return "".join(f"{line}\n" for line in lines)


def _named(sources: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The sources with a name for each, made of its file's."""
    taken: set[str] = set()
    for source in sources:
        stem = source.rstrip("/").rpartition("/")[2].partition(".")[0]
        base, number = slug(stem), 1
        name = base
        while name in taken:
            number += 1
            name = f"{base}-{number}"
        taken.add(name)
        # A bare key holds ASCII letters, digits, dashes and underscores; any other is quoted.
        yield name if name.isascii() else quoted(name), source


def _listed(texts: Sequence[str]) -> str:
    return f"[{', '.join(quoted(text) for text in texts)}]"
