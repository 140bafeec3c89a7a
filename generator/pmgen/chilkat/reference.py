"""The part of Chilkat's interface that snippets use: classes, methods and properties with their types.

Names and types are facts of Chilkat's reference documentation (the Objective-C pages give the arguments' labels).
Everything a snippet does is looked up here, so a method that does not exist cannot be printed, and the stub
declarations that the tests compile snippets against are made from the same table.
"""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal["string", "int", "bool", "object", "void"]


@dataclass(frozen=True, slots=True)
class Method:
    """A method.

    Attributes:
        name: as in the reference.
        parameters: label and type of each argument; a type is a kind or the name of a class.
        result: what it gives back.
        returns: the class of a returned object, "" for other results.
    """

    name: str
    parameters: tuple[tuple[str, str], ...]
    result: Kind
    returns: str = ""


@dataclass(frozen=True, slots=True)
class Property:
    """A property; `writable` false where it can only be read."""

    name: str
    kind: Kind
    writable: bool = True


@dataclass(frozen=True, slots=True)
class Class:
    """A class by its bare name (`Http`), without any language's prefix."""

    name: str
    methods: dict[str, Method]
    properties: dict[str, Property]


_SHORT: Final = {"s": "string", "i": "int", "b": "bool"}


def _method(line: str) -> Method:
    """`Name(label:type, ...) -> type`; a type that is no kind (`s`, `i`, `b` for short) is a class."""
    head, _, result = line.partition(" -> ")
    name, _, rest = head.partition("(")
    pairs = [pair.partition(":") for pair in rest.rstrip(")").split(", ") if pair]
    parameters = tuple((label, _SHORT.get(kind, kind)) for label, _, kind in pairs)
    match result:
        case "string" | "int" | "bool" | "void":
            return Method(name, parameters, result)
        case _:
            return Method(name, parameters, "object", result)


def _property(line: str) -> Property:
    """`Name: type`, with a final `!` where it is read only."""
    name, _, kind = line.partition(": ")
    match kind.rstrip("!"):
        case "string" | "int" | "bool" as known:
            return Property(name, known, not kind.endswith("!"))
        case _:
            raise ValueError(line)


def _class(name: str, methods: str, properties: str) -> Class:
    made = [_method(line.strip()) for line in methods.strip().splitlines() if line.strip()]
    read = [_property(line.strip()) for line in properties.split(",") if line.strip()]
    return Class(name, {method.name: method for method in made}, {prop.name: prop for prop in read})


_CLASSES: Final = (
    _class(
        "Http",
        """
        QuickGetSb(url:s, sbContent:StringBuilder) -> bool
        QuickRequest(verb:s, url:s) -> HttpResponse
        QuickRequestParams(verb:s, url:s, json:JsonObject) -> HttpResponse
        PostJson3(url:s, contentType:s, json:JsonObject) -> HttpResponse
        PTextSb(verb:s, url:s, textData:StringBuilder, charset:s, contentType:s, md5:b, gzip:b) -> HttpResponse
        PBinaryBd(verb:s, url:s, data:BinData, contentType:s, md5:b, gzip:b) -> HttpResponse
        PostUrlEncoded(url:s, req:HttpRequest) -> HttpResponse
        SynchronousRequest(domain:s, port:i, ssl:b, req:HttpRequest) -> HttpResponse
        HttpNoBody(verb:s, url:s, dest:HttpResponse) -> bool
        HttpParams(verb:s, url:s, json:JsonObject, response:HttpResponse) -> bool
        HttpJson(verb:s, url:s, json:JsonObject, contentType:s, response:HttpResponse) -> bool
        HttpSb(verb:s, url:s, sb:StringBuilder, charset:s, contentType:s, response:HttpResponse) -> bool
        HttpBd(verb:s, url:s, bd:BinData, contentType:s, response:HttpResponse) -> bool
        HttpReq(url:s, req:HttpRequest, response:HttpResponse) -> bool
        HttpSReq(domain:s, port:i, ssl:b, req:HttpRequest, response:HttpResponse) -> bool
        SetRequestHeader(name:s, value:s) -> void
        SetOAuthRsaKey(privKey:PrivateKey) -> bool
        """,
        "AuthToken: string, BasicAuth: bool, DigestAuth: bool, NtlmAuth: bool, Login: string, LoginDomain: string, "
        "Password: string, OAuth1: bool, OAuthConsumerKey: string, OAuthConsumerSecret: string, OAuthToken: string, "
        "OAuthTokenSecret: string, OAuthSigMethod: string, OAuthRealm: string, OAuthCallback: string, "
        "OAuthVerifier: string, LastMethodSuccess: bool, LastErrorText: string!, LastStatus: int!, "
        "LastResponseHeader: string!, FollowRedirects: bool",
    ),
    _class(
        "HttpRequest",
        """
        AddParam(name:s, value:s) -> void
        AddHeader(name:s, value:s) -> void
        AddFileForUpload2(name:s, path:s, contentType:s) -> bool
        AddStringForUpload2(name:s, filename:s, strData:s, charset:s, contentType:s) -> bool
        AddBdForUpload(name:s, remoteFilename:s, byteData:BinData, contentType:s) -> bool
        LoadBodyFromSb(requestBody:StringBuilder, charset:s) -> bool
        LoadBodyFromBd(requestBody:BinData) -> bool
        """,
        "HttpVerb: string, Path: string, ContentType: string",
    ),
    _class(
        "HttpResponse",
        "GetBodySb(sb:StringBuilder) -> bool",
        "StatusCode: int!, BodyStr: string!, Header: string!",
    ),
    _class(
        "JsonObject",
        """
        UpdateString(jsonPath:s, value:s) -> bool
        UpdateSb(jsonPath:s, sb:StringBuilder) -> bool
        UpdateInt(jsonPath:s, value:i) -> bool
        UpdateBool(jsonPath:s, value:b) -> bool
        UpdateNumber(jsonPath:s, numericStr:s) -> bool
        UpdateNull(jsonPath:s) -> bool
        UpdateNewObject(jsonPath:s) -> bool
        UpdateNewArray(jsonPath:s) -> bool
        EmitSb(sb:StringBuilder) -> bool
        LoadSb(sb:StringBuilder) -> bool
        Emit() -> string
        StringOf(jsonPath:s) -> string
        IntOf(jsonPath:s) -> int
        BoolOf(jsonPath:s) -> bool
        SizeOfArray(jsonPath:s) -> int
        ObjectOf(jsonPath:s) -> JsonObject
        ObjectOf2(jsonPath:s, jsonObj:JsonObject) -> bool
        """,
        "EmitCompact: bool, DelimiterChar: string, I: int, J: int, K: int",
    ),
    _class(
        "JsonArray",
        """
        AddObjectAt(index:i) -> bool
        AddStringAt(index:i, value:s) -> bool
        AddIntAt(index:i, value:i) -> bool
        AddBoolAt(index:i, value:b) -> bool
        AddNumberAt(index:i, numericStr:s) -> bool
        AddNullAt(index:i) -> bool
        ObjectAt(index:i) -> JsonObject
        ArrayAt(index:i) -> JsonArray
        ObjectAt2(index:i, jsonObj:JsonObject) -> bool
        ArrayAt2(index:i, jarr:JsonArray) -> bool
        StringAt(index:i) -> string
        IntAt(index:i) -> int
        BoolAt(index:i) -> bool
        EmitSb(sb:StringBuilder) -> bool
        LoadSb(sb:StringBuilder) -> bool
        Emit() -> string
        """,
        "EmitCompact: bool, Size: int!",
    ),
    _class("StringBuilder", "Append(value:s) -> bool\nGetAsString() -> string", ""),
    _class(
        "BinData",
        "LoadFile(path:s) -> bool\nAppendEncoded(encData:s, encoding:s) -> bool",
        "LastErrorText: string!",
    ),
    _class(
        "Rest",
        """
        Connect(hostname:s, port:i, tls:b, autoReconnect:b) -> bool
        SetAuthAws(authProvider:AuthAws) -> bool
        AddHeader(name:s, value:s) -> bool
        FullRequestNoBodySb(httpVerb:s, uriPath:s, sb:StringBuilder) -> bool
        FullRequestSb(httpVerb:s, uriPath:s, requestBody:StringBuilder, responseBody:StringBuilder) -> bool
        """,
        "LastErrorText: string!, ResponseStatusCode: int!, ResponseHeader: string!",
    ),
    _class("AuthAws", "", "AccessKey: string, SecretKey: string, Region: string, ServiceName: string"),
    _class(
        "Jwt",
        """
        CreateJwt(header:s, payload:s, password:s) -> string
        CreateJwtPk(header:s, payload:s, key:PrivateKey) -> string
        """,
        "",
    ),
    _class("PrivateKey", "LoadPem(str:s) -> bool", "LastErrorText: string!"),
)

CLASSES: Final[dict[str, Class]] = {known.name: known for known in _CLASSES}


def method(cls: str, name: str) -> Method:
    """A method of a class. Raises KeyError if the class has no such method."""
    return CLASSES[cls].methods[name]


def prop(cls: str, name: str) -> Property:
    """A property of a class. Raises KeyError if the class has no such property."""
    return CLASSES[cls].properties[name]
