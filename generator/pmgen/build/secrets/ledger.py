"""The credentials that were found, and the names that stand in their place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pmgen.build.names import snake
from pmgen.errors import Place


@dataclass(frozen=True, slots=True)
class Finding:
    """A credential in what the user gave; its value is nowhere in it.

    Attributes:
        place: the file, a pointer to the part, and the title of the request.
        part: which part it is, for the reader: `header X-Api-Key`.
        name: what it is called: the variable's name, or the word between angle brackets.
        shown: what output shows: `{{x_api_key}}`, `<password>`.
    """

    place: Place
    part: str
    name: str
    shown: str


@dataclass(slots=True)
class Ledger:
    """Names for credentials by what they are called and their value: one name for one credential.

    Several of one name are told apart by the requests that they stand in, so that no order decides; a number comes
    last. A variable of the collection's own name keeps it, unless it has another value.

    Attributes:
        taken: the variables that there are, with their values.
        findings: what was found, in order.
        asked: how often something was to stand in the place of a credential.
    """

    taken: Mapping[str, str]
    findings: dict[Finding, None] = field(default_factory=dict[Finding, None])
    asked: int = 0
    _titles: dict[str, dict[str, set[str]]] = field(default_factory=dict[str, dict[str, set[str]]])
    _names: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    _values: dict[str, str] = field(default_factory=dict[str, str])
    _seen: set[str] = field(default_factory=set[str])

    def variable(self, called: str, value: str, place: Place, part: str) -> str:
        """The variable in a credential's place: `{{x_api_key}}`."""
        base = snake(called) or "secret"
        self._seen.add(value)
        self._titles.setdefault(base, {}).setdefault(value, set()).add(place.title)
        name = self._names.get((base, value), base)
        self.note(place, part, name, f"{{{{{name}}}}}")
        return f"{{{{{name}}}}}"

    def again(self, called: str, value: str, place: Place, part: str) -> str:
        """What stands for a credential in a copy of what was walked over: no finding if it was met before."""
        base = snake(called) or "secret"
        self.asked += 1
        name = self._names.get((base, value))
        if name:
            return f"{{{{{name}}}}}"
        return f"<{base}>" if value in self._seen else self.word(called, value, place, part)

    def word(self, called: str, value: str, place: Place, part: str) -> str:
        """The word in a credential's place where no variable can stand: `<access_token>`."""
        name = snake(called) or "secret"
        self._seen.add(value)
        self.note(place, part, name, f"<{name}>")
        return f"<{name}>"

    def literal(self, name: str, value: str, place: Place, part: str) -> None:
        """A literal credential of an auth, which back ends show as a placeholder."""
        self._seen.add(value)
        self.note(place, part, name, "a placeholder")

    def note(self, place: Place, part: str, name: str, shown: str) -> None:
        """Keeps a finding, once."""
        self.asked += 1
        self.findings.setdefault(Finding(place, part, name, shown))

    def settle(self) -> None:
        """Gives every credential that was met so far its name, and forgets the findings: the next walk finds them."""
        self.findings.clear()
        self._seen.clear()
        for base in sorted(self._titles):
            titles = self._titles[base]
            alone = len(titles) == 1 and self.taken.get(base) in (None, *titles)
            for value in sorted(titles, key=lambda value: (sorted(titles[value]), value)):
                called = base if alone or self.taken.get(base) == value else _qualified(base, titles[value])
                name = self._free(called, value)
                self._names[base, value] = name
                self._values[name] = value

    @property
    def variables(self) -> Mapping[str, str]:
        """The names that were given, with the values that they stand for."""
        return self._values

    def _free(self, name: str, value: str) -> str:
        number, free = 1, name
        while self._values.get(free, value) != value or self.taken.get(free, value) != value:
            number += 1
            free = f"{name}_{number}"
        return free


def _qualified(base: str, titles: Iterable[str]) -> str:
    """A name with that of the request that holds the credential: the first by title, so that order does not matter."""
    owner = snake(min(titles).rpartition("/")[2])
    return f"{owner}_{base}" if owner and owner[0].isalpha() and not owner.endswith(base) else base
