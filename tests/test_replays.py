"""The tests that come with a client: they pass, with every collection there is, and they fail where they should."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pmgen import pipeline
from pmgen.errors import Report
from pmgen.options import Options
from pmgen.python.saved import filled_in

from tests.collections_made import collection, item
from tests.corpus import collections

TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghij"
SAVED = [
    {
        "name": "All is well",
        "code": 200,
        "header": [{"key": "Content-Type", "value": "application/json; charset=utf-8"}],
        "body": json.dumps({"id": 7, "name": "Ann", "access_token": "Tr0ub4dor", "seen": "<dateTime>", "jwt": TOKEN}),
    },
    {"name": "Nobody there", "code": 404, "body": '{"message": "no such user"}'},
    {"name": "As text", "code": 503, "body": "down"},
]
USERS = collection(
    {
        "name": "Users",
        "item": [
            item("{{base}}/users/:id?full=true", name="Get user", response=SAVED),
            item("{{base}}/users/:id", "DELETE", name="Delete user"),
        ],
    },
    item("https://{{host}}/ping?at={{$timestamp}}", "POST", name="Ping"),
)


def written(source: Path | bytes, folder: Path) -> Path:
    """Builds a client below a folder and gives its own."""
    options = Options(emit=("client",))
    api = pipeline.load(source, options, Report(), "collection.json")
    for file in pipeline.emit(api, options, Report()):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.content, encoding="utf-8", newline="")
    return folder / "client"


def run(client: Path) -> tuple[int, str]:
    """Runs the client's tests; whether they failed, and what pytest says."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=line", "--no-header", "-n0"]
    done = subprocess.run(command, cwd=client, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def counted(output: str, word: str) -> int:
    """How many tests `passed` or `failed`."""
    found = re.search(rf"(\d+) {word}", output)
    return int(found.group(1)) if found else 0


# Those that come with the source would take a minute; `make clients` takes all of a corpus.
NAMES = ("Adyen__adyen-postman__ManagementService-v3", "gothinkster__realworld__Conduit")
SAMPLE = [path for path in collections() if path.stem in NAMES or "PMGEN_CORPUS" in os.environ]


@pytest.mark.parametrize("path", SAMPLE, ids=[path.stem for path in SAMPLE])
def test_the_tests_of_a_client_pass(path: Path, tmp_path: Path) -> None:
    client = written(path, tmp_path)
    code, output = run(client)
    assert code == 0, output[-4000:]
    operations = [json.loads(path.read_text("utf-8")) for path in (client / "tests" / "answers").glob("*.json")]
    assert counted(output, "passed") > 2 * sum(map(len, operations))


def test_each_saved_response_is_a_test_of_both_clients(tmp_path: Path) -> None:
    code, output = run(written(json.dumps(USERS).encode(), tmp_path))
    assert (code, counted(output, "passed")) == (0, 2 * 5 + 1), output


def change(path: Path, *changes: tuple[str, str]) -> None:
    """Replaces texts of a file that are there."""
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


def test_another_request_type_or_error_than_the_collection_has_fails(tmp_path: Path) -> None:
    client = written(json.dumps(USERS).encode(), tmp_path)
    change(
        client / "tests" / "answers" / "users.json",
        ('"method": "DELETE"', '"method": "PUT"'),
        ('"id": 7', '"id": "seven"'),
        ('"raises": "NotFoundError"', '"raises": "ConflictError"'),
    )
    change(client / "tests" / "answers" / "client.json", ("/ping", "/pong"))
    code, output = run(client)
    assert (code, counted(output, "failed")) == (1, 2 * 4), output


def test_an_operation_that_one_side_lacks_fails(tmp_path: Path) -> None:
    client = written(json.dumps(USERS).encode(), tmp_path)
    change(client / "test_api" / "resources" / "users.py", ("def delete_user", "def erase_user"))
    code, output = run(client)
    assert (code, counted(output, "failed")) == (1, 2 + 1), output


def test_secrets_of_saved_responses_stay_out(tmp_path: Path) -> None:
    client = written(json.dumps(USERS).encode(), tmp_path)
    texts = [path.read_text("utf-8") for path in client.rglob("*") if path.suffix in {".py", ".json", ".md"}]
    assert not [text for text in texts if TOKEN in text or "Tr0ub4dor" in text]


def test_placeholders_get_values_of_their_kind() -> None:
    found = filled_in({"a": "<integer>", "b": ["<boolean>"], "c": "<uuid>", "d": "<string>", "e": "text"})
    assert found == {"a": 1, "b": [True], "c": "00000000-0000-4000-8000-000000000000", "d": "<string>", "e": "text"}
