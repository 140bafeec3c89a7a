"""Requests that are printed: what stays visible, what stays secret. Parity with Postman is measured in tests/wire."""

import pytest
from pmgen.errors import Report
from pmgen.model.auth import Basic, Signed
from pmgen.wire import outgoing

from tests.collections_made import collection, item, load, parameters, raw, sent


def headers(request: object) -> list[tuple[str, str]]:
    """Names and values of an outgoing request's headers."""
    return [(header.name, header.value) for header in getattr(request, "headers")]  # noqa: B009


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("{{base}}/a/{{id}}?q={{q}}", "https://domain.com/a/{{id}}?q={{q}}"),
        ("{{base}}", "https://domain.com/"),
        ("{{base}}{{site}}/a", "https://domain.com{{site}}/a"),
        ("{{base}}:8443/a", "https://domain.com:8443/a"),
        ("{{scheme}}://h/a", "https://h/a"),
        ("http://{{host}}/a", "http://domain.com/a"),
        ("https://{{tenant}}.example.com/a", "https://{{tenant}}.example.com/a"),
        ("{{tenant}}.example.com/a", "http://{{tenant}}.example.com/a"),
        ("https://h:{{port}}/a b", "https://h:{{port}}/a%20b"),
        ("https://u:{{pw}}@h/", "https://u:{{pw}}@h/"),
        ("h/:id/<ID>", "http://h/:id/%3CID%3E"),
        ("h/a?x=é&y=[1]&z={1}#f", "http://h/a?x=%C3%A9&y=[1]&z={1}"),
    ],
)
def test_unknown_parts_of_a_url_stay_in_sight(url: str, shown: str) -> None:
    assert sent(item(url)).url == shown


def test_known_variables_are_filled_before_the_url_is_parsed() -> None:
    variables = [{"key": "base", "value": "https://h:8443/v1?k=1"}]
    assert sent(item("{{base}}/users"), variables).url == "https://h:8443/v1?k=1/users"


def test_a_secret_variable_is_printed_only_if_it_was_given() -> None:
    request = item("https://h/{{key}}", header=[{"key": "X-Key", "value": "{{key}}"}])
    variables = [{"key": "key", "value": "hunter2", "type": "secret"}]
    assert "hunter2" not in repr(sent(request, variables))
    assert headers(sent(request, variables, key="given")) == [("X-Key", "given")]


@pytest.mark.parametrize(
    ("auth", "header"),
    [
        (parameters("bearer", token="hunter2"), ("Authorization", "Bearer <access_token>")),
        (parameters("bearer", token="{{token}}"), ("Authorization", "Bearer <access_token>")),
        (parameters("oauth2", accessToken="hunter2", headerPrefix="Token"), ("Authorization", "Token <access_token>")),
        (parameters("apikey", key="X-Key", value="hunter2"), ("X-Key", "<api_key>")),
        (parameters("apikey", key="X-Key", value="{{token}}"), ("X-Key", "{{token}}")),
    ],
)
def test_credentials_are_placeholders(auth: dict[str, object], header: tuple[str, str]) -> None:
    request = sent(item(auth=auth), [{"key": "token", "value": "hunter2"}])
    assert headers(request) == [header]
    assert "hunter2" not in repr(request)


def test_a_credential_that_was_given_is_printed() -> None:
    assert headers(sent(item(auth=parameters("bearer", token="{{t}}")), t="abc")) == [("Authorization", "Bearer abc")]


def test_an_access_token_in_the_query_stays_readable() -> None:
    auth = parameters("oauth2", accessToken="{{t}}", addTokenTo="queryParams")
    assert sent(item("h/?a=1&access_token=old", auth=auth)).url == "http://h/?a=1&access_token=<access_token>"
    assert sent(item("h/?a=1", auth=auth), t="b c&d").url == "http://h/?a=1&access_token=b%20c%26d"


def test_passwords_of_other_kinds_are_hidden_too() -> None:
    basic = sent(item(auth=parameters("basic", username="u", password="hunter2"))).auth
    assert isinstance(basic, Basic)
    assert (basic.username.source, basic.password.source) == ("u", "<password>")
    for kind, name in (("digest", "password"), ("awsv4", "secretKey"), ("hawk", "authKey"), ("jwt", "secret")):
        auth = sent(item(auth=parameters(kind, **{name: "hunter2"}))).auth
        assert isinstance(auth, Signed)
        assert "hunter2" not in repr(auth)


def test_of_headers_that_differ_in_case_the_last_wins_at_the_first_ones_place() -> None:
    given = [("X-a", "1"), ("Y", "2"), ("x-A", "3"), ("Y", "4"), ("Cookie", "a=1"), ("Cookie", "b=2"), ("", "no")]
    request = sent(item(header=[{"key": key, "value": value} for key, value in given]))
    assert headers(request) == [("x-A", "3"), ("Y", "2"), ("Y", "4"), ("Cookie", "a=1; b=2")]


def test_a_form_overwrites_a_content_type_that_does_not_fit_in_its_place() -> None:
    body = {"mode": "urlencoded", "urlencoded": [{"key": "b", "value": "1 &"}, {"key": "2", "value": "{{x}}"}]}
    wrong = [{"key": "content-type", "value": "application/json"}, {"key": "X", "value": "1"}]
    request = sent(item(method="POST", header=wrong, body=body))
    assert headers(request) == [("content-type", "application/x-www-form-urlencoded"), ("X", "1")]
    assert request.text == "2={{x}}&b=1%20%26"


@pytest.mark.parametrize("method", ["GET", "HEAD", "COPY", "PURGE", "UNLOCK", "get"])
def test_some_methods_drop_their_body(method: str) -> None:
    assert sent(item(method=method, body=raw("{}"))).text is None


def test_a_body_that_stays_empty_says_so() -> None:
    assert sent(item(method="POST")).empty_length
    assert not sent(item(method="DELETE")).empty_length


def test_holes_in_json_become_values() -> None:
    body = raw('{"a": {{n}}, "b": "{{s}}", "c": {{unknown}}}')
    request = sent(item(method="POST", body=body), n="007e1", s="x")
    assert request.text == '{"a": 007e1, "b": "x", "c": {{unknown}}}'
    assert "JsonHole(text=Text(source='007e1'))" in repr(request.body)
    assert "JsonNumber(text='7')" in repr(sent(item(method="POST", body=body), n="7", s="x").body)


def test_what_postman_does_not_send_is_told() -> None:
    assert "host" in sent(item("")).problem
    assert "not allowed" in sent(item(header=[{"key": "a b", "value": "1"}])).problem
    assert sent(item(header=[{"key": "{{name}}", "value": "1"}])).problem == ""


def test_constants_of_scripts_win_but_for_what_the_user_gave() -> None:
    script = {"listen": "prerequest", "script": {"exec": ["pm.environment.set('version', '2');"]}}
    definition = collection({**item("https://h/v{{version}}"), "event": [script]})
    api = load(definition, Report())
    assert outgoing(api.endpoints[0], api.scope).url == "https://h/v2"
    api = load({**definition, "variable": [{"key": "version", "value": "1"}]}, Report())
    assert outgoing(api.endpoints[0], api.scope).url == "https://h/v2"
    api = load(definition, Report(), version="3")
    assert outgoing(api.endpoints[0], api.scope).url == "https://h/v3"


def test_blanks_in_the_name_of_an_unknown_variable_are_encoded() -> None:
    assert sent(item("https://h/{{ a }}?q={{b c}}")).url == "https://h/{{%20a%20}}?q={{b%20c}}"
