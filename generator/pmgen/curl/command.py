"""The curl command of a request, as words and lines that are ready to print."""

import re
from dataclasses import dataclass
from typing import Final, assert_never

from pmgen.curl.auth import AuthOptions, auth_options
from pmgen.curl.multipart import BOUNDARY, fits_options, form_options, given_boundary, spelled_out
from pmgen.curl.note import Note
from pmgen.curl.quote import printed, quoted, quoted_latin, word
from pmgen.model.body import Binary, Body, FilePart, Form, GraphQL, Json, Multipart, NoBody, Part, Raw
from pmgen.wire import Outgoing, OutHeader
from pmgen.wire.bodies import encoded
from pmgen.wire.headers import FORM_TYPE, MULTIPART_TYPE, header_problem

# Linux takes no single argument of 128 KiB.
_LONGEST_ARGUMENT: Final = 120_000
# From here on curl asks the server first, which Postman never does.
_EXPECTS: Final = 1_000_000
_GLOB: Final = re.compile(r"[\[\]{}]")
_DOTS: Final = re.compile(r"/(?:\.|%2e){1,2}(?:/|$)", re.IGNORECASE)
# What curl sends by itself and Postman can be told to leave out.
_OWN_HEADERS: Final = ("User-Agent", "Accept", "Host", "Content-Length")


@dataclass(frozen=True, slots=True)
class Command:
    """A curl command.

    Attributes:
        notes: what the reader should know.
        source: a command whose output curl reads as the body; "" if none.
        start: the words on the first line, after `curl`.
        options: an option with its values a line, and the URL last.
    """

    notes: tuple[Note, ...]
    source: str
    start: tuple[str, ...]
    options: tuple[str, ...]


def command(request: Outgoing) -> Command:
    """The command that sends a request as Postman sends it."""
    auth = auth_options(request)
    source, data = _body(request)
    url = request.url
    start = [*_flags(request), *_method(request)]
    headers = [line for header in _headers(request, auth) for line in _header(header)]
    system = [*_removed(request), *_expect(request), *_length(request), *_raw_target(request)]
    return Command(
        notes=(*_notes(request), *auth.notes),
        source=source,
        start=tuple(start),
        options=(*auth.options, *headers, *auth.headers, *system, *data, quoted_latin(url)),
    )


def _flags(request: Outgoing) -> list[str]:
    flags: list[str] = []
    if _GLOB.search(request.url):
        flags.append("-g")
    if _DOTS.search(request.target.path):
        flags.append("--path-as-is")
    flags += _redirects(request)
    if request.behaviour.strict_ssl is False:
        flags.append("--insecure")
    return flags


def _redirects(request: Outgoing) -> list[str]:
    """Redirects are followed where curl then does what Postman does: it would repeat a method that is named by `-X`.

    With `--post301` and its kin a body that curl sends as POST, or under a name, goes along (redirects).
    """
    behaviour = request.behaviour
    method = _method(request)
    named = any(word.startswith("-X") for word in method)
    if behaviour.follow_redirects is False or (named and not behaviour.follow_original_method):
        return []
    flags = ["--location"]
    if behaviour.follow_original_method and not isinstance(request.body, NoBody):
        flags += ["--post301", "--post302", "--post303"]
    if behaviour.max_redirects is not None:
        flags.append(f"--max-redirs {behaviour.max_redirects}")
    return flags


def _method(request: Outgoing) -> list[str]:
    """Nothing where curl takes the method by itself: GET without a body, POST with one."""
    bare = isinstance(request.body, NoBody)
    if request.method == ("GET" if bare else "POST"):
        return []
    return ["--head"] if request.method == "HEAD" and bare else [f"-X {word(request.method)}"]


def _headers(request: Outgoing, auth: AuthOptions) -> list[OutHeader]:
    """The headers that have to be named: not those that an option brings, or that curl derives from the body itself."""
    form = isinstance(request.body, Form)
    multipart = isinstance(request.body, Multipart)
    kept: list[OutHeader] = []
    for header in request.headers:
        if header.origin == "auth" and auth.replaces_header:
            continue
        if header.origin == "body" and ((form and header.value == FORM_TYPE) or multipart):
            continue
        kept.append(header)
    return kept


def _header(header: OutHeader) -> list[str]:
    """An option, or nothing for a header that cannot be sent: curl would take a name with `@` for a file."""
    if header_problem([header]):
        return []
    return [f"-H {quoted_latin(f'{header.name}: {header.value}' if header.value.strip() else f'{header.name};')}"]


def _removed(request: Outgoing) -> list[str]:
    """What curl would add and Postman does not send."""
    off = request.behaviour.disabled_system_headers
    lines = [f"-H '{name}:'" for name in _OWN_HEADERS if name.lower() in off and request.header(name) is None]
    sends_body = not isinstance(request.body, NoBody | Multipart)
    if sends_body and request.header("Content-Type") is None:
        lines.append("-H 'Content-Type:'")
    return lines


def _expect(request: Outgoing) -> list[str]:
    long = request.text is not None and len(request.text.encode("utf-8", "replace")) > _EXPECTS
    return ["-H 'Expect:'"] if long and request.header("Expect") is None else []


def _raw_target(request: Outgoing) -> list[str]:
    """Bytes beyond ASCII that are sent as they are: curl would encode them in the URL (enc-disabled)."""
    target = request.target
    path = target.path if target.query is None else f"{target.path}?{target.query}"
    return [] if path.isascii() else [f"--request-target {quoted_latin(path)}"]


def _length(request: Outgoing) -> list[str]:
    return ["-H 'Content-Length: 0'"] if request.empty_length else []


def _body(request: Outgoing) -> tuple[str, list[str]]:
    """What has to be piped into curl, if anything, and the options of the body."""
    body: Body = request.body
    match body:
        case NoBody():
            return "", []
        case Json() | Raw() | GraphQL():
            return _text(request.text or "")
        case Form():
            pairs = [f"{encoded(field.name)}={encoded(field.value)}" for field in body.fields]
            whole = len(request.text or "") > _LONGEST_ARGUMENT
            return _text(request.text or "") if whole else ("", [f"--data-raw {quoted(pair)}" for pair in pairs])
        case Multipart():
            return _multipart(request, body)
        case Binary():
            return _binary(body)
    assert_never(body)


def _text(text: str) -> tuple[str, list[str]]:
    if "\0" in text or len(text.encode("utf-8", "replace")) > _LONGEST_ARGUMENT:
        return printed(text), ["--data-binary @-"]
    return "", [f"--data-raw {quoted(text)}"]


def _multipart(request: Outgoing, body: Multipart) -> tuple[str, list[str]]:
    boundary = given_boundary(request.header("Content-Type"))
    if boundary is None and fits_options(body):
        return "", form_options(body)
    header = [] if boundary else [f"-H 'Content-Type: {MULTIPART_TYPE}; boundary={BOUNDARY}'"]
    return spelled_out(body, boundary or BOUNDARY), [*header, "--data-binary @-"]


def _binary(body: Binary) -> tuple[str, list[str]]:
    if body.path is not None:
        path = body.path.source
        return "", [f"--data-binary {quoted(f'@./{path}' if path == '-' else f'@{path}')}"]
    return f"printf '%s' {quoted(body.content or '')} | base64 -d", ["--data-binary @-"]


def _notes(request: Outgoing) -> list[Note]:
    notes = (
        [Note("not-sent", f"Postman itself does not send this request: {request.problem}.")] if request.problem else []
    )
    if isinstance(request.body, Multipart) and any(map(_lacks_file, request.body.parts)):
        what = "The collection names no file for a part of the form; an empty part is sent, as Postman does."
        notes.append(Note("no-file", what, "Put @ and the file's path behind the part's equals sign."))
    return notes


def _lacks_file(part: Part) -> bool:
    return isinstance(part, FilePart) and not part.paths and part.content is None
