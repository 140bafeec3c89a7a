"""What a back end makes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class File:
    """A file to write.

    Attributes:
        path: relative to the collection's output folder, with `/`; every part safe (made by `build/names.py`).
        content: its text, with `\\n` line ends.
        endpoint: the id of the endpoint it is made for, "" if none.
        kind: the back end, with the language where there is one: `client`, `curl`, `chilkat/lianja`.
        executable: whether it is a program to run (a shell script).
        merged: whether what stood on disk is in it already, so that people may have edited that.
        formatted: whether it is Python that black leaves as it is; black is slow, so it is not asked again.
    """

    path: str
    content: str
    endpoint: str = ""
    kind: str = ""
    executable: bool = False
    formatted: bool = False
    merged: bool = False
