"""Where the pages of a site are, and how they point to each other: relative addresses, so that `file://` works."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final
from urllib.parse import quote

from pmgen.docs.flow import Flow, flows
from pmgen.model.api import Api, Endpoint, Folder

FLOW: Final = "flow.html"
INDEX: Final = "index.html"


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a page: where to, and what it says."""

    href: str
    text: str
    method: str = ""


@dataclass
class Site:
    """The pages of an API."""

    api: Api
    languages: tuple[tuple[str, str], ...] = ()
    _folders: dict[tuple[str, ...], Folder] = field(init=False)

    def __post_init__(self) -> None:
        self._folders = {folder.file: folder for folder in self.api.folders}

    @cached_property
    def flows(self) -> tuple[Flow, ...]:
        """What is kept by one request and needed by another."""
        return flows(self.api)

    @cached_property
    def kept(self) -> Mapping[str, Flow]:
        """The flows by their variable."""
        return {flow.variable: flow for flow in self.flows}

    def folders_around(self, file: tuple[str, ...]) -> tuple[Folder, ...]:
        """The folders around a request or folder, outermost first."""
        around = (self._folders.get(file[:depth]) for depth in range(1, len(file)))
        return tuple(folder for folder in around if folder is not None)

    def request_link(self, endpoint: Endpoint, root: str) -> Link:
        """The link to a request's page."""
        return Link(root + address(request_path(endpoint)), name_of(endpoint), endpoint.method.source)

    def request_links(self, endpoints: Iterable[Endpoint], root: str) -> tuple[Link, ...]:
        """The links to the pages of several requests."""
        return tuple(self.request_link(endpoint, root) for endpoint in endpoints)


def name_of(endpoint: Endpoint) -> str:
    """What a request is called on its page: its name, or its method and path if it has none."""
    return endpoint.name.strip() or f"{endpoint.method.source} {endpoint.file[-1] if endpoint.file else ''}"


def request_path(endpoint: Endpoint) -> str:
    """Where a request's page is, below the site's folder."""
    return f"requests/{'/'.join(endpoint.file)}.html"


def folder_path(folder: Folder) -> str:
    """Where a folder's page is."""
    return f"folders/{'/'.join(folder.file)}.html"


def data_path(endpoint: Endpoint) -> str:
    """Where the data are that a request's page loads when somebody asks."""
    return f"data/{'/'.join(endpoint.file)}.js"


def root_of(path: str) -> str:
    """The way from a page to the site's folder."""
    return "../" * path.count("/")


def address(path: str) -> str:
    """A path as a URL's."""
    return quote(path, safe="/-_.~")
