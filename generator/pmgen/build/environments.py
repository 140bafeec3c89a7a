"""The environments that the user handed over, each by itself: the client offers them by name."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from pmgen.build.secrets import Given
from pmgen.build.variables import build_scope
from pmgen.errors import Place, Report
from pmgen.model.api import Api, Environment
from pmgen.model.scope import Scope
from pmgen.postman.shape import VariableFile


def with_environments(api: Api, given: Given, variables: Sequence[tuple[str, str]], report: Report) -> Api:
    """The api with its environments, and what is in force beneath them.

    In `Api.scope` the later one wins. Here each counts as if it were the only one; what has no name stands above all of
    them. What is secret in one is secret in all. Of two with the same name the later one counts.
    """
    named = {one.name: one for one in given.environments if one.name}
    if not named:
        return api
    _note_twins(given, report)
    nameless = [one for one in given.environments if not one.name]
    secrets = [name for name, one in api.scope.definitions.items() if one.secret]

    def scope(*environments: VariableFile) -> Scope:
        files = (*environments, *nameless)
        return build_scope(given.collection, files, given.globals, variables, secrets=secrets)

    environments = tuple(Environment(name, scope(one)) for name, one in named.items())
    return replace(api, environments=environments, beneath=scope())


def _note_twins(given: Given, report: Report) -> None:
    for name, count in Counter(one.name for one in given.environments if one.name).items():
        if count > 1:
            what = f"Several environments are called {name!r}; the client offers the last of them."
            report.note("environment-twice", Place(title=name), what, "Give them different names in Postman.")
