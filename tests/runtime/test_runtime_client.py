"""The sync and async clients against a server: what they return, raise, repeat, follow, remember and stream."""

import asyncio
import gzip
import pickle
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pmgen.runtime import (
    OMIT,
    APIConnectionError,
    ApiKey,
    APIResponse,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    Basic,
    Bearer,
    Capture,
    ConflictError,
    InternalServerError,
    InvalidRequestError,
    MissingValueError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RequestOptions,
    ResponseTooLargeError,
    ResponseValidationError,
    UnprocessableEntityError,
)
from pmgen.runtime.operation import Behaviour, FileField

from tests.runtime.servers import (
    AsyncThings,
    Problem,
    Responder,
    Thing,
    Things,
    base_of,
    deaf_port,
    json_answer,
    late,
    operation,
    serving,
    socket_answering,
)
from tests.wire.echo import Answer, EchoServer, Request

# Calls an operation of a client made for it: sync, or async in a loop of its own.
Caller = Callable[..., Any]


def _settings(server: EchoServer, client: dict[str, Any] | None) -> dict[str, Any]:
    return {"values": {"base": base_of(server), "token": "s3cret"}, **(client or {})}


def call_sync(server: EchoServer, called: Any, *, client: dict[str, Any] | None = None, **arguments: Any) -> Any:
    """By the sync client."""
    with Things(**_settings(server, client)) as things:
        return things.call(called, **arguments)


def call_async(server: EchoServer, called: Any, *, client: dict[str, Any] | None = None, **arguments: Any) -> Any:
    """By the async client."""

    async def call() -> Any:
        async with AsyncThings(**_settings(server, client)) as things:
            return await things.call(called, **arguments)

    return asyncio.run(call())


@pytest.fixture(params=[call_sync, call_async], ids=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Caller:
    """Both ways of calling."""
    caller: Caller = request.param
    return caller


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits for a repetition are short."""
    monkeypatch.setattr("pmgen.runtime.retry._FIRST_WAIT", 0.001)


def test_an_answer_is_typed(call: Caller) -> None:
    with serving(lambda request: json_answer(b'{"id": "1", "size": 12345678901234567890, "new": [1.0]}')) as server:
        thing = call(server, operation())
        assert isinstance(thing, Thing)
        assert thing.to_dict() == {"id": "1", "size": 12345678901234567890, "new": [1.0]}
        (request,) = server.take()
    assert request.target == "/things"
    assert dict(request.headers) == {
        "Host": f"127.0.0.1:{server.port}",
        "User-Agent": "things/1.2",
        "Accept": "*/*",
        "Accept-Encoding": request.values("accept-encoding")[0],
        "Connection": "keep-alive",
    }


@pytest.mark.parametrize(
    ("body", "content_type", "value"),
    [
        (b"", "application/json", None),
        (b'[1, {"a": null}]', "application/vnd.x+json; charset=utf-8", [1, {"a": None}]),
        (b"plain \xc3\xa9", "text/plain; charset=utf-8", "plain é"),
        (b"<a/>", "application/soap+xml", "<a/>"),
        (b"\x00\xff", "application/octet-stream", b"\x00\xff"),
        (b"{broken", "application/json", "{broken"),
    ],
)
def test_an_answer_without_a_type(call: Caller, body: bytes, content_type: str, value: Any) -> None:
    def answer(request: Request) -> Answer:
        return Answer(200, [], body)

    untyped = operation()
    untyped.responses = {}
    transport = httpx2.MockTransport(
        lambda request: httpx2.Response(200, headers={"content-type": content_type}, content=body)
    )
    given: dict[str, Any] = {"http_client": httpx2.Client(transport=transport)}
    if call is call_async:
        given = {"http_client": httpx2.AsyncClient(transport=transport)}
    with serving(answer) as server:
        assert call(server, untyped, client=given) == value


STATUSES = [
    (400, BadRequestError),
    (401, AuthenticationError),
    (403, PermissionDeniedError),
    (404, NotFoundError),
    (409, ConflictError),
    (410, APIStatusError),
    (422, UnprocessableEntityError),
    (429, RateLimitError),
    (500, InternalServerError),
    (503, InternalServerError),
]


@pytest.mark.parametrize(("status", "kind"), STATUSES)
def test_errors_by_status(call: Caller, status: int, kind: type[APIStatusError]) -> None:
    answer = json_answer(b'{"message": "no s3cret for you"}', status, ("X-Request-Id", "r-1"))
    with serving(lambda request: answer) as server, pytest.raises(APIStatusError) as caught:
        call(server, operation(path="/things?key=s3cret"), client={"max_retries": 0})
    error = caught.value
    assert type(error) is kind
    assert (error.status_code, error.request_id) == (status, "r-1")
    assert str(error).startswith(f"{status} ")
    assert str(error).endswith(f"GET {base_of(server)}/things: no *** for you")
    assert isinstance(error.body, Problem) is (status == 404)
    assert error.response.json()["message"] == "no s3cret for you"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"errors": [{"detail": "first"}, {"detail": "second"}]}', ": first"),
        (b'{"error": {"message": "deep"}}', ": deep"),
        (b'{"error": "code", "error_description": "words"}', ": words"),
        (b"<html>no</html>", ""),
        (b"just text", ": just text"),
        (b"", ""),
    ],
)
def test_what_errors_say(body: bytes, said: str) -> None:
    with serving(lambda request: json_answer(body, 418)) as server, pytest.raises(APIStatusError) as caught:
        call_sync(server, operation())
    assert str(caught.value).endswith("/things" + said)


def failing(times: int, *, status: int = 503, headers: tuple[tuple[str, str], ...] = ()) -> Responder:
    """A server that fails so often before it answers."""
    left = [times]

    def answer(request: Request) -> Answer:
        if left[0]:
            left[0] -= 1
            return json_answer(b"{}", status, *headers)
        return json_answer()

    return answer


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
def test_safe_requests_are_repeated(call: Caller, method: str) -> None:
    with serving(failing(2)) as server:
        call(server, operation(method))
        assert len(server.take()) == 3


@pytest.mark.parametrize("method", ["POST", "PATCH", "LINK"])
def test_other_requests_are_not_repeated(call: Caller, method: str) -> None:
    with serving(failing(1)) as server, pytest.raises(InternalServerError):
        call(server, operation(method))
    assert len(server.take()) == 1


def test_an_idempotency_key_makes_a_request_repeatable(call: Caller) -> None:
    with serving(failing(1)) as server:
        call(server, operation("POST", body="json"), body={"a": 1}, options=RequestOptions(idempotency_key="k"))
        requests = server.take()
    assert [request.values("idempotency-key") for request in requests] == [["k"], ["k"]]
    assert [request.body for request in requests] == [b'{"a":1}', b'{"a":1}']


def test_retries_have_a_limit(call: Caller) -> None:
    with serving(failing(9)) as server:
        with pytest.raises(InternalServerError):
            call(server, operation())
        assert len(server.take()) == 3
        with pytest.raises(InternalServerError):
            call(server, operation(), options=RequestOptions(max_retries=0))
        assert len(server.take()) == 1


@pytest.mark.parametrize("status", [400, 404, 409, 501])
def test_what_will_not_pass_is_not_repeated(status: int) -> None:
    with serving(failing(1, status=status)) as server, pytest.raises(APIStatusError):
        call_sync(server, operation())
    assert len(server.take()) == 1


def test_retry_after_is_heeded(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("time.sleep", waited.append)
    monkeypatch.setattr("anyio.sleep", wait)
    with serving(failing(1, status=429, headers=(("Retry-After", "0.3"),))) as server:
        call(server, operation())
    assert waited == [0.3]
    with serving(failing(1, status=429, headers=(("Retry-After", "3600"),))) as server, pytest.raises(RateLimitError):
        call(server, operation())
    assert len(server.take()) == 1


def test_a_connection_that_fails_is_tried_again(call: Caller) -> None:
    with (
        deaf_port() as port,
        serving(lambda request: json_answer()) as server,
        pytest.raises(APIConnectionError, match=f"POST http://127.0.0.1:{port}/things: ") as caught,
    ):
        call(server, operation("POST"), client={"values": {"base": f"http://127.0.0.1:{port}"}})
    assert caught.value.never_sent
    assert not isinstance(caught.value, APITimeoutError)


def test_timeouts(call: Caller) -> None:
    def slow(request: Request) -> Answer:
        time.sleep(0.5)
        return json_answer()

    with late() as never, serving(never) as server, pytest.raises(APITimeoutError, match="no answer in time"):
        call(server, operation("POST"), options=RequestOptions(timeout=0.05))
    with serving(slow) as server:
        options = RequestOptions(timeout=httpx2.Timeout(300))
        assert call(server, operation(), client={"timeout": 0.05}, options=options).id == "1"


def test_missing_values_are_told_before_anything_is_sent(call: Caller) -> None:
    with serving(lambda request: json_answer()) as server:
        with pytest.raises(MissingValueError, match="THINGS_TOKEN"):
            call(server, operation(auth=Bearer("{{token}}")), client={"values": {"base": base_of(server)}})
        assert server.take() == []


def test_the_environment_gives_values(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(lambda request: json_answer()) as server:
        monkeypatch.setenv("THINGS_BASE_URL", base_of(server))
        monkeypatch.setenv("THINGS_TOKEN", "from-environment")
        with Things() as client:
            client.call(operation(auth=Bearer("{{token}}")))
        assert server.take()[0].values("authorization") == ["Bearer from-environment"]


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "日"])
def test_headers_cannot_be_forged(call: Caller, value: str) -> None:
    with serving(lambda request: json_answer()) as server:
        with pytest.raises(InvalidRequestError):
            call(server, operation(headers=(("X", "", True),)), headers={"X": value})
        assert server.take() == []


def test_arguments_and_options_meet(call: Caller) -> None:
    called = operation(
        query=(("a", "1", True), ("b", "2", False), ("c", "3", True), ("a", "4", True)),
        headers=(("X-A", "1", True), ("X-B", "2", False), ("X-C", "3", True)),
    )
    options = RequestOptions(
        headers={"x-c": OMIT, "X-D": "4", "User-Agent": "me"}, query={"c": OMIT, "d": [1, None]}, variables={"v": "w"}
    )
    with serving(lambda request: json_answer()) as server:
        call(
            server,
            called,
            query={0: "x&y", "b": None, 3: [5, 6]},
            headers={"x-b": "é", "X-New": ["p", "q"], "X-None": None},
            options=options,
            client={"default_headers": {"X-Default": "d", "X-A": "no"}},
        )
        (request,) = server.take()
    assert request.target == "/things?a=x%26y&b&a=5&a=6&d=1&d"
    assert [item for item in request.headers if item[0].startswith(("X", "U"))] == [
        ("X-Default", "d"),
        ("X-A", "1"),
        ("X-B", "\xe9"),
        ("X-New", "p"),
        ("X-New", "q"),
        ("X-D", "4"),
        ("User-Agent", "me"),
    ]


def test_views_share_and_differ() -> None:
    with serving(failing(1)) as server, Things(values={"base": base_of(server)}) as client:
        view = client.with_options(
            max_retries=0, default_headers={"X": "1"}, variables={"base": base_of(server) + "/v2"}
        )
        with pytest.raises(InternalServerError):
            view.call(operation())
        client.call(operation())
        view.variables["learnt"] = "yes"
        assert client.variables["learnt"] == "yes"
        assert [request.target for request in server.take()] == ["/v2/things", "/things"]
        assert view.folder.get(id="1").id == "1"
        assert server.take()[0].target == "/v2/folder/1"


def test_captures_are_used_by_later_calls(call: Caller) -> None:
    login = operation(
        "POST",
        "/login",
        captures=(
            Capture("token", ("user", "tokens", 0)),
            Capture("etag", ("ETag",), "header"),
            Capture("whole", (), "text"),
            Capture("missing", ("no", 3)),
            Capture("never", ("user",), status=201),
        ),
    )
    body = b'{"user": {"tokens": ["t-1"]}, "id": "1"}'
    with serving(lambda request: json_answer(body, 200, ("ETag", "e-1"))) as server:
        with Things(values={"base": base_of(server), "token": ""}) as client:
            client.call(login)
            assert {**client.variables}["whole"] == body.decode()
            assert "missing" not in client.variables
            assert "never" not in client.variables
            client.call(operation(auth=Bearer("{{token}}"), headers=(("If-Match", "{{etag}}", True),)))
        _, request = server.take()
    assert request.values("authorization") == ["Bearer t-1"]
    assert request.values("if-match") == ["e-1"]


def test_constants_of_scripts(call: Caller) -> None:
    called = operation(path="/{{c}}/{{base2}}", constants=(("c", "constant"), ("base2", "{{c}}")))
    with serving(lambda request: json_answer()) as server:
        call(server, called)
        assert server.take()[0].target == "/constant/constant"


def test_whole_answers() -> None:
    with (
        serving(lambda request: json_answer(b'{"id": "1"}', 200, ("X-Request-Id", "r"))) as server,
        Things(values={"base": base_of(server)}) as client,
    ):
        response = client.with_raw_response(client.folder.get)(id="a b")
        assert isinstance(response, APIResponse)
        assert (response.status_code, response.request_id, response.text) == (200, "r", '{"id": "1"}')
        assert response.parse().id == response.json()["id"] == "1"
        assert "200" in repr(response)
        with pytest.raises(TypeError):
            client.with_raw_response(lambda: 1)


def test_whole_answers_async() -> None:
    async def run(server: EchoServer) -> None:
        async with AsyncThings(values={"base": base_of(server)}) as client:
            response = await client.with_raw_response(client.get)(id="1")
            assert response.parse().id == "1"
            async with client.with_streaming_response(client.get)(id="2") as streamed:
                assert [chunk async for chunk in streamed.iter_bytes()] == [b'{"id": "1"}']
            async with client.with_streaming_response(client.get)(id="3") as streamed:
                assert (await streamed.parse()).id == "1"

    with serving(lambda request: json_answer()) as server:
        asyncio.run(run(server))


def test_streamed_answers() -> None:
    with (
        serving(lambda request: json_answer(b'{"id":\n"1"}')) as server,
        Things(values={"base": base_of(server)}) as client,
    ):
        get = client.with_streaming_response(client.get)
        with get(id="1") as streamed:
            assert not streamed.http_response.is_closed
            assert list(streamed.iter_lines()) == ['{"id":', '"1"}']
        assert streamed.http_response.is_closed
        with get(id="1") as streamed:
            assert streamed.parse().id == "1"
        with get(id="1") as streamed:
            assert "".join(streamed.iter_text()) == '{"id":\n"1"}'


def test_a_stream_that_breaks_off() -> None:
    with (
        socket_answering(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf") as port,
        Things(values={"base": f"http://127.0.0.1:{port}"}, max_retries=0) as client,
    ):
        with (
            client.with_streaming_response(client.get)(id="1") as streamed,
            pytest.raises(APIConnectionError, match=r"GET http://127\.0\.0\.1:\d+/things/1: the answer broke off"),
        ):
            list(streamed.iter_bytes())
        with pytest.raises(APIConnectionError, match="peer closed connection"):
            client.get(id="2")


def test_an_answer_too_deep_for_json() -> None:
    deep = b"[" * 100_000
    with serving(lambda request: json_answer(deep)) as server, Things(values={"base": base_of(server)}) as client:
        assert client.call(operation(captures=(Capture("x", (0,)),))) == deep.decode()


def test_a_streamed_error_is_an_error(call: Caller) -> None:
    with (
        serving(lambda request: json_answer(b'{"message": "no"}', 404)) as server,
        Things(values={"base": base_of(server)}) as client,
        pytest.raises(NotFoundError, match="no"),
        client.with_streaming_response(client.get)(id="1"),
    ):
        pass


def test_a_streamed_error_that_breaks_off_is_one_of_ours() -> None:
    with (
        socket_answering(b"HTTP/1.1 404 No\r\nContent-Length: 100\r\n\r\nhalf") as port,
        Things(values={"base": f"http://127.0.0.1:{port}"}, max_retries=0) as client,
        pytest.raises(APIConnectionError, match="the answer broke off"),
        client.with_streaming_response(client.get)(id="1"),
    ):
        pass


def test_a_streamed_error_keeps_to_the_limit() -> None:
    with (
        serving(lambda request: json_answer(b'"' + b"x" * 5000 + b'"', 404)) as server,
        Things(values={"base": base_of(server)}) as client,
        pytest.raises(ResponseTooLargeError),
        client.with_options(max_response_bytes=1000) as limited,
        limited.with_streaming_response(limited.get)(id="1"),
    ):
        pass


@pytest.mark.parametrize("body", [b"half", b"x" * 200_000])
def test_what_is_discarded_is_not_read_to_an_end_that_may_never_come(body: bytes) -> None:
    redirect = b"HTTP/1.1 302 Found\r\nLocation: /things/1\r\nContent-Length: 999999\r\n\r\n" + body
    with (
        socket_answering(redirect) as port,
        Things(values={"base": f"http://127.0.0.1:{port}"}, max_retries=0) as client,
        pytest.raises(APIConnectionError, match="too many redirects"),
        client.with_streaming_response(client.get)(id="1"),
    ):
        pass


def test_errors_survive_a_process_pool_without_credentials() -> None:
    with (
        serving(lambda request: json_answer(b'{"message": "no"}', 404, ("X-Request-Id", "r1"))) as server,
        Things(values={"base": base_of(server)}, default_headers={"Authorization": "Bearer s3cret"}) as client,
    ):
        with pytest.raises(NotFoundError) as caught:
            client.get(id="1")
        with pytest.raises(MissingValueError) as missing:
            client.call(operation(path="/{{nothing}}"))
    data = pickle.dumps(caught.value)
    again = pickle.loads(data)
    assert b"s3cret" not in data
    assert (str(again), again.status_code, again.request_id) == (str(caught.value), 404, "r1")
    assert (again.body, again.response.json()) == (caught.value.body, {"message": "no"})
    assert pickle.loads(pickle.dumps(missing.value)).variable == "nothing"


def test_settings_show_no_credentials() -> None:
    client = Things(values={"token": "s3cret"}, default_headers={"Authorization": "Bearer s3cret"})
    shown = f"{vars(client)!r} {vars(client.with_options(timeout=1))!r}"
    assert "s3cret" not in shown


def test_strict_clients_refuse_other_types(call: Caller) -> None:
    with serving(lambda request: json_answer(b'{"id": 5, "size": "x"}')) as server:
        assert call(server, operation()).id == 5
        with pytest.raises(ResponseValidationError, match="id: expected str, found int; size: ") as caught:
            call(server, operation(), client={"strict": True})
        assert caught.value.body == {"id": 5, "size": "x"}
        assert call(server, operation(), client={"strict": True}, options=RequestOptions(strict=False)).size == "x"


def redirecting(request: Request) -> Answer:
    """Redirects as the path says, and answers elsewhere."""
    _, _, rest = request.target.partition("?key")[0].partition("/__redirect__/")
    if not rest:
        return json_answer()
    status, _, place = rest.partition("/")
    return json_answer(b"", int(status), ("Location", place if place.startswith("http") else f"/{place}"))


@pytest.mark.parametrize(
    ("method", "status", "behaviour", "landed"),
    [
        ("GET", 302, Behaviour(), ("GET", b"")),
        ("HEAD", 301, Behaviour(), ("HEAD", b"")),
        ("POST", 302, Behaviour(), ("GET", b"")),
        ("DELETE", 303, Behaviour(), ("GET", b"")),
        ("POST", 307, Behaviour(), ("POST", b"{}")),
        ("PUT", 308, Behaviour(), ("PUT", b"{}")),
        ("POST", 302, Behaviour(follow_original_method=True), ("POST", b"{}")),
    ],
)
def test_redirects(call: Caller, method: str, status: int, behaviour: Behaviour, landed: tuple[str, bytes]) -> None:
    called = operation(
        method,
        f"/__redirect__/{status}/landed",
        body="json",
        content_type="application/json",
        auth=Basic("u", "p"),
        query=(("x", "1", True),),
        behaviour=behaviour,
    )
    with serving(redirecting) as server:
        call(server, called, body={})
        first, last = server.take()
    assert (last.method, last.body) == landed
    assert last.target == "/landed?x=1"
    assert last.values("authorization") == ["Basic dTpw"]
    assert last.values("referer") == [base_of(server) + first.target]
    assert last.values("content-type") == (["application/json"] if last.body else [])


def test_credentials_do_not_follow_to_another_host(call: Caller) -> None:
    with serving(lambda request: json_answer()) as other, serving(redirecting) as server:
        called = operation(
            path=f"/__redirect__/302/{base_of(other)}/x",
            auth=ApiKey("X-Key", "{{token}}"),
            headers=(("Cookie", "session=1", True), ("X-Own", "1", True)),
        )
        call(server, called)
        called = operation(path=f"/__redirect__/302/{base_of(other)}/x", auth=ApiKey("key", "{{token}}", in_query=True))
        call(server, called)
        header, query = other.take()
    assert header.values("x-key") == header.values("cookie") == []
    assert header.values("x-own") == ["1"]
    assert header.values("host") == [f"127.0.0.1:{other.port}"]
    assert query.values("referer") == [base_of(server) + "/"]
    assert "s3cret" not in str(query)


@pytest.mark.parametrize("name", ["X-Api-Key", "Private-Token", "X-Session-Id", "Ocp-Apim-Subscription-Key"])
def test_headers_that_hold_credentials_by_their_name_do_not_either(call: Caller, name: str) -> None:
    with serving(lambda request: json_answer()) as other, serving(redirecting) as server:
        call(server, operation(path=f"/__redirect__/302/{base_of(other)}/x", headers=((name, "literal", True),)))
        (landed,) = other.take()
        assert landed.values(name.lower()) == []
        call(server, operation(path="/__redirect__/302/x", headers=((name, "literal", True),)))
        assert server.take()[-1].values(name.lower()) == ["literal"]


def test_the_value_of_a_secret_variable_goes_to_no_other_host(call: Caller) -> None:
    with serving(lambda request: json_answer()) as other, serving(redirecting) as server:
        headers = (("X-Who", "me {{token}}", True),)
        call(server, operation(path=f"/__redirect__/302/{base_of(other)}/x", headers=headers))
        assert "s3cret" not in str(other.take())


def test_a_long_answer_is_refused_on_demand(call: Caller) -> None:
    def answer(request: Request) -> Answer:
        packed = gzip.compress(b"[" + b" " * 100_000 + b"]")
        return Answer(200, [("Content-Type", "application/json"), ("Content-Encoding", "gzip")], packed)

    with serving(answer) as server:
        assert call(server, operation()) == []
        assert call(server, operation(), options=RequestOptions(max_response_bytes=100_002)) == []
        with pytest.raises(ResponseTooLargeError, match="/things: the answer has more than 1000 bytes"):
            call(server, operation(), options=RequestOptions(max_response_bytes=1000))
        assert len(server.take()) == 3, "it is not asked for again"
        with Things(values={"base": base_of(server)}).with_options(max_response_bytes=10) as things:
            with pytest.raises(ResponseTooLargeError):
                things.call(operation())
            assert things.call(operation(), options=RequestOptions(max_response_bytes=200_000)) == []


def test_redirects_have_a_limit_and_can_be_switched_off(call: Caller) -> None:
    with serving(lambda request: json_answer(b"", 302, ("Location", request.target))) as server:
        with pytest.raises(APIConnectionError, match="too many redirects"):
            call(server, operation(behaviour=Behaviour(max_redirects=2)))
        assert len(server.take()) == 3
        assert call(server, operation(behaviour=Behaviour(follow_redirects=False))) is None
        assert call(server, operation(), options=RequestOptions(follow_redirects=False)) is None
    with (
        serving(lambda request: json_answer(b"", 302, ("Location", "ftp://h/x"))) as server,
        pytest.raises(APIConnectionError, match="nothing can be asked"),
    ):
        call(server, operation())


def test_cookies_are_kept() -> None:
    with serving(lambda request: json_answer(b"{}", 200, ("Set-Cookie", "a=1"))) as server:
        with Things(values={"base": base_of(server)}) as client:
            client.call(operation())
            client.call(operation())
        first, second = server.take()
    assert (first.values("cookie"), second.values("cookie")) == ([], ["a=1"])


def test_files_are_streamed_with_their_length(call: Caller, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"0123456789" * 50_000)
    upload = operation("PUT", body="binary")
    form = operation("POST", body="multipart", fields=(FileField("f"),))
    with serving(lambda request: json_answer()) as server:
        call(server, upload, body=path)
        call(server, form, form={"f": [path, ("n.txt", b"x")]})
        first, second = server.take()
    assert (first.body, first.framing) == (path.read_bytes(), "length")
    assert first.values("content-type") == ["application/octet-stream"]
    assert second.framing == "length"
    assert second.body.count(b"0123456789") == 50_000


def generated() -> Iterator[bytes]:
    """Pieces of a body."""
    yield b"one "
    yield b"two"


class Pieces:
    """A stream of unknown length."""

    def __init__(self) -> None:
        self._pieces = generated()

    def read(self, size: int = -1) -> bytes:
        """The next piece."""
        return next(self._pieces, b"")


def test_streams_of_unknown_length_go_in_chunks(call: Caller) -> None:
    with serving(failing(1)) as server:
        with pytest.raises(InternalServerError):
            call(server, operation("PUT", body="binary"), body=Pieces())
        (request,) = server.take()
    assert (request.body, request.framing) == (b"one two", "chunked")


def test_a_file_is_sent_again_from_its_start(call: Caller, tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"again")
    with serving(failing(1)) as server, path.open("rb") as file:
        call(server, operation("PUT", body="raw"), body=file)
        assert [request.body for request in server.take()] == [b"again", b"again"]
        assert not file.closed


def test_the_users_own_http_client(call: Caller) -> None:
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(f"{request.headers['user-agent']} {request.headers['x-team']} {request.url}")
        return httpx2.Response(200, json={"id": "1"})

    transport, headers = httpx2.MockTransport(answer), {"X-Team": "a"}
    kind = httpx2.AsyncClient if call is call_async else httpx2.Client
    own = kind(transport=transport, headers=headers)
    with serving(lambda request: json_answer()) as server:
        call(server, operation(), client={"http_client": own})
        assert seen == [f"things/1.2 a {base_of(server)}/things"]
        assert not own.is_closed


def test_a_secret_in_the_query_is_not_logged(call: Caller, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    with serving(lambda request: json_answer()) as server:
        call(server, operation(auth=ApiKey("key", "{{token}}", in_query=True), query=(("a", "1", True),)))
        assert server.take()[0].target == "/things?a=1&key=s3cret"
    assert "HTTP Request: GET" in caplog.text
    assert "s3cret" not in "\n".join(
        line for line in caplog.text.splitlines() if "httpx2" in line and "httpcore" not in line
    )


def test_a_secret_variable_in_the_query_is_not_logged(call: Caller, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    with serving(lambda request: json_answer()) as server:
        call(server, operation(query=(("a", "1", True), ("key", "{{token}}", True))))
        assert server.take()[0].target == "/things?a=1&key=s3cret"
    logged = [line for line in caplog.text.splitlines() if "httpx2" in line and "httpcore" not in line]
    assert logged
    assert "s3cret" not in "".join(logged)


def test_nothing_secret_shows(call: Caller) -> None:
    client = Things(values={"base": "http://h", "token": "s3cret"})
    called = operation(auth=Basic("u", "s3cret"))
    shown = repr(
        (client, client.variables, client.folder, called, called.auth, RequestOptions(headers={"A": "s3cret"}))
    )
    assert "s3cret" not in shown
    assert repr(client) == "<Things of things 1.2>"


def test_one_client_in_many_threads() -> None:
    found: list[bool] = []
    with (
        serving(lambda request: json_answer(b'{"id": "%s"}' % request.target[8:].encode())) as server,
        Things(values={"base": base_of(server)}) as client,
    ):

        def check(id: str) -> None:
            found.append(client.get(id=id).id == id)

        threads = [threading.Thread(target=check, args=(f"{number}",)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [True] * 16


def test_calls_can_be_cancelled() -> None:
    async def run(slow: str, quick: str) -> None:
        async with AsyncThings(values={"base": slow}) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.get(id="1"), 0.05)
            pending: Awaitable[Thing] = client.with_options(variables={"base": quick}).get(id="2")
            assert (await pending).id == "1"

    with late() as never, serving(never) as slow, serving(lambda request: json_answer()) as quick:
        asyncio.run(run(base_of(slow), base_of(quick)))
