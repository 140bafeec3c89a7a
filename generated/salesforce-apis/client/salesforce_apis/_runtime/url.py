# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""URLs as Postman writes, parses and encodes them (conformance cases url-* and enc-*).

Two steps, with the filling of variables between them: `write_out` puts the parts together as one text, `encode`
parses that text again and percent-encodes it. So what a variable brings (a port, a query, a fragment) is syntax, and
what is typed into a query value is data.
"""

import re
from collections.abc import Container, Iterable, Sequence
from typing import Final, NamedTuple

_VARIABLE: Final = re.compile(r"\{\{[^{}]*\}\}")
# Postman's encode sets (postman-url-encoder): controls and everything beyond ASCII belong to each of them.
# They are written as what is left alone, which compiles in no time.
_PATH: Final = re.compile(r"[^!$-;=@-_a-z|~]")
_QUERY: Final = re.compile(r"[^!$-&(-;=?-~]")
_USER: Final = re.compile(r"[^!$-.0-9A-Z_a-z~]")
# What Node refuses in a request line (case enc-disabled).
_UNSENDABLE: Final = re.compile(r"[^!-\u00ff]")
# What keeps a host from being turned into its ASCII form: it is then used as it is (case url-host).
_FORBIDDEN_IN_HOST: Final = re.compile(r"[\x00-\x20#/:<>?@\[\\\]^|%\x7f]")
_JAVASCRIPT_BLANKS: Final = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f"
    "\u3000\ufeff"
)
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class InvalidUrl(ValueError):
    """A URL that Postman does not send either: no host, a scheme other than http(s), or bytes no request line holds."""


class Target(NamedTuple):
    """A URL ready to be sent.

    Attributes:
        scheme: `http` or `https`.
        host: in lower case, IDN in its ASCII form; an IPv6 address keeps its brackets.
        port: as written; None if none is given, "" after a lone colon.
        userinfo: `user:password`, percent-encoded; None if there is none.
        path: percent-encoded, with its leading slash.
        query: percent-encoded; None if there is not even a question mark.
    """

    scheme: str
    host: str
    port: str | None
    userinfo: str | None
    path: str
    query: str | None

    @property
    def request_target(self) -> str:
        """Path and query as they stand in the request line."""
        return self.path if self.query is None else f"{self.path}?{self.query}"

    @property
    def netloc(self) -> str:
        """Host and port as they stand in the Host header (case url-host: a given port always stands there)."""
        return self.host if self.port is None else f"{self.host}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{self.scheme}://{self.netloc}"

    @property
    def port_number(self) -> int:
        """The port to connect to; raises InvalidUrl if what is given is no port number."""
        if not self.port:
            return _DEFAULT_PORTS[self.scheme]
        if not (self.port.isascii() and self.port.isdigit() and int(self.port) < 65536):
            raise InvalidUrl(f"the URL's port is not a number: {self.port!r}")
        return int(self.port)

    @property
    def public(self) -> str:
        """The URL as errors show it: no user info, no query."""
        return f"{self.origin}{self.path}"

    @property
    def url(self) -> str:
        """The whole URL."""
        user = "" if self.userinfo is None else f"{self.userinfo}@"
        return f"{self.scheme}://{user}{self.netloc}{self.request_target}"


class RawUrl(NamedTuple):
    """A URL taken apart and not yet encoded; the attributes are those of `Target`."""

    scheme: str
    userinfo: str | None
    host: str
    port: str | None
    path: str
    query: str | None

    def encoded(self, *, disabled: bool = False) -> Target:
        """Percent-encodes path, query and user info; see `encode`."""
        if self.scheme not in _DEFAULT_PORTS:
            raise InvalidUrl(
                f"the URL's scheme must be http or https, not {self.scheme!r}"
            )
        if not self.host:
            raise InvalidUrl("the URL has no host")
        if disabled:
            target = Target(
                self.scheme,
                ascii_host(self.host),
                self.port,
                self.userinfo,
                self.path,
                self.query,
            )
            if _UNSENDABLE.search(target.request_target):
                raise InvalidUrl(
                    "the URL has characters that no request line can hold, and is not to be encoded"
                )
            return target
        return Target(
            self.scheme,
            ascii_host(self.host),
            self.port,
            None if self.userinfo is None else _encode_userinfo(self.userinfo),
            percent_encode(self.path, _PATH),
            None if self.query is None else percent_encode(self.query, _QUERY),
        )

    def without_parameters(self, names: Container[str]) -> "RawUrl":
        """The same without the query parameters of these names; a query left empty vanishes."""
        if self.query is None:
            return self
        parts = self.query.split("&")
        kept = [part for part in parts if part.partition("=")[0] not in names]
        if len(kept) == len(parts):
            return self
        return self._replace(query="&".join(kept) if kept else None)

    def with_parameter(self, name: str, value: str) -> "RawUrl":
        """The same with a query parameter at the end, encoded like a typed one."""
        written = write_parameter(name, value)
        return self._replace(
            query=written if self.query is None else f"{self.query}&{written}"
        )


def write_out(
    base: str,
    path: Sequence[str],
    query: Sequence[tuple[str | None, str | None]],
    *,
    has_query: bool = False,
) -> str:
    """Puts a URL's parts together as Postman does before it fills variables.

    `&` and `#` typed in the query, and `=` in its names, are escaped, `{{names}}` aside (case var-text-splice). A value
    of None is a flag without `=`; a name of None is left out (case enc-query-empty). `has_query` writes the question
    mark even if there is no parameter.
    """
    text = base
    if path:
        text += "/" + "/".join(path)
    if query or has_query:
        text += "?" + "&".join(write_parameter(name, value) for name, value in query)
    return text


def write_parameter(name: str | None, value: str | None) -> str:
    """One query parameter as `write_out` writes it."""
    written = escape_name(name) if name else ""
    return written if value is None else f"{written}={escape_value(value)}"


def escape_name(text: str) -> str:
    """A typed parameter name with `&`, `#` and `=` made data."""
    return _outside_variables(text, (("&", "%26"), ("#", "%23"), ("=", "%3D")))


def escape_value(text: str) -> str:
    """A typed parameter value with `&` and `#` made data."""
    return _outside_variables(text, (("&", "%26"), ("#", "%23")))


def encode(text: str, *, disabled: bool = False) -> Target:
    """Parses the text of a URL, its variables filled, and percent-encodes its parts as Postman does.

    Nothing is decoded, `%` is never encoded, dot segments stay, the fragment is dropped. `{{names}}` that are still
    there count as plain characters. `disabled` leaves path and query as written (case enc-disabled).
    Raises InvalidUrl for what Postman does not send.
    """
    return parse(text).encoded(disabled=disabled)


def encode_query(text: str) -> str:
    """Percent-encodes a query as `encode` does."""
    return percent_encode(text, _QUERY)


def encode_path(text: str) -> str:
    """Percent-encodes a path as `encode` does."""
    return percent_encode(text, _PATH)


def percent_encode(text: str, unsafe: re.Pattern[str]) -> str:
    """Replaces each character that `unsafe` matches by its UTF-8 bytes as `%XX`; half surrogates become U+FFFD."""
    return unsafe.sub(_escape, text)


def ascii_host(host: str) -> str:
    """The host in lower case and, beyond ASCII, in punycode; one that cannot be a domain name stays as it is."""
    host = host.lower()
    if host.isascii() or _FORBIDDEN_IN_HOST.search(host):
        return host
    import unicodedata

    labels = (
        unicodedata.normalize("NFKC", host).lower().replace("\u3002", ".").split(".")
    )
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
        for label in labels
    )


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    if "\ud800" <= character <= "\udfff":
        character = "\ufffd"
    return "".join(f"%{byte:02X}" for byte in character.encode())


def _encode_userinfo(userinfo: str) -> str:
    return ":".join(percent_encode(part, _USER) for part in userinfo.split(":", 1))


def _outside_variables(text: str, escapes: Iterable[tuple[str, str]]) -> str:
    """Applies the escapes everywhere but inside `{{...}}`."""
    if "{{" not in text:
        return _replace_all(text, escapes)
    pieces: list[str] = []
    end = 0
    for match in _VARIABLE.finditer(text):
        pieces += (_replace_all(text[end : match.start()], escapes), match.group())
        end = match.end()
    return "".join((*pieces, _replace_all(text[end:], escapes)))


def _replace_all(text: str, escapes: Iterable[tuple[str, str]]) -> str:
    for old, new in escapes:
        text = text.replace(old, new)
    return text


def parse(text: str) -> RawUrl:
    """Takes the text of a URL apart as postman-url-encoder does.

    Separators are looked for in a copy where `{{names}}` are blotted out by as many underscores, so that indexes agree.
    """
    text = text.lstrip(_JAVASCRIPT_BLANKS)
    mask = (
        _VARIABLE.sub(lambda match: "_" * len(match.group()), text)
        if "{{" in text
        else text
    )
    text, mask, _ = _cut(text, mask, "#")
    text, mask, query = _cut(text, mask, "?")
    if "\\" in mask:
        text = "".join(
            "/" if seen == "\\" else kept for kept, seen in zip(text, mask, strict=True)
        )
        mask = mask.replace("\\", "/")
    scheme = "http"
    index = mask.find("://")
    if index >= 0:
        scheme = text[:index].lower()
        start = index + 3
        start += len(mask) - start - len(mask[start:].lstrip("/"))
        text, mask = text[start:], mask[start:]
    text, mask, path = _cut(text, mask, "/")
    userinfo = None
    index = mask.rfind("@")
    if index >= 0:
        userinfo, text, mask = text[:index], text[index + 1 :], mask[index + 1 :]
    port = None
    index = mask.rfind(":")
    if index >= 0 and "]" not in mask[index:]:
        port, text = text[index + 1 :], text[:index]
    return RawUrl(scheme, userinfo, text, port, "/" + (path or ""), query)


def _cut(text: str, mask: str, separator: str) -> tuple[str, str, str | None]:
    """Both texts up to the separator, and what follows it in the first; None if it is not there."""
    index = mask.find(separator)
    return (
        (text, mask, None)
        if index < 0
        else (text[:index], mask[:index], text[index + 1 :])
    )
