"""The model: what a collection means, free of Postman's shapes and of any output language."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from pmgen.model.auth import Auth, NoAuth
from pmgen.model.body import Body, NoBody
from pmgen.model.json_value import JsonValue
from pmgen.model.pagination import Pagination
from pmgen.model.rules import Retry
from pmgen.model.scope import Scope
from pmgen.model.scripts import Capture, Check
from pmgen.model.surface import OperationSurface, Surface
from pmgen.model.text import Text
from pmgen.model.types import Type
from pmgen.model.url import Url

# Headers that go out by themselves: no argument is offered for one that the collection switches off.
AUTOMATIC_HEADERS: Final = frozenset(
    {
        *("accept", "accept-encoding", "cache-control", "connection", "content-length", "content-type", "host"),
        *("postman-token", "user-agent"),
    }
)


@dataclass(frozen=True, slots=True)
class Header:
    """A request header of the user's. Disabled ones are not sent; the client offers them as optional arguments."""

    name: Text
    value: Text
    enabled: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class SavedRequest:
    """The request that a saved response answers, as it was when it was saved; its auth is not kept with it."""

    method: Text
    url: Url
    headers: tuple[Header, ...] = ()
    body: Body = NoBody()


@dataclass(frozen=True, slots=True)
class Example:
    """A saved response.

    Attributes:
        name: its title in Postman.
        status: the code; None where the collection gives none.
        headers: name and value, in order.
        body: the text as saved; None for no body.
        value: the body read as JSON (tolerantly); None if it is not JSON.
        request: what was sent for it; None where the collection does not say.
        id: Postman's own, "" if it has none; told to nobody but the mock, which is asked for it.
    """

    name: str
    status: int | None
    headers: tuple[tuple[str, str], ...] = ()
    body: str | None = None
    value: JsonValue | None = None
    request: SavedRequest | None = field(default=None, repr=False)
    id: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Recording:
    """A request that was really sent and its answer, handed over by the user: evidence for types, never printed.

    Attributes:
        response: the answer; its name tells where it was recorded.
        sent: the JSON body that was sent; None for no body or another kind.
    """

    response: Example
    sent: JsonValue | None = None


@dataclass(frozen=True, slots=True)
class Behaviour:
    """protocolProfileBehavior, inherited key by key; None where nothing is said."""

    disable_url_encoding: bool = False
    disable_body_pruning: bool = False
    disabled_system_headers: tuple[str, ...] = ()
    follow_redirects: bool | None = None
    follow_original_method: bool | None = None
    max_redirects: int | None = None
    strict_ssl: bool | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """What is known of the responses of one status.

    Attributes:
        status: the code.
        type: of their JSON; None: no evidence, or no JSON.
        media: what they are instead, by the content type that was seen; "" if nothing tells.
    """

    status: int
    type: Type | None = None
    media: Literal["", "text", "bytes"] = ""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One request of the collection; nothing is merged away.

    Attributes:
        id: unique in the collection and stable: Postman's own id where it has one, else made of path and name.
        index: its place in the nested `item` arrays, `(0, 0, 3)`.
        folders: the names of the folders around it, as written.
        name: as written; "" where the collection gives none.
        method: in upper case; it may hold variables.
        call: the client's attribute names from resource to method: `("bulk_v2", "query", "abort_a_job_query")`.
        file: the safe, unique file path without extension: `("bulk-v2", "query", "abort-a-job-query")`.
        aliases: names that its method had before and still answers to.
        headers: the user's headers, enabled and disabled, as Postman would send them.
        request_type: the type of a JSON body, if there is one.
        responses: by status, only those with evidence.
        constants: variables that its pre-request scripts set to plain texts.
        checks: what its test scripts expect of the response.
        recordings: recorded runs of it.
        before: what it was when the client was built last; None if it is new, or nothing is known of that.
        pagination: how its pages follow one another, if it is a list that comes in pages.
        retry: when it is repeated, if the user says so.
        group: the id of the first of the requests that are one method of the client together; "" if it is one alone.
        source: the item's JSON in Postman's v2.1 form, secrets and all; `wire/item.py` prints it without them.
    """

    id: str
    index: tuple[int, ...]
    folders: tuple[str, ...]
    name: str
    method: Text
    url: Url
    call: tuple[str, ...] = ()
    file: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    headers: tuple[Header, ...] = ()
    body: Body = NoBody()
    auth: Auth = NoAuth()
    examples: tuple[Example, ...] = ()
    captures: tuple[Capture, ...] = ()
    constants: tuple[tuple[str, str], ...] = ()
    checks: tuple[Check, ...] = ()
    recordings: tuple[Recording, ...] = field(default=(), repr=False)
    behaviour: Behaviour = Behaviour()
    description: str = ""
    pagination: Pagination | None = None
    retry: Retry | None = None
    group: str = ""
    request_type: Type | None = None
    responses: tuple[Response, ...] = ()
    before: OperationSurface | None = field(default=None, repr=False)
    source: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)

    @property
    def title(self) -> str:
        """Folders and name joined by slashes, as the user names it."""
        return "/".join((*self.folders, self.name))


def as_sent(endpoint: Endpoint) -> Endpoint:
    """The endpoint as it is sent: without its place, and without what else is known of it than examples and types.

    What is printed of the request itself depends on no more, and so need not be printed again when the rest changes.
    """
    return replace(endpoint, index=(), checks=(), recordings=(), before=None, source={})


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the tree; `path` and `call` as those of `Endpoint`, without the request's own part."""

    path: tuple[str, ...]
    call: tuple[str, ...]
    file: tuple[str, ...]
    description: str = ""


@dataclass(frozen=True, slots=True)
class TypeRule:
    """What the user says of a type, overruling the evidence.

    Attributes:
        request: the title or id of a request; `*` stands for any text.
        path: the place in one of its bodies, `response.items[].id`.
        type: the type in words, `int | null`.
        origin: the file that says so.
        collection: the name or slug of the collection that it is for; "" for any.
    """

    request: str
    path: str
    type: str
    origin: str = ""
    collection: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """A hand-written class that takes the place of one of the client's.

    Attributes:
        name: its own, in the client's `_custom.py`.
        module: that of the class from which it derives, below the client's package: `resources.jobs`.
        base: that class.
    """

    name: str
    module: str
    base: str


@dataclass(frozen=True, slots=True)
class Environment:
    """An environment that the user handed over: the client offers it by its name.

    Attributes:
        name: as in Postman, else that of its file.
        scope: the variables in force with this environment and no other.
    """

    name: str
    scope: Scope

    @property
    def values(self) -> dict[str, str]:
        """Its own values, those that may be shown."""
        names = (name for name, one in self.scope.definitions.items() if one.origin == "environment")
        return {name: value for name in names if (value := self.scope.value(name)) is not None}


@dataclass(frozen=True, slots=True)
class Api:
    """A whole collection.

    Attributes:
        name: the collection's name, as written.
        slug: the safe name of its output folder: `salesforce-platform-apis`.
        package: the client's import name: `salesforce_platform_apis`.
        version: the collection's own version text, "" if none.
        scope: the variables in force.
        auth: the collection's own auth.
        environments: those that the user handed over, each by itself; in `scope` the later one wins.
        beneath: the variables in force without any of them; None where there is none.
        extensions: hand-written classes that lie in the client already.
        type_rules: what the user says of types.
        lock: what the client was when it was built last, whose names stay; None if nothing is known of that.
        client_version: the client's version, "" as long as it is not settled.
        whole: the same with all requests, where some are left out here; else None.
        id: Postman's own of the collection, "" if none.
        predecessor: the output folder whose lock this is, if it is that of the collection under another name.
    """

    name: str
    slug: str
    package: str
    endpoints: tuple[Endpoint, ...] = ()
    folders: tuple[Folder, ...] = ()
    scope: Scope = field(default_factory=Scope)
    auth: Auth = NoAuth()
    version: str = ""
    description: str = ""
    type_rules: tuple[TypeRule, ...] = ()
    environments: tuple[Environment, ...] = ()
    beneath: Scope | None = field(default=None, repr=False)
    extensions: tuple[Extension, ...] = ()
    lock: Surface | None = field(default=None, repr=False)
    client_version: str = ""
    whole: "Api | None" = field(default=None, repr=False)
    id: str = ""
    predecessor: str = ""

    @property
    def used_folders(self) -> frozenset[tuple[str, ...]]:
        """The paths of the folders that requests are in, and of those around them."""
        every = {endpoint.folders for endpoint in self.endpoints}
        return frozenset(path[:depth] for path in every for depth in range(1, len(path) + 1))
