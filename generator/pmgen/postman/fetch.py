"""Collections over the network: the Postman API, share links, any URL. The only module that opens a connection.

The API is documented at https://learning.postman.com/docs/developer/postman-api/intro-api/: `GET /collections/{uid}`
with the header `X-API-Key`; a share link carries its own `access_key` and needs no key.
"""

import json
import os
import re
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urljoin, urlsplit

from pmgen.errors import PmgenError

if TYPE_CHECKING:
    import httpx2

API: Final = "https://api.getpostman.com"
API_VARIABLE: Final = "PMGEN_POSTMAN_API"
KEY_VARIABLE: Final = "POSTMAN_API_KEY"
_API_HOSTS: Final = frozenset(("api.getpostman.com", "api.postman.com", "api.eu.postman.com"))
_LOCAL: Final = frozenset(("localhost", "127.0.0.1", "::1"))
_UID: Final = re.compile(r"[\w-]{6,100}")
_ACCESS_KEY: Final = re.compile(r"(?i)((?:access_key|token|key|secret|signature|sig|password|pwd|auth|code)=)[^&#]*")
_USER_INFO: Final = re.compile(r"(?<=://)[^/?#]*@")

# Bytes, seconds, and how often.
_LIMIT: Final = 200 * 1024 * 1024
_TIMEOUT: Final = 30.0
_ATTEMPTS: Final = 4
_REDIRECTS: Final = 5
_LONGEST_WAIT: Final = 60.0
_AGAIN: Final = frozenset((429, 500, 502, 503, 504))


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: the bytes, None if nothing has changed since the tag that was given; and the tag of what came."""

    content: bytes | None
    etag: str = ""


def is_remote(source: str) -> bool:
    """Whether a source is to be fetched: a URL, or `postman:UID`."""
    return source.startswith(("https://", "http://", "postman:"))


def shown(source: str) -> str:
    """The source for messages: without the user and the keys in it."""
    return _USER_INFO.sub("", _ACCESS_KEY.sub(r"\1<access_key>", source)) if is_remote(source) else source


def url_of(source: str) -> str:
    """Where a source is fetched from.

    Raises PmgenError if `postman:` is followed by no id, if it is no URL, or one over plain http to another machine.
    """
    if source.startswith("postman:"):
        kind, _, uid = source.removeprefix("postman:").rpartition("/")
        if not _UID.fullmatch(uid) or kind not in ("", "collection", "environment"):
            fix = "Write postman:UID, or postman:environment/UID; Postman shows the uid in the collection's details."
            raise PmgenError(source, "This is no id of Postman's.", fix)
        return f"{os.environ.get(API_VARIABLE, API).rstrip('/')}/{kind or 'collection'}s/{uid}"
    if not is_remote(source):
        raise PmgenError(
            source, "This is neither a URL nor an id.", "Write postman:UID, or a link that begins with https://."
        )
    parts = urlsplit(source)
    if parts.scheme != "https" and parts.hostname not in _LOCAL:
        raise PmgenError(shown(source), "The URL is not encrypted.", "Use https.")
    return source


def fetch(source: str, etag: str = "", *, wait: Callable[[float], None] = time.sleep) -> Fetched:
    """Fetches a source; what the server has trouble with is tried again, as it asks.

    Args:
        source: a URL, or `postman:UID`.
        etag: of what is there already; an answer that nothing has changed has no content.
        wait: sleeps for so many seconds.

    Raises PmgenError with what the server said and what to do.
    """
    import httpx2

    url, key = url_of(source), _key(source)
    headers = {"Accept": "application/json, */*;q=0.5"} | ({"If-None-Match": etag} if etag else {})
    with httpx2.Client(timeout=_TIMEOUT, follow_redirects=False) as client:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                with _answer(client, url, headers, key, source) as response:
                    if response.status_code not in _AGAIN or attempt == _ATTEMPTS:
                        return _fetched(response, source, etag)
                    delay = _delay(response.headers.get("Retry-After", ""), attempt)
            except httpx2.TransportError as error:
                if attempt == _ATTEMPTS:
                    what = f"The server does not answer: {error or type(error).__name__}."
                    raise PmgenError(shown(source), what, "Check the address and the connection.") from None
                delay = _delay("", attempt)
            wait(delay)
    raise AssertionError("the last attempt returns or raises")


def unwrapped(content: bytes) -> dict[str, Any] | None:
    """The collection or environment in an answer of the API; None if it is something else."""
    try:
        value: Any = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    found = cast("dict[str, Any]", value)
    inner = found.get("collection", found.get("environment", found))
    return cast("dict[str, Any]", inner) if isinstance(inner, dict) else None


@contextmanager
def _answer(
    client: "httpx2.Client", url: str, headers: dict[str, str], key: str, source: str
) -> "Generator[httpx2.Response]":
    """The answer after redirects. The API key goes to the host that it is for and to no other."""
    home, local = urlsplit(url).netloc, urlsplit(url).hostname in _LOCAL
    for _ in range(_REDIRECTS):
        own = headers | ({"X-API-Key": key} if key and urlsplit(url).netloc == home else {})
        with client.stream("GET", url, headers=own) as response:
            if not response.has_redirect_location:
                yield response
                return
            url = url_of(urljoin(url, response.headers["Location"]))
            if not local and urlsplit(url).hostname in _LOCAL:
                raise PmgenError(shown(source), "The server leads to this machine itself.", "Check the address.")
    raise PmgenError(shown(source), "The server leads from one address to the next.", "Check the address.")


def _fetched(response: "httpx2.Response", source: str, etag: str) -> Fetched:
    if response.status_code == 304 and etag:
        return Fetched(None, etag)
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > _LIMIT:
            what = f"The answer is larger than {_LIMIT // 1024 // 1024} MB."
            raise PmgenError(shown(source), what, "Download it and give the file.")
    if response.status_code != 200:
        raise _refusal(response.status_code, bytes(content), source)
    return Fetched(bytes(content), response.headers.get("ETag", ""))


def _refusal(status: int, content: bytes, source: str) -> PmgenError:
    """What an answer that is none means."""
    said = _said(content)
    told = f" It says: {said}" if said else ""
    if not _is_api(source):
        return PmgenError(shown(source), f"The server answers {status}.{told}", "Check the address.")
    what, fix = {
        401: ("Postman does not accept the API key.", f"Put a valid key into {KEY_VARIABLE}."),
        403: ("Postman does not allow it with this key.", "Is it a link that has expired, or another team's?"),
        404: ("Postman has no such collection.", "Check the uid; it is in the collection's details."),
        429: ("Postman asks for fewer requests.", "Wait for a minute and try again."),
    }.get(status, (f"Postman answers {status}.", "Try again later."))
    if status == 401 and not _key(source):
        what, fix = "Postman wants an API key.", f"Put one into {KEY_VARIABLE}, or use a share link."
    return PmgenError(shown(source), what + told, fix)


def _said(content: bytes) -> str:
    """The message in an error of the API, which has one of two forms."""
    try:
        value: Any = json.loads(content)
        error: Any = value.get("error", value)
        text = error if isinstance(error, str) else error.get("message") or error.get("detail") or error.get("title")
    except (ValueError, AttributeError, RecursionError):
        return ""
    return " ".join(str(text).split())[:300] if text else ""


def _is_api(source: str) -> bool:
    return source.startswith("postman:") or urlsplit(source).hostname in _API_HOSTS


def _key(source: str) -> str:
    """The API key for a source, from the environment or else the keyring; "" where there is none, or none is needed."""
    if not _is_api(source) or "access_key=" in source:
        return ""
    return os.environ.get(KEY_VARIABLE, "").strip() or _from_keyring()


def _from_keyring() -> str:
    """What `keyring set pmgen postman` has stored; a system without a keyring has none."""
    try:
        keyring: Any = import_module("keyring")
        errors: Any = import_module("keyring.errors")
    except ImportError:
        return ""
    try:
        return keyring.get_password("pmgen", "postman") or ""
    except errors.KeyringError:
        return ""


def _delay(asked: str, attempt: int) -> float:
    """How long to wait: as the server asks, else longer each time."""
    try:
        return min(max(float(asked), 0.0), _LONGEST_WAIT)
    except ValueError:
        return 0.5 * 2.0**attempt
