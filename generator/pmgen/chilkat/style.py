"""A language's forms with all that the reference knows filled in: classes, methods, properties and labels.

It is worked out once for a language, method by method as programs ask for them, so that printing a statement fills in
no more than names and values.
"""

from dataclasses import dataclass, field, fields
from functools import cache, cached_property

from pmgen.chilkat.expressions import Call, Get
from pmgen.chilkat.forms import Form, forms
from pmgen.chilkat.languages import Language
from pmgen.chilkat.reference import Method

_GETTERS = {"string": "get_string", "int": "get_int"}
_ONLY_NAMES = {"slug", "title", "extension", "checked_by"}
_TAKES = ("take", "new_take")


@cache
def style(language: Language) -> "Style":
    """The style of a language."""
    return Style(language, forms(language.template))


@cache
def models_of(languages: tuple[Language, ...]) -> tuple[Language, ...]:
    """For each language the first of them that writes exactly as it does: C#, Mono and .NET Core do."""
    ways = [_way(language) for language in languages]
    return tuple(languages[ways.index(way)] for way in ways)


def _way(language: Language) -> tuple[object, ...]:
    """All that decides how a language writes."""
    told = [getattr(language, field.name) for field in fields(language) if field.name not in _ONLY_NAMES]
    return (style(language).forms, *told)


@cache
def small(name: str) -> str:
    """A name with a small first letter, as many languages write methods."""
    return name[:1].lower() + name[1:]


def classes(name: str) -> dict[str, str]:
    """The slots of a class."""
    return {"class": name, "lower_class": small(name)}


@dataclass
class Style:
    """How a language writes.

    Attributes:
        language: its row.
        forms: its template's forms by name.
    """

    language: Language
    forms: dict[str, Form]
    _calls: dict[tuple[str, str, str, bool], Form] = field(default_factory=dict[tuple[str, str, str, bool], Form])
    _gets: dict[tuple[str, str, str, bool], Form] = field(default_factory=dict[tuple[str, str, str, bool], Form])
    _arguments: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def call(self, form: str, call: Call, *, taken: bool) -> Form:
        """A form around a call; `object`, `args` and what else the form takes are left to fill.

        Args:
            form: its name.
            call: whose object's class and method count.
            taken: whether the object is one that a call gave back.
        """
        key = (form, call.object.cls, call.method.name, taken)
        known = self._calls.get(key)
        if known is None:
            known = self._calls[key] = self._call(form, call, taken)
        return known

    def get(self, form: str, got: Get, *, taken: bool) -> Form:
        """A form around a property that is read or set; `object` and what else the form takes are left to fill."""
        key = (form, got.object.cls, got.property.name, taken)
        known = self._gets.get(key)
        if known is None:
            known = self._gets[key] = self._get(form, got, taken)
        return known

    def arguments(self, cls: str, method: Method) -> str:
        """What a method's arguments stand in, as a pattern for `%` with a place for each."""
        known = self._arguments.get((cls, method.name))
        if known is None:
            known = self._arguments[cls, method.name] = self._argument_pattern(method)
        return known

    @cached_property
    def comment(self) -> tuple[str, str] | None:
        """What stands before and after a comment's text; None where a language says more."""
        return self.forms["comment"].around("text")

    @cached_property
    def literals_apart(self) -> bool:
        """Whether a literal that is an expression must be given to a variable before it is an argument."""
        return not self.forms["declare_literal"].is_empty

    @cached_property
    def marks_unread(self) -> bool:
        """Whether a variable that is not used again must be marked."""
        return not self.forms["unread"].is_empty

    @cached_property
    def announces_objects(self) -> bool:
        """Whether a call that takes objects needs something before it."""
        return not self.forms["before_object_argument"].is_empty

    def _call(self, form: str, call: Call, taken: bool) -> Form:
        method = call.method
        renamed = self.language.renamed.get(method.name)
        lower = renamed[0] if renamed else small(method.name)
        known = {"method": method.name, "lower": lower, "access": self._access(taken)}
        invoke = self.forms["invoke_string" if method.result == "string" else "invoke"]
        # Around the call, the class is that of the object that it gives.
        outer = classes(method.returns if form in _TAKES else call.object.cls)
        inner = invoke.filled(known | classes(call.object.cls))
        return self.forms[form].filled(known | outer).with_inner("value", inner)

    def _get(self, form: str, got: Get, taken: bool) -> Form:
        name = got.property.name
        known = {"property": name, "lower": small(name), "access": self._access(taken), **classes(got.object.cls)}
        made = self.forms[form].filled(known)
        if form.startswith("set_"):
            return made
        return made.with_inner("value", self.forms[_GETTERS.get(got.property.kind, "get")].filled(known))

    def _access(self, taken: bool) -> str:
        return self.forms["access_taken" if taken else "access"].text({})

    def _argument_pattern(self, method: Method) -> str:
        label = self.language.renamed.get(method.name, ("", ""))[1]
        first = self.forms["labelled_argument" if label else "first_argument"]
        pattern = ""
        for place, (name, _) in enumerate(method.parameters):
            form = self.forms["next_argument"] if place else first
            around = form.filled({"label": name if place else label}).text({"value": "\0"})
            pattern += around.replace("%", "%%").replace("\0", "%s")
        return pattern
