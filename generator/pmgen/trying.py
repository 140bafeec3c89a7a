"""`pmgen try`: one request, really sent by the runtime of the generated clients, and what comes back."""

import json
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pmgen.errors import Place, PmgenError
from pmgen.model.api import Api, Endpoint
from pmgen.sending import defaults_of, file_of, files_named, form_of, operation_of, values_of
from pmgen.shown import lines, one_line

if TYPE_CHECKING:
    import httpx2

_SHOWN: Final = 100_000

# What to do where nothing could be sent, and where nothing came back.
_OPEN: Final = "Give values with -e or --var; `pmgen lint` tells which are missing."
_SILENT: Final = "Look whether the address is right and the server up; --timeout gives it more time."


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back.

    Attributes:
        method: as it was sent.
        url: as it was sent, without user info and query.
        status: the code.
        reason: its phrase.
        seconds: from sending to the whole body.
        headers: in order.
        body: decoded; "" for none.
        size: of the body in bytes.
        kept: names and values that the request's script keeps of the answer.
    """

    method: str
    url: str
    status: int
    reason: str
    seconds: float
    headers: tuple[tuple[str, str], ...]
    body: str
    size: int
    kept: tuple[str, ...]


def send(api: Api, endpoint: Endpoint, *, timeout: float, record: Path | None = None) -> Answer:
    """Sends a request as the generated client does.

    Args:
        api: loaded with its credentials.
        endpoint: which request.
        timeout: in seconds.
        record: a folder that keeps the answer as evidence for types, without credentials; None for none.

    Raises PmgenError if there is no answer: a variable without value, no connection; or if the request would send a
    file from outside this folder.
    """
    from pmgen.runtime import APIStatusError, ClientError, MissingValueError, SyncClient

    seen: list[httpx2.Response] = []
    folder = Path()
    _allow_files(api, endpoint, folder)
    client = SyncClient(
        values=values_of(api),
        defaults=defaults_of(api, endpoint),
        timeout=timeout,
        max_retries=0,
        record=record,
        after_response=seen.append,
    )
    started = time.perf_counter()
    with client:
        try:
            form, body = form_of(api, endpoint, folder), file_of(endpoint, folder)
            client._send(operation_of(endpoint), form=form, body=body)  # pyright: ignore[reportPrivateUsage]
        except APIStatusError:
            pass  # an answer like any other here
        except ClientError as error:
            is_open = isinstance(error, MissingValueError) or "{{" in str(error)  # unknown ones are sent as written
            raise PmgenError(
                Place(title=endpoint.title), f"No answer: {error}", _OPEN if is_open else _SILENT
            ) from None
    kept = tuple(dict.fromkeys(capture.variable for capture in endpoint.captures))
    return _answer(seen[-1], time.perf_counter() - started, kept)


def _allow_files(api: Api, endpoint: Endpoint, folder: Path) -> None:
    """Raises PmgenError if a file is not below the folder or hidden in it: whose it is, the collection does not say."""
    here = folder.resolve()
    for name in files_named(api, endpoint):
        path = (folder / name).resolve()
        inside = path.relative_to(here).parts if path.is_relative_to(here) else (".",)
        if path.is_file() and any(part.startswith(".") for part in inside):
            what = f"The request would send the file `{name}`, which is hidden or not in this folder."
            raise PmgenError(Place(title=endpoint.title), what, "If that is meant, copy it here and name the copy.")


def as_text(answer: Answer) -> str:
    """For people: the status line, the headers, and the body laid out if it is JSON."""
    told = [
        f"{answer.method} {answer.url}",
        f"{answer.status} {answer.reason} in {answer.seconds * 1000:.0f} ms, {answer.size} bytes",
        *(f"{name}: {value}" for name, value in answer.headers),
    ]
    text = "".join(f"{one_line(line)}\n" for line in told)
    kept = f"\nset by its script: {one_line(', '.join(answer.kept))}\n" if answer.kept else ""
    return f"{text}\n{_body(answer.body)}{kept}"


def as_data(answer: Answer) -> dict[str, object]:
    """For programs."""
    return {
        "method": answer.method,
        "url": answer.url,
        "status": answer.status,
        "milliseconds": round(answer.seconds * 1000),
        "headers": [list(pair) for pair in answer.headers],
        "body": answer.body,
        "bytes": answer.size,
    }


def _answer(response: "httpx2.Response", seconds: float, kept: tuple[str, ...]) -> Answer:
    url = response.request.url
    return Answer(
        response.request.method,
        f"{url.scheme}://{url.netloc.decode('ascii', 'replace').rpartition('@')[2]}{url.path}",
        response.status_code,
        response.reason_phrase,
        seconds,
        tuple(response.headers.multi_items()),
        response.text,
        len(response.content),
        kept,
    )


def _body(text: str) -> str:
    """Laid out if it is JSON; of a long one the beginning."""
    with suppress(ValueError, RecursionError):
        text = json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    more = f"\n... and {len(text) - _SHOWN} characters more\n" if len(text) > _SHOWN else ""
    shown = lines(text[:_SHOWN])
    return f"{shown}\n{more}" if shown else ""
