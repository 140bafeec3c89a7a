"""URLs written out, parsed and encoded: the cases url-* and enc-* by hand, and what must hold for any text."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.runtime.operation import Operation
from pmgen.runtime.url import InvalidUrl, encode, escape_name, escape_value, parse, write_out
from pmgen.runtime.url_plan import PathKey, plan_url

TEXT = st.text(max_size=40)


@pytest.mark.parametrize(
    ("text", "host", "target"),
    [
        ("example.com/x", "example.com", "/x"),
        ("HTTPS://H.Example.COM/X", "h.example.com", "/X"),
        ("  http://h/x", "h", "/x"),
        ("http://h/x ", "h", "/x%20"),
        ("http://h/x\n?a=1", "h", "/x%0A?a=1"),
        ("http:///h/x", "h", "/x"),
        ("http://h\\x\\y?a\\b", "h", "/x/y?a\\b"),
        ("http://h:80/x", "h:80", "/x"),
        ("http://h:/x", "h:", "/x"),
        ("http://Bücher.example/x", "xn--bcher-kva.example", "/x"),
        ("http://[::1]:8080/x", "[::1]:8080", "/x"),
        ("http://a_b.example/x", "a_b.example", "/x"),
        ("http://a b/x", "a b", "/x"),
        ("http://user:p%40ss@h/x", "h", "/x"),
        ("http://h", "h", "/"),
        ("http://h?a=1", "h", "/?a=1"),
        ("http://h//a//b", "h", "//a//b"),
        ("http://h/a/../b/./c", "h", "/a/../b/./c"),
        ("http://h/a?b=1#c?d=2", "h", "/a?b=1"),
        ("http://h/a#c?b=1", "h", "/a"),
        ("http://h/p?", "h", "/p?"),
        ("http://h/p?a=1&&b=2&", "h", "/p?a=1&&b=2&"),
        ("http://h/{{a}}/b?{{k}}={{v}}", "h", "/%7B%7Ba%7D%7D/b?{{k}}={{v}}"),
        ("http://h/{{a/b?c#d}}/e", "h", "/%7B%7Ba/b%3Fc%23d%7D%7D/e"),
        ("https://{{Sub}}.example.com/x", "{{sub}}.example.com", "/x"),
        ("http://h:{{port}}/x", "h:{{port}}", "/x"),
        ("http://h/%zz/%/%2f/é/😀/a\tb", "h", "/%zz/%/%2f/%C3%A9/%F0%9F%98%80/a%09b"),
        ("http://h/p?é='\"<>^`|{x}[1]", "h", "/p?%C3%A9=%27%22%3C%3E^`|{x}[1]"),
        ("http://h/\ud800", "h", "/%EF%BF%BD"),
    ],
)
def test_encode(text: str, host: str, target: str) -> None:
    encoded = encode(text)
    assert (encoded.netloc, encoded.request_target) == (host, target)


@pytest.mark.parametrize("text", ["/x", "//h/x", "ws://h/x", "{{scheme}}://h/x", "", "http://"])
def test_what_postman_does_not_send(text: str) -> None:
    with pytest.raises(InvalidUrl):
        encode(text)


def test_user_info_is_encoded_and_not_shown() -> None:
    target = encode("http://a;b:c@d@h/x?key=secret")
    assert target.userinfo == "a%3Bb:c%40d"
    assert target.public == "http://h/x"


def test_encoding_switched_off() -> None:
    assert encode("h/[a]/{b}?x='[1]'&z=<", disabled=True).request_target == "/[a]/{b}?x='[1]'&z=<"
    with pytest.raises(InvalidUrl, match="no request line"):
        encode("http://h/a b", disabled=True)


@pytest.mark.parametrize(
    ("text", "number"), [("http://h", 80), ("https://h", 443), ("http://h:", 80), ("h:8080/x", 8080)]
)
def test_port_number(text: str, number: int) -> None:
    assert encode(text).port_number == number


@pytest.mark.parametrize("port", ["blank", "99999", "{{port}}", "-1", "٣"])
def test_port_that_is_none(port: str) -> None:
    with pytest.raises(InvalidUrl):
        encode(f"http://h:{port}/").port_number  # noqa: B018


def test_write_out_escapes_what_is_typed() -> None:
    query = [("q", "a&b=c"), ("r", "a#b"), ("t", "a=b"), ("k=1", "x"), ("{{a&b}}", "{{c#d}}&")]
    text = write_out("h", ["p"], query)
    assert text == "h/p?q=a%26b=c&r=a%23b&t=a=b&k%3D1=x&{{a&b}}={{c#d}}%26"


def test_write_out_of_what_is_missing() -> None:
    assert write_out("h", [], []) == "h"
    assert write_out("h", [""], []) == "h/"
    assert write_out("h", ["a", "", "b"], [("a", ""), ("a", None), (None, "v"), (None, None)]) == "h/a//b?a=&a&=v&"
    assert write_out("h", ["p"], [], has_query=True) == "h/p?"


def test_parameters_added_and_removed() -> None:
    url = parse("http://h/?k=1&x=2&k")
    assert url.without_parameters(("k",)).with_parameter("k", "a&b").query == "x=2&k=a%26b"
    assert parse("http://h/?k=1").without_parameters(("k",)).query is None
    assert parse("http://h/").with_parameter("a=b", "").query == "a%3Db="


@given(TEXT, TEXT)
def test_a_typed_parameter_stays_one_parameter(name: str, value: str) -> None:
    query = encode(f"http://h/?{escape_name(name)}={escape_value(value)}").query
    assert query is not None
    written_name, _, written_value = query.partition("=")
    if "{{" not in name + value:
        assert "&" not in query
        assert not set("&#") & set(unquote(written_name)) - set(name)
        assert not set("&#") & set(unquote(written_value)) - set(value)


@given(TEXT)
def test_what_is_encoded_is_left_alone(text: str) -> None:
    once = encode(f"http://h/{text}")
    assert encode(once.url).request_target == once.request_target
    assert once.request_target.isascii()
    assert not set(' "<>#') & set(once.request_target)


@given(TEXT)
def test_nothing_breaks_the_request_line(text: str) -> None:
    try:
        target = encode(text)
    except InvalidUrl:
        return
    assert all("\x20" < character < "\x7f" for character in target.request_target)


def test_plan_finds_base_segments_and_parameters() -> None:
    operation: Operation[object] = Operation(
        method="GET",
        url="https://{{a/b}}.com/v{{n}}/:id.json/:id-x/a<ID>b//:id:cancel",
        path={":id": "1", "<ID>": None},
    )
    plan = plan_url(operation)
    assert plan.base == "https://{{a/b}}.com"
    assert plan.segments == (
        ("v{{n}}",),
        (PathKey(":id"), ".json"),
        (":id-x",),
        ("a", PathKey("<ID>"), "b"),
        (),
        (":id:cancel",),
    )


@pytest.mark.parametrize(
    ("url", "base", "count"), [("{{u}}", "{{u}}", 0), ("{{u}}/", "{{u}}", 1), ("h/{{a/b}}", "h", 1)]
)
def test_plan_of_short_urls(url: str, base: str, count: int) -> None:
    operation: Operation[object] = Operation(method="GET", url=url)
    plan = plan_url(operation)
    assert (plan.base, len(plan.segments)) == (base, count)
