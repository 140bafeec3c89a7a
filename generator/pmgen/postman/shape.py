"""The shape of a v2.1 collection: the hub that every other format is turned into.

Lenient where real files are (counted over 232 public collections): a url, a request, a header list or a query may be
text, auth parameters a list (v2.1) or an object (v2.0), anything may be null. What fits no known form fails validation;
`postman/lenient.py` leaves that part out with a notice. Values whose JavaScript type decides what is sent stay `Any`.
"""

from typing import Annotated, Any, Self, TypeAlias

from pydantic import (
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    model_validator,
)

from pmgen.postman.javascript import is_list, is_object, json_of, text_of, truthy
from pmgen.postman.url_text import query_pair, query_pairs

Json: TypeAlias = dict[str, Any]


class Shape(BaseModel):
    """Known keys only: what else Postman writes (`_exporter_id`, `timings`, ...) says nothing about requests."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True, protected_namespaces=())


def _mapping(value: object) -> Json | None:
    return value if is_object(value) else None


def _plain_text(value: object) -> object:
    """Missing text is empty text; numbers and booleans are written as JavaScript would."""
    if value is None:
        return ""
    return text_of(value) if isinstance(value, bool | int | float) else value


def _description(value: object) -> object:
    """A description is text or `{content, type}`."""
    entry = _mapping(value)
    return _plain_text(value if entry is None else entry.get("content"))


def _list(value: object) -> object:
    return [] if value is None else value


def _present(value: object) -> object:
    """A list without its nulls."""
    if is_list(value):
        return [item for item in value if item is not None]
    return _list(value)


def _object(value: object) -> object:
    return {} if value is None else value


def _parse_header(line: str) -> Json:
    """A line `Key: value`; a key that begins with `//` is switched off (v1, and old v2 files)."""
    key, _, value = line.partition(":")
    return {"key": key.strip(), "value": value.strip()}


def header_lines(block: str) -> list[Json]:
    """The headers of a text block, folded lines joined to their header (case hdr-user)."""
    lines: list[str] = []
    for line in block.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line[:1] in (" ", "\t") and lines:
            lines[-1] += " " + line.strip()
        elif ":" in line:
            lines.append(line)
    return [_parse_header(line) for line in lines]


def _headers(value: object) -> object:
    """A header list: objects or texts, one text block, an object of names, or null (case hdr-user)."""
    if isinstance(value, str):
        return header_lines(value)
    entry = _mapping(value)
    if entry is not None:
        return [{"key": key, "value": item} for key, item in entry.items()]
    if is_list(value):
        return [_parse_header(item) if isinstance(item, str) else item for item in value if item is not None]
    return _list(value)


def _pairs(value: object) -> object:
    """A list of parameters or form fields; also a text `a=1&b=2` or an object (cases enc-query-duplicates)."""
    if isinstance(value, str):
        return query_pairs(value) if value else []
    entry = _mapping(value)
    if entry is not None:
        return [{"key": key, "value": item} for key, item in entry.items()]
    if is_list(value):
        return [query_pair(item) if isinstance(item, str) else item for item in value if item is not None]
    return _list(value)


def _named(value: object) -> object:
    """A variable list, or an object of names and values (v3, and old files)."""
    entry = _mapping(value)
    if entry is not None:
        return [{"key": key, "value": item} for key, item in entry.items()]
    return _present(value)


def _texts(value: object) -> object:
    """Lines of a script, or segments of a path."""
    if isinstance(value, str):
        return [value]
    if is_list(value):
        return [text_of(item) if item is not None else "" for item in value]
    return _list(value)


def _url(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


def _request(value: object) -> object:
    """A request may be the text of its url (case url-raw-vs-parts)."""
    return {"url": value} if isinstance(value, str) else value


def _body(value: object) -> object:
    """A body may be text (case body-none)."""
    return {"mode": "raw", "raw": value} if isinstance(value, str) else value


def _script(value: object) -> object:
    return {"exec": value} if isinstance(value, str) or is_list(value) else value


def _events(value: object) -> object:
    return [value] if _mapping(value) is not None else _present(value)


def _response_body(value: object) -> object:
    return value if value is None or isinstance(value, str) else json_of(value)


def _version(value: object) -> object:
    """A version is text or `{major, minor, patch, identifier}`."""
    entry = _mapping(value)
    if entry is None:
        return _plain_text(value)
    numbers = ".".join(text_of(entry.get(part, 0)) for part in ("major", "minor", "patch"))
    identifier = entry.get("identifier")
    return f"{numbers}-{text_of(identifier)}" if identifier else numbers


def _code(value: object) -> object:
    """A status code; anything that is none counts as missing."""
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 100 <= value <= 999 else None


PlainText = Annotated[str, BeforeValidator(_plain_text)]
Description = Annotated[str, BeforeValidator(_description)]
Flag = Annotated[bool, BeforeValidator(truthy)]
Texts = Annotated[list[str], BeforeValidator(_texts)]


class Header(Shape):
    """A header; a missing value is empty, null is sent as `null` (case hdr-user)."""

    key: Any = ""
    value: Any = ""
    disabled: Flag = False
    description: Description = ""


class Parameter(Shape):
    """A query parameter; only text counts as key or value (case enc-query-empty)."""

    key: Any = None
    value: Any = None
    disabled: Flag = False
    description: Description = ""


class FormEntry(Shape):
    """A field of a form or a part of a multipart body."""

    key: Any = ""
    value: Any = None
    type: Any = None
    src: Any = None
    content_type: Any = Field(default=None, alias="contentType")
    file_name: Any = Field(default=None, alias="fileName")
    disabled: Flag = False
    description: Description = ""


class Variable(Shape):
    """A variable of the collection, of an environment, or of a path."""

    key: Any = None
    id: Any = None
    value: Any = ""
    type: Any = None
    disabled: Flag = False
    enabled: Any = True
    secret: Flag = False
    source: Any = None
    description: Description = ""

    @property
    def name(self) -> str | None:
        """Its key, or its id where it has none (cases var-duplicates, path-variables)."""
        name = self.id if self.key is None else self.key
        return None if name is None else text_of(name)


Headers = Annotated[list[Header], BeforeValidator(_headers)]
Parameters = Annotated[list[Parameter], BeforeValidator(_pairs)]
FormEntries = Annotated[list[FormEntry], BeforeValidator(_pairs)]
Variables = Annotated[list[Variable], BeforeValidator(_named)]


class Url(Shape):
    """A url: `text` where the file gives text, else its parts; `raw` is never read by Postman."""

    text: str | None = None
    raw: PlainText = ""
    protocol: PlainText = ""
    auth: Any = None
    host: Any = None
    port: Any = None
    path: Any = None
    query: Parameters = Field(default_factory=list[Parameter])
    hash: PlainText = ""
    variable: Variables = Field(default_factory=list[Variable])


class Auth(Shape):
    """An auth: `type` and, under the type's own name, its parameters as a list (v2.1) or an object (v2.0)."""

    model_config = ConfigDict(extra="allow")
    type: Any = None

    def parameters(self, kind: str) -> dict[str, Any]:
        """The parameters of a kind by name; the last duplicate wins, `disabled` is ignored (case auth-basic)."""
        given = (self.model_extra or {}).get(kind)
        entry = _mapping(given)
        if entry is not None:
            return entry
        items: list[Any] = given if is_list(given) else []
        entries = [item for item in map(_mapping, items) if item is not None]
        return {text_of(item["key"]): item.get("value") for item in entries if item.get("key") is not None}


class Body(Shape):
    """A body: `mode` tells which of the other members counts."""

    mode: Any = None
    raw: Any = None
    urlencoded: FormEntries = Field(default_factory=list[FormEntry])
    formdata: FormEntries = Field(default_factory=list[FormEntry])
    file: Any = None
    graphql: Any = None
    options: Any = None
    disabled: Flag = False

    @property
    def language(self) -> str | None:
        """Postman's word for a raw body's language; None if there is none."""
        raw = (_mapping(self.options) or {}).get("raw")
        language = (_mapping(raw) or {}).get("language")
        return language if isinstance(language, str) and language else None


class Script(Shape):
    """A script, as lines; `src` and `packages` name code that is elsewhere."""

    exec: Texts = Field(default_factory=list[str])
    type: Any = None
    src: Any = None
    packages: Any = None

    @property
    def text(self) -> str:
        """The whole source."""
        return "\n".join(self.exec)


class Event(Shape):
    """A script and when it runs: `test` or `prerequest`."""

    listen: PlainText = ""
    script: Annotated[Script | None, BeforeValidator(_script)] = None
    disabled: Flag = False


class Request(Shape):
    """A request."""

    url: Annotated[Url | None, BeforeValidator(_url)] = None
    method: Any = None
    header: Headers = Field(default_factory=list[Header])
    body: Annotated[Body | None, BeforeValidator(_body)] = None
    auth: Auth | None = None
    description: Description = ""


class Response(Shape):
    """A saved response."""

    id: PlainText = ""
    name: PlainText = ""
    code: Annotated[int | None, BeforeValidator(_code)] = None
    header: Headers = Field(default_factory=list[Header])
    body: Annotated[str | None, BeforeValidator(_response_body)] = None
    request: Annotated[Request | None, BeforeValidator(_request)] = Field(default=None, alias="originalRequest")


class Origin(Shape):
    """Where an item stands in the file that the user gave, if that is not a v2 file."""

    file: str = ""
    pointer: str = ""


# Early v2 files write these lists in the plural.
_RESPONSE = AliasChoices("response", "responses")
_EVENT = AliasChoices("event", "events")
_VARIABLE = AliasChoices("variable", "variables")
Events = Annotated[list[Event], BeforeValidator(_events)]
Responses = Annotated[list[Response], BeforeValidator(_present)]


class Item(Shape):
    """A folder (it has `item`) or a request."""

    id: PlainText = ""
    postman_id: PlainText = Field(default="", alias="_postman_id")
    uid: PlainText = ""
    name: PlainText = ""
    description: Description = ""
    request: Annotated[Request | None, BeforeValidator(_request)] = None
    response: Responses = Field(default_factory=list[Response], validation_alias=_RESPONSE)
    item: "list[Item] | None" = None
    auth: Auth | None = None
    event: Events = Field(default_factory=list[Event], validation_alias=_EVENT)
    variable: Variables = Field(default_factory=list[Variable])
    behaviour: dict[str, Any] | None = Field(default=None, alias="protocolProfileBehavior")
    origin: Origin | None = Field(default=None, alias="pmgen:origin")
    _source: Json = PrivateAttr(default_factory=dict[str, Any])

    @property
    def source(self) -> Json:
        """The item's own JSON in the v2.1 shape, with what the shape does not know; not a copy."""
        return self._source

    def keep_source(self, source: Json) -> None:
        """Puts another JSON in the place of the item's own: one without credentials."""
        self._source = source

    @model_validator(mode="wrap")
    @classmethod
    def _with_source(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        item = handler(value)
        if is_object(value):
            item._source = value
        return item


class Info(Shape):
    """What the collection says about itself."""

    name: PlainText = ""
    description: Description = ""
    version: Annotated[str, BeforeValidator(_version)] = ""
    postman_id: PlainText = Field(default="", alias="_postman_id")


class Collection(Shape):
    """A whole collection.

    `format` names the format it was read from: `v2.1`, `v2.0`, `v1` or `v3`.
    """

    info: Annotated[Info, BeforeValidator(_object)] = Info()
    item: Annotated[list[Item], BeforeValidator(_list)] = []
    auth: Auth | None = None
    event: Events = Field(default_factory=list[Event], validation_alias=_EVENT)
    variable: Variables = Field(default_factory=list[Variable], validation_alias=_VARIABLE)
    behaviour: dict[str, Any] | None = Field(default=None, alias="protocolProfileBehavior")
    format: str = "v2.1"


class VariableFile(Shape):
    """An environment or the globals; an entry that is not ticked does not exist (case var-disabled)."""

    name: PlainText = ""
    values: Variables = Field(default_factory=list[Variable])
