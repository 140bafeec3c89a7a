"""What the user gave, with variables and words in the place of its credentials.

What is sent gets a variable, so that the client takes it as an argument and `--var` fills it; what is only shown
(descriptions, scripts, saved responses) gets a word. There are two walks: one to find what there is and to name it, one
over a copy to put the names in.
"""

from dataclasses import dataclass, replace

from pmgen.build.secrets.credentials import credential_names
from pmgen.build.secrets.ledger import Finding, Ledger
from pmgen.build.secrets.texts import hidden
from pmgen.build.secrets.walk import Walk
from pmgen.errors import Report
from pmgen.model.scope import HIDDEN
from pmgen.postman import shape
from pmgen.postman.exchange import Exchange
from pmgen.postman.javascript import text_of


@dataclass(frozen=True, slots=True)
class Given:
    """What the user gave: read, not yet built.

    Attributes:
        collection: in the v2.1 shape.
        environments: later ones win.
        globals: the globals, if any.
        recorded: what was recorded of real runs.
    """

    collection: shape.Collection
    environments: tuple[shape.VariableFile, ...] = ()
    globals: shape.VariableFile | None = None
    recorded: tuple[Exchange, ...] = ()

    def copy(self) -> "Given":
        """The same, free to be changed."""
        return Given(
            self.collection.model_copy(deep=True),
            tuple(one.model_copy(deep=True) for one in self.environments),
            self.globals.model_copy(deep=True) if self.globals else None,
            self.recorded,
        )

    def variables(self) -> dict[str, str]:
        """The values of all variables, the nearest of a name."""
        files = [*([self.globals] if self.globals else []), *self.environments]
        listed = [*self.collection.variable, *(variable for file in files for variable in file.values)]
        return {one.name: text_of(one.value) for one in listed if one.name is not None}


@dataclass(frozen=True, slots=True)
class Hidden:
    """What the user gave, without credentials.

    Attributes:
        given: to be built.
        findings: what was found, in the order of the file.
        revealed: variables in the place of literal credentials, with their values, where those may be printed.
    """

    given: Given
    findings: tuple[Finding, ...] = ()
    revealed: tuple[tuple[str, str], ...] = ()


def hide_secrets(given: Given, file: str, *, allow: bool = False) -> Hidden:
    """What the user gave, with placeholders for credentials.

    Args:
        given: the collection and the rest; it is not changed.
        file: how the user named the collection, for the findings.
        allow: whether credentials may be printed: they stay, and those of auths become variables with known values.
    """
    taken = given.variables()
    ledger = Ledger(taken)
    _walk(ledger, given, file, allow=allow, edits=False)
    if not ledger.findings:
        return Hidden(given)
    ledger.settle()
    copy = given.copy()
    recorded = _walk(ledger, copy, file, allow=allow, edits=True)
    if allow:
        return Hidden(copy, tuple(ledger.findings), tuple(ledger.variables.items()))
    names = [name for name in ledger.variables if name not in taken]
    copy.collection.variable.extend(shape.Variable(key=name, value=HIDDEN, secret=True) for name in names)
    return Hidden(Given(copy.collection, copy.environments, copy.globals, recorded), tuple(ledger.findings))


def hide_in_notices(report: Report) -> None:
    """Takes credentials out of what the readers told already: a title or a name may hold one."""
    told = list(report.notices)
    report.notices.clear()
    for one in told:
        title = hidden(one.place.title, _word)
        report.add(replace(one, place=replace(one.place, title=title), what=hidden(one.what, _word)))


def _word(name: str, value: str) -> str:
    return f"<{name}>"


def _walk(ledger: Ledger, given: Given, file: str, *, allow: bool, edits: bool) -> tuple[Exchange, ...]:
    """Walks over everything in the order of the file; gives the recorded runs with words in place of credentials."""
    walk = Walk(ledger, edits=edits, only_auths=allow, credentials=credential_names(given.collection))
    walk.collection(given.collection, file)
    if allow:
        return given.recorded
    for values in (*([given.globals] if given.globals else ()), *given.environments):
        walk.variable_file(values)
    return tuple(map(walk.exchange, given.recorded))
