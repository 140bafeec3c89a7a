"""Which request of the collection a recorded one is.

newman and the generated clients say it; otherwise method and URL tell. Path parameters and variables without a value
stand for any text, and of several requests that fit the one with the most literal URL is meant: literal segments first,
then the query parameters and their values. What cannot be told apart belongs to all that fit.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from pmgen.build.path_patterns import PathPattern, Piece, Wild
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint, Example, Recording
from pmgen.model.body import GraphQL, Json
from pmgen.model.json_value import JsonObject
from pmgen.model.scope import Scope
from pmgen.model.text import VARIABLE, Literal
from pmgen.model.url import PathParameter, Segment
from pmgen.postman.exchange import Exchange
from pmgen.postman.loose_json import read_json_or_none

_SHOWN: Final = 3
# How literal a match is; the greater, the better.
_Rank: TypeAlias = "tuple[int, ...]"


@dataclass(frozen=True, slots=True)
class _Template:
    """A request's method and URL as what recorded ones are compared with.

    Attributes:
        endpoint: the request.
        method: None if it is a variable.
        host: None if it is not known.
        path: fits the whole path.
        query: the literal parameters, None for a value that is not.
        written: base and path as the collection writes them.
    """

    endpoint: Endpoint
    method: str | None
    host: str | None
    path: PathPattern
    query: tuple[tuple[str, str | None], ...]
    written: str


def with_recordings(api: Api, exchanges: Sequence[Exchange], report: Report) -> Api:
    """The api with each exchange given to the request that it is of; those of none are a notice a file."""
    if not exchanges:
        return api
    matcher = _Matcher.of(api)
    found: dict[str, list[Recording]] = {}
    unknown: dict[str, list[Exchange]] = {}
    for exchange in exchanges:
        endpoints = matcher.match(exchange)
        for endpoint in endpoints:
            found.setdefault(endpoint.id, []).append(_recording(exchange))
        if not endpoints:
            unknown.setdefault(exchange.place.file, []).append(exchange)
    for left in unknown.values():
        _note_unknown(left, report)
    return replace(
        api,
        endpoints=tuple(
            replace(endpoint, recordings=(*endpoint.recordings, *found.get(endpoint.id, ())))
            for endpoint in api.endpoints
        ),
    )


def _recording(exchange: Exchange) -> Recording:
    value = read_json_or_none(exchange.body) if exchange.body else None
    answer = Example(str(exchange.place), exchange.status, exchange.headers, exchange.body, value)
    return Recording(answer, exchange.sent)


def _note_unknown(exchanges: Sequence[Exchange], report: Report) -> None:
    """Says which recorded requests are none of the collection; without their queries, which may hold secrets."""
    shown = [f"{one.method} {parts.path if (parts := _split(one.url)) else '?'}" for one in exchanges]
    listed = ", ".join(list(dict.fromkeys(shown))[:_SHOWN])
    what = f"{len(exchanges)} recorded requests are none of the collection's: {listed}"
    report.note("recorded-unknown", replace(exchanges[0].place, pointer=""), what, "nothing if they are of other APIs")


def _names(endpoint: Endpoint) -> tuple[str, ...]:
    """What a recording may call a request; a call of several is that of the first."""
    return (endpoint.id, ".".join(endpoint.call)) if endpoint.group in ("", endpoint.id) else (endpoint.id,)


@dataclass(frozen=True, slots=True)
class _Matcher:
    by_operation: dict[str, Endpoint]
    by_title: dict[tuple[str, ...], Endpoint]
    templates: tuple[_Template, ...]

    @classmethod
    def of(cls, api: Api) -> "_Matcher":
        titles = Counter((*endpoint.folders, endpoint.name) for endpoint in api.endpoints)
        return cls(
            {name: endpoint for endpoint in api.endpoints for name in _names(endpoint)},
            {title: one for one in api.endpoints if titles[title := (*one.folders, one.name)] == 1},
            tuple(_template(endpoint, api.scope) for endpoint in api.endpoints),
        )

    def match(self, exchange: Exchange) -> list[Endpoint]:
        """The requests that an exchange is of: one as a rule, none, or several that nothing tells apart."""
        named = self.by_operation.get(exchange.operation) or self.by_title.get(exchange.name)
        return [named] if named is not None else self.by_url(exchange)

    def by_url(self, exchange: Exchange) -> list[Endpoint]:
        """The requests with the most literal URL of those that fit."""
        url = _split(exchange.url)
        if url is None:
            return []
        query = parse_qsl(url.query, keep_blank_values=True)
        said = [one for one in self.templates if exchange.template and one.written == exchange.template]
        ranks = [(rank, one.endpoint) for one in said or self.templates if (rank := _rank(one, exchange, url, query))]
        best = max((rank for rank, _ in ranks), default=())
        return [endpoint for rank, endpoint in ranks if rank == best]


def _template(endpoint: Endpoint, scope: Scope) -> _Template:
    method = scope.resolve(endpoint.method)
    base = scope.resolve(endpoint.url.base).source
    parts = _split(base) if VARIABLE.search(base) is None else None
    start: Piece = _plain_path(parts.path) if parts else Wild.ANY
    return _Template(
        endpoint,
        method.source.upper() if method.is_literal else None,
        _host(parts) if parts else None,
        PathPattern.of([start, *(piece for segment in endpoint.url.path for piece in _segment(segment, scope))]),
        tuple(_query(endpoint, scope)),
        endpoint.url.written,
    )


def _split(url: str) -> SplitResult | None:
    """The parts of a URL, with or without a scheme; None if it is none."""
    try:
        return urlsplit(url if "://" in url else f"//{url}")
    except ValueError:
        return None


def _host(url: SplitResult) -> str:
    """Host and port, without user and the scheme's own port."""
    host = url.netloc.rpartition("@")[2].lower()
    return host.removesuffix(":443" if url.scheme == "https" else ":80")


def _plain_path(path: str) -> str:
    return unquote(path).rstrip("/")


def _segment(segment: Segment, scope: Scope) -> Iterator[Piece]:
    """The slash and the pieces of a segment: a parameter stays in it, a variable may bring any text."""
    yield "/"
    for piece in segment.pieces:
        if isinstance(piece, PathParameter):
            yield Wild.SEGMENT
            continue
        for part in scope.resolve(piece).pieces:
            yield unquote(part.value) if isinstance(part, Literal) else Wild.ANY


def _query(endpoint: Endpoint, scope: Scope) -> Iterable[tuple[str, str | None]]:
    for parameter in endpoint.url.query:
        if parameter.enabled and parameter.name is not None and parameter.name.is_literal:
            value = scope.resolve(parameter.value) if parameter.value is not None else None
            literal = (
                value is not None and value.is_literal and parameter.value is not None and parameter.value.is_literal
            )
            yield parameter.name.source, value.source if value is not None and literal else None


def _rank(template: _Template, exchange: Exchange, url: SplitResult, query: list[tuple[str, str]]) -> _Rank:
    """How literally a recorded request is the template's; empty if it is another."""
    if template.method not in (None, exchange.method):
        return ()
    said = exchange.template == template.written
    if not said and template.host is not None and template.host != _host(url):
        return ()
    if not said and not any(map(template.path.fits, (_plain_path(url.path), _plain_path(url.path) + "/"))):
        return ()
    return (
        1 + (template.host is not None),
        template.method is not None,
        template.path.literals,
        *_same_query(template, query),
        _same_body(template.endpoint, exchange),
    )


def _same_query(template: _Template, query: list[tuple[str, str]]) -> tuple[int, int]:
    """How many literal values are the same, less those that differ; how many names are, less those that are missing."""
    values = dict(query)
    literal = [(name, value) for name, value in template.query if value is not None and name in values]
    same = sum((name, value) in query for name, value in literal)
    named = sum(name in values for name, _ in template.query)
    return 2 * same - len(literal), 2 * named - len(template.query)


def _same_body(endpoint: Endpoint, exchange: Exchange) -> int:
    """How much of the body's keys a recorded body has; an operation of GraphQL is told by its document."""
    sent = {key.source: value for key, value in exchange.sent.members} if isinstance(exchange.sent, JsonObject) else {}
    match endpoint.body:
        case GraphQL(query=query):
            text = getattr(getattr(sent.get("query"), "text", None), "source", "")
            return 1000 if "".join(text.split()) == "".join(query.source.split()) else 0
        case Json(value=JsonObject(members=members)):
            own = {key.source for key, _ in members}
            return len(own & sent.keys()) - len(own ^ sent.keys())
        case _:
            return 0
