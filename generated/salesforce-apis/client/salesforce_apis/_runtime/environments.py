# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The environments that a client offers by name: values for what neither arguments nor environment variables give."""

import os
from collections.abc import Mapping
from typing import NamedTuple


class Environments(NamedTuple):
    """The exported environments of the collection's users; credentials are not among their values.

    Attributes:
        variable: the environment variable that names the one to take.
        default: the one that is taken where none is named.
        values: of variables, by the environment's name.
    """

    variable: str
    default: str
    values: Mapping[str, Mapping[str, str]]

    def values_of(self, name: str | None) -> Mapping[str, str]:
        """The values of an environment. Raises ValueError if there is none of that name."""
        chosen = name or os.environ.get(self.variable) or self.default
        found = self.values.get(chosen)
        if found is None:
            names = ", ".join(map(repr, self.values))
            raise ValueError(
                f"there is no environment {chosen!r}; environment=, or the environment variable {self.variable},"
                f" is one of {names}"
            )
        return found
