"""Bodies: JSON, forms, multipart, files, GraphQL; headers as Postman merges them."""

import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.runtime.arguments import NOT_GIVEN
from pmgen.runtime.bodies import binary_body, encode_form, form_body, graphql_body, multipart_body, text_body
from pmgen.runtime.content import RequestContent
from pmgen.runtime.errors import InvalidRequestError
from pmgen.runtime.files import open_file
from pmgen.runtime.headers import Headers, words_of
from pmgen.runtime.json_text import dump_json
from pmgen.runtime.mime import content_type_of
from pmgen.runtime.models import Model
from pmgen.runtime.multipart import new_boundary, own_boundary
from pmgen.runtime.operation import FileField, GraphQL, Operation, TextField

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def same(text: str) -> str:
    """Fills nothing."""
    return text


def sent(content: RequestContent | None) -> bytes:
    """All bytes of a body."""
    assert content is not None
    data = b"".join(content.chunks())
    assert content.length in (None, len(data))
    return data


@given(JSON)
def test_json_is_compact_and_reads_back(value: Any) -> None:
    text = dump_json(value)
    assert json.loads(text) == value
    assert text == json.dumps(value, ensure_ascii=False, separators=(",", ":")) or not text.isprintable()


class Item(Model):
    """A model."""

    name: str
    price: Any = None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"é": "日", "n": 12345678901234567890}, '{"é":"日","n":12345678901234567890}'),
        ({"p": Decimal("100.00"), 1: [Decimal("1E+2"), True, None, "x"]}, '{"p":100.00,"1":[1E+2,true,null,"x"]}'),
        (Item(name="a", price=Decimal("1.10")), '{"name":"a","price":1.10}'),
        ([Item(name="a")], '[{"name":"a"}]'),
        ((1, 2), "[1,2]"),
        ("\ud800", '"\\ud800"'),
        ('"\n\x01\u2028', '"\\"\\n\\u0001\u2028"'),
    ],
)
def test_dump_json(value: object, text: str) -> None:
    assert dump_json(value) == text


@pytest.mark.parametrize("value", [float("nan"), object(), {"a": {1, "x"} - {1}, "b": object()}, Decimal("NaN")])
def test_what_has_no_json(value: object) -> None:
    with pytest.raises(InvalidRequestError, match="the body"):
        dump_json(value)


RAW: Operation[Any] = Operation(method="POST", url="h", body="raw", text='{"a": {{x}}}')


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("  é\r\n", "  é\r\n".encode()),
        (b"\x00\x01", b"\x00\x01"),
        ({"a": 1}, b'{"a":1}'),
        (None, b"null"),
        (NOT_GIVEN, b'{"a": 5}'),
        (io.BytesIO(b"stream"), b"stream"),
    ],
)
def test_text_bodies(body: Any, expected: bytes) -> None:
    assert sent(text_body(RAW, body, lambda text: text.replace("{{x}}", "5"))) == expected


@pytest.mark.parametrize("body", ["", b""])
def test_empty_text_is_no_body(body: str | bytes) -> None:
    assert text_body(RAW, body, same) is None


def test_form_is_encoded_by_rfc_3986() -> None:
    pairs = [("a", "x y+é&='()*!~-._"), ("b", "%20\r\n")]
    assert sent(encode_form(pairs)) == b"a=x%20y%2B%C3%A9%26%3D%27%28%29%2A%21~-._&b=%2520%0D%0A"


def test_form_has_the_order_of_a_javascript_object() -> None:
    pairs = [("b", "1"), ("2", "2"), ("a", "3"), ("b", "4"), ("1", "5"), ("01", "6"), ("4294967295", "7")]
    assert sent(encode_form(pairs)) == b"1=5&2=2&b=1&b=4&a=3&01=6&4294967295=7"


FIELDS = (
    TextField("a", "{{v}}"),
    TextField("off", "no", enabled=False),
    TextField("a", "second"),
    TextField("empty", None),
)


def test_form_fields() -> None:
    def fill(text: str) -> str:
        return text.replace("{{v}}", "x&y")

    assert sent(form_body(FIELDS, {}, fill)) == b"a=x%26y&a=second&empty="
    given_values: dict[str | int, Any] = {"a": "{{v}}", "off": True, 2: NOT_GIVEN, "new": [1, None]}
    assert sent(form_body(FIELDS, given_values, fill)) == (b"a=%7B%7Bv%7D%7D&a=second&off=true&empty=&new=1&new=")
    assert sent(form_body(FIELDS, {0: "p", 2: "q"}, fill)) == b"a=p&a=q&empty="
    assert form_body((TextField("off", "", enabled=False),), {}, same) is None
    with pytest.raises(InvalidRequestError, match="no files"):
        form_body(FIELDS, {"a": io.BytesIO(b"")}, same)


def multipart(fields: tuple[TextField | FileField, ...], values: dict[str | int, Any]) -> str:
    """A multipart body as text."""
    content = multipart_body(fields, values, same, "B")
    assert content is not None
    assert content.is_multipart
    return sent(content).decode()


def test_multipart_texts() -> None:
    fields = (TextField("a", "x\né"), TextField("j", "{}", content_type="application/json"))
    assert multipart(fields, {}) == (
        '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\né\r\n'
        '--B\r\nContent-Disposition: form-data; name="j"\r\nContent-Type: application/json\r\n\r\n{}\r\n--B--\r\n'
    )
    assert 'name="a"\r\n\r\n{"b":1}\r\n' in multipart(fields, {"a": {"b": 1}})
    assert 'name="a"\r\n\r\n\r\n' in multipart(fields, {"a": None})


def test_multipart_files(tmp_path: Path) -> None:
    hello, odd = tmp_path / "hello.txt", tmp_path / 'a "é".json'
    hello.write_bytes(b"hello\n")
    odd.write_bytes(b"{}")
    fields = (FileField("f"), FileField("not given"), TextField("z", "2"))
    text = multipart(fields, {"f": [hello, odd]})
    assert text == (
        '--B\r\nContent-Disposition: form-data; name="f"; filename="hello.txt"\r\nContent-Type: text/plain\r\n\r\n'
        'hello\n\r\n--B\r\nContent-Disposition: form-data; name="f"; filename="a "é".json"\r\n'
        "Content-Type: application/json\r\n\r\n{}\r\n"
        '--B\r\nContent-Disposition: form-data; name="z"\r\n\r\n2\r\n--B--\r\n'
    )


@pytest.mark.parametrize(
    ("field", "value", "head"),
    [
        (FileField("f", file_name="other.csv"), "path", 'filename="other.csv"\r\nContent-Type: text/plain'),
        (FileField("f", content_type="x/y"), "path", 'filename="hello.txt"\r\nContent-Type: x/y'),
        (FileField("f", file_name="no"), ("mine.png", b"1"), 'filename="mine.png"\r\nContent-Type: image/png'),
        (FileField("f"), ("m.png", b"1", "a/b"), 'filename="m.png"\r\nContent-Type: a/b'),
        (FileField("f"), (None, b"1"), 'name="f"\r\nContent-Type: application/octet-stream'),
        (FileField("f"), b"1", 'filename="f"\r\nContent-Type: application/octet-stream'),
        (
            FileField("f"),
            ("日.txt", b""),
            "filename=\"日.txt\"; filename*=UTF-8''%E6%97%A5.txt\r\nContent-Type: text/plain",
        ),
        (TextField("t"), b"1", 'filename="t"\r\nContent-Type: application/octet-stream'),
    ],
)
def test_names_and_types_of_files(tmp_path: Path, field: TextField | FileField, value: Any, head: str) -> None:
    path = tmp_path / "hello.txt"
    path.write_bytes(b"x")
    assert head in multipart((field,), {field.name: path if value == "path" else value})


def test_no_file_chosen() -> None:
    assert multipart((FileField("f", empty=True),), {}) == (
        '--B\r\nContent-Disposition: form-data; name="f"; filename=""\r\n\r\n\r\n--B--\r\n'
    )
    assert multipart_body((FileField("f"),), {}, same, "B") is None


@pytest.mark.parametrize("value", [("a\r\nX: 1", b""), ("a", b"", "text/x\r\nX: 1"), ("a\0b", b"")])
def test_a_file_name_cannot_forge_a_header(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="line break"):
        multipart((FileField("f"),), {"f": value})


def test_boundaries() -> None:
    assert len(new_boundary()) == 50
    assert new_boundary().startswith("-" * 26)
    assert own_boundary("multipart/form-data; boundary=BB") == "BB"
    assert own_boundary('multipart/form-data; charset=x; boundary="B B"') == "B B"
    assert own_boundary("multipart/form-data") is None


def test_open_files_are_read_from_where_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"0123456789")
    with path.open("rb") as file:
        file.read(4)
        named = open_file(file, "f")
        content = RequestContent((named.content,))
        assert (named.name, content.length, content.replayable) == ("data.bin", 6, True)
        assert sent(content) == sent(content) == b"456789"


class Pipe(io.RawIOBase):
    """A stream that cannot go back."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1, /) -> bytes:
        return self._data.read(size)


def test_a_pipe_has_no_length() -> None:
    content = RequestContent((b"a", open_file(Pipe(b"bc"), "f").content))
    assert (content.length, content.replayable, content.data) == (None, False, None)
    assert b"".join(content.chunks()) == b"abc"


def test_a_file_that_shrinks_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"12345")
    content = RequestContent((open_file(path, "f").content,))
    path.write_bytes(b"1")
    with pytest.raises(OSError, match="early"):
        b"".join(content.chunks())


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("hello.txt", "pathlib.Path"),
        (Path("/nowhere/x"), "No such file"),
        (Path("/"), "folder"),
        (io.StringIO("x"), "binary mode"),
        (5, "no file"),
        (("a",), "tuple"),
    ],
)
def test_what_is_no_file(value: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message):
        open_file(value, "form field 'f'")


def test_binary_bodies(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"png")
    content, content_type = binary_body(path)
    assert (sent(content), content_type) == (b"png", "image/png")
    assert binary_body(b"x")[1] == "application/octet-stream"
    assert binary_body(NOT_GIVEN) == (None, None)


@pytest.mark.parametrize(
    ("graphql", "variables", "expected"),
    [
        (GraphQL("{ a }"), NOT_GIVEN, '{"query":"{ a }"}'),
        (GraphQL("q\n", "Q", '{ "x": 1 }'), NOT_GIVEN, '{"query":"q\\n","operationName":"Q","variables":{ "x": 1 }}'),
        (GraphQL("{ a }", None, "{}"), {"é": 1}, '{"query":"{ a }","variables":{"é":1}}'),
        (GraphQL("{ a }", None, "{}"), '{"y": {{v}}}', '{"query":"{ a }","variables":{"y": {{v}}}}'),
        (GraphQL("{ a }", None, "{}"), None, '{"query":"{ a }"}'),
    ],
)
def test_graphql(graphql: GraphQL, variables: Any, expected: str) -> None:
    assert sent(graphql_body(graphql, variables, same)) == expected.encode()


@pytest.mark.parametrize(
    ("name", "content_type"),
    [
        ("a.TXT", "text/plain"),
        ("/x/a.tar.gz", "application/gzip"),
        ("a.js", "application/javascript"),
        ("json", "application/json"),
        ("noext", None),
        ("a.", None),
        ("dir.txt/file", None),
        ("dir/.json", None),
        ("c:\\x\\a.md", "text/markdown"),
        ("a.snd", "audio/basic"),
    ],
)
def test_content_types_by_extension(name: str, content_type: str | None) -> None:
    assert content_type_of(name) == content_type


def test_headers_are_merged_as_postman_does() -> None:
    items = [("X", "1"), ("Y", "2"), ("X", "3"), ("y", "4"), ("", "no"), ("Cookie", "a=b"), ("Cookie", "c=d")]
    assert list(Headers(items).merged()) == [("X", "1"), ("X", "3"), ("y", "4"), ("Cookie", "a=b; c=d")]


def test_headers_set_and_removed() -> None:
    headers = Headers([("content-TYPE", "a"), ("X", "1"), ("Content-Type", "b")])
    assert headers.get("CONTENT-TYPE") == "a,b"
    headers.set("Content-Type", "c")
    headers.add_default("x", "2")
    assert list(headers) == [("content-TYPE", "c"), ("X", "1")]
    headers.remove("x")
    headers.remove_like("ContentType")
    assert list(headers) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("X", "a\nb"), ("X", "a\r"), ("X", "日"), ("X", "a\0"), ("X ", "a"), ("X:Y", "a"), ("é", "a"), ("", "a")],
)
def test_headers_that_cannot_be_sent(name: str, value: str) -> None:
    with pytest.raises(InvalidRequestError):
        Headers([(name, value)]).encoded()


def test_headers_go_out_in_latin_1() -> None:
    assert Headers([("X", "  é\t")]).encoded() == [(b"X", b"\xe9")]


@pytest.mark.parametrize("name", ["XApiKey", "x_api_key", "X-API-Key", "x api key"])
def test_words_of_a_header(name: str) -> None:
    assert words_of(name) == "x api key"
