"""`pmgen lint`: what in a collection makes what comes of it worse.

`rules.py` and `variables.py` look at the model, `places.py` finds the lines, `fixes.py` mends what is safe to mend.
"""

from pmgen.lint.rules import MEANINGS, lint, score

__all__ = ["MEANINGS", "lint", "score"]
