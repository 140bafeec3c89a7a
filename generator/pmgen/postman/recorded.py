"""Recorded runs: requests that were really sent, and their answers.

Three kinds are read: the JSON report of newman (`newman run --reporters json`), a HAR file as browsers and proxies save
it (HAR 1.2), and records of pmgen's own, as the generated clients write them (`record=`): a file, or a folder of files,

    {"request": {"method": "GET", "url": "https://api.example.com/users?limit=5"},
     "response": {"status": 200, "headers": {"content-type": "application/json"}, "body": {"users": []}}}

where `body` is the text of the answer, or the JSON value itself if it is no text. The request may have a JSON `body`
too, and say what it is of: `operation`, a call of the client (`users.list`), or `template`, a URL of the collection
without its query. An entry that cannot be read is a notice; a request that got no answer is passed over.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from pmgen.errors import Place, PmgenError, Report
from pmgen.postman.exchange import Exchange, UnreadableError, from_har, from_newman, from_record, newman_titles
from pmgen.postman.javascript import is_list, is_object
from pmgen.postman.source import content_of, decode, parse_json

_FIX: Final = "Give newman's JSON report, a HAR file, or a folder of records that a client wrote with `record=`."


def read_recorded(path: Path, report: Report) -> tuple[Exchange, ...]:
    """The exchanges in a file, or in all JSON and HAR files below a folder.

    Raises:
        PmgenError: there is no such file, or it is none of the three kinds.
    """
    if not path.is_dir():
        return tuple(_read_file(path, report))
    files = sorted(file for file in path.rglob("*") if file.suffix.lower() in (".json", ".har") and file.is_file())
    if not files:
        raise PmgenError(str(path), "The folder holds no recorded run.", _FIX)
    return tuple(exchange for file in files for exchange in _read_file(file, report))


def _read_file(path: Path, report: Report) -> Iterator[Exchange]:
    name = str(path)
    value = parse_json(decode(content_of(path, name), name, report), name, report)
    executions, entries = _at(value, "run", "executions"), _at(value, "log", "entries")
    if is_list(executions):
        read = partial(from_newman, titles=newman_titles(value))
        return _entries(executions, Place(name, "/run/executions"), report, read)
    if is_list(entries):
        return _entries(entries, Place(name, "/log/entries"), report, from_har)
    if _at(value, "request") is None or _at(value, "response") is None:
        raise PmgenError(name, "This is no recorded run.", _FIX)
    return _entries([value], Place(name), report, from_record)


def _at(value: Any, *keys: str) -> Any:
    for key in keys:
        value = value.get(key) if is_object(value) else None
    return value


def _entries(
    entries: Iterable[Any], place: Place, report: Report, read: Callable[[Any, Place], Exchange | None]
) -> Iterator[Exchange]:
    for number, entry in enumerate(entries):
        spot = Place(place.file, f"{place.pointer}/{number}" if place.pointer else "")
        try:
            exchange = read(entry, spot)
        except UnreadableError as error:
            report.note("recorded-entry", spot, f"the entry is left out: {error}", "record it again")
            continue
        if exchange is not None:
            yield exchange
