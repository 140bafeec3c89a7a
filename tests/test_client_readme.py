"""What a client's README and examples show: short calls that work, and nothing that only Postman understands."""

import importlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from pmgen import python
from pmgen.errors import Report
from pmgen.options import Options

from tests.collections_made import collection, item, load, parameters, raw
from tests.wire.client_runner import importable


def files_of(*items: dict[str, Any], **more: Any) -> dict[str, str]:
    """The client's files by path."""
    return {file.path: file.content for file in python.emit(load(collection(*items, **more)), Options(), Report())}


def example(request: dict[str, Any], **more: Any) -> str:
    """The script of one request, without its docstring."""
    (script,) = (text for path, text in files_of(request, **more).items() if path.startswith("client/examples/"))
    return script.partition('"""\n\n')[2]


def variables(**values: str) -> list[dict[str, str]]:
    """The collection's variables."""
    return [{"key": key, "value": value} for key, value in values.items()]


def test_only_what_a_call_needs_and_the_client_does_not_know_is_given() -> None:
    url = "{{baseUrl}}/v{{version}}/jobs/{{jobId}}"
    known = variables(baseUrl="https://api.example.com", version="53", unused="x")
    assert example(item(url), variable=known).endswith("""\
with TestApi() as client:
    result = client.request(job_id="your-job-id")
    print(result)
""")
    assert 'with TestApi(base_url="https://api.example.com") as client:' in example(item(url), variable=known[1:])


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("{{endpoint}}/users", 'TestApi(endpoint="https://your-endpoint.example.com")'),
        ("{{base_url}}/users", 'TestApi(base_url="https://api.example.com")'),
        ("https://{{tenant}}.example.com/users", 'TestApi(tenant="your-tenant")'),
        ("{{scheme}}://h.example.com/users", 'TestApi(scheme="https")'),
        ("https://h.example.com:{{port}}/users", 'TestApi(port="443")'),
        ("{{host}}{{site}}/users", 'TestApi(host="https://api.example.com", site="")'),
    ],
)
def test_what_is_open_in_an_address_is_shown_as_one(url: str, shown: str) -> None:
    assert shown in example(item(url))


@pytest.mark.parametrize(
    ("request_", "shown"),
    [
        (item("https://h/users/:userId"), 'request(user_id="your-user-id")'),
        (item("https://h/users/<USER_ID>"), 'request(user_id="your-user-id")'),
        (item("https://h/users?page={{page}}&q=a"), 'request(page="your-page", q="a")'),
        (item("https://h/users?fields=<string>&limit=5"), "request(limit=5)"),
        (item("https://h/", "POST", body=raw('{"id": "{{userId}}", "n": {{n}}}')), '{"id": "your-user-id", "n": 1}'),
        (item("https://h/", header=[{"key": "X-Id", "value": "{{yourId}}"}]), 'request(x_id="your-id")'),
    ],
)
def test_what_is_open_is_shown_so_that_people_understand_it(request_: dict[str, Any], shown: str) -> None:
    script = example(request_)
    assert shown in script
    assert "{{" not in script


def test_a_placeholder_is_shown_where_it_has_to_be_sent() -> None:
    required = {"key": "key", "value": "<integer>", "description": "(Required) The key."}
    optional = {"key": "more", "value": "<integer>", "description": "More."}
    url = {"raw": "https://h/x", "host": ["https://h"], "path": ["x"], "query": [required, optional]}
    assert "client.request(key=1)" in example(item(url))


def test_a_snippet_as_postman_sends_it_keeps_what_is_open() -> None:
    api = load(collection(item("https://h/users/:id?page={{page}}")))
    ((_, script),) = python.snippets(api, written=True)
    assert 'client.request(id=":id", page="{{page}}")' in script


def test_secrets_come_from_the_environment() -> None:
    script = example(item("https://h/", auth=parameters("bearer", token="{{token}}")))
    assert "# token comes from the environment variable TEST_API_TOKEN." in script
    assert "with TestApi() as client:" in script


GRANTS = [
    pytest.param({}, "ClientCredentials", ["https://auth.example.com/token"], id="nothing known"),
    pytest.param(
        {"grant_type": "client_credentials", "accessTokenUrl": "{{host}}/token", "clientId": "{{id}}", "scope": "a b"},
        "ClientCredentials",
        ["https://api.example.com/token", "your-id", "a b"],
        id="client credentials",
    ),
    pytest.param(
        {"grant_type": "password_credentials", "accessTokenUrl": "https://h/t", "username": "ann"},
        "PasswordGrant",
        ["https://h/t", "ann"],
        id="password",
    ),
    pytest.param(
        {"grant_type": "authorization_code", "authUrl": "https://h/a", "accessTokenUrl": "https://h/t"},
        "AuthorizationCode",
        ["https://h/a", "https://h/t"],
        id="browser",
    ),
]


@pytest.mark.parametrize(("settings", "kind", "shown"), GRANTS)
def test_the_readme_gets_a_token_as_the_collection_does(
    tmp_path: Path, settings: dict[str, str], kind: str, shown: list[str]
) -> None:
    request = item("https://h.example.com/", auth=parameters("oauth2", **settings))
    emitted = python.emit(load(collection(request)), Options(), Report())
    readme = next(file.content for file in emitted if file.path == "client/README.md")
    (code,) = (one for one in re.findall(r"```python\n(.*?)```", readme, re.DOTALL) if "token_source" in one)
    assert f"source = {kind}(" in code
    assert all(text in code for text in shown)
    with importable(emitted, "test_api", tmp_path):
        exec(code, {})


def test_an_access_token_can_be_given_where_the_collection_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import httpx2

    sent: list[httpx2.Request] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(204)

    emitted = python.emit(load(collection(item("https://h/", auth={"type": "oauth2"}))), Options(), Report())
    with importable(emitted, "test_api", tmp_path), httpx2.Client(transport=httpx2.MockTransport(respond)) as http:
        package = importlib.import_module("test_api")
        monkeypatch.delenv("TEST_API_ACCESS_TOKEN", raising=False)
        package.TestApi(http_client=http).request()
        package.TestApi(http_client=http, access_token="abc").request()
        monkeypatch.setenv("TEST_API_ACCESS_TOKEN", "def")
        package.TestApi(http_client=http).request()
    assert [request.headers.get("authorization") for request in sent] == [None, "Bearer abc", "Bearer def"]


@pytest.mark.parametrize(
    ("description", "introduction"),
    [
        ("Pays bills.\n## Auth\nBy key.", "Pays bills."),
        ("# Bills\n\nPays **all** your\nbills, see [here](https://x.test).\n\nMore.", "Pays all your bills, see here."),
        ("[![Run](https://x.test/a.svg)](https://x.test)\n\nPays bills.", "Pays bills."),
        ("The APIs are:\n- one\n- two", ""),
        ("<script>alert(1)</script>Pays <b>bills</b>.", "\\<script\\>alert(1)\\</script\\>Pays bills."),
    ],
)
def test_the_readme_begins_with_what_the_collection_says_of_itself(description: str, introduction: str) -> None:
    info = collection()["info"] | {"description": description}
    readme = files_of(item(), info=info)["client/README.md"]
    wanted = f"# Test API\n\n{introduction}\n\n" if introduction else "# Test API\n\n"
    assert readme.partition("A typed Python client")[0] == wanted


def readme(*items: dict[str, Any], **more: Any) -> str:
    """The client's README."""
    return files_of(*items, **more)["client/README.md"]


def test_the_first_call_says_little() -> None:
    found = item("https://h/search?filter=%5Bobject%20Object%5D", name="Search")
    own = item("https://h/users/me/account", name="Get my account")
    assert "client.get_my_account()" in readme(found, item("https://h/users", "POST", body=raw("{}")), own)


def test_a_default_that_is_cut_says_so() -> None:
    shown = readme(item("{{base}}/a"), variable=variables(base=f"https://h/{'x' * 80}"))
    assert f"`https://h/{'x' * 49}…`" in shown


@pytest.mark.parametrize("name", ["微信支付 v3", "微信支付", "3 微"])
def test_environment_variables_have_names_that_shells_let_one_set(name: str) -> None:
    definition = collection(item("{{base}}/{{商户号}}"), variable=variables(base="https://h", 商户号="1"))
    definition["info"]["name"] = name
    files = {file.path: file.content for file in python.emit(load(definition), Options(), Report())}
    shown = re.findall(r"^\| `\S+` \| `(\S+)` \|", files["client/README.md"], re.MULTILINE)
    assert len(set(shown)) == 2
    assert all(re.fullmatch("[A-Z][A-Z0-9_]*", one) for one in shown)


def test_a_docstring_s_example_is_short_and_the_script_whole() -> None:
    files = files_of(item("https://h/", "POST", name="Send", body=raw(f'{{"text": "{"x" * 2000}"}}')))
    method = next(text for path, text in files.items() if path.endswith("_client.py"))
    assert "Example: see `examples/send.py`." in method
    assert "x" * 2000 in files["client/examples/send.py"]


def test_the_client_s_docstring_has_no_badges_and_leads_to_no_list() -> None:
    def doc(description: str) -> str:
        definition = collection(item("https://h/"))
        definition["info"]["description"] = description
        files = {file.path: file.content for file in python.emit(load(definition), Options(), Report())}
        return files["client/test_api/_client.py"].partition("class TestApi(")[2].partition("Args:")[0]

    assert "Sends [parcels](https://h)" not in doc(
        "[![Run](https://p/b.svg)](https://p)\n\nSends [parcels](https://h)."
    )
    assert "Sends parcels." in doc("[![Run](https://p/b.svg)](https://p)\n\nSends [parcels](https://h).")
    assert "following" not in doc("It has the following:\n\n- a")


def test_a_type_of_content_is_told_once() -> None:
    header = [{"key": "content-type", "value": "application/json"}]
    told = files_of(item("https://h/", "POST", body=raw("{}"), header=header))["client/test_api/_client.py"]
    assert told.count("application/json") == 1
    assert (
        'content_type="application/json"'
        in files_of(item("https://h/", "POST", body=raw("{}")))["client/test_api/_client.py"]
    )


def test_the_readme_s_code_is_python_and_says_what_a_call_takes() -> None:
    shown = readme(item("https://h/users/:userId?page=2", name="Get user"))
    assert 'client.with_raw_response(client.get_user)(user_id="your-user-id", page=2)' in shown
    for code in re.findall(r"```python\n(.*?)```", shown, re.DOTALL):
        compile(code, "README.md", "exec")
    long = item("https://h/", "POST", name="Send", body=raw(json.dumps({"text": "x" * 50})))
    assert "client.with_raw_response(client.send)(...)" in readme(long)
