"""The typed Python client: an installable project, and a script for every request."""

from collections.abc import Iterator

from pmgen.errors import Place, Report
from pmgen.files import File
from pmgen.model.api import Api, Endpoint
from pmgen.model.body import NoBody
from pmgen.options import Options
from pmgen.python import package
from pmgen.python.arguments import sends_body
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
from pmgen.python.tree import Node, build_tree
from pmgen.python.vendor import FOLDER, runtime_files

__all__ = ["emit", "snippet", "snippets"]

_KIND = "client"


def emit(api: Api, options: Options, report: Report) -> Iterator[File]:
    """The client of a collection below `client/`: project, package, runtime, examples."""
    if not api.endpoints:
        report.note("empty", Place(title=api.name), "The collection has no request, so there is no client to make.")
        return
    planned = plan(api)
    models = build_models(planned.api)
    root = build_tree(planned.api)
    _note(planned, report)
    for path, content, endpoint in _files(root, planned, models, report):
        done = _is_formatted(path, content)
        yield File(f"client/{path}", content, kind=_KIND, endpoint=endpoint, formatted=done)


def _is_formatted(path: str, content: str) -> bool:
    """Whether black would leave a file as it is: the runtime is formatted where it is at home."""
    return path.endswith(".py") and (f"/{FOLDER}/" in path or fits(content))


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


def _files(root: Node, planned: Plan, models: Models, report: Report) -> Iterator[tuple[str, str, str]]:
    """Path, content and endpoint of every file."""
    api = planned.api
    yield "pyproject.toml", package.pyproject(api), ""
    yield "README.md", package.readme(root, planned, models), ""
    yield "api.md", package.index(root, planned, models), ""
    custom = custom_classes(root, api, report)
    for path, content in _modules(root, planned, models, custom):
        yield f"{api.package}/{path}", content, ""
    for request, whole in planned.requests():
        yield f"examples/{'/'.join(request.file)}.py", _script(request, whole, planned, models), request.id
    for path, content in replay_files(root, planned):
        yield path, content, ""


def _modules(root: Node, planned: Plan, models: Models, custom: Custom) -> Iterator[tuple[str, str]]:
    """The modules of the package."""
    places = model_places(models, root)
    auths = shared_auths(planned.api)
    surroundings = Surroundings(planned, models, places, auths, custom)
    yield "__init__.py", package.init_module(planned.api, custom)
    yield "py.typed", ""
    yield "_client.py", client_module(root, surroundings, package.version_of(planned.api))
    if auths.names:
        yield "_auth.py", auth_module(auths)
    if root.children:
        yield "resources/__init__.py", docstring("The folders of the collection, a module each.", 0) + "\n"
    for node in root.walk():
        if node.call:
            yield node.module, resource(node, surroundings)
    yield from model_files(models, places)
    yield from runtime_files()


def _note(planned: Plan, report: Report) -> None:
    """What the client leaves out."""
    for endpoint in planned.api.endpoints:
        if not isinstance(endpoint.body, NoBody) and not sends_body(endpoint):
            what = f"Postman sends no body with {endpoint.method.source}, so the client takes none."
            report.note("body-not-sent", Place(title=endpoint.title), what)
