"""What a command cannot do, or the reader should know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """A comment above the command, and the notice that says the same of all requests that it is true of.

    Attributes:
        code: the notice's code.
        what: one sentence, the same for all of them.
        fix: what can be done; with `what` it makes the comment.
    """

    code: str
    what: str
    fix: str = ""

    @property
    def comment(self) -> str:
        """The text above the command."""
        return f"{self.what} {self.fix}".strip()
