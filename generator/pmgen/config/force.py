"""What is in force for each collection: the defaults, the configuration over them, the command line over that."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel

from pmgen.config.bounds import written
from pmgen.config.reading import Config
from pmgen.config.requests import as_members, as_retry
from pmgen.config.shape import CollectionTable, Settings, Table, known_keys
from pmgen.errors import PmgenError
from pmgen.model.api import TypeRule
from pmgen.model.pagination import PaginationRule
from pmgen.model.rules import BodyRule, GroupRule, RetryRule
from pmgen.options import Options

Given = Mapping[str, Any]

# Tables whose keys add up: a collection's own key goes before the same key at the top.
_ADDED: Final = ("variables", "headers", "pagination", "retries")
# Those whose inner tables add up too.
_ADDED_INSIDE: Final = ("types", "bodies")
_PATHS: Final = ("environments", "examples")
_SCHEMES: Final = ("http://", "https://", "postman:", "git:")
DEFAULT: Final = "default"


@dataclass(frozen=True, slots=True)
class Setting:
    """One value in force.

    Attributes:
        key: as it is written in the configuration, with the keys of inner tables after dots.
        value: plain data.
        origin: where it comes from: "default", or a file with the line.
    """

    key: str
    value: object
    origin: str


@dataclass(frozen=True, slots=True)
class Target:
    """A collection to work on.

    Attributes:
        source: what `pipeline.load_named` takes.
        options: what is in force for it.
        name: its key in the configuration; "" if it stands on the command line only.
    """

    source: str
    options: Options
    name: str = ""


def targets(config: Config, sources: Sequence[str], given: Given) -> tuple[Target, ...]:
    """The collections to work on, with what is in force for each.

    Args:
        config: the project's.
        sources: what stands on the command line: names in the configuration, or sources themselves; none means all
            that is configured.
        given: the options on the command line, by their names in `Options`.

    Raises PmgenError if nothing is given and nothing is configured.
    """
    collections = config.table.collections
    if not sources and not collections:
        fix = "Name a collection's file, or run `pmgen init` to write a configuration."
        raise PmgenError("", "No collection is given and none is configured.", fix)
    return tuple(_target(config, source, given) for source in sources or tuple(collections))


def single(config: Config, source: str | None, given: Given) -> Target:
    """As `targets`, for a command that works on one collection; it need not be named if one alone is configured."""
    if source is None and len(config.table.collections) > 1:
        names = ", ".join(config.table.collections)
        raise PmgenError("", "Several collections are configured.", f"Name one of them: {names}.")
    return targets(config, () if source is None else (source,), given)[0]


def pulls(config: Config) -> dict[str, tuple[str, Path]]:
    """Where the files of configured collections come from, and where they are; by their names."""
    found = {name: own for name, own in config.table.collections.items() if own.pull}
    return {name: (own.pull or "", Path(_below(config.folder, own.source))) for name, own in found.items()}


def in_force(config: Config, name: str = "") -> tuple[Setting, ...]:
    """Every value in force for a configured collection, or without a name for any other; with its origin.

    Raises PmgenError if there is no collection of that name.
    """
    own = _named(config, name) if name else None
    found = list(_own_settings(config, name, own)) if own else []
    for key, field in known_keys(Settings).items():
        found += _settings(config, name, own, key, field)
    types = {**config.table.types, **(own.types if own else {})}
    for request in types:
        path = ("collections", name, "types", request) if own and request in own.types else ("types", request)
        found.append(Setting(f"types.{request}", types[request], _origin(config, *path)))
    return (*found, *_members(config, name, own))


def _members(config: Config, name: str, own: CollectionTable | None) -> Iterator[Setting]:
    """Each default of bodies: a collection's own goes before one at the top for the same request and path."""
    layers = [((), config.table), *([] if own is None else [(("collections", name), own)])]
    found = {
        f"bodies.{request}.{path}": Setting(
            f"bodies.{request}.{path}", value, _origin(config, *around, "bodies", request, path)
        )
        for around, layer in layers
        for request, members in layer.bodies.items()
        for path, value in members.items()
    }
    yield from found.values()


def _target(config: Config, source: str, given: Given) -> Target:
    name = source if source in config.table.collections else _configured_as(config, source)
    own = config.table.collections.get(name)
    options = _options(config, own, given)
    if source == name and own is not None:
        return Target(_below(config.folder, own.source), options, name)
    return Target(source, options, name)


def _configured_as(config: Config, source: str) -> str:
    """The name of the configured collection whose file this is, "" if none."""
    if source == "-" or source.startswith(_SCHEMES):
        return next((name for name, own in config.table.collections.items() if own.source == source), "")
    wanted = Path(source).resolve()
    for name, own in config.table.collections.items():
        if not own.source.startswith(_SCHEMES) and Path(_below(config.folder, own.source)).resolve() == wanted:
            return name
    return ""


def _options(config: Config, own: CollectionTable | None, given: Given) -> Options:
    table = config.table
    layers: tuple[Settings, ...] = (table,) if own is None else (table, own)

    def value(field: str) -> Any:
        """The innermost layer that says something; the last layer has the default."""
        return next((getattr(one, field) for one in reversed(layers) if field in one.model_fields_set), None)

    said: dict[str, Any] = {field: value(field) for field in ("emit", "languages", "include", "exclude")}
    said = {field: tuple(listed) for field, listed in said.items() if listed is not None}
    said |= {field: tuple(_file(config, one) for one in value(field) or ()) for field in _PATHS}
    said |= {field: _file(config, value(field)) for field in ("globals", "templates") if value(field)}
    output = _file(config, value("output") or Options().output.as_posix())
    said["output"] = output if "output" in given else written(config, output, *_place_of("output", config, own))
    plain = ("chilkat_api", "version", "old_names", "markdown_style", "markdown_single")
    said |= {field: value(field) for field in plain if value(field) is not None}
    if value("docs_languages") is not None:
        said["docs_languages"] = tuple(value("docs_languages"))
    for field, target in (("variables", "values"), ("headers", "headers")):
        said[target] = tuple({key: text for one in layers for key, text in getattr(one, field).items()}.items())
    said["type_rules"] = tuple(_type_rules(config, own))
    said |= _request_rules(layers, config.file.name if config.file else "")
    if own is not None:
        said |= {"name": own.name or "", "package": own.package or "", "names": tuple(own.names.items())}
    return Options(**{**said, **given})


def _place_of(key: str, config: Config, own: CollectionTable | None) -> tuple[str, ...]:
    """The keys of a setting: those of the collection if it says something, else those at the top."""
    if own is None or key not in own.model_fields_set:
        return (key,)
    name = next(name for name, one in config.table.collections.items() if one is own)
    return ("collections", name, key)


def _request_rules(layers: Sequence[Settings], origin: str) -> dict[str, Any]:
    """What is said of requests by their titles: those of the top first, since the last one counts."""
    return {
        "pagination_rules": tuple(
            PaginationRule(title, pages.as_pagination() if pages else None, origin)
            for one in layers
            for title, pages in one.pagination.items()
        ),
        "body_rules": tuple(
            BodyRule(title, as_members(members), origin) for one in layers for title, members in one.bodies.items()
        ),
        "retry_rules": tuple(
            RetryRule(title, as_retry(retry), origin) for one in layers for title, retry in one.retries.items()
        ),
        "group_rules": tuple(
            GroupRule(name, tuple(titles), origin)
            for one in layers
            if isinstance(one, CollectionTable)
            for name, titles in one.groups.items()
        ),
    }


def _type_rules(config: Config, own: CollectionTable | None) -> Iterator[TypeRule]:
    """The rules of the top, which may name a collection, then the collection's own: the last one counts."""
    origin = config.file.name if config.file else ""
    for title, inner in config.table.types.items():
        for path, words in inner.items():
            if isinstance(words, str):
                yield TypeRule(title, path, words, origin)
            else:
                yield from (TypeRule(path, place, word, origin, title) for place, word in words.items())
    if own is not None:
        for title, rules in own.types.items():
            yield from (TypeRule(title, path, words, origin) for path, words in rules.items())


def _settings(config: Config, name: str, own: CollectionTable | None, key: str, field: str) -> Iterator[Setting]:
    """The values in force of one key."""
    layers: list[tuple[Settings, tuple[str, ...]]] = [(config.table, ())]
    if own is not None:
        layers.append((own, ("collections", name)))
    if field in _ADDED_INSIDE:
        return
    if field in _ADDED:
        yield from _added(config, layers, key, field)
        return
    for layer, path in reversed(layers):
        if field in layer.model_fields_set:
            yield Setting(key, getattr(layer, field), _origin(config, *path, key))
            return
    yield Setting(key, getattr(Table.model_validate({}), field), DEFAULT)


def _added(
    config: Config, layers: Iterable[tuple[Settings, tuple[str, ...]]], key: str, field: str
) -> Iterator[Setting]:
    found: dict[str, Setting] = {}
    for layer, path in layers:
        for inner, text in getattr(layer, field).items():
            value = text.model_dump(exclude_unset=True) if isinstance(text, BaseModel) else text
            found[inner] = Setting(f"{key}.{inner}", value, _origin(config, *path, key, inner))
    yield from found.values()


def _own_settings(config: Config, name: str, own: CollectionTable) -> Iterator[Setting]:
    """What only a collection has."""
    for key in ("source", "pull", "name", "package"):
        if key in own.model_fields_set:
            yield Setting(key, getattr(own, key), _origin(config, "collections", name, key))
    for request, method in own.names.items():
        yield Setting(f"names.{request}", method, _origin(config, "collections", name, "names", request))
    for method, requests in own.groups.items():
        yield Setting(f"groups.{method}", requests, _origin(config, "collections", name, "groups", method))


def _named(config: Config, name: str) -> CollectionTable:
    collections = config.table.collections
    if name not in collections:
        near = get_close_matches(name, collections, n=1)
        fix = f"Did you mean {near[0]}?" if near else f"Configured are: {', '.join(collections) or 'none'}."
        raise PmgenError(str(config.file or ""), f"There is no collection {name!r} in the configuration.", fix)
    return collections[name]


def _origin(config: Config, *keys: str) -> str:
    return config.place(*keys).file


def _file(config: Config, path: str) -> Path:
    return Path(_below(config.folder, path))


def _below(folder: Path, path: str) -> str:
    """A path of the configuration as seen from here."""
    return path if path.startswith(_SCHEMES) or folder == Path() else str(folder / path)
