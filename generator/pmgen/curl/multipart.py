"""multipart/form-data for curl: `-F` where curl writes what Postman writes, else the body spelled out by the shell."""

import re
from typing import Final

from pmgen.curl.quote import printed, quoted
from pmgen.model.body import FilePart, Multipart, Part, TextPart
from pmgen.runtime.mime import DEFAULT, content_type_of
from pmgen.wire.bodies import files_of

BOUNDARY: Final = "--------------------------pmgen0boundary0of0this0form"
_GIVEN_BOUNDARY: Final = re.compile(r"boundary=\"?([^\";]+)")
# curl escapes quotes and line ends in names, cannot have `=` in them, and Postman writes them as they are.
_ODD_NAME: Final = re.compile(r"[\"\r\n=\\]")
_ODD_FILE_NAME: Final = re.compile(r"[\"\r\n\\]")


def fits_options(body: Multipart) -> bool:
    """Whether curl's own `-F` sends the parts as Postman does."""
    return not any(_is_odd(part) for part in body.parts)


def form_options(body: Multipart) -> list[str]:
    """One option for each part, in order."""
    return [option for part in body.parts for option in _options(part)]


def given_boundary(content_type: str | None) -> str | None:
    """The boundary that the user's own header names; then Postman uses that."""
    match = _GIVEN_BOUNDARY.search(content_type or "")
    return match.group(1) if match else None


def spelled_out(body: Multipart, boundary: str) -> str:
    """A group of shell commands that prints the whole body, files read where they stand."""
    commands = [command for part in body.parts for command in _commands(part, boundary)]
    end = f"printf '%s\\r\\n' {quoted(f'--{boundary}--')}"
    return "{\n" + "".join(f"  {command}\n" for command in [*commands, end]) + "}"


def _is_odd(part: Part) -> bool:
    if not part.name or _ODD_NAME.search(part.name.source):
        return True
    if _has_break(str(part.content_type or "")):
        return True
    if isinstance(part, TextPart):
        return "\0" in part.value.source
    names = [part.file_name, *part.paths]
    return part.content is not None or any(_ODD_FILE_NAME.search(str(name)) for name in names if name)


def _has_break(text: str) -> bool:
    return "\r" in text or "\n" in text or ";" in text or '"' in text


def _options(part: Part) -> list[str]:
    name = part.name.source
    if isinstance(part, FilePart):
        return [_file_option(part, None if path is None else path.source) for path in files_of(part)]
    if part.content_type:
        return [f"-F {quoted(f'{name}={_inner(part.value.source)};type={part.content_type}')}"]
    return [f"--form-string {quoted(f'{name}={part.value}')}"]


def _file_option(part: FilePart, path: str | None) -> str:
    if path is None:
        return f"-F {quoted(f'{part.name}=;filename=')}"
    kind = str(part.content_type or content_type_of(path) or DEFAULT)
    option = f"{part.name}=@{_inner(_named(path))};type={kind}"
    if part.file_name:
        option += f";filename={_inner(part.file_name.source)}"
    return f"-F {quoted(option)}"


def _named(path: str) -> str:
    """`-` would be standard input."""
    return "./-" if path == "-" else path


def _inner(text: str) -> str:
    """A value between the double quotes that curl itself reads."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _commands(part: Part, boundary: str) -> list[str]:
    if isinstance(part, TextPart):
        kind = f"\r\nContent-Type: {part.content_type}" if part.content_type else ""
        return [
            printed(f'--{boundary}\r\nContent-Disposition: form-data; name="{part.name}"{kind}\r\n\r\n{part.value}\r\n')
        ]
    if part.content is not None:
        kind = str(part.content_type or DEFAULT)
        return _around(f'name="{part.name}"', kind, f"printf '%s' {quoted(part.content)} | base64 -d", boundary)
    return [command for path in files_of(part) for command in _file_commands(part, str(path or ""), boundary)]


def _file_commands(part: FilePart, path: str, boundary: str) -> list[str]:
    if not path:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{part.name}"; filename=""\r\n\r\n\r\n'
        return [printed(head)]
    file_name = str(part.file_name or path.replace("\\", "/").rpartition("/")[2])
    kind = str(part.content_type or content_type_of(path) or DEFAULT)
    return _around(f'name="{part.name}"; filename="{file_name}"', kind, f"cat -- {quoted(path)}", boundary)


def _around(names: str, kind: str, content: str, boundary: str) -> list[str]:
    head = f"--{boundary}\r\nContent-Disposition: form-data; {names}\r\nContent-Type: {kind}\r\n\r\n"
    return [printed(head), content, "printf '\\r\\n'"]
