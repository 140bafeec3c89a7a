"""Collections of every version as hypothesis makes them: mostly of the right shape, never only."""

import json
from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]
SCHEMA = "https://schema.getpostman.com/json/collection/v{}.0/collection.json"

# Texts as people and attackers write them, and whatever else there is.
# fmt: off
SAID = st.sampled_from([
    *("", " ", "a", "Get users", "{{base}}", "{{a}}{{b}}", "{{$guid}}", "{{", "}}", "{{a", "é日😀", "a/b", ".."),
    *('\'"`$(x)', "https://h.example", "http://h:8080/a/:id/{{b}}?c=d&e#f", "://", "//h", "h:x", "[::1]", "?a"),
    *("#", ":id", "id", "null", '{"a": [1, null, {{b}}]}', "{'a'}", "[1,", '{"a": 1e999}', "<a><b/></a>"),
    *("a=1&b=%zz", "\ud800", "\x00", "\r\n", "1", "pm.environment.set('a', pm.response.json().b[0]);"),
    *("pm.test('x', () => pm.response.to.have.status(200))", "tests['a'] =", "bearer", "basic", "apikey"),
    *("oauth1", "oauth2", "awsv4", "hawk", "digest", "ntlm", "edgegrid", "jwt", "asap", "noauth"),
    *("application/json", "text/xml; charset=utf-8", "multipart/form-data; boundary=x", "CON", "__init__"),
    *("class", "self"),
])
# fmt: on
TEXT = SAID | st.text(max_size=12)
SCALAR = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT
ANYTHING = st.recursive(
    SCALAR, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3), max_leaves=6
)


def sometimes(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Mostly that; now and then anything."""
    return st.integers(0, 19).flatmap(lambda draw: ANYTHING if draw == 0 else strategy)


def some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Json]:
    """An object with any of the fields."""
    return st.fixed_dictionaries({}, optional={name: sometimes(field) for name, field in fields.items()})


def several(strategy: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[list[Any]]:
    """A short list."""
    return st.lists(sometimes(strategy), max_size=most)


PAIR = some(
    key=TEXT, value=SCALAR, disabled=st.booleans(), description=TEXT, type=TEXT, src=TEXT | several(TEXT), id=TEXT
)
KINDS = ("basic", "bearer", "apikey", "oauth1", "oauth2", "awsv4", "hawk", "digest", "ntlm", "edgegrid", "jwt", "asap")
PARAMETERS = st.sampled_from(
    [
        "username",
        "password",
        "token",
        "key",
        "value",
        "in",
        "accessToken",
        "addTokenTo",
        "consumerKey",
        "accessKey",
        "secretKey",
    ]
)
AUTH = st.sampled_from((*KINDS, "noauth", "unheard of")).flatmap(
    lambda kind: st.fixed_dictionaries(
        {
            "type": st.just(kind),
            kind: several(st.fixed_dictionaries({"key": PARAMETERS, "value": SCALAR}))
            | st.dictionaries(PARAMETERS, SCALAR, max_size=3),
        }
    )
)
URL = TEXT | some(
    raw=TEXT,
    protocol=TEXT,
    host=several(TEXT) | TEXT,
    port=SCALAR,
    path=several(TEXT) | TEXT,
    query=several(PAIR) | TEXT,
    hash=TEXT,
    variable=several(PAIR),
    auth=some(user=TEXT, password=TEXT),
)
BODY = some(
    mode=st.sampled_from(["raw", "urlencoded", "formdata", "file", "graphql", "none"]),
    raw=TEXT | ANYTHING.map(json.dumps),
    urlencoded=several(PAIR),
    formdata=several(PAIR),
    file=some(src=TEXT, content=TEXT) | TEXT,
    graphql=some(query=TEXT, variables=TEXT, operationName=TEXT),
    options=some(raw=some(language=st.sampled_from(["json", "xml", "text"]))),
    disabled=st.booleans(),
)
EVENTS = several(
    some(listen=st.sampled_from(["test", "prerequest"]), script=some(exec=several(TEXT) | TEXT, type=TEXT) | TEXT)
)
RESPONSE = some(
    id=TEXT,
    name=TEXT,
    code=st.integers(0, 700),
    status=TEXT,
    header=several(PAIR) | TEXT,
    body=TEXT | ANYTHING.map(json.dumps),
    originalRequest=some(url=URL, method=TEXT),
)
BEHAVIOUR = some(
    disableUrlEncoding=st.booleans(),
    followRedirects=st.booleans(),
    maxRedirects=st.integers(),
    strictSSL=st.booleans(),
    disabledSystemHeaders=several(TEXT) | st.dictionaries(TEXT, st.booleans(), max_size=2),
    disableBodyPruning=st.booleans(),
)
REQUEST = TEXT | some(url=URL, method=TEXT, header=several(PAIR) | TEXT, body=BODY, auth=AUTH, description=TEXT)
ITEM = some(
    id=TEXT,
    name=TEXT,
    description=TEXT | some(content=TEXT),
    request=REQUEST,
    response=several(RESPONSE, 2),
    event=EVENTS,
    auth=AUTH,
    variable=several(PAIR),
    protocolProfileBehavior=BEHAVIOUR,
)
ITEMS = st.recursive(
    st.lists(ITEM, max_size=3),
    lambda inner: st.lists(some(name=TEXT, item=inner, auth=AUTH, event=EVENTS, description=TEXT) | ITEM, max_size=3),
    max_leaves=5,
)


def _v2(version: str) -> st.SearchStrategy[Json]:
    head = st.fixed_dictionaries(
        {"name": TEXT, "schema": st.just(SCHEMA.format(version))}, optional={"description": TEXT}
    )
    return st.fixed_dictionaries(
        {"info": head, "item": ITEMS},
        optional={"variable": several(PAIR), "auth": AUTH, "event": EVENTS, "protocolProfileBehavior": BEHAVIOUR},
    )


ID = st.sampled_from(["r1", "r2", "f1", "f2", "nobody"])
V1_REQUEST = some(
    id=ID,
    name=TEXT,
    method=TEXT,
    url=TEXT,
    headers=TEXT,
    dataMode=st.sampled_from(["raw", "params", "urlencoded", "binary"]),
    data=several(PAIR) | TEXT,
    rawModeData=TEXT,
    folder=ID,
    collectionId=TEXT,
    currentHelper=st.sampled_from(KINDS),
    helperAttributes=ANYTHING,
    preRequestScript=TEXT,
    tests=TEXT,
    responses=several(RESPONSE, 2),
    pathVariables=ANYTHING,
    queryParams=several(PAIR),
    headerData=several(PAIR),
    auth=AUTH,
    events=EVENTS,
)
V1 = st.fixed_dictionaries(
    {"id": TEXT, "name": TEXT, "requests": several(V1_REQUEST), "order": several(ID)},
    optional={
        "folders": several(some(id=ID, name=TEXT, order=several(ID), folders_order=several(ID), folder=ID)),
        "variables": several(PAIR),
    },
)
V3_REQUEST = some(
    name=TEXT,
    method=TEXT,
    url=TEXT,
    headers=several(PAIR) | st.dictionaries(TEXT, SCALAR, max_size=2),
    body=some(type=st.sampled_from(["json", "text", "formdata", "urlencoded", "graphql", "binary"]), content=ANYTHING),
    auth=AUTH | some(type=TEXT, credentials=ANYTHING),
    pathVariables=ANYTHING,
    queryParams=several(PAIR),
    scripts=ANYTHING,
    examples=several(some(name=TEXT, response=ANYTHING)),
    settings=BEHAVIOUR,
).map(lambda request: {"$kind": "http-request", **request})
V3 = st.fixed_dictionaries(
    {"$kind": st.just("collection"), "name": TEXT, "items": several(V3_REQUEST)},
    optional={
        "variables": several(PAIR) | st.dictionaries(TEXT, SCALAR, max_size=2),
        "auth": AUTH,
        "scripts": ANYTHING,
    },
)
# By version.
COLLECTIONS = {"v1": V1, "v2.0": _v2("2.0"), "v2.1": _v2("2.1"), "v3": V3}
ENVIRONMENT = st.fixed_dictionaries({"name": TEXT, "values": several(PAIR)})


def _named(**extra: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return several(some(name=TEXT, value=SCALAR, **extra))


BODY_TEXT = TEXT | ANYTHING.map(json.dumps)
HAR = st.fixed_dictionaries(
    {
        "log": st.fixed_dictionaries(
            {
                "entries": several(
                    some(
                        request=some(
                            method=TEXT, url=TEXT, headers=_named(), cookies=_named(), postData=some(text=BODY_TEXT)
                        ),
                        response=some(
                            status=st.integers(0, 999),
                            headers=_named(),
                            content=some(text=BODY_TEXT, encoding=st.sampled_from(["base64", "x"])),
                        ),
                    )
                )
            }
        )
    }
)
NEWMAN = st.fixed_dictionaries(
    {
        "collection": some(item=ITEMS),
        "run": st.fixed_dictionaries(
            {
                "executions": several(
                    some(
                        item=some(id=TEXT, name=TEXT),
                        request=some(method=TEXT, url=URL, body=BODY),
                        response=some(
                            code=st.integers(0, 999),
                            header=several(PAIR),
                            stream=some(data=st.lists(st.integers(0, 300), max_size=9)) | TEXT,
                        ),
                    )
                )
            }
        ),
    }
)


def files(version: str) -> st.SearchStrategy[Json]:
    """A collection of a version, and the files that may come with it."""
    return st.fixed_dictionaries(
        {"collection": COLLECTIONS[version]},
        optional={"environment": ENVIRONMENT, "globals": ENVIRONMENT, "recorded": HAR | NEWMAN},
    )
