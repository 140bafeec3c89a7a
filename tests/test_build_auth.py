"""Auths: kinds, parameters, and what is inherited (the signing is proved by the conformance tests)."""

from typing import Any

import pytest
from pmgen.errors import Report
from pmgen.model.auth import (
    ApiKey,
    Asap,
    Auth,
    AwsV4,
    Basic,
    Bearer,
    Digest,
    EdgeGrid,
    Hawk,
    Jwt,
    NoAuth,
    Ntlm,
    OAuth1,
    OAuth2,
    Signed,
)
from pmgen.model.text import Text

from tests.collections_made import collection, item, load


def auth(value: Any, **more: Any) -> Auth:
    return load(collection(item(auth=value), **more)).endpoints[0].auth


def listed(kind: str, **values: Any) -> dict[str, Any]:
    return {"type": kind, kind: [{"key": key, "value": value} for key, value in values.items()]}


KINDS: list[tuple[Any, Auth]] = [
    (None, NoAuth()),
    ({}, NoAuth()),
    ({"type": None}, NoAuth()),
    ({"type": "noauth"}, NoAuth(explicit=True)),
    (listed("basic", username="{{u}}", password=5), Basic(Text("{{u}}"), Text("5"))),
    ({"type": "basic"}, Basic()),
    ({"type": "basic", "basic": {"username": "u", "password": None}}, Basic(Text("u"))),
    (listed("bearer", token="{{t}}"), Bearer(Text("{{t}}"))),
    (listed("bearer", token=""), Bearer()),
    (listed("apikey", key="k", value="v", **{"in": "query"}), ApiKey(Text("k"), Text("v"), True)),
    (listed("apikey", key="k", value="v", **{"in": "cookie"}), ApiKey(Text("k"), Text("v"))),
    (listed("apikey"), NoAuth(explicit=True)),
    (listed("oauth2", accessToken="t"), OAuth2(Text("t"))),
    (listed("oauth2", accessToken="t", headerPrefix="", addTokenTo="queryParams"), OAuth2(Text("t"), Text(), True)),
    (listed("oauth2", accessToken="t", addTokenTo="body"), OAuth2(Text("t"), sends=False)),
    (listed("oauth2", accessToken="t", addTokenTo=""), OAuth2(Text("t"))),
    (
        listed("oauth2", accessToken="t", tokenType="mac"),
        OAuth2(Text("t"), sends=False, settings=(("tokenType", Text("mac")),)),
    ),
    (
        listed("oauth2", clientId="c", scopeList=["a"], useBrowser=True),
        OAuth2(settings=(("clientId", Text("c")), ("scopeList", Text('["a"]')), ("useBrowser", Text("true")))),
    ),
]


@pytest.mark.parametrize(("value", "wanted"), KINDS)
def test_kinds(value: Any, wanted: Auth) -> None:
    assert auth(value) == wanted


SIGNED: list[tuple[str, type[Signed]]] = [
    *(("oauth1", OAuth1), ("digest", Digest), ("hawk", Hawk), ("awsv4", AwsV4), ("ntlm", Ntlm), ("edgegrid", EdgeGrid)),
    *(("jwt", Jwt), ("asap", Asap)),
]


@pytest.mark.parametrize(("kind", "wanted"), SIGNED)
def test_kinds_that_sign_keep_postmans_parameters(kind: str, wanted: type[Signed]) -> None:
    found = auth(listed(kind, a="{{x}}", b=True, c=None, d={"e": 1}))
    assert found == wanted((("a", Text("{{x}}")), ("b", Text("true")), ("d", Text('{"e":1}'))))


def test_the_last_of_equal_parameters_wins_and_disabled_means_nothing() -> None:
    entries = [{"key": "token", "value": "1"}, {"key": "token", "value": "2", "disabled": True}]
    assert auth({"type": "bearer", "bearer": entries}) == Bearer(Text("2"))


def test_the_type_may_be_a_variable() -> None:
    value = {"type": "{{kind}}", "bearer": [{"key": "token", "value": "t"}]}
    assert auth(value, variable=[{"key": "kind", "value": "bearer"}]) == Bearer(Text("t"))


def test_an_unknown_type_adds_nothing_and_is_told() -> None:
    report = Report()
    api = load(collection(item(auth={"type": "magic"}, name="x")), report)
    assert api.endpoints[0].auth == NoAuth(explicit=True)
    assert [(notice.code, str(notice.place)) for notice in report.notices] == [
        ("unknown-auth", "test.json#/item/0/request (x)")
    ]


def test_inheritance() -> None:
    """As the conformance case auth-inheritance has it."""
    inner = {
        "name": "inner",
        "item": [item(name="a"), item(name="b", auth={"type": "noauth"}), item(name="c", auth={})],
    }
    outer = {
        "name": "outer",
        "auth": listed("bearer", token="{{folder}}"),
        "item": [{**inner, "auth": None}, item(name="d", auth=None)],
    }
    stop = {"name": "stop", "auth": {"type": "noauth"}, "item": [item(name="e")]}
    beside = {**item(name="f"), "auth": listed("bearer", token="beside")}
    api = load(collection(outer, stop, beside, auth=listed("basic", username="u", password="{{p}}")))
    folder, own = Bearer(Text("{{folder}}")), Basic(Text("u"), Text("{{p}}"))
    assert [endpoint.auth for endpoint in api.endpoints] == [
        folder,
        NoAuth(explicit=True),
        folder,
        folder,
        NoAuth(explicit=True),
        own,
    ]
    assert api.auth == own
