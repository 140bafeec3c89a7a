"""Every place of a collection, of environments and of recorded runs where a credential may stand."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from hashlib import sha256
from typing import Any, Final

from pydantic import BaseModel

from pmgen import warm
from pmgen.build.names import snake
from pmgen.build.secrets.fields import is_secret, role_of, scheme_length
from pmgen.build.secrets.ledger import Ledger
from pmgen.build.secrets.raw import cleaned
from pmgen.build.secrets.shapes import shapes_in
from pmgen.build.secrets.spot import Spot
from pmgen.build.secrets.texts import hidden, secrets_in
from pmgen.model.auth import CREDENTIALS
from pmgen.model.json_value import JsonList, JsonObject, JsonString, JsonValue
from pmgen.model.scope import HIDDEN
from pmgen.model.text import VARIABLE, Text
from pmgen.postman import shape
from pmgen.postman.exchange import Exchange
from pmgen.postman.javascript import is_list, is_object, text_of

# Requests in which this process found nothing, by their digests: while it watches, it need not look again.
_LIMIT: Final = 20_000
_clean: Final = warm.kept(dict[bytes, None]())
_SCHEMES: Final = {"basic": "basic_credentials", "bearer": "bearer_token"}
# What stands in the place of a credential of that name and value.
_Put = Callable[[Spot, str, str], str]


def _silent(spot: Spot, name: str, value: str) -> str:
    """A word that is no finding."""
    return f"<{name}>"


def _title(name: str) -> str:
    """A name as findings tell it: a credential may stand in it too."""
    return hidden(name, lambda called, value: f"<{snake(called)}>")


class Walk:
    """One walk; the ledger says what stands in a credential's place.

    Args:
        ledger: takes what is found.
        edits: whether the placeholders are put in.
        only_auths: whether credentials outside auths stay as they are, because the user wants them printed.
        credentials: the variables that auths use as credentials.
    """

    def __init__(self, ledger: Ledger, *, edits: bool, only_auths: bool, credentials: frozenset[str]) -> None:
        self._ledger = ledger
        self._credentials = credentials
        self._edits = edits
        self._only_auths = only_auths
        self._stand_ins: dict[str, dict[str, str]] = {}

    def collection(self, collection: shape.Collection, file: str) -> None:
        """A whole collection."""
        top = Spot(file, title=_title(collection.info.name))
        self._auth(collection.auth, top.at("auth", "auth"))
        if not self._only_auths:
            self._shown(collection.info, ("name", "description"), top.at("info", "description"))
            self._variables(collection.variable, top.at("variable", "variable"))
            self._events(collection.event, top)
        self._items(collection.item, Spot(file), top=True)

    def variable_file(self, file: shape.VariableFile) -> None:
        """An environment or the globals."""
        self._variables(file.values, Spot(_title(file.name) or "environment").at("values", "variable"))

    def exchange(self, exchange: Exchange) -> Exchange:
        """A recorded run: evidence for types, so that a word does for a value, and nobody need be told."""
        spot = Spot(exchange.place.file)
        return replace(
            exchange,
            url=self._hidden(exchange.url, spot, _silent),
            headers=tuple((name, self._field(name, value, spot, _silent)) for name, value in exchange.headers),
            body=None if exchange.body is None else self._hidden(exchange.body, spot, _silent),
            sent=None if exchange.sent is None else self._json(exchange.sent, "", spot),
        )

    def _items(self, items: Iterable[shape.Item], spot: Spot, *, top: bool = False) -> None:
        for position, item in enumerate(items):
            self._item(item, spot.item(position, item, _title(item.name), top=top))

    def _item(self, item: shape.Item, spot: Spot) -> None:
        digest = b"" if self._edits or item.item is not None else self._digest(item)
        if digest and digest in _clean:
            return
        asked = self._ledger.asked
        self._parts_of(item, spot)
        if digest and self._ledger.asked == asked:
            _clean[digest] = None
            if len(_clean) > _LIMIT:
                del _clean[next(iter(_clean))]

    def _digest(self, item: shape.Item) -> bytes:
        """A digest of all that decides whether a request holds credentials; nothing if that is not known."""
        if not item.source:
            return b""
        known = (item.source, sorted(self._credentials), self._only_auths)
        try:
            return sha256(json.dumps(known).encode()).digest()
        except (TypeError, ValueError, RecursionError):
            return b""

    def _parts_of(self, item: shape.Item, spot: Spot) -> None:
        self._auth(item.auth, spot.at("auth", "auth"))
        if not self._only_auths:
            self._shown(item, ("name", "description"), spot.at("description", "description"))
            self._variables(item.variable, spot.at("variable", "variable"))
            self._events(item.event, spot)
        if item.request is not None:
            self._request(item.request, spot.at("request"))
        if not self._only_auths:
            for position, response in enumerate(item.response):
                self._response(response, spot.at(f"response/{position}", "saved response"))
            self._source(item, spot)
        self._items(item.item or (), spot)

    def _source(self, item: shape.Item, spot: Spot) -> None:
        """The item's own JSON, which holds more than the shape: the requests of saved responses, for one."""
        if item.request is not None and item.source:
            again = partial(self._ledger.again, place=spot.place, part="saved response's request")
            source = cleaned(item.source, again)
            if self._edits:
                item.keep_source(source)

    def _request(self, request: shape.Request, spot: Spot) -> None:
        self._auth(request.auth, spot.at("auth", "auth"))
        if self._only_auths:
            return
        if request.url is not None:
            self._url(request.url, spot.at("url", "URL"))
        self._headers(request.header, spot.at("header", "header"), self._variable)
        if request.body is not None:
            self._body(request.body, spot.at("body", "body"))
        self._set(request, "method", spot, lambda value: self._hidden(value, spot, self._variable))
        self._shown(request, ("description",), spot.at("description", "description"))

    def _auth(self, auth: shape.Auth | None, spot: Spot) -> None:
        """Literal credentials become stand-ins, which back ends print as placeholders; the rest is read as text."""
        for kind, given in ((auth.model_extra or {}) if auth is not None else {}).items():
            secrets = CREDENTIALS.get(kind, frozenset())
            if is_object(given):
                given.update({name: self._parameter(name, given[name], secrets, spot) for name in list(given)})
            for entry in filter(is_object, given if is_list(given) else ()):
                name = text_of(entry.get("key"))
                entry["value"] = self._parameter(name, entry.get("value"), secrets, spot)

    def _parameter(self, name: str, value: Any, secrets: frozenset[str], spot: Spot) -> Any:
        if (is_object(value) or is_list(value)) and not self._only_auths:
            self._data_members(value, spot)
        if isinstance(value, bool) or not isinstance(value, str | int | float) or value == "":
            return value
        text = text_of(value)
        if name not in secrets:
            made = text if self._only_auths else self._field(name, text, spot, self._variable)
        elif VARIABLE.search(text):
            made = text if self._only_auths else self._shaped(text, spot)
        elif self._only_auths:
            made = self._variable(spot, name, text)
        else:
            if is_secret("password", text, name):
                self._ledger.literal(name, text, spot.place, f"auth parameter {name}")
            made = self._stand_in(name, text)
        return made if self._edits and made != text else value

    def _stand_in(self, name: str, text: str) -> str:
        """A text for a literal credential that tells it from others of its parameter."""
        known = self._stand_ins.setdefault(name, {})
        return known.setdefault(text, f"{HIDDEN[:-1]} {len(known) + 1}>" if known else HIDDEN)

    def _url(self, url: shape.Url, spot: Spot) -> None:
        for name in ("text", "raw", "hash", "protocol"):
            self._set(url, name, spot, lambda value: self._hidden(value, spot, self._variable))
        if is_object(url.auth):
            self._data_members(url.auth, spot)
        self._parts(url, spot)
        for position, entry in enumerate(url.query):
            self._entry(entry, spot.at(f"query/{position}", "query parameter"))
        for position, variable in enumerate(url.variable):
            self._entry(variable, spot.at(f"variable/{position}", "path variable"))

    def _parts(self, url: shape.Url, spot: Spot) -> None:
        """Host and path are looked at together, as some keys are told by their host; a key is within one segment."""
        host = ".".join(map(str, url.host)) if is_list(url.host) else text_of(url.host or "")
        path: list[Any] = url.path if is_list(url.path) else [url.path] if isinstance(url.path, str) else []
        segments = [segment if isinstance(segment, str) else "" for segment in path]
        spans = list(shapes_in("/".join((host, *segments))))
        start = len(host) + 1
        for position, segment in enumerate(segments):
            inside = [span for span in spans if start <= span.start and span.end <= start + len(segment)]
            for span in inside[:1]:
                value = segment[span.start - start : span.end - start]
                made = segment.replace(value, self._variable(spot, span.name, value))
                path[position] = made if self._edits else segment
            start += len(segment) + 1
        if isinstance(url.path, str) and self._edits:
            url.path = path[0]
        if isinstance(url.host, str):
            self._set(url, "host", spot, lambda value: self._hidden(value, spot, self._variable))

    def _headers(self, headers: Iterable[shape.Header], spot: Spot, put: _Put) -> None:
        for position, header in enumerate(headers):
            name = text_of(header.key)
            here = spot.at(str(position), f"{spot.part} {name}")
            self._set(header, "value", here, partial(self._field, name, spot=here, put=put))
            self._shown(header, ("description",), here)

    def _entry(self, entry: shape.Parameter | shape.FormEntry | shape.Variable, spot: Spot) -> None:
        """A parameter, a form field or a path variable."""
        name = text_of(entry.key) if entry.key is not None else ""
        here = replace(spot, part=f"{spot.part} {name}")
        self._set(entry, "value", here, partial(self._field, name, spot=here, put=self._variable))
        self._shown(entry, ("description",), here)

    def _body(self, body: shape.Body, spot: Spot) -> None:
        self._set_data(body, "raw", spot)
        self._set_data(body, "graphql", spot)
        self._set_data(body, "file", spot)
        for name, entries in (("urlencoded", body.urlencoded), ("formdata", body.formdata)):
            for position, entry in enumerate(entries):
                self._entry(entry, spot.at(f"{name}/{position}", "form field"))

    def _variables(self, variables: Iterable[shape.Variable], spot: Spot) -> None:
        """A variable that is a credential is marked as one; what is only in its value gets a variable of its own."""
        for position, variable in enumerate(variables):
            name, value = variable.name or "", variable.value
            here = spot.at(str(position), f"variable {name}")
            self._shown(variable, ("description",), here)
            text = value if isinstance(value, str) else text_of(value) if type(value) in (int, float) else ""
            if not text or VARIABLE.search(text):
                continue
            if self._is_credential(variable, name, text):
                self._ledger.note(here.place, here.part, name, f"{{{{{name}}}}}")
                if self._edits:
                    variable.value, variable.secret = HIDDEN, True
            elif isinstance(value, str):
                made = self._hidden(value, here, self._variable)
                variable.value = made if self._edits else value

    def _is_credential(self, variable: shape.Variable, name: str, text: str) -> bool:
        role = role_of(name)
        if variable.secret or variable.type == "secret" or name in self._credentials:
            return is_secret("password", text, name)
        if role and is_secret(role, text, name):
            return True
        return any(span.start == 0 and span.end == len(text.strip()) for span in secrets_in(text.strip()))

    def _events(self, events: Iterable[shape.Event], spot: Spot) -> None:
        for position, event in enumerate(events):
            if event.script is None:
                continue
            source = event.script.text
            made = self._hidden(source, spot.at(f"event/{position}", "script"), self._word)
            if self._edits and made != source:
                event.script.exec = made.split("\n")

    def _response(self, response: shape.Response, spot: Spot) -> None:
        self._shown(response, ("name", "body"), spot)
        self._headers(response.header, spot.at("header", "saved response's header"), self._word)

    def _field(self, name: str, value: str, spot: Spot, put: _Put) -> str:
        """The value of a named field: a credential as a whole, or a text that may hold some."""
        role = role_of(name)
        if role is None or not is_secret(role, value, name):
            return self._hidden(value, spot, put)
        length = scheme_length(value) if role == "authorization" else 0
        called = _SCHEMES.get(value[:length].strip().lower(), name)
        return value[:length] + put(spot, called, value[length:])

    def _hidden(self, text: str, spot: Spot, put: _Put) -> str:
        return hidden(text, lambda name, value: put(spot, name, value))

    def _shaped(self, text: str, spot: Spot) -> str:
        """A credential of variables and literals: only what is known by its look is no accident there."""
        spans = list(shapes_in(text))
        return hidden(text, lambda name, value: self._variable(spot, name, value)) if spans else text

    def _variable(self, spot: Spot, name: str, value: str) -> str:
        return self._ledger.variable(name, value, spot.place, spot.part)

    def _word(self, spot: Spot, name: str, value: str) -> str:
        return self._ledger.word(name, value, spot.place, spot.part)

    def _shown(self, part: BaseModel, names: Iterable[str], spot: Spot) -> None:
        """Texts that are only shown."""
        for name in names:
            self._set(part, name, spot, lambda value: self._hidden(value, spot, self._word))

    def _set(self, part: BaseModel, name: str, spot: Spot, made: Callable[[str], str]) -> None:
        value = getattr(part, name)
        if isinstance(value, str) and value:
            text = made(value)
            if self._edits and text != value:
                setattr(part, name, text)

    def _set_data(self, part: BaseModel, name: str, spot: Spot) -> None:
        value = getattr(part, name)
        if isinstance(value, str):
            self._set(part, name, spot, lambda text: self._hidden(text, spot, self._variable))
        elif is_object(value) or is_list(value):
            self._data_members(value, spot)

    def _data_members(self, data: Any, spot: Spot) -> None:
        """Plain JSON, an object or a list, changed in place."""
        keys: list[Any] = list(data) if is_object(data) else list(range(len(data)))
        named = text_of(data.get("key") or "") if is_object(data) else ""
        for key in keys:
            value = data[key]
            if isinstance(value, str):
                name = named if key == "value" and named else key if isinstance(key, str) else ""
                made = self._field(name, value, spot, self._variable)
                if self._edits:
                    data[key] = made
            elif is_object(value) or is_list(value):
                self._data_members(value, spot)

    def _json(self, value: JsonValue, name: str, spot: Spot) -> JsonValue:
        match value:
            case JsonString(text):
                return JsonString(Text(self._field(name, text.source, spot, _silent)))
            case JsonList(items):
                return JsonList(tuple(self._json(item, name, spot) for item in items))
            case JsonObject(members):
                return JsonObject(tuple((key, self._json(item, key.source, spot)) for key, item in members))
            case _:
                return value
