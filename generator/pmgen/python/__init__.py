"""The typed Python client: an installable project, and a script for every request."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final, NamedTuple

from pmgen.errors import Place, Report
from pmgen.files import File
from pmgen.model.api import Api, Endpoint
from pmgen.model.body import NoBody
from pmgen.options import Options
from pmgen.python import package
from pmgen.python.auths import auth_module, shared_auths
from pmgen.python.client_module import client_module
from pmgen.python.client_variables import Plan, plan
from pmgen.python.custom import Custom, custom_classes
from pmgen.python.docstrings import docstring
from pmgen.python.examples import script
from pmgen.python.layout import fits
from pmgen.python.method_docs import returns
from pmgen.python.methods import Surroundings, request_arguments
from pmgen.python.model_modules import model_files, model_places
from pmgen.python.models import Models, build_models
from pmgen.python.replays import replay_files
from pmgen.python.resources import resource
from pmgen.python.spliced import sends_body
from pmgen.python.tree import Node, build_tree
from pmgen.python.vendor import FOLDER, runtime_files
from pmgen.render import load_templates
from pmgen.spread import in_order

__all__ = ["emit", "snippet", "snippets"]

_KIND: Final = "client"
# Fewer requests are printed sooner than other processes have begun.
_WORTH_PROCESSES: Final = 200
_TEMPLATES: Final = ("python/resource.py.jinja", "python/example.py.jinja", "python/models.py.jinja")


class _Sheet(NamedTuple):
    """A file that is still to be printed: its path below the client's folder, its request, what prints it."""

    path: str
    endpoint: str
    text: Callable[[], str]


def emit(api: Api, options: Options, report: Report) -> Iterator[File]:
    """The client of a collection below `client/`: project, package, runtime, examples."""
    if not api.endpoints:
        report.note("empty", Place(title=api.name), "The collection has no request, so there is no client to make.")
        return
    planned = plan(api)
    models = build_models(planned.api)
    root = build_tree(planned.api)
    _note(planned, report)
    load_templates(_TEMPLATES)
    sheets = list(_sheets(root, planned, models, custom_classes(root, api, report)))
    printed = partial(_printed, own=options.templates is None)
    yield from in_order(printed, sheets, processes=None if len(api.endpoints) >= _WORTH_PROCESSES else 1)


def _printed(sheet: _Sheet, *, own: bool) -> File:
    """The file; `own` templates, and no others, are known to print what black does."""
    content = sheet.text()
    done = _is_formatted(sheet.path, content, own=own)
    return File(f"client/{sheet.path}", content, kind=_KIND, endpoint=sheet.endpoint, formatted=done)


def _is_formatted(path: str, content: str, *, own: bool) -> bool:
    """Whether black would leave a file as it is: the runtime is formatted where it is at home."""
    return path.endswith(".py") and (f"/{FOLDER}/" in path or (own and fits(content)))


def snippet(api: Api, endpoint: Endpoint, options: Options, report: Report, *, asynchronous: bool = False) -> str:
    """The script of one request; with the asynchronous client if asked for."""
    planned = plan(api)
    own, whole = next((one, whole) for one, whole in planned.requests() if one.id == endpoint.id)
    return _script(own, whole, planned, build_models(planned.api), asynchronous=asynchronous)


def snippets(api: Api, *, asynchronous: bool = False, written: bool = False) -> Iterator[tuple[str, str]]:
    """The scripts of all requests, each with its endpoint's id: what is common to them is worked out once.

    Args:
        api: the collection.
        asynchronous: whether they use the asynchronous client.
        written: whether what the collection leaves open stands as it is written, so that they send what Postman sends.
    """
    planned = plan(api)
    models = build_models(planned.api)
    for request, whole in planned.requests():
        yield request.id, _script(request, whole, planned, models, asynchronous=asynchronous, written=written)


def _script(
    request: Endpoint,
    whole: Endpoint,
    planned: Plan,
    models: Models,
    *,
    asynchronous: bool = False,
    written: bool = False,
) -> str:
    taken = request_arguments(request, whole, planned, models)
    return script(request, planned, taken, returns=returns(whole), asynchronous=asynchronous, written=written)


def _sheets(root: Node, planned: Plan, models: Models, custom: Custom) -> Iterator[_Sheet]:
    """Every file. Those of one folder follow each other, as they have much in common that is worked out once."""
    api = planned.api
    surroundings = Surroundings(planned, models, model_places(models, root), shared_auths(api), custom)
    yield _Sheet("pyproject.toml", "", partial(package.pyproject, api))
    yield _Sheet("README.md", "", partial(package.readme, root, planned, models))
    yield _Sheet("api.md", "", partial(package.index, root, planned, models))
    for path, text in _package(root, surroundings):
        yield _Sheet(f"{api.package}/{path}", "", text)
    for node in root.walk():
        if node.call:
            yield _Sheet(f"{api.package}/{node.module}", "", partial(resource, node, surroundings))
        yield from _examples(node.endpoints, planned, models)
    for path, text in replay_files(root, planned):
        yield _Sheet(path, "", text)


def _examples(endpoints: Sequence[Endpoint], planned: Plan, models: Models) -> Iterator[_Sheet]:
    for whole in endpoints:
        for request in planned.requests_of(whole):
            path = f"examples/{'/'.join(request.file)}.py"
            yield _Sheet(path, request.id, partial(_script, request, whole, planned, models))


def _package(root: Node, surroundings: Surroundings) -> Iterator[tuple[str, Callable[[], str]]]:
    """The modules of the package but for the resources."""
    api, custom, auths = surroundings.plan.api, surroundings.custom, surroundings.auths
    yield "__init__.py", partial(package.init_module, api, custom)
    yield "py.typed", str
    yield "_client.py", partial(client_module, root, surroundings, package.version_of(api))
    if auths.names:
        yield "_auth.py", partial(auth_module, auths)
    if root.children:
        yield "resources/__init__.py", partial(
            str, docstring("The folders of the collection, a module each.", 0) + "\n"
        )
    yield from model_files(surroundings.models, surroundings.places)
    for path, content in runtime_files():
        yield path, partial(str, content)


def _note(planned: Plan, report: Report) -> None:
    """What the client leaves out."""
    for endpoint in planned.api.endpoints:
        if not isinstance(endpoint.body, NoBody) and not sends_body(endpoint):
            what = f"Postman sends no body with {endpoint.method.source}, so the client takes none."
            report.note("body-not-sent", Place(title=endpoint.title), what)
