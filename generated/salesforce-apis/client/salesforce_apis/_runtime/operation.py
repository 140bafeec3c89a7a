# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What a generated client knows of one request: texts as written in the collection, with their `{{variables}}`."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Literal,
    NamedTuple,
    TypeAlias,
    TypeVar,
)

if TYPE_CHECKING:
    from .auth.kinds import Auth

T_co = TypeVar("T_co", covariant=True)

BodyKind: TypeAlias = Literal["json", "raw", "form", "multipart", "binary", "graphql"]

_NOTHING: Final[Mapping[Any, Any]] = MappingProxyType({})


class Capture(NamedTuple):
    """What the collection's script stores from the response, for later calls.

    Attributes:
        variable: the variable that it sets.
        path: keys and indexes into the JSON response, or the header's name alone; empty is the whole body.
        source: where `path` leads: into the response's "json", its "header", or its "text".
        status: the status that the script asks for; None: any below 400.
        split: which piece of the text is taken: a separator and the piece's index (from the end if negative), one after
            the other: `(("/", -1),)` is what follows the last slash.
    """

    variable: str
    path: tuple[str | int, ...] = ()
    source: Literal["json", "header", "text"] = "json"
    status: int | None = None
    split: tuple[tuple[str, int], ...] = ()


class Paginated(NamedTuple):
    """How the pages of a list follow one another.

    Paths are keys (and indexes, from the end if negative) into the JSON response.

    Attributes:
        style: "cursor": the answer says what to send for the next page; "page": pages are numbered; "offset": records
            are; "link": the answer holds the next page's URL.
        parameter: the query parameter that asks for a page; "" for links.
        items: where a page's records are; empty if the page is the list itself.
        next: where the cursor or URL of the next page is; empty for a URL in the `Link` header. For numbered pages:
            something that is there as long as there are more.
        more: where the answer says whether there are more pages.
        last: where it says that there are none.
        total: where it says how many records there are on all pages (for numbered pages and records).
        pages: where it says how many pages there are (likewise).
        first: the number of the first page, or of the first record.
    """

    style: Literal["cursor", "page", "offset", "link"]
    parameter: str = ""
    items: tuple[str | int, ...] = ()
    next: tuple[str | int, ...] = ()
    more: tuple[str | int, ...] = ()
    last: tuple[str | int, ...] = ()
    total: tuple[str | int, ...] = ()
    pages: tuple[str | int, ...] = ()
    first: int = 0


class Retry(NamedTuple):
    """When one operation is repeated, where that differs from what holds for all.

    Attributes:
        safe: whether sending it twice does no harm; None: as its method says.
        max: how often it is repeated at most; None: as often as the client says.
        statuses: statuses that pass, besides those that always do.
        wait: seconds before the first repetition; it doubles from then on. None: as usual.
    """

    safe: bool | None = None
    max: int | None = None
    statuses: tuple[int, ...] = ()
    wait: float | None = None


class Behaviour(NamedTuple):
    """The collection's protocolProfileBehavior where it changes the wire; None is Postman's default."""

    disable_url_encoding: bool = False
    disable_body_pruning: bool = False
    disabled_system_headers: tuple[str, ...] = ()
    follow_redirects: bool | None = None
    follow_original_method: bool | None = None
    max_redirects: int | None = None


class TextField(NamedTuple):
    """A text field of a form, urlencoded or multipart. Disabled ones are sent only if the call gives them."""

    name: str
    value: str | None = None
    enabled: bool = True
    content_type: str | None = None


class FileField(NamedTuple):
    """A file of a multipart form. No file is opened unless the call names it.

    `empty`: if the call gives none, a part without content is sent, as Postman does where no file was chosen.
    """

    name: str
    enabled: bool = True
    file_name: str | None = None
    content_type: str | None = None
    empty: bool = False


class GraphQL(NamedTuple):
    """A GraphQL operation. `variables` is spliced into the JSON as written (case body-graphql); None leaves it out."""

    query: str
    operation_name: str | None = None
    variables: str | None = None


_USUAL: Final = Behaviour()


class Operation(Generic[T_co]):
    """One request. All texts may hold `{{variables}}`.

    The type argument is what a call returns: `_GET: "Operation[Job]" = Operation(...)`.

    Attributes:
        method: in upper case.
        url: base and path as written, path parameters in their places; without the query.
        path: path parameters as they stand in `url` (`":id"`, `"<ID>"`), and the collection's value for each. One
            without a value is sent as written.
        query: name, value and whether the collection sends it. A value of None is a flag without `=`.
        has_query: whether a `?` is written although no parameter is.
        headers: name, value and whether the collection sends it.
        body: its kind; None: the request has no body.
        content_type: what Postman adds if no header gives one; None if it adds none. For a binary body None is the
            type of the file given, and "" is none.
        text: the collection's own body (json, raw), sent if the call gives none; None: nothing is sent then.
        fields: of a form or multipart body.
        graphql: of a graphql body.
        defaults: members that a JSON body gets where the call gives an object without them.
        auth: None: nothing is known of it, and nothing is added.
        responses: the type of each status's body, as "module:name"; the module is absolute, or relative to the client's
            package if it begins with a dot (".models.jobs:Job").
        captures: what is remembered of the response.
        constants: variables and the values that the collection's scripts give them before the request.
        behaviour: what the collection says about how to send it.
        arguments: variables of the request and the keyword that a call gives them by; errors name it.
        pagination: how the pages of a list follow one another; None: it has no pages, or it is not known.
        retry: when it is repeated; None: as its method says.
    """

    def __init__(
        self,
        *,
        method: str,
        url: str,
        path: Mapping[str, str | None] = _NOTHING,
        query: tuple[tuple[str | None, str | None, bool], ...] = (),
        has_query: bool = False,
        headers: tuple[tuple[str, str, bool], ...] = (),
        body: BodyKind | None = None,
        content_type: str | None = None,
        text: str | None = None,
        fields: tuple[TextField | FileField, ...] = (),
        graphql: GraphQL | None = None,
        defaults: Mapping[str, Any] = _NOTHING,
        auth: "Auth | None" = None,
        responses: Mapping[int, str] = _NOTHING,
        captures: tuple[Capture, ...] = (),
        constants: tuple[tuple[str, str], ...] = (),
        behaviour: Behaviour = _USUAL,
        arguments: Mapping[str, str] = _NOTHING,
        pagination: Paginated | None = None,
        retry: Retry | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.path = path
        self.query = query
        self.has_query = has_query
        self.headers = headers
        self.body = body
        self.content_type = content_type
        self.text = text
        self.fields = fields
        self.graphql = graphql
        self.defaults = defaults
        self.auth = auth
        self.responses = responses
        self.captures = captures
        self.constants = constants
        self.behaviour = behaviour
        self.arguments = arguments
        self.pagination = pagination
        self.retry = retry

    def __repr__(self) -> str:
        return f"Operation({self.method} {self.url})"
