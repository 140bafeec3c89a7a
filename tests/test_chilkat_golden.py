"""Golden snippets: every statement kind in every language, reviewed by eye.

`make bless` writes them anew; look at the difference before it is committed.
"""

from collections import Counter
from pathlib import Path

import pytest
from pmgen import chilkat
from pmgen.chilkat import LANGUAGES, Language, printer
from pmgen.chilkat.expressions import Expression, Value, Variable
from pmgen.chilkat.forms import Form, forms
from pmgen.chilkat.program import Assign, Condition, Do, If, Statement, Take, Try, walk
from pmgen.chilkat.style import Style
from pmgen.errors import Report
from pmgen.options import Options

from tests.test_chilkat_run import KINDS

GOLDEN = Path(__file__).parent / "cases" / "chilkat"
# Title and generation; together they hold every kind of statement and expression (the last test proves it).
CHOSEN = (
    ("multipart", 10),
    ("form put", 10),
    ("json array", 11),
    ("delete", 10),
    ("query", 10),
    ("aws", 10),
    ("jwt", 10),
    ("basic", 10),
    ("json patch", 10),
    ("json with a long line", 10),
    ("clashes", 10),
    ("array", 10),
    ("deep arrays", 11),
    ("own names", 10),
    ("array of arrays", 11),
)


def _programs() -> list[chilkat.Program]:
    by_name = {endpoint.name: endpoint for endpoint in KINDS.endpoints}
    return [
        chilkat.program(KINDS, by_name[name], Options(chilkat_api=generation), Report()) for name, generation in CHOSEN
    ]


@pytest.mark.parametrize("slug", sorted(LANGUAGES))
def test_golden(slug: str, bless: bool) -> None:
    language = LANGUAGES[slug]
    printed = "\n".join(chilkat.print_program(program, language) for program in _programs())
    file = GOLDEN / f"{slug}.{language.extension}.txt"
    if bless:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(printed, encoding="utf-8")
    assert printed == file.read_text(encoding="utf-8")


def test_the_chosen_requests_hold_every_kind_of_statement_condition_and_value() -> None:
    statements = [statement for program in _programs() for statement in walk(program.statements)]
    assert {type(statement) for statement in statements} == set(Statement.__args__)
    assert {type(each.condition) for each in statements if isinstance(each, If)} == set(Condition.__args__)
    calls = [each.call for each in statements if isinstance(each, Do | Try | Take)]
    arguments = [argument for call in calls for argument in call.arguments]
    assert {type(argument) for argument in arguments} == set(Value.__args__)
    assert {each.kind for each in arguments if isinstance(each, Variable)} == {"object", "int"}
    assert {type(each.value) for each in statements if isinstance(each, Assign)} == set(Expression.__args__)


@pytest.mark.parametrize("slug", sorted(LANGUAGES))
def test_the_goldens_use_every_form_of_the_language(slug: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A block of the template that no golden snippet shows would be one that nobody looked at."""
    language = LANGUAGES[slug]
    known = _Watched(forms(language.template))

    def watched(_: Language) -> Style:
        return Style(language, known)

    monkeypatch.setattr(printer, "style", watched)
    for program in _programs():
        chilkat.print_program(program, language)
    wanted = {name for name, form in known.items() if not form.is_empty} - _never(language)
    # Whether these are empty is asked once, which shows nothing yet.
    asked = {"declare_literal", "before_object_argument", "unread"}
    shown = {name for name in wanted if known.asked[name] > (name in asked)}
    # Without declarations, the first assignment to a variable looks like any other.
    alike = {name for name in wanted if name.startswith("assign_") and known.get(name) == known.get(f"new_{name[7:]}")}
    assert wanted - shown - alike == set()


def _never(language: Language) -> set[str]:
    """The forms that a language has from its relatives but does not print."""
    new = {name for name in forms(language.template) if name.startswith("new_")}
    # `parts` is what the other forms are made of.
    return {
        "parts",
        *(new if language.declares_at_top else {"declare_object"}),
        *(() if language.renamed else {"labelled_argument"}),
    }


class _Watched(dict[str, Form]):
    """Forms that count how often each was asked for."""

    def __init__(self, forms: dict[str, Form]) -> None:
        super().__init__(forms)
        self.asked = Counter[str]()

    def __getitem__(self, name: str) -> Form:
        self.asked[name] += 1
        return super().__getitem__(name)
