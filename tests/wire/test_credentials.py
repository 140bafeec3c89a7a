"""Literal credentials of a collection reach no output; the client reads them from the environment and sends them."""

import json
import os
import re
from base64 import b64encode
from pathlib import Path
from unittest.mock import patch

import pytest
from pmgen import chilkat, curl, python
from pmgen.build import build_api
from pmgen.errors import Report
from pmgen.model.api import Api
from pmgen.options import Options
from pmgen.postman import read

from tests.wire.client_runner import importable
from tests.wire.conformance import conformance_jobs
from tests.wire.echo import EchoServer
from tests.wire.jobs import Job
from tests.wire.loopback import connections_to

CASES = [job for job in conformance_jobs() if job.source.given]
_SECRET = "5ecret"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def api_with(texts: dict[str, str], content: bytes) -> Api:
    """A model whose credentials are literals again: those of `texts` by the name of the variable in their place."""
    for name, text in texts.items():
        content = content.replace(f'"{{{{{name}}}}}"'.encode(), f'"{text}"'.encode())
    report = Report()
    return build_api(read(content, name="collection.json", report=report), place="collection.json", report=report)


@pytest.mark.parametrize("job", CASES, ids=[job.name for job in CASES])
def test_no_output_holds_a_literal_credential(job: Job) -> None:
    names = [name for name, _ in job.source.given]
    api = api_with({name: f"{_SECRET}{number}" for number, name in enumerate(names)}, job.source.content)
    options = Options(languages=tuple(chilkat.LANGUAGES))
    report = Report()
    for backend in (python, curl, chilkat):
        leaking = [file.path for file in backend.emit(api, options, report) if _SECRET in file.content]
        assert leaking == []
    assert not any(_SECRET in str(notice) for notice in report.notices)


LITERALS = {
    "bearer": ({"token": "t-1"}, ("authorization", "Bearer t-1")),
    "basic": ({"username": "jo", "password": "p-1"}, ("authorization", "Basic " + b64encode(b"jo:p-1").decode())),
    "apikey": ({"key": "X-Key", "value": "k-1", "in": "header"}, ("x-key", "k-1")),
}


@pytest.mark.parametrize("kind", LITERALS)
def test_the_client_reads_them_from_the_environment(kind: str, tmp_path: Path) -> None:
    parameters, (header, value) = LITERALS[kind]
    auth = {"type": kind, kind: [{"key": key, "value": text} for key, text in parameters.items()]}
    item = {"name": "who", "request": {"method": "GET", "url": "https://h.example/who", "auth": auth}}
    api = api_with({}, json.dumps({"info": {"name": "Literal", "schema": SCHEMA}, "item": [item]}).encode())
    script = python.snippet(api, api.endpoints[0], Options(), Report())
    (variable,) = re.findall(r"comes from the environment variable (\w+)", script)
    (secret,) = (text for text in parameters.values() if text.endswith("-1"))
    files = tuple(python.emit(api, Options(), Report()))
    with EchoServer() as server, connections_to(server.port), importable(files, api.package, tmp_path):
        with patch.dict(os.environ, {variable: secret}):
            exec(compile(script, "example.py", "exec"), {"__name__": "__main__"})
        (request,) = server.take()
    assert request.values(header) == [value]
