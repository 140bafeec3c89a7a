"""The pages that lead to the requests: the index with the folder tree, a page for every folder, the flow."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pmgen.docs.picture import picture
from pmgen.docs.prose import plain, prose
from pmgen.docs.site import (
    FLOW,
    INDEX,
    Link,
    Site,
    address,
    folder_path,
    name_of,
    request_path,
    root_of,
)
from pmgen.model.api import Endpoint, Folder
from pmgen.render import render


@dataclass(slots=True)
class Branch:
    """A folder of the tree, with what is in it in the order of the collection."""

    link: Link
    children: "list[Branch | Link]" = field(default_factory=list["Branch | Link"])
    count: int = 0
    described: bool = False

    @property
    def is_folder(self) -> bool:
        """Tells it from a request's link, for the template."""
        return True


def index_page(site: Site) -> tuple[str, str]:
    """The path and content of the page that shows the whole tree."""
    values = {
        "root": "",
        "api": site.api.name,
        "version": site.api.version,
        "description": prose(site.api.description),
        "summary": plain(site.api.description, 160),
        "tree": tree(site),
        "requests": len(site.api.endpoints),
        "has_flow": bool(site.flows),
    }
    return INDEX, render("docs/index.html.jinja", values)


def folder_pages(site: Site) -> Iterator[tuple[str, str]]:
    """The pages of all folders: what the collection says of each, and its requests."""
    inside: dict[tuple[str, ...], list[Endpoint]] = {}
    for endpoint in site.api.endpoints:
        inside.setdefault(endpoint.file[:-1], []).append(endpoint)
    below: dict[tuple[str, ...], list[Folder]] = {}
    for folder in site.api.folders:
        below.setdefault(folder.file[:-1], []).append(folder)
    for folder in site.api.folders:
        yield _folder_page(site, folder, inside.get(folder.file, ()), below.get(folder.file, ()))


def flow_page(site: Site) -> tuple[str, str] | None:
    """The page of the flow; None where no request needs what another one keeps."""
    hrefs = {endpoint.id: address(request_path(endpoint)) for endpoint in site.api.endpoints}
    drawn = picture(site.flows, hrefs)
    if drawn is None:
        return None
    rows = [(flow, site.request_links(flow.sources, ""), site.request_links(flow.users, "")) for flow in site.flows]
    return FLOW, render("docs/flow.html.jinja", {"root": "", "api": site.api.name, "picture": drawn, "rows": rows})


def tree(site: Site) -> "list[Branch | Link]":
    """The tree of folders and requests, in the order of the collection; empty folders last."""
    top = Branch(Link("", ""))
    branches: dict[tuple[str, ...], Branch] = {(): top}
    names = {folder.file: folder for folder in site.api.folders}
    for endpoint in site.api.endpoints:
        for depth in range(1, len(endpoint.file)):
            _grow(branches, names, endpoint.file[:depth])
        for depth in range(len(endpoint.file)):
            branches[endpoint.file[:depth]].count += 1
        branches[endpoint.file[:-1]].children.append(site.request_link(endpoint, ""))
    for file in names:
        for depth in range(1, len(file) + 1):
            _grow(branches, names, file[:depth])
    return top.children


def _grow(branches: dict[tuple[str, ...], Branch], names: dict[tuple[str, ...], Folder], file: tuple[str, ...]) -> None:
    """Adds a folder to its parent, once."""
    if file in branches:
        return
    folder = names.get(file)
    link = Link(address(folder_path(folder)), folder.path[-1]) if folder else Link("", file[-1])
    branches[file] = Branch(link, described=folder is not None and bool(folder.description.strip()))
    branches[file[:-1]].children.append(branches[file])


def _folder_page(
    site: Site, folder: Folder, requests: Iterable[Endpoint], folders: Iterable[Folder]
) -> tuple[str, str]:
    path = folder_path(folder)
    root = root_of(path)
    values = {
        "root": root,
        "api": site.api.name,
        "title": folder.path[-1],
        "around": [Link(root + address(folder_path(one)), one.path[-1]) for one in site.folders_around(folder.file)],
        "description": prose(folder.description),
        "summary": plain(folder.description, 160),
        "folders": [Link(root + address(folder_path(one)), one.path[-1]) for one in folders],
        "requests": [
            (Link(root + address(request_path(one)), name_of(one), one.method.source), plain(one.description, 140))
            for one in requests
        ],
    }
    return path, render("docs/folder.html.jinja", values)
