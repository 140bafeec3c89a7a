# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What a client knows: the values of the collection's variables."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from typing import Any, NamedTuple

from .values import to_text


class Variable(NamedTuple):
    """A variable that the client's constructor takes.

    Attributes:
        name: as it stands between the braces.
        argument: the constructor's keyword.
        environment: the environment variable that is read where the keyword is not given.
        default: the collection's value; None where it has none. Secrets never have one.
        secret: its value is never shown.
    """

    name: str
    argument: str
    environment: str
    default: str | None = None
    secret: bool = False


class Variables(MutableMapping[str, str]):
    """The values by name. What a response's capture stores is found here; values never show in `repr`.

    With a parent it is a layer: reading falls through to the parent, writing goes to the parent, so that views of a
    client share what they learn.
    """

    __slots__ = ("_given", "_layer", "_secrets", "_values")

    def __init__(
        self,
        values: Mapping[str, Any] | None = None,
        *,
        secrets: Iterable[str] = (),
        given: Iterable[str] = (),
        layer: Mapping[str, str] | None = None,
    ) -> None:
        self._values: dict[str, str] = {
            name: to_text(value) for name, value in (values or {}).items()
        }
        self._secrets = set(secrets)
        self._given = set(given)
        self._layer: dict[str, str] = dict(layer or {})

    @classmethod
    def load(
        cls,
        known: Iterable[Variable],
        given: Mapping[str, Any],
        defaults: Mapping[str, str],
        environment: Mapping[str, str] | None = None,
    ) -> "Variables":
        """Values in this order: given (None is not given), environment variable, `defaults`, the collection's own."""
        environment = os.environ if environment is None else environment
        values: dict[str, Any] = dict(defaults)
        secrets: list[str] = []
        given_names = {name for name, value in given.items() if value is not None}
        for variable in known:
            if variable.secret:
                secrets.append(variable.name)
            if variable.environment in environment:
                values[variable.name] = environment[variable.environment]
                given_names.add(variable.name)
            elif variable.default is not None:
                values.setdefault(variable.name, variable.default)
        values.update(
            (name, value) for name, value in given.items() if value is not None
        )
        return cls(values, secrets=secrets, given=given_names)

    def layered(self, values: Mapping[str, Any]) -> "Variables":
        """The same values with some on top."""
        layer = {
            **self._layer,
            **{name: to_text(value) for name, value in values.items()},
        }
        view = Variables(layer=layer)
        view._values, view._secrets, view._given = (
            self._values,
            self._secrets,
            self._given,
        )
        return view

    def suggest(self, name: str, value: str) -> None:
        """Sets what a script of the collection sets before a request; what the user or an answer gave stands above."""
        if name not in self._given:
            self._values[name] = value

    def lookup(self, missing: list[str]) -> Callable[[str], str | None]:
        """How `{{names}}` are filled: own values first, dynamic ones last (case var-dynamic-override).

        A name without a value is noted in `missing`. A value that is nothing but its own `{{name}}` stands for one that
        is left open on purpose.
        """
        layer, values = self._layer, self._values

        def find(name: str) -> str | None:
            value = layer.get(name)
            if value is None:
                value = values.get(name)
            if value is None:
                value = _dynamic(name)
                if value is None:
                    missing.append(name)
                return value
            return None if value == f"{{{{{name}}}}}" else value

        return find

    def secret_values(self) -> tuple[str, ...]:
        """The values that must not show anywhere, longest first."""
        found = {
            value
            for name in self._secrets
            if (value := self.get(name)) and len(value) > 3
        }
        return tuple(sorted(found, key=len, reverse=True))

    def __getitem__(self, name: str) -> str:
        return self._layer[name] if name in self._layer else self._values[name]

    def __setitem__(self, name: str, value: str) -> None:
        if name in self._layer:
            self._layer[name] = to_text(value)
        self._values[name] = to_text(value)
        self._given.add(name)

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        self._layer.pop(name, None)
        self._values.pop(name, None)
        self._given.discard(name)

    def __iter__(self) -> Iterator[str]:
        return iter({**self._values, **self._layer})

    def __len__(self) -> int:
        return len({**self._values, **self._layer})

    def __repr__(self) -> str:
        return f"Variables({', '.join(self)})"


def _dynamic(name: str) -> str | None:
    """A new value of a dynamic variable; None if it is none."""
    if not name.startswith("$"):
        return None
    from .dynamic_values import DYNAMIC

    maker = DYNAMIC.get(name)
    return None if maker is None else maker()
