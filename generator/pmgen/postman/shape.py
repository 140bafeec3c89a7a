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

from pmgen.postman import forms
from pmgen.postman.javascript import is_list, is_object, text_of, truthy

Json: TypeAlias = dict[str, Any]


class Shape(BaseModel):
    """Known keys only: what else Postman writes (`_exporter_id`, `timings`, ...) says nothing about requests."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True, protected_namespaces=())


PlainText = Annotated[str, BeforeValidator(forms.plain_text)]
Description = Annotated[str, BeforeValidator(forms.description)]
Flag = Annotated[bool, BeforeValidator(truthy)]
Texts = Annotated[list[str], BeforeValidator(forms.texts)]


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


Headers = Annotated[list[Header], BeforeValidator(forms.headers)]
Parameters = Annotated[list[Parameter], BeforeValidator(forms.pairs)]
FormEntries = Annotated[list[FormEntry], BeforeValidator(forms.pairs)]
Variables = Annotated[list[Variable], BeforeValidator(forms.named)]


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
        entry = forms.mapping(given)
        if entry is not None:
            return entry
        items: list[Any] = given if is_list(given) else []
        entries = [item for item in map(forms.mapping, items) if item is not None]
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
        raw = (forms.mapping(self.options) or {}).get("raw")
        language = (forms.mapping(raw) or {}).get("language")
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
    script: Annotated[Script | None, BeforeValidator(forms.script)] = None
    disabled: Flag = False


class Request(Shape):
    """A request."""

    url: Annotated[Url | None, BeforeValidator(forms.url)] = None
    method: Any = None
    header: Headers = Field(default_factory=list[Header])
    body: Annotated[Body | None, BeforeValidator(forms.body)] = None
    auth: Auth | None = None
    description: Description = ""


class Response(Shape):
    """A saved response."""

    id: PlainText = ""
    name: PlainText = ""
    code: Annotated[int | None, BeforeValidator(forms.code)] = None
    header: Headers = Field(default_factory=list[Header])
    body: Annotated[str | None, BeforeValidator(forms.response_body)] = None
    request: Annotated[Request | None, BeforeValidator(forms.request)] = Field(default=None, alias="originalRequest")


class Origin(Shape):
    """Where an item stands in the file that the user gave, if that is not a v2 file."""

    file: str = ""
    pointer: str = ""


# Early v2 files write these lists in the plural.
_RESPONSE = AliasChoices("response", "responses")
_EVENT = AliasChoices("event", "events")
_VARIABLE = AliasChoices("variable", "variables")
Events = Annotated[list[Event], BeforeValidator(forms.events)]
Responses = Annotated[list[Response], BeforeValidator(forms.present)]


class Item(Shape):
    """A folder (it has `item`) or a request."""

    id: PlainText = ""
    postman_id: PlainText = Field(default="", alias="_postman_id")
    uid: PlainText = ""
    name: PlainText = ""
    description: Description = ""
    request: Annotated[Request | None, BeforeValidator(forms.request)] = None
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
    version: Annotated[str, BeforeValidator(forms.version)] = ""
    postman_id: PlainText = Field(default="", alias="_postman_id")


class Collection(Shape):
    """A whole collection.

    `format` names the format it was read from: `v2.1`, `v2.0`, `v1` or `v3`.
    """

    info: Annotated[Info, BeforeValidator(forms.object_of)] = Info()
    item: Annotated[list[Item], BeforeValidator(forms.list_of)] = []
    auth: Auth | None = None
    event: Events = Field(default_factory=list[Event], validation_alias=_EVENT)
    variable: Variables = Field(default_factory=list[Variable], validation_alias=_VARIABLE)
    behaviour: dict[str, Any] | None = Field(default=None, alias="protocolProfileBehavior")
    format: str = "v2.1"


class VariableFile(Shape):
    """An environment or the globals; an entry that is not ticked does not exist (case var-disabled)."""

    name: PlainText = ""
    values: Variables = Field(default_factory=list[Variable])
