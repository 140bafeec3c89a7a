# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Old names that still work: `warnings.deprecated` of Python 3.13, from a package that pydantic itself needs."""

from typing_extensions import deprecated

__all__ = ["deprecated"]
