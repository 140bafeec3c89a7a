"""The command line's contract: what is printed, where, and the exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pmgen import cli, pipeline
from pmgen.model.api import Api

from tests.collections_made import collection, item, parameters, raw, write
from tests.corpus import ROOT

SEED = ROOT / "tests" / "fixtures" / "seed" / "salesforce-platform-apis.postman_collection.json"
REQUEST = "Bulk v2/Query/Abort a Job Query"
COMMANDS = cli.COMMANDS
Output = pytest.CaptureFixture[str]


def run(*arguments: object) -> int:
    """Runs a command in this process and gives its exit code."""
    return cli.run([str(argument) for argument in arguments])


def twins() -> dict[str, object]:
    """A collection with two requests of one name."""
    folder = {"name": "Users", "item": [item("h/1", name="Get"), item("h/2", name="Get"), item("h/3", name="Delete")]}
    return collection(folder)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_helps_with_an_example(command: str, capsys: Output) -> None:
    assert run(command, "--help") == 0
    shown = capsys.readouterr().out
    assert f"Example: pmgen {command}" in shown


def test_without_arguments_it_helps(capsys: Output) -> None:
    run()
    shown = capsys.readouterr()
    assert all(command in shown.out + shown.err for command in COMMANDS)


def test_a_mistyped_command_is_guessed(capsys: Output) -> None:
    assert run("buld", "x.json") == 2
    assert "There is no command 'buld'. Did you mean 'build'?" in capsys.readouterr().err
    assert run("qqq") == 2
    assert "Did you mean" not in capsys.readouterr().err


def test_list(capsys: Output) -> None:
    assert run("list", SEED) == 0
    assert capsys.readouterr().out == f"PATCH  {REQUEST}\n"


def test_list_shows_the_id_where_the_name_is_not_enough(tmp_path: Path, capsys: Output) -> None:
    assert run("list", write(tmp_path, twins())) == 0
    first, second, third = capsys.readouterr().out.splitlines()
    assert first.startswith("GET  Users/Get  [")
    assert second.startswith("GET  Users/Get  [")
    assert third == "GET  Users/Delete"


def test_list_as_data(capsys: Output) -> None:
    assert run("list", SEED, "--json") == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row.pop("id")
    assert row == {
        "index": [0, 0, 0],
        "path": ["Bulk v2", "Query", "Abort a Job Query"],
        "method": "PATCH",
        "url": "{{_endpoint}}/services/data/v{{version}}/jobs/query/{{_jobId}}",
        "call": "client.bulk_v2.query.abort_job_query",
        "package": "salesforce_platform_apis",
        "typed": True,
        "files": {
            "client": "client/examples/bulk-v2/query/abort-job-query.py",
            "curl": "curl/bulk-v2/query/abort-job-query.sh",
            "chilkat": {
                "lianja": "chilkat/lianja/bulk-v2/query/abort-job-query.prg",
                "python": "chilkat/python/bulk-v2/query/abort-job-query.py",
            },
        },
    }


def test_what_list_says_is_what_build_writes(tmp_path: Path, capsys: Output) -> None:
    path = write(tmp_path, twins())
    assert run("build", path, "-o", tmp_path / "out", "-q") == 0
    capsys.readouterr()
    run("list", path, "--json")
    rows = json.loads(capsys.readouterr().out)
    for row in rows:
        files = [row["files"]["client"], row["files"]["curl"], *row["files"]["chilkat"].values()]
        assert all((tmp_path / "out" / "test-api" / file).is_file() for file in files)


def test_snippet_by_path_and_by_id(tmp_path: Path, capsys: Output) -> None:
    path = write(tmp_path, twins())
    run("list", path, "--json")
    rows = json.loads(capsys.readouterr().out)
    assert run("snippet", path, rows[1]["id"], "--lang", "curl") == 0
    assert capsys.readouterr().out == "curl --location \\\n  'http://h/2'\n"
    assert run("snippet", path, "users/delete", "--lang", "curl") == 0
    assert capsys.readouterr().out == "curl --location \\\n  'http://h/3'\n"


@pytest.mark.parametrize("language", ["curl", "client", "lianja", "python", "csharp"])
def test_snippet_in_each_kind_of_language(language: str, capsys: Output) -> None:
    assert run("snippet", SEED, REQUEST, "--lang", language) == 0
    assert "Aborted" in capsys.readouterr().out


def test_the_seeds_command_in_meaning(capsys: Output) -> None:
    run("snippet", SEED, REQUEST, "--lang", "curl")
    printed = capsys.readouterr().out
    seed = (SEED.parent / "abort-a-job-query.curl.txt").read_text()
    for part in (
        "-X PATCH",
        "Authorization: Bearer <access_token>",
        "Content-Type: application/json",
        seed.split()[-1],
    ):
        assert part in seed
        assert part in printed


def test_an_ambiguous_request_is_answered_with_ids(tmp_path: Path, capsys: Output) -> None:
    path = write(tmp_path, twins())
    run("list", path, "--json")
    ids = [row["id"] for row in json.loads(capsys.readouterr().out)]
    assert run("snippet", path, "Users/Get", "--lang", "curl") == 2
    error = capsys.readouterr().err
    assert "2 requests are called 'Users/Get'" in error
    assert ids[0] in error
    assert ids[1] in error


def test_an_unknown_request_is_answered_with_near_ones(capsys: Output) -> None:
    assert run("snippet", SEED, "Bulk v2/Query/Abort Job", "--lang", "curl") == 2
    assert f'Did you mean "{REQUEST}"?' in capsys.readouterr().err


def test_an_unknown_example_is_answered_with_those_there_are(capsys: Output) -> None:
    assert run("snippet", SEED, REQUEST, "--lang", "lianja", "--example", "nope") == 2
    assert '"Abort a Job Query"' in capsys.readouterr().err
    assert run("snippet", SEED, REQUEST, "--lang", "lianja", "--example", "Abort a Job Query") == 0


def test_variables_and_environments(tmp_path: Path, capsys: Output) -> None:
    environment = tmp_path / "environment.json"
    values = [{"key": "_endpoint", "value": "https://env"}, {"key": "version", "value": "58.0"}]
    environment.write_text(json.dumps({"name": "e", "values": values}))
    assert run("snippet", SEED, REQUEST, "--lang", "curl", "-e", environment, "--var", "_jobId=a=b") == 0
    assert "'https://env/services/data/v58.0/jobs/query/a=b'" in capsys.readouterr().out
    assert run("snippet", SEED, REQUEST, "--lang", "curl", "--var", "_accessToken=given") == 0
    assert "Bearer given" in capsys.readouterr().out


def test_build_reports_what_it_made(tmp_path: Path, capsys: Output) -> None:
    assert run("build", SEED, "-o", tmp_path / "out", "--emit", "curl,chilkat", "--lang", "all") == 0
    shown = capsys.readouterr().out
    assert "Salesforce Platform APIs: 1 request" in shown
    assert (tmp_path / "out" / "salesforce-platform-apis" / "chilkat" / "vbscript").is_dir()
    assert not (tmp_path / "out" / "salesforce-platform-apis" / "client").exists()


def test_build_as_data(tmp_path: Path, capsys: Output) -> None:
    path = write(tmp_path, collection(item("h", auth=parameters("hawk", authId="a", authKey="b"))))
    assert run("build", path, "-o", tmp_path / "out", "--emit", "curl", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["collections"][0]["files"] == {"curl": 1}
    assert shown["collections"][0]["written"] == ["curl/request.sh", "pmgen.lock"]
    assert [notice["code"] for notice in shown["notices"]] == ["curl-not-signed"]
    assert shown["notices"][0]["title"] == "request"


def test_one_bad_collection_does_not_stop_the_others(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "bad.json").write_text("{")
    assert run("build", tmp_path / "bad.json", SEED, "-o", tmp_path / "out", "--emit", "curl") == 2
    shown = capsys.readouterr()
    assert "Salesforce Platform APIs" in shown.out
    assert "bad.json" in shown.err


def test_two_collections_of_one_name_are_refused(tmp_path: Path, capsys: Output) -> None:
    one, two = write(tmp_path, collection(item()), "one.json"), write(tmp_path, collection(item()), "two.json")
    assert run("build", one, two, "-o", tmp_path / "out", "--emit", "curl") == 2
    assert "has the same name" in capsys.readouterr().err


def test_include_and_exclude(tmp_path: Path, capsys: Output) -> None:
    path = write(tmp_path, twins())
    options = ("-o", tmp_path / "out", "--emit", "curl", "--json")
    run("build", path, *options)
    capsys.readouterr()
    assert run("build", path, *options, "--include", "Users/*", "--exclude", "*/Delete") == 0
    assert json.loads(capsys.readouterr().out)["collections"][0]["removed"] == ["curl/users/delete.sh"]
    assert run("build", path, *options, "--include", "nothing") == 2


def test_quiet_says_nothing(tmp_path: Path, capsys: Output) -> None:
    assert run("build", SEED, "-o", tmp_path / "out", "--emit", "curl", "-q") == 0
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "x.json", "--emit", "curl,nope"],
        ["build", "x.json", "--lang", "klingon"],
        ["build", "x.json", "--var", "novalue"],
        ["snippet", str(SEED), REQUEST, "--lang", "klingon"],
        ["snippet", str(SEED), REQUEST],
        ["nope"],
        ["list", "--nope"],
        ["list", "not-there.json"],
        ["build", str(SEED), "-e", "not-there.json"],
    ],
)
def test_wrong_use_ends_with_2_and_no_traceback(arguments: list[str], capsys: Output) -> None:
    assert run(*arguments) == 2
    error = capsys.readouterr().err
    assert "rror: " in error
    assert "Traceback" not in error


def test_a_defect_of_pmgen_is_told_as_such(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    def fail(*_: object) -> Api:
        raise ValueError("surprise")

    monkeypatch.setattr(pipeline, "load_named", fail)
    monkeypatch.delenv("PMGEN_DEBUG", raising=False)
    assert run("list", SEED) == 2
    error = capsys.readouterr().err
    assert "ValueError: surprise" in error
    assert "report" in error
    assert "Traceback" not in error
    monkeypatch.setenv("PMGEN_DEBUG", "1")
    run("list", SEED)
    assert "Traceback" in capsys.readouterr().err


def test_being_stopped_ends_with_1(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    def stop(*_: object) -> Api:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "load_named", stop)
    assert run("list", SEED) == 1


def test_inspect_hides_secrets(tmp_path: Path, capsys: Output) -> None:
    definition = collection(
        item(auth=parameters("bearer", token="hunter2")),
        item(auth=parameters("digest", username="u", password="hunter2"), name="b"),
        item(auth=parameters("apikey", key="k", value="{{key}}"), body=raw("{}"), method="POST", name="c"),
        variable=[{"key": "key", "value": "hunter2"}, {"key": "other", "value": "hunter2", "type": "secret"}],
    )
    path = write(tmp_path, definition)
    assert run("inspect", path) == 0
    assert run("inspect", path, "--json") == 0
    shown = capsys.readouterr().out
    assert "hunter2" not in shown
    assert "{{key}}" in shown


def test_languages(capsys: Output) -> None:
    assert run("languages", "--json") == 0
    slugs = {row["slug"] for row in json.loads(capsys.readouterr().out)}
    assert {"lianja", "python", "chilkat2-python", "csharp", "vbscript"} <= slugs
    assert run("languages") == 0


def test_the_contributors_table_tells_how_each_language_is_proved(capsys: Output) -> None:
    run("languages", "--json")
    lines = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()
    for row in json.loads(capsys.readouterr().out):
        assert f"| {row['title']} | `{row['slug']}` | {row['checked_by']} |" in lines


def pmgen(
    *arguments: str, given: bytes = b"", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Runs pmgen as its users do."""
    command = [sys.executable, "-m", "pmgen", *arguments]
    return subprocess.run(command, input=given, env=environment, capture_output=True, check=False)


def test_a_collection_from_standard_input() -> None:
    done = pmgen("list", "-", given=SEED.read_bytes())
    assert done.stdout.decode() == f"PATCH  {REQUEST}\n"


def test_plain_text_when_piped_and_utf_8_everywhere(tmp_path: Path) -> None:
    path = write(tmp_path, collection(item(name="微信支付 é")))
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    assert pmgen("list", str(path), environment=environment).stdout.decode("utf-8") == "GET  微信支付 é\n"
    error = pmgen("list", "not-there.json").stderr
    assert b"\x1b[" not in error


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    path = write(tmp_path, collection(*(item(name=f"request {number}" * 20) for number in range(2000))))
    process = subprocess.Popen(
        [sys.executable, "-m", "pmgen", "list", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr is not None
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait()


def test_help_and_the_completion_of_commands_import_no_command() -> None:
    loaded = "sorted(one for one in sys.modules if one.startswith('pmgen'))"
    code = (
        "import atexit, os, sys, pmgen.cli; os.environ |= {!r}; "
        f"atexit.register(lambda: print({loaded}, file=sys.stderr)); pmgen.cli.run({{!r}})"
    )
    asked = {"_PMGEN_COMPLETE": "bash_complete", "COMP_WORDS": "pmgen ", "COMP_CWORD": "1"}
    for environment, words, expected in (
        ({}, ["--help"], ["pmgen", "pmgen.cli"]),
        (asked, [], ["pmgen", "pmgen.cli", "pmgen.completion"]),
    ):
        command = [sys.executable, "-c", code.format(environment, words)]
        done = subprocess.run(command, capture_output=True, check=True, text=True)
        assert all(name in done.stdout for name in COMMANDS)
        assert done.stderr == f"{expected}\n"


@pytest.mark.parametrize("version", ["1", "1.2.3.4", "2.0rc1"])
def test_versions_that_packages_may_have(version: str) -> None:
    assert cli.run(["build", "missing.json", "--client-version", version]) == 2  # the file is what is wrong


@pytest.mark.parametrize("version", ["\u0661.\u0662", "1.2\n", "v1", "1..2", ""])
def test_versions_that_no_package_may_have(version: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["build", "missing.json", "--client-version", version]) == 2
    assert "is no version like 1.2.0" in capsys.readouterr().err
