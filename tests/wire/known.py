"""Requests of the real collections that do not go out as Postman sends them, by name, each with its reason."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """A known difference.

    Attributes:
        collection: the start of the file's name.
        requests: the places in the collection.
        backends: the outputs that show it.
        reason: why it is so.
    """

    collection: str
    requests: tuple[tuple[int, ...], ...]
    backends: tuple[str, ...]
    reason: str


KNOWN = (
    Known(
        "docusign__postman-collections__rooms",
        ((0, 0, 0), (0, 1, 0), (0, 2, 0)),
        ("curl", "client", "client async"),
        "The URL is `about:blank`, a place for a script to run: port `blank` is none, and nobody can connect to it.",
    ),
    Known(
        "postmanlabs__postman-collection-transformer",
        ((0,),),
        ("curl", "chilkat"),
        "OAuth 1 in the query: neither curl nor Chilkat signs so; the output says it.",
    ),
    Known(
        "postmanlabs__newman__whatwg-url",
        ((0, 0),),
        ("client", "client async"),
        "The host is `{{host.{{one}}}}`: a name made of a value, and no variable has it. The client asks for it.",
    ),
    Known(
        "forcedotcom__salesforce-apis",
        ((2, 2), (8, 5, 1), (8, 5, 2), (8, 8, 1)),
        ("chilkat",),
        "The collection gives `Content-Encoding: gzip` with a plain body. Chilkat compresses it, as the header says.",
    ),
)


def reason_of(collection: str, index: tuple[int, ...], backend: str) -> str:
    """Why a request differs; "" if nobody knows."""
    found = (
        known.reason
        for known in KNOWN
        if collection.startswith(known.collection) and index in known.requests and backend in known.backends
    )
    return next(found, "")
