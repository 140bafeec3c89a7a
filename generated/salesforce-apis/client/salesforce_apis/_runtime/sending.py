# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Before the wire: what a client's settings and a call make of an operation."""

from typing import TYPE_CHECKING, Any

from .arguments import NotGiven
from .auth.kinds import Auth, Bearer, OAuth2
from .call import Call, Filler
from .draft import Automatic, Outgoing
from .errors import MissingValueError
from .headers import Headers
from .operation import Operation, Retry
from .options import RequestOptions
from .settings import Settings
from .url import encode

if TYPE_CHECKING:
    import httpx2

    from .auth.tokens import TokenRequest, TokenSource
    from .content import RequestContent


def find_source(
    settings: Settings, operation: Operation[Any], call: Call
) -> "TokenSource | None":
    """Where the operation's access token comes from; None if it needs none, or if the collection's own is at hand."""
    auth: Auth | None = call.options.auth or operation.auth
    if not isinstance(auth, (OAuth2, Bearer)):
        return None
    if settings.token_source is not None:
        return settings.token_source
    if isinstance(auth, Bearer) or not auth.settings:
        return None
    filler = Filler(operation, call, settings.variables, settings.known)
    if auth.access_token and _filled(filler, auth.access_token):
        return None
    filled = {
        name: text
        for name, source in auth.settings.items()
        if (text := _filled(filler, source)) is not None
    }
    from .auth.grants import source_from_settings

    key = tuple(sorted(filled.items()))
    if key not in settings.made_sources:
        made = source_from_settings(filled)
        if made is None:
            return None
        settings.made_sources[key] = made
    return settings.made_sources[key]


def _filled(filler: Filler, source: str) -> str | None:
    try:
        return filler.text(source)
    except MissingValueError:
        return None


def make_request(
    settings: Settings,
    operation: Operation[Any],
    call: Call,
    automatic: Automatic,
    token: str | None,
) -> Outgoing:
    """The request of a call. What the collection's scripts set before it is set first."""
    from .prepare import prepare

    for name, value in operation.constants:
        settings.variables.suggest(name, value)
    filler = Filler(operation, call, settings.variables, settings.known)
    if token is not None and isinstance(call.options.auth or operation.auth, Bearer):
        call = call._replace(options=call.options.with_auth(OAuth2()))
    return prepare(operation, call, filler, automatic, token)


def token_request(asked: "TokenRequest", automatic: Automatic) -> Outgoing:
    """The request to a token endpoint."""
    from .auth.simple import basic_credentials
    from .bodies import encode_form
    from .prepare import set_framing

    content: "RequestContent" = encode_form(asked.form.items())
    target = encode(asked.url)
    headers = Headers([("Accept", "application/json")])
    if asked.basic is not None:
        headers.add("Authorization", basic_credentials(*asked.basic))
    headers.add("User-Agent", automatic.user_agent)
    headers.add("Host", target.netloc)
    headers.add("Content-Type", "application/x-www-form-urlencoded")
    set_framing(headers, "POST", content)
    return Outgoing("POST", target, headers, content, follow=None)


def automatic_headers(settings: Settings, own: "httpx2.Headers") -> Automatic:
    """What the client adds by itself; headers that the user set on an httpx2 client of his own are among them."""
    user_agent = own.get("user-agent", "")
    usual = ("accept", "accept-encoding", "connection", "user-agent", "host")
    extra = [(name, value) for name, value in own.items() if name not in usual]
    if own.get("accept", "*/*") != "*/*":
        extra.append(("Accept", own["accept"]))
    changed = {name.lower() for name, _ in settings.default_headers}
    defaults = (
        *settings.default_headers,
        *(item for item in extra if item[0].lower() not in changed),
    )
    is_usual = not user_agent or user_agent.startswith("python-httpx")
    return Automatic(
        settings.user_agent if is_usual else user_agent,
        own.get("accept-encoding", ""),
        defaults,
    )


def timeout_of(settings: Settings, options: RequestOptions) -> dict[str, Any] | None:
    """The timeout of a call for httpx2; None: that of its own client."""
    timeout = (
        settings.timeout if isinstance(options.timeout, NotGiven) else options.timeout
    )
    if isinstance(timeout, NotGiven):
        return None
    from .transport import timeout_extension

    return timeout_extension(timeout)


def retries_of(
    settings: Settings, options: RequestOptions, hint: Retry | None = None
) -> int:
    """How often a call may be repeated: as it says itself, as its operation says, as the client says.

    A client whose `max_retries` is 0 repeats nothing by itself.
    """
    if not isinstance(options.max_retries, NotGiven):
        return options.max_retries
    if hint is None or hint.max is None or not settings.max_retries:
        return settings.max_retries
    return hint.max


def limit_of(settings: Settings, options: RequestOptions) -> int | None:
    """How many bytes an answer may have; None for any number."""
    if options.max_response_bytes is not None:
        return options.max_response_bytes
    return settings.max_response_bytes
