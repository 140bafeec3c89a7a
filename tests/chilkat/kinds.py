"""A collection with every kind of request and response that snippets know, each under a name of its own."""

import json
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

FILES = {"hello.txt": b"hello", "photo.png": b"\x89PNG"}

Item = dict[str, Any]


def _request(method: str = "GET", path: str = "/p", **fields: Any) -> Item:
    return {"method": method, "url": f"https://h.example{path}", **fields}


def _item(name: str, request: Item, *examples: Item) -> Item:
    return {"name": name, "request": request, "response": list(examples)}


def _raw(text: str, language: str = "json") -> Item:
    return {"mode": "raw", "raw": text, "options": {"raw": {"language": language}}}


def _example(body: Any, code: int = 200) -> Item:
    text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)
    return {"name": "example", "code": code, "status": "OK", "header": [], "body": text}


def _header(name: str, value: str) -> Item:
    return {"key": name, "value": value}


def _fields(*pairs: tuple[str, str]) -> list[Item]:
    return [{"key": key, "value": value} for key, value in pairs]


def _auth(kind: str, **parameters: str) -> Item:
    return {"type": kind, kind: [{"key": key, "value": value, "type": "string"} for key, value in parameters.items()]}


def _key() -> str:
    """A private key such as its owner would put in the place of the variable."""
    made = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption())
    return made.private_bytes(*form).decode("ascii")


KEY = _key()
_LONG = 'é "日本"\r\n\t😀 \\ $x %>' * 2500
_OAUTH1 = {"consumerKey": "k", "consumerSecret": "s", "token": "t", "tokenSecret": "u", "realm": "r"}

_AUTHS = [
    _item("no auth", _request(auth={"type": "noauth"})),
    _item("api key in the query", _request(auth=_auth("apikey", key="key", value="k", **{"in": "query"}))),
    _item("oauth2", _request(auth=_auth("oauth2", accessToken="t", addTokenTo="header"))),
    _item("oauth2 in the query", _request(auth=_auth("oauth2", accessToken="t", addTokenTo="queryParams"))),
    _item("digest", _request(auth=_auth("digest", username="user", password="secret", realm="r", nonce="n"))),
    _item("ntlm", _request(auth=_auth("ntlm", username="user", password="secret", domain="d"))),
    _item("asap", _request(auth=_auth("asap", issuer="i", kid="k", privateKey="{{key}}", claims="{}"))),
    _item("edgegrid", _request(auth=_auth("edgegrid", accessToken="t", clientToken="c", clientSecret="s"))),
    _item("basic in the url", _request() | {"url": "https://user:secret@h.example/p"}),
    _item(
        "oauth1 with everything",
        _request(auth=_auth("oauth1", signatureMethod="HMAC-SHA256", callback="c", verifier="v", **_OAUTH1)),
    ),
    _item(
        "oauth1 by a key",
        _request(auth=_auth("oauth1", signatureMethod="RSA-SHA1", privateKey="{{key}}", consumerKey="k")),
    ),
    _item("jwt by a key", _request(auth=_auth("jwt", algorithm="RS256", payload='{"a":1}', privateKey="{{key}}"))),
    _item(
        "jwt in the query",
        _request(auth=_auth("jwt", algorithm="HS256", payload="{}", secret="s", addTokenTo="queryParam")),
    ),
    _item(
        "aws with a session",
        _request("POST", auth=_auth("awsv4", accessKey="k", secretKey="s", sessionToken="t", service="s3"))
        | {"body": _raw('{"a":1}')},
    ),
]

_REQUESTS = [
    _item("json object", _request("POST", body=_raw('{"a":1,"b":[1.50,12345678901234567],"c.d":{"e":null}}'))),
    _item("json by raw text", _request("PUT", body=_raw('{"a": 1, "a": 2, "x[0]": 3}'))),
    _item("json array", _request("POST", body=_raw('[{"a":"x"},{"a":"y","b":{}},1,null]'))),
    _item("json of all kinds in an array", _request("POST", body=_raw('["x",true,1.50,12345678901,{"a":[]}]'))),
    _item("json nested", _request("POST", body=_raw('{"a":{"b":[{"c":"x","d":{}}],"e":{"f":[]}},"g":-1,"h":1e5}'))),
    _item("json with a variable", _request("POST", body=_raw('{"a":"{{text}} x","{{text}}":12345678901}'))),
    # Longer than a line of Visual Basic 6 may be; and than any literal may be that has an end.
    _item("json with a long line", _request("POST", body=_raw(json.dumps({"a": 'say "no" ' * 120, "b": [1]})))),
    _item("json with a long text", _request("POST", body=_raw(json.dumps({"a": _LONG, "b": {"c": _LONG}})))),
    _item("json array with a long text", _request("POST", body=_raw(json.dumps([_LONG[:5000]])))),
    _item("long header", _request(header=[_header("X-Long", "abc, " * 1000)])),
    _item("json empty array", _request("POST", body=_raw("[]"))),
    _item(
        "json patch",
        _request("PATCH", body=_raw('{"s":"a\\"b\\\\c\\n\\u2028é","t":true,"e":"","n":-2147483648,"l":[[1],[]]}')),
    ),
    _item("json with a hole", _request("POST", body=_raw('{"a": {{number}}, "b": "{{text}}"}'))),
    _item("xml", _request("POST", body=_raw("<a>\r\n <b>é</b>\n</a>\n", "xml"))),
    _item("text", _request("POST", body=_raw("one line " * 90, "text"))),
    _item(
        "form",
        _request("POST", "/p?q=1", body={"mode": "urlencoded", "urlencoded": _fields(("a", "b & c"), ("d", "{x}"))}),
    ),
    _item(
        "form with odd names",
        _request("POST", body={"mode": "urlencoded", "urlencoded": _fields(("a[]", "1"), ("a[]", "2,3"))}),
    ),
    _item(
        "form put",
        _request("PUT", header=[_header("X-A", "1")], body={"mode": "urlencoded", "urlencoded": _fields(("a", "b"))}),
    ),
    _item("form delete", _request("DELETE", body={"mode": "urlencoded", "urlencoded": _fields(("a", "b"))})),
    _item(
        "multipart",
        _request(
            "POST",
            header=[_header("Accept", "a/b")],
            body={
                "mode": "formdata",
                "formdata": [
                    {"key": "t", "value": "é\r\nx", "type": "text"},
                    {"key": "j", "value": "{}", "type": "text", "contentType": "application/json"},
                    {"key": "f", "type": "file", "src": "/C:/x/hello.txt"},
                    {"key": "g", "type": "file", "src": ["photo.png", "hello.txt"], "fileName": "x.png"},
                    {"key": "none", "type": "file", "src": []},
                ],
            },
        ),
    ),
    _item("binary", _request("POST", body={"mode": "file", "file": {"src": "hello.txt"}})),
    _item("binary in the collection", _request("POST", body={"mode": "file", "file": {"content": "aGVsbG8="}})),
    _item(
        "binary with an empty header",
        _request("POST", header=[_header("X-Empty", "")], body={"mode": "file", "file": {"src": "hello.txt"}}),
    ),
    _item("graphql", _request("POST", body={"mode": "graphql", "graphql": {"query": "{ a }", "variables": '{"x":1}'}})),
    _item("query", _request(path="/p?page=1&q=a b&s=007")),
    _item("query as written", _request(path="/p?filter[x]=a/b&c&d=")),
    _item("bare question mark", _request(path="/p?")),
    _item("empty header", _request("POST", header=[_header("X-Empty", "")], body=_raw('{"a":1}'))),
    _item("repeated header", _request(header=[_header("Accept", "a/b"), _header("Accept", "c/d")])),
    _item("head", _request("HEAD")),
    _item("delete", _request("DELETE"), _example("", 204)),
    _item("put that says no content", _request("PUT", body=_raw('{"a":1}')), _example({"id": 1}, 204)),
    _item("options", _request("OPTIONS")),
    _item("redirects not followed", _request()) | {"protocolProfileBehavior": {"followRedirects": False}},
    _item("custom verb", _request("VIEW")),
    _item("post without a body", _request("POST"), _example("", 202)),
    _item("text path of a variable", _request(path="/v2/apps/{}/keys")),
    _item("bearer", _request(auth=_auth("bearer", token="secret"))),
    _item("basic", _request(auth=_auth("basic", username="user", password="secret"))),
    _item("api key", _request(auth=_auth("apikey", key="X-Key", value="k", **{"in": "header"}))),
    _item("oauth1", _request(auth=_auth("oauth1", consumerKey="k", consumerSecret="s", signatureMethod="HMAC-SHA1"))),
    _item("jwt", _request(auth=_auth("jwt", algorithm="HS256", payload='{"a":1}', secret="s"))),
    _item("aws", _request(auth=_auth("awsv4", accessKey="k", secretKey="s", region="eu-west-1"))),
    _item("hawk", _request(auth=_auth("hawk", authId="i", authKey="k"))),
    *_AUTHS,
    _item(
        "body of a get",
        _request("GET", body=_raw('{"a":1}')) | {"protocolProfileBehavior": {}},
        _example({"ok": True}),
    )
    | {"protocolProfileBehavior": {"disableBodyPruning": True}},
]

_DEEP: Item = {"a": [{"b": [{"c": [{"d": [{"e": [1, 2]}, {"e": []}]}]}]}]}

_RESPONSES = [
    _item("object", _request(), _example({"id": 1, "name": "x", "ok": True, "no": None, "f": 1.5, "big": 2**53 + 1})),
    _item("object of a post", _request("POST", body=_raw('{"a":1}')), _example({"object": {"id": 1}, "id": "x"})),
    _item(
        "arrays",
        _request(),
        _example(
            {
                "id": 1,
                "items": [{"id": "a", "tags": ["x", "y"]}, {"id": None, "sub": {"id": 5}}],
                "n": [1, 2],
                "b": [True],
            }
        ),
    ),
    _item("arrays in arrays", _request(), _example({"m": [[1, 2], [3]], "o": [[{"x": 1}], []]})),
    _item("deep arrays", _request(), _example(_DEEP)),
    _item("array", _request(), _example([{"id": 1, "l": [{"x": "y"}]}, {"id": 2}])),
    _item("array of scalars", _request(), _example(["a", "b"])),
    _item("array of arrays", _request(), _example([[1, 2], [3], [[4]]])),
    _item("keys with dots", _request(), _example({"@odata.context": "x", "a.b": {"c.d": [1]}, "$n": 2, "a b": 3})),
    _item(
        "own names",
        _request(),
        _example({"http": 1, "json": 2, "i": 3, "resp": [{"success": True}], "class": "x", "end": 1}),
    ),
    _item(
        "clashes",
        _request(),
        _example({"id": 1, "a": {"id": "x"}, "b": {"id": True}, "l": [{"id": "y", "a": {"id": 2}}]}),
    ),
    _item("empty object", _request(), _example({})),
    _item("mixed", _request(), _example([{"v": 1}, {"v": "x"}, {"v": None}, {"v": {"w": 2}}, {"v": [3]}])),
    _item("xml response", _request(), _example("<a/>")),
    _item("text response", _request("POST"), _example("done: 1")),
    _item("array of booleans", _request(), _example([True, False])),
    _item("response with a hole", _request(), _example('{"a": {{number}}, "b": [{{number}}]}')),
    _item("dates", _request(), _example({"date_paid": "2020-01-02", "created_at": "2020-01-02T03:04:05Z"})),
    _item("error first", _request(), _example({"error": "x"}, 404), _example({"id": 1})),
]

COLLECTION: dict[str, Any] = {
    "info": {"name": "Kinds", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "item": [
        {"name": "requests", "item": _REQUESTS},
        {"name": "responses", "item": _RESPONSES},
    ],
}
