"""What the options make of a model: the requests that are asked for, the package's name, headers for all requests."""

from collections.abc import Iterable
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from pmgen.errors import PmgenError
from pmgen.options import Options

if TYPE_CHECKING:
    from pmgen.model.api import Api, Header


def select(api: "Api", options: Options) -> "Api":
    """The API with the requests whose titles the globs ask for; names stay those of the whole collection."""
    if not options.include and not options.exclude:
        return api
    endpoints = tuple(endpoint for endpoint in api.endpoints if _wanted(endpoint.title, options))
    if not endpoints:
        fix = "`pmgen list` shows the titles that --include and --exclude are matched with."
        raise PmgenError(api.name, "No request is left after --include and --exclude.", fix)
    left = replace(api, endpoints=endpoints, whole=api)
    used = left.used_folders
    return replace(left, folders=tuple(folder for folder in api.folders if folder.path in used))


def _wanted(title: str, options: Options) -> bool:
    included = not options.include or _any_match(title, options.include)
    return included and not _any_match(title, options.exclude)


def _any_match(title: str, globs: Iterable[str]) -> bool:
    return any(fnmatchcase(title, glob) for glob in globs)


def configured(api: "Api", options: Options) -> "Api":
    """The API with the package's name and the headers that the configuration gives."""
    from pmgen.model.api import Header
    from pmgen.model.text import Text

    if not options.headers:
        return replace(api, package=options.package or api.package)
    headers = [Header(Text(name), Text(value)) for name, value in options.headers]
    endpoints = tuple(replace(one, headers=_with_headers(one.headers, headers)) for one in api.endpoints)
    return replace(api, package=options.package or api.package, endpoints=endpoints)


def _with_headers(own: "tuple[Header, ...]", more: "Iterable[Header]") -> "tuple[Header, ...]":
    """The request's own headers, and the others whose names none of the enabled ones has."""
    taken = {header.name.source.casefold() for header in own if header.enabled}
    return (*own, *(header for header in more if header.name.source.casefold() not in taken))
