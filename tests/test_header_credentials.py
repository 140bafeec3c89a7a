"""Variables in headers that hold credentials are secrets: arguments of the client without a default, shown nowhere."""

import json
import os
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx2
import pytest
from pmgen import curl, pipeline
from pmgen.errors import Report
from pmgen.options import Options

from tests.collections_made import collection, item
from tests.wire.client_runner import importable

SECRET = "s3cr3t-value-9"


@pytest.mark.parametrize(
    ("header", "value", "argument"),
    [
        ("Authorization", "Bearer {{tok}}", "tok"),
        ("Authorization", "{{scheme}} {{auth_token}}", "auth_token"),
        ("X-API-Key", "{{key}}", "key"),
        ("Cookie", "session={{sid}}", "sid"),
        ("Ocp-Apim-Subscription-Key", "{{sub}}", "sub"),
    ],
)
def test_they_are_secret_arguments_that_never_show(header: str, value: str, argument: str, tmp_path: Path) -> None:
    variables = [{"key": argument, "value": SECRET}, {"key": "scheme", "value": "Token"}]
    definition = collection(
        item("https://h/x", name="Get", header=[{"key": header, "value": value}]), variable=variables
    )
    api = pipeline.load(json.dumps(definition).encode(), Options(), Report(), "test.json")
    files = pipeline.emit(api, Options(emit=("client",)), Report())
    assert not [file.path for file in files if SECRET in file.content]
    assert SECRET not in curl.snippet(api, api.endpoints[0], Options(), Report())
    seen: list[str] = []

    def refuse(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.headers[header])
        return httpx2.Response(401, json={"message": f"bad credential {SECRET}"})

    with importable(files, "test_api", tmp_path), patch.dict(os.environ, clear=True):
        package: Any = import_module("test_api")
        with httpx2.Client(transport=httpx2.MockTransport(refuse)) as http:
            client = package.TestApi(**{argument: SECRET}, http_client=http)
            assert SECRET not in f"{client!r} {client.variables!r} {client.__dict__!r}"
            with pytest.raises(package.AuthenticationError) as raised:
                client.get()
        assert SECRET not in str(raised.value)
        with pytest.raises(package.MissingValueError, match=f"give {argument}="):
            package.TestApi().get()
    assert len(seen) == 1
    assert SECRET in seen[0]


def test_page_tokens_and_idempotency_keys_are_no_credentials() -> None:
    headers = [{"key": "Idempotency-Key", "value": "{{key}}"}, {"key": "X-Page-Token", "value": "{{page}}"}]
    definition = collection(
        item("https://h/x", name="Get", header=headers),
        variable=[{"key": "key", "value": "k-1"}, {"key": "page", "value": "p-1"}],
    )
    api = pipeline.load(json.dumps(definition).encode(), Options(), Report(), "test.json")
    assert not any(one.secret for one in api.scope.definitions.values())
