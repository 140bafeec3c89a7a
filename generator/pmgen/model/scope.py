"""The variables in force, and what `{{x}}` becomes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from pmgen.model.text import Text
from pmgen.runtime.template import substitute

# What stands in the model for a credential; printing it tells nothing.
HIDDEN: Final = "<hidden>"


@dataclass(frozen=True, slots=True)
class Definition:
    """A variable's value in force.

    Attributes:
        name: as written between the braces.
        value: text, may hold further variables; None where the variable is known but has no value.
        origin: "collection", "environment", "configuration", "globals" or "given" (`--var`).
        secret: marked so in Postman, or used as a credential of an auth; printed only if its origin is "given".
        description: what the collection says about it.
        declared: the value that the files give, where `--var` replaced it. What a client looks like depends on this,
            so that a snippet with `--var` fits a client that was built without.
    """

    name: str
    value: str | None
    origin: str = "collection"
    secret: bool = False
    description: str = ""
    declared: str | None = None

    @property
    def has_value(self) -> bool:
        """Whether the files give it a value, shown or secret."""
        return bool(self.declared if self.origin == "given" else self.value)

    @property
    def printable(self) -> str | None:
        """The value if output may show it."""
        return self.value if not self.secret or self.origin == "given" else None


@dataclass(frozen=True, slots=True)
class Scope:
    """All variables in force, one definition a name (scope order was applied by `build/variables.py`)."""

    definitions: Mapping[str, Definition] = field(default_factory=lambda: MappingProxyType({}))

    def value(self, name: str) -> str | None:
        """The printable, non-empty value of a variable, not yet resolved itself.

        An empty value counts as none unless it was given: real collections declare variables empty for the user to
        fill, and `{{x}}` must stay visible then.
        """
        definition = self.definitions.get(name)
        if definition is None or definition.printable is None:
            return None
        return definition.printable if definition.printable or definition.origin == "given" else None

    def resolve(self, text: Text) -> Text:
        """The text with every variable of known, printable value filled, as Postman does (case var-nested)."""
        return Text(substitute(text.source, self.value)) if "{{" in text.source else text

    def given(self, text: Text) -> Text:
        """The text with only the variables filled that the user gave by hand: for credentials."""

        def lookup(name: str) -> str | None:
            definition = self.definitions.get(name)
            return definition.value if definition and definition.origin == "given" else None

        return Text(substitute(text.source, lookup))
