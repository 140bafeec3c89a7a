"""The requests of a collection: finding one by what the user calls it, and telling what there is for each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from pmgen.errors import Place, PmgenError
from pmgen.files import File
from pmgen.model.api import Api, Endpoint
from pmgen.shown import counted, one_line
from pmgen.wire.written import url_as_written

if TYPE_CHECKING:
    from pmgen.build.secrets import Finding

Row = dict[str, Any]


def find(api: Api, request: str) -> Endpoint:
    """The request of that id or folder path and name; case and outer slashes do not matter where it stays plain.

    Raises PmgenError with the ids if several have the name, with the nearest names if none has.
    """
    for wanted in (_by_id, _by_title, _by_title_loosely, _by_name):
        found = [endpoint for endpoint in api.endpoints if wanted(endpoint, request)]
        if len(found) == 1:
            return found[0]
        if found:
            raise _ambiguous(request, found)
    raise _unknown(api, request)


def rows(api: Api, files: Iterable[File]) -> list[Row]:
    """One object a request in document order, for `list --json`."""
    made = _files_by_endpoint(files)
    return [_row(api, endpoint, made.get(endpoint.id, {})) for endpoint in api.endpoints]


def table(api: Api) -> str:
    """The requests for people: method, title, and the id where the title is not unique."""
    titles = Counter(endpoint.title for endpoint in api.endpoints)
    width = max((len(endpoint.method.source) for endpoint in api.endpoints), default=0)
    lines = [
        f"{one_line(endpoint.method.source):{width}}  {one_line(endpoint.title)}"
        + (f"  [{endpoint.id}]" if titles[endpoint.title] > 1 else "")
        for endpoint in api.endpoints
    ]
    return "".join(f"{line}\n" for line in lines)


def overview(api: Api) -> str:
    """What there is in the collection, on a few lines."""
    methods = Counter(endpoint.method.source for endpoint in api.endpoints)
    auths = Counter(type(endpoint.auth).__name__ for endpoint in api.endpoints)
    bodies = Counter(type(endpoint.body).__name__ for endpoint in api.endpoints)
    typed = sum(_is_typed(endpoint) for endpoint in api.endpoints)
    lines = [
        one_line(f"{api.name} {api.version}".rstrip()),
        f"  package    {api.package}",
        f"  requests   {len(api.endpoints)} ({_counted(methods)}), {typed} with a typed response",
        f"  folders    {len(api.folders)}",
        f"  bodies     {_counted(bodies)}",
        f"  auth       {_counted(auths)}",
        "  variables",
        *(f"    {line}" for line in _variables(api)),
    ]
    return "".join(f"{line}\n" for line in lines)


def check_example(endpoint: Endpoint, name: str | None) -> None:
    """Raises PmgenError if the request has no saved response of that name."""
    if name is not None and all(example.name != name for example in endpoint.examples):
        names = ", ".join(f'"{example.name}"' for example in endpoint.examples)
        fix = f"It has {names}." if names else "It has no saved response at all."
        raise PmgenError(Place(title=endpoint.title), f"The request has no saved response {name!r}.", fix)


def language_rows() -> list[dict[str, str]]:
    """What `--lang` takes: slug, title, file extension, and what checks its snippets."""
    from pmgen.chilkat.languages import LANGUAGES

    return [
        {
            "slug": language.slug,
            "title": language.title,
            "extension": language.extension,
            "checked_by": language.checked_by,
        }
        for language in LANGUAGES.values()
    ]


def secret_rows(findings: "Iterable[Finding]") -> list[Row]:
    """One object for each place where a credential stands; its value is not in it."""
    return [
        {
            "file": finding.place.file,
            "pointer": finding.place.pointer,
            "request": finding.place.title,
            "part": finding.part,
            "name": finding.name,
            "shown": finding.shown,
        }
        for finding in findings
    ]


def secret_lines(findings: "Sequence[Finding]") -> Iterator[str]:
    """The places for people, those of one request together."""
    if not findings:
        yield "No credential was found in clear."
        return
    before = ("", "")
    for finding in findings:
        place = finding.place
        if (place.file, place.title) != before:
            before = (place.file, place.title)
            yield one_line(f"{place.file}: {place.title}" if place.title else place.file)
        yield one_line(f"  {finding.part}: shown as {finding.shown}  {place.pointer}".rstrip())
    yield f"{counted(len(findings), 'credential')} in clear; change those that were shared."


def _by_id(endpoint: Endpoint, request: str) -> bool:
    return endpoint.id == request


def _by_title(endpoint: Endpoint, request: str) -> bool:
    return endpoint.title == request


def _by_title_loosely(endpoint: Endpoint, request: str) -> bool:
    return _loose(endpoint.title) == _loose(request)


def _by_name(endpoint: Endpoint, request: str) -> bool:
    return _loose(endpoint.name) == _loose(request)


def _loose(title: str) -> str:
    return "/".join(part.strip() for part in title.strip("/ ").casefold().split("/"))


def _ambiguous(request: str, found: list[Endpoint]) -> PmgenError:
    listed = "; ".join(f"{endpoint.id} ({endpoint.title})" for endpoint in found[:10])
    more = f" and {len(found) - 10} more" if len(found) > 10 else ""
    return PmgenError("", f"{len(found)} requests are called {request!r}.", f"Use an id: {listed}{more}.")


def _unknown(api: Api, request: str) -> PmgenError:
    titles = {_loose(endpoint.title): endpoint.title for endpoint in api.endpoints}
    names = {_loose(endpoint.name): endpoint.title for endpoint in api.endpoints}
    near = [titles[hit] for hit in get_close_matches(_loose(request), titles, n=3, cutoff=0.5)]
    near += [names[hit] for hit in get_close_matches(_loose(request), names, n=3, cutoff=0.6)]
    hints = ", ".join(f'"{title}"' for title in dict.fromkeys(near))
    fix = f"Did you mean {hints}?" if hints else "`pmgen list` shows what there is."
    return PmgenError(api.name, f"There is no request {request!r}.", fix)


def _row(api: Api, endpoint: Endpoint, files: Mapping[str, Any]) -> Row:
    return {
        "id": endpoint.id,
        "index": list(endpoint.index),
        "path": [*endpoint.folders, endpoint.name],
        "method": endpoint.method.source,
        "url": url_as_written(endpoint.url),
        "call": ".".join(("client", *endpoint.call)),
        "package": api.package,
        "typed": _is_typed(endpoint),
        "files": files,
    }


def _files_by_endpoint(files: Iterable[File]) -> dict[str, dict[str, Any]]:
    """Paths by endpoint, then by back end, then by language where there are languages."""
    made: dict[str, dict[str, Any]] = {}
    for file in files:
        if file.endpoint:
            emitter, _, language = file.kind.partition("/")
            place = made.setdefault(file.endpoint, {})
            if language:
                place.setdefault(emitter, {})[language] = file.path
            else:
                place[emitter] = file.path
    return made


def _is_typed(endpoint: Endpoint) -> bool:
    return any(response.type is not None for response in endpoint.responses)


def _variables(api: Api) -> Iterator[str]:
    for name, definition in api.scope.definitions.items():
        shown = "(secret)" if definition.secret and definition.printable is None else definition.printable
        yield f"{one_line(name)} = {one_line(shown or '')}  [{definition.origin}]"


def _counted(counter: Counter[str]) -> str:
    return one_line(", ".join(f"{count} {name}" for name, count in counter.most_common()))
