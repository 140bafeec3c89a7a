"""What a script keeps of a response, told to a reader."""

from pmgen.model.scripts import Capture


def told(capture: Capture) -> str:
    """One sentence: which variable is set, and from where in the response."""
    place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in capture.path).lstrip(".")
    where = {"json": place or "the whole body", "header": f"the header {place}"}.get(capture.source, "the body's text")
    pieces = "".join(f', piece {index} of it split at "{separator}"' for separator, index in capture.split)
    return f"Sets {{{{{capture.variable}}}}} from the response: {where}{pieces}."
