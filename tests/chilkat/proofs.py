"""What `prove` does with each collection: its snippets run, read, compiled and recorded."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from pmgen import chilkat, pipeline
from pmgen.chilkat import LANGUAGES, Program, print_program
from pmgen.chilkat.printer import print_in
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint
from pmgen.options import Options

from tests.chilkat import compilers, recording
from tests.chilkat.example_server import ExampleServer
from tests.chilkat.grammars import GRAMMARS, has_error
from tests.chilkat.readers import faults
from tests.chilkat.statements import READERS
from tests.chilkat.sums import Sums
from tests.chilkat.trial import Trial, trial
from tests.wire.jobs import build, collection_job
from tests.wire.record import Record
from tests.wire.sources import write_files

FLAVOURS = ("python", "chilkat2-python")
GENERATIONS = (10, 11)

# Programs by the collection's name, the generation and the request's place, in words that are identifiers.
Programs: TypeAlias = dict[str, tuple[Endpoint, Program]]


def run(path: Path) -> Sums:
    """Both flavours of Python and both generations of every request, by the real modules."""
    job = collection_job(path)
    sums = Sums()
    with tempfile.TemporaryDirectory() as folder, ExampleServer() as server:
        write_files(job.source.files, Path(folder))
        for built in build(job):
            for record, endpoint in built.pairs:
                for generation in GENERATIONS:
                    tried = trials(built.api, record, endpoint, generation, server, Path(folder))
                    for slug, made in tried:
                        sums.take_trial(f"{slug} {generation}", job.name, record, made)
    return sums


def trials(
    api: Api,
    record: Record,
    endpoint: Endpoint,
    generation: int,
    server: ExampleServer,
    files: Path,
    flavours: tuple[str, ...] = FLAVOURS,
) -> Iterator[tuple[str, Trial]]:
    """The flavours of a request's snippet, and what came of each."""
    made = chilkat.program(api, endpoint, Options(chilkat_api=generation), Report())
    sources = print_in(made, tuple(LANGUAGES[slug] for slug in flavours))
    for slug, source in zip(flavours, sources, strict=True):
        yield slug, trial(source, record, endpoint, server, files)


def programs_of(path: Path, sample: int | None = None) -> Programs:
    """The programs of a collection's requests in both generations, or of a sample that takes these in turn."""
    api = pipeline.load(path, Options(), Report())
    step = len(api.endpoints) // sample + 1 if sample else 1
    made: Programs = {}
    for number, endpoint in enumerate(api.endpoints[::step]):
        for generation in (10 + number % 2,) if sample else GENERATIONS:
            options = Options(chilkat_api=generation)
            made[f"S{generation}_{number}"] = (endpoint, chilkat.program(api, endpoint, options, Report()))
    return made


def read(path: Path, sample: int | None = None) -> Sums:
    """Every snippet by the readers of statements and by the grammars."""
    sums = Sums()
    for endpoint, program in programs_of(path, sample).values():
        for slug, reader in READERS.items():
            found = [*faults(print_program(program, LANGUAGES[slug]), reader)]
            sums.take(f"read: {slug}", 1, [f"{slug}: {path.stem}: {endpoint.title}: {fault}" for fault in found])
        for slug in GRAMMARS:
            bad = has_error(slug, print_program(program, LANGUAGES[slug]))
            sums.take(f"parsed: {slug}", 1, [f"{slug}: {path.stem}: {endpoint.title}"] if bad else [])
    return sums


def compilers_asked() -> list[str]:
    """The languages that a compiler here is asked for: for warnings, or since nothing runs their snippets."""
    run = {*recording.available(), "csharp", "dotnet-core"}
    return [slug for slug in compilers.available() if slug in compilers.WARNED or slug not in run]


def compiled(path: Path) -> Sums:
    """Every snippet by the compilers that are asked."""
    programs, sums = programs_of(path), Sums()
    for slug in compilers_asked():
        with tempfile.TemporaryDirectory() as folder:
            said = compilers.compile_all(slug, _printed(programs, slug), Path(folder))
        sums.take(f"compiled: {slug}", len(programs), [f"{slug}: {path.stem}: {said}"] if said else [])
    return sums


def recorded(path: Path) -> Sums:
    """Every snippet run with a recording stub, in the languages whose programs are here."""
    programs, sums = programs_of(path), Sums()
    for slug in recording.available():
        with tempfile.TemporaryDirectory() as folder:
            try:
                only = {name: program for name, (_, program) in programs.items()}
                wrong = [programs[name][0].title for name in recording.misrecorded(slug, only, Path(folder))]
            except AssertionError as error:
                wrong = [str(error)]
        sums.take(f"recorded: {slug}", len(programs), [f"{slug}: {path.stem}: {one}" for one in wrong])
    return sums


def _printed(programs: Programs, slug: str) -> dict[str, str]:
    return {name: print_program(program, LANGUAGES[slug]) for name, (_, program) in programs.items()}


PROOFS: dict[str, Callable[[Path], Sums]] = {"run": run, "read": read, "compiled": compiled, "recorded": recorded}
