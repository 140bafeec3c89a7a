"""The typed Python client: an installable project, and a script for every request."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from pmgen.errors import Place, Report
from pmgen.files import File, Piece, Pieces, Printed
from pmgen.model.api import Api, Endpoint, Example
from pmgen.model.body import NoBody
from pmgen.model.scope import Definition
from pmgen.options import Options
from pmgen.printing import print_all
from pmgen.python import package
from pmgen.python.auths import auth_module, shared_auths
from pmgen.python.client_module import client_module
from pmgen.python.client_variables import Plan, plan
from pmgen.python.custom import custom_classes
from pmgen.python.docstrings import docstring
from pmgen.python.examples import script
from pmgen.python.layout import fits
from pmgen.python.method_docs import returns
from pmgen.python.methods import Surroundings, request_arguments
from pmgen.python.model_modules import model_files, model_places
from pmgen.python.models import Models, build_models
from pmgen.python.replays import answer_groups, answers, replay_module, values_of
from pmgen.python.resources import resource
from pmgen.python.slices import Around, Slice, around, head_of, joined_again, slices_of
from pmgen.python.spliced import sends_body
from pmgen.python.tree import Node, build_tree
from pmgen.python.vendor import FOLDER, runtime_files
from pmgen.render import load_templates

__all__ = ["emit", "pieces", "snippet", "snippets"]

_KIND: Final = "client"
# Fewer requests are printed sooner than other processes have begun; a request has two files or three.
_WORTH_PROCESSES: Final = 300
_TEMPLATES: Final = ("python/resource.py.jinja", "python/example.py.jinja", "python/models.py.jinja")


def emit(api: Api, options: Options, report: Report) -> Iterator[File]:
    """The client of a collection below `client/`: project, package, runtime, examples."""
    return print_all(pieces(api, options, report), report)


def pieces(api: Api, options: Options, report: Report) -> Pieces:
    """The client of a collection, to be printed."""
    if not api.endpoints:
        report.note("empty", Place(title=api.name), "The collection has no request, so there is no client to make.")
        return Pieces()
    planned = plan(api)
    models = build_models(planned.api)
    root = build_tree(planned.api)
    _note(planned, report)
    custom = custom_classes(root, api, report)
    whole = Surroundings(planned, models, model_places(models, root), shared_auths(planned.api), custom)
    found = _pieces(root, whole, own=options.templates is None)
    return Pieces(found, partial(load_templates, _TEMPLATES), _WORTH_PROCESSES)


def _printed(path: str, content: str, *, own: bool, endpoint: str = "") -> Printed:
    """A file below `client/`; `own` templates, and no others, are known to print what black does."""
    done = _is_formatted(path, content, own=own)
    return Printed((File(f"client/{path}", content, kind=_KIND, endpoint=endpoint, formatted=done),))


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


def _pieces(root: Node, whole: Surroundings, *, own: bool) -> Iterator[Piece]:
    """Every file. Those of one folder follow each other, as they have much in common that is worked out once."""
    for path, text in _of_the_whole(root, whole):
        yield Piece(_made, (path, text, own), lasting=False)
    package_folder, common = whole.plan.api.package, around(whole, own_templates=own)
    for path, content in runtime_files():
        yield Piece(_copied, (f"{package_folder}/{path}", content))
    for path, printing, inputs in model_files(whole.models, whole.places):
        yield Piece(_models, (f"{package_folder}/{path}", own, printing, *inputs))
    slices = slices_of(whole)
    for node in root.walk():
        methods = [slices[endpoint.id] for endpoint in node.endpoints]
        if node.call:
            yield Piece(_resource, (common, f"{package_folder}/{node.module}", head_of(node), *methods))
        for method in methods:
            yield from (Piece(_example, (common, method, number)) for number in range(len(method.requests) or 1))
    values = values_of(whole.plan)
    for name, endpoints in answer_groups(root):
        saved = {one.id: one.examples for endpoint in endpoints for one in whole.plan.requests_of(endpoint)}
        methods = [slices[endpoint.id] for endpoint in endpoints]
        yield Piece(_answers, (common, f"tests/answers/{name}.json", values, _told(saved), *methods))


def _of_the_whole(root: Node, whole: Surroundings) -> Iterator[tuple[str, Callable[[], str]]]:
    """Files that show something of every request, or that take no time: printed in every build."""
    api, planned, models = whole.plan.api, whole.plan, whole.models
    yield "pyproject.toml", partial(package.pyproject, api)
    yield "README.md", partial(package.readme, root, planned, models)
    yield "api.md", partial(package.index, root, planned, models)
    for path, text in _package(root, whole):
        yield f"{api.package}/{path}", text
    yield "tests/test_operations.py", partial(replay_module, planned)


def _package(root: Node, whole: Surroundings) -> Iterator[tuple[str, Callable[[], str]]]:
    """The modules of the package but for those of resources and models."""
    api = whole.plan.api
    yield "__init__.py", partial(package.init_module, api, whole.custom)
    yield "py.typed", str
    yield "_client.py", partial(client_module, root, whole, package.version_of(api))
    if whole.auths.names:
        yield "_auth.py", partial(auth_module, whole.auths)
    if root.children:
        yield "resources/__init__.py", partial(
            str, docstring("The folders of the collection, a module each.", 0) + "\n"
        )


def _made(path: str, text: Callable[[], str], own: bool) -> Printed:
    return _printed(path, text(), own=own)


def _copied(path: str, content: str) -> Printed:
    return _printed(path, content, own=False)


def _models(path: str, own: bool, printing: Callable[..., str], *inputs: object) -> Printed:
    return _printed(path, printing(*inputs), own=own)


def _resource(common: Around, path: str, head: Node, *methods: Slice) -> Printed:
    """The module of a folder."""
    node = Node(
        head.call, head.title, head.class_name, head.description, [one.endpoint for one in methods], head.children
    )
    return _printed(path, resource(node, joined_again(common, methods)), own=common.own_templates)


def _example(common: Around, method: Slice, number: int) -> Printed:
    """The script of a request, the one of that number where a method stands for several."""
    whole = joined_again(common, (method,))
    request = whole.plan.requests_of(method.endpoint)[number]
    text = _script(request, method.endpoint, whole.plan, whole.models)
    path = f"examples/{'/'.join(request.file)}.py"
    return _printed(path, text, own=common.own_templates, endpoint=request.id)


def _answers(
    common: Around,
    path: str,
    values: dict[str, Definition],
    saved: dict[str, tuple[Example, ...]],
    *methods: Slice,
) -> Printed:
    """What the client's tests know of the requests of a folder."""
    planned = joined_again(common, methods).plan
    return _printed(path, answers([one.endpoint for one in methods], planned, values, saved), own=False)


def _told(saved: dict[str, tuple[Example, ...]]) -> dict[str, tuple[Example, ...]]:
    """Saved responses without what the client's tests do not tell."""
    return {
        name: tuple(replace(one, value=None, request=None, id="") for one in examples)
        for name, examples in saved.items()
    }


def _note(planned: Plan, report: Report) -> None:
    """What the client leaves out."""
    for endpoint in planned.api.endpoints:
        if not isinstance(endpoint.body, NoBody) and not sends_body(endpoint):
            what = f"Postman sends no body with {endpoint.method.source}, so the client takes none."
            report.note("body-not-sent", Place(title=endpoint.title), what)
