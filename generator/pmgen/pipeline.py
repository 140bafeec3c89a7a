"""The whole tool on one screen: read, build the model, emit, format, write."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pmgen.back_ends import files_of
from pmgen.errors import Place, Report
from pmgen.files import File
from pmgen.options import Options
from pmgen.selection import configured, select
from pmgen.write import Changes, Difference, compare_files, hash_of, write_files

if TYPE_CHECKING:
    from pmgen.build.secrets import Finding, Given
    from pmgen.change.report import Comparison
    from pmgen.locking import Settled
    from pmgen.model.api import Api
    from pmgen.model.surface import Surface
    from pmgen.pieces import LastBuild
    from pmgen.postman import Collection, VariableFile


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made of one collection.

    Attributes:
        name: the collection's name.
        package: the client's import name.
        requests: how many there are.
        folder: where the files are.
        kinds: how many files there are of each kind, written or not.
        changes: what happened on disk; nothing if the build only compared.
        compared: whether nothing was to be written.
        differences: what a build that only compares found to differ.
        comparison: what changed for callers since the last build; None if there was none.
        follows: the folder with what the collection was under another name, if the build goes on from there.
        hand_written: the file of the client's hand-written code, and the hash of what was read; "" if there is none.
        printed: how many pieces were printed; the files of others lay there as they would be.
    """

    name: str
    package: str
    requests: int
    folder: Path
    kinds: Mapping[str, int]
    changes: Changes = field(default_factory=Changes)
    compared: bool = False
    differences: tuple[Difference, ...] = ()
    comparison: "Comparison | None" = None
    follows: Path | None = None
    hand_written: tuple[str, str] = ("", "")
    printed: int = 0


def load(
    source: Path | bytes,
    options: Options,
    report: Report,
    name: str = "",
    *,
    lock: "Surface | None" = None,
    follows: str | None = None,
) -> "Api":
    """Reads a collection and the variable files and builds the model, with the requests that were asked for.

    Args:
        source: a file, a folder, or the bytes of standard input.
        options: environments, variables, and which requests.
        report: takes what could not be carried over.
        name: what messages call the source, if it has no path.
        lock: what the client was in its last version, whose names stay; None looks for the lock of the last build.
        follows: the output folder that holds the collection's last version; None looks for one under another name.
    """
    from pmgen.build import build_api
    from pmgen.succession import last_build

    given = read_given(source, options, report, name)
    last, former = (lock, "") if lock else last_build(options.output, given.collection, follows)
    api = build_api(
        given.collection,
        environments=given.environments,
        globals=given.globals,
        variables=options.variables,
        recorded=given.recorded,
        type_rules=options.type_rules,
        pagination_rules=options.pagination_rules,
        body_rules=options.body_rules,
        retry_rules=options.retry_rules,
        group_rules=options.group_rules,
        names=options.names,
        allow_secrets=options.allow_secrets,
        insecure=options.insecure,
        lock=last,
        aliases=options.old_names,
        place=name or str(source),
        report=report,
    )
    return select(replace(configured(api, options), predecessor=former), options)


def read_given(source: Path | bytes, options: Options, report: Report, name: str = "") -> "Given":
    """Reads a collection, the variable files and the recorded runs; as `load`, but nothing is built."""
    from pmgen.build.secrets import Given
    from pmgen.postman import read, read_variables, variables_given
    from pmgen.postman.recorded import read_recorded

    environments = [_environment(path) for path in options.environments]
    if options.values:
        environments.append(variables_given(options.values))
    return Given(
        _named(read(source, name=name, report=report), source, options.name),
        tuple(environments),
        read_variables(options.globals) if options.globals else None,
        tuple(exchange for path in options.examples for exchange in read_recorded(path, report)),
    )


def load_named(collection: str, options: Options, report: Report, *, follows: str | None = None) -> "Api":
    """`load` for what stands on the command line (`sources.py`)."""
    from pmgen.sources import opened

    with opened(collection) as (source, name):
        return load(source, options, report, name, follows=follows)


def find_secrets(collection: str, options: Options, report: Report) -> "tuple[Finding, ...]":
    """Where credentials stand in clear in what `load_named` would read."""
    from pmgen.build.secrets import hide_secrets
    from pmgen.sources import opened

    with opened(collection) as (source, name):
        return hide_secrets(read_given(source, options, report, name), name).findings


def emit(api: "Api", options: Options, report: Report, *, format_code: bool = True) -> tuple[File, ...]:
    """The files of one collection; nothing is written. `format_code` false leaves Python as the templates made it."""
    return tuple(stream(api, options, report, format_code=format_code))


def stream(
    api: "Api",
    options: Options,
    report: Report,
    *,
    format_code: bool = True,
    folder: Path | None = None,
    memory: "LastBuild | None" = None,
) -> Iterator[File]:
    """The files of one collection, each made when it is asked for.

    Args:
        api: the collection.
        options: the back ends, and what they are told.
        report: takes what could not be carried over.
        format_code: whether Python is as black writes it, or else as the templates made it.
        folder: where the files will go, if they will.
        memory: knows the pieces that need not be printed, as they lie there.
    """
    from pmgen.render import use_templates

    use_templates(options.templates)
    files = (file for name in options.emit for file in files_of(name, api, options, report, memory))
    if not format_code:
        return files
    from pmgen.format import formatted

    return formatted(files, folder)


def build(api: "Api", options: Options, report: Report, *, force: bool = False) -> Built:
    """Emits the files of one collection and writes them below the output folder."""
    kinds: Counter[str] = Counter()
    folder = options.output / api.slug
    made = _made(api, folder, options, report, kinds)
    changes = write_files(folder, made.files, report, force=force)
    made.memory.save(changes)
    return Built(
        api.name, api.package, len(api.endpoints), folder, kinds, changes, comparison=made.settled.comparison,
        follows=_followed(api, options), hand_written=made.hand_written, printed=made.memory.printed,
    )  # fmt: skip


def compare(api: "Api", options: Options, report: Report) -> Built:
    """Emits the files of one collection and tells how what lies in the output folder differs; nothing is written."""
    kinds: Counter[str] = Counter()
    folder = options.output / api.slug
    made = _made(api, folder, options, report, kinds)
    differences = compare_files(folder, made.files)
    return Built(
        api.name, api.package, len(api.endpoints), folder, kinds,
        compared=True, differences=differences, comparison=made.settled.comparison, follows=_followed(api, options),
        printed=made.memory.printed,
    )  # fmt: skip


class _Made(NamedTuple):
    """What a build makes.

    Attributes:
        settled: by the last build in the folder.
        files: as they come, counted by kind.
        memory: the pieces of the last build and of this one.
        hand_written: as in `Built`.
    """

    settled: "Settled"
    files: Iterator[File]
    memory: "LastBuild"
    hand_written: tuple[str, str]


def _made(api: "Api", folder: Path, options: Options, report: Report, kinds: Counter[str]) -> _Made:
    from pmgen.pieces import LastBuild
    from pmgen.python.custom import path_of

    custom = folder / path_of(api.package)
    code = custom.read_bytes() if custom.is_file() else None
    if code is None:
        _note_left_behind(api, custom, options, report)
    settled = _settled(_extended(api, custom, code), options)
    memory = LastBuild(folder, options)
    files = _counted(stream(settled.api, options, report, folder=folder, memory=memory), kinds)
    return _Made(settled, chain(files, settled.files), memory, (str(custom), "" if code is None else hash_of(code)))


def _followed(api: "Api", options: Options) -> Path | None:
    return options.output / api.predecessor if api.predecessor else None


def _note_left_behind(api: "Api", custom: Path, options: Options, report: Report) -> None:
    """Tells of hand-written code in the client of the collection under its former name."""
    from pmgen.python.custom import path_of

    former = _followed(api, options)
    path = former / path_of(api.lock.package) if former and api.lock else None
    if path is not None and path.is_file() and "client" in options.emit:
        what = f"This hand-written code is not part of the client that is called {api.package} now."
        fix = f"Copy it to {custom.as_posix()} and derive its classes from those of {api.package}."
        report.note("custom-left-behind", Place(path.as_posix()), what, fix)


def _extended(api: "Api", custom: Path, code: bytes | None) -> "Api":
    """The api with the classes of the hand-written code of its client, if there is any."""
    from pmgen.python.custom import extensions_in

    return api if code is None else replace(api, extensions=extensions_in(code, api.package, str(custom)))


def whereabouts(source: Path | bytes, options: Options) -> tuple[Path, str]:
    """The folder that a collection's output goes to, and the name of the one that it follows; nothing is built."""
    from pmgen.build.names import slug_of
    from pmgen.postman import read
    from pmgen.succession import predecessor

    collection = _named(read(source, report=Report()), source, options.name)
    return options.output / slug_of(collection.info.name), predecessor(options.output, collection)


def _environment(path: Path) -> "VariableFile":
    """An environment; one without a name has that of its file."""
    from pmgen.postman import read_variables

    read = read_variables(path)
    return read if read.name.strip() else read.model_copy(update={"name": path.name.partition(".")[0]})


def _settled(api: "Api", options: Options) -> "Settled":
    from pmgen.locking import settle

    return settle(api, options.output / api.slug, client="client" in options.emit, pinned=options.version)


def _named(collection: "Collection", source: Path | bytes, given: str) -> "Collection":
    """The collection with the name that is given, or its file's where it has none of its own."""
    if not given and (collection.info.name.strip() or isinstance(source, bytes)):
        return collection
    name = given or (source.name.partition(".")[0] if isinstance(source, Path) else "")
    info = collection.info.model_copy(update={"name": name})
    return collection.model_copy(update={"info": info})


def _counted(files: Iterable[File], kinds: Counter[str]) -> Iterator[File]:
    """The files as they come, counted by kind."""
    for file in files:
        kinds[file.kind] += 1
        yield file
