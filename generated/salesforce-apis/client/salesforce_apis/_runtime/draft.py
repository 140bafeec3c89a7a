# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""A request on its way to the wire: first as a draft that an auth may still change, then as it is sent."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from .headers import Headers
from .url import RawUrl, Target

if TYPE_CHECKING:
    from .content import RequestContent

Fill: TypeAlias = Callable[[str], str]


class Automatic(NamedTuple):
    """The headers that the client adds by itself."""

    user_agent: str
    accept_encoding: str
    defaults: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        return f"Automatic({self.user_agent})"


class Challenger(Protocol):
    """Answers a server's challenges (digest, NTLM)."""

    def answer(
        self, status: int, challenges: Sequence[str], request: "Outgoing"
    ) -> str | None:
        """The next Authorization header, made of the WWW-Authenticate headers; None if nothing is left to say."""
        ...


class Draft:
    """A request before its URL is encoded: what Postman's auths work on.

    Attributes:
        method: in upper case.
        url: parsed, variables filled.
        headers: the user's, and the Content-Type of raw JSON.
        content: the body.
        is_encoded: whether the URL is left as written (disableUrlEncoding).
        secret_query: whether a credential is in the query: such a URL is never shown.
        secret_headers: the names of headers that hold credentials; they do not follow to another host.
        challenger: of an auth that waits to be asked.
    """

    __slots__ = (
        "challenger",
        "content",
        "headers",
        "is_encoded",
        "method",
        "secret_headers",
        "secret_query",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: RawUrl,
        headers: Headers,
        content: "RequestContent | None" = None,
        *,
        is_encoded: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.is_encoded = is_encoded
        self.secret_query = False
        self.secret_headers: tuple[str, ...] = ()
        self.challenger: Challenger | None = None

    def target(self) -> Target:
        """The URL as it would be sent now."""
        return self.url.encoded(disabled=self.is_encoded)

    def authorize(self, value: str) -> None:
        """Sets the Authorization header, after the others, in the place of the user's (case auth-header-conflict)."""
        self.headers.remove("Authorization")
        self.headers.add("Authorization", value)


class Outgoing(NamedTuple):
    """A request as it is sent.

    Attributes:
        target: the URL, encoded.
        headers: all of them, in order.
        secret_query, secret_headers, challenger: as in `Draft`.
        follow: how many redirects are followed at most; None: they are answers like others.
        keep_method: whether redirects keep method and body (followOriginalHttpMethod).
    """

    method: str
    target: Target
    headers: Headers
    content: "RequestContent | None" = None
    secret_query: bool = False
    secret_headers: tuple[str, ...] = ()
    challenger: Challenger | None = None
    follow: int | None = 10
    keep_method: bool = False

    def __repr__(self) -> str:
        return f"Outgoing({self.method} {self.target.public})"

    def with_header(self, name: str, value: str) -> "Outgoing":
        """The same with one header set."""
        headers = self.headers.copy()
        headers.set(name, value)
        return self._replace(headers=headers)

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again."""
        return self.content is None or self.content.replayable


class Parameters(NamedTuple):
    """The parameters of a signing auth, variables filled; Postman's names."""

    texts: Mapping[str, str]
    fill: Fill

    def __repr__(self) -> str:
        return "Parameters()"

    def get(self, name: str) -> str:
        """The text; "" where it is missing."""
        text = self.texts.get(name)
        return self.fill(text) if text else ""

    def given(self, name: str) -> str | None:
        """The text; None where it is missing."""
        text = self.texts.get(name)
        return None if text is None else self.fill(text)

    def flag(self, name: str) -> bool:
        """Whether it is switched on."""
        return self.get(name).strip().lower() not in (
            "",
            "false",
            "null",
            "undefined",
            "0",
        )
