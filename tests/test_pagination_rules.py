"""What the configuration says of lists that come in pages."""

from pathlib import Path
from typing import Any

import pytest
from pmgen import pipeline
from pmgen.config import in_force, read_config, targets
from pmgen.errors import PmgenError, Report
from pmgen.model.api import Endpoint
from pmgen.model.pagination import Pagination

from tests.collections_made import collection, item, write
from tests.test_pagination import USERS, listing


def built(folder: Path, rules: str, *items: dict[str, Any]) -> tuple[tuple[Endpoint, ...], Report]:
    """The endpoints of a collection, and what is said, with these lines below `[pagination]`."""
    (folder / "pmgen.toml").write_text(f"[pagination]\n{rules}\n", encoding="utf-8")
    source = write(folder, collection(*items))
    (target,) = targets(read_config(folder), (str(source),), {})
    report = Report()
    return pipeline.load(source, target.options, report).endpoints, report


def test_a_list_whose_responses_nobody_knows_comes_in_pages_if_the_user_says_so(tmp_path: Path) -> None:
    rule = '"*" = { style = "offset", parameter = "start", items = "result.users", total = "result.count" }'
    (endpoint,), report = built(tmp_path, rule, item("https://h/users?start=5", name="Users"))
    expected = Pagination("offset", "start", ("result", "users"), total=("result", "count"), method="iter_users")
    assert endpoint.pagination == expected
    assert not report.notices


def test_what_is_recognised_is_overruled(tmp_path: Path) -> None:
    lists = [listing("page=1&size=2", {"data": USERS}, name=name) for name in ("List users", "List files", "List jobs")]
    rules = '"List users" = false\n"List files" = { style = "page", parameter = "page", items = ["data"], first = 0 }'
    (users, files, jobs), report = built(tmp_path, rules, *lists)
    assert users.pagination is None
    assert files.pagination == Pagination("page", "page", ("data",), first=0, method="iter_files")
    assert jobs.pagination == Pagination("page", "page", ("data",), first=1, method="iter_jobs")
    assert not report.notices


def test_keys_and_indexes_lead_to_a_place(tmp_path: Path) -> None:
    rule = '"*" = { style = "cursor", parameter = "after", items = ["a.b"], next = "data.-1.id" }'
    (endpoint,), _ = built(tmp_path, rule, item("https://h/users?after=", name="Users"))
    assert endpoint.pagination is not None
    assert (endpoint.pagination.items, endpoint.pagination.next) == (("a.b",), ("data", -1, "id"))


def test_a_collections_own_rule_goes_before_that_of_all(tmp_path: Path) -> None:
    (tmp_path / "pmgen.toml").write_text("""\
[pagination]
"*" = { style = "link" }
[collections.mine]
source = "test.json"
pagination."List users" = false
""")
    write(tmp_path, collection(listing("", USERS), listing("", USERS, name="List files")))
    config = read_config(tmp_path)
    (target,) = targets(config, (), {})
    api = pipeline.load(tmp_path / "test.json", target.options, Report())
    assert [endpoint.pagination is None for endpoint in api.endpoints] == [True, False]
    settings = {one.key: one.value for one in in_force(config, "mine")}
    assert settings["pagination.*"] == {"style": "link"}
    assert settings["pagination.List users"] is False


@pytest.mark.parametrize(
    ("rule", "what", "fix"),
    [
        ('"List" = { style = "link", nxt = "a" }', "no setting `nxt`", "`next`"),
        ('"List" = { style = "pages", parameter = "page" }', "style", "asked for"),
        ('"List" = { parameter = "page" }', "`style` is missing", "asked for"),
        ('"List" = { style = "page" }', "needs the `parameter`", "pages"),
        ('"List" = { style = "cursor", parameter = "c" }', "needs `next`", "pages"),
        ('"List" = true', "List", "pages"),
        ('"List" = "cursor"', "List", "pages"),
        ('"List" = { style = "page", parameter = "p", items = 3 }', "items", "records"),
    ],
)
def test_a_wrong_rule_is_an_error_with_its_line(tmp_path: Path, rule: str, what: str, fix: str) -> None:
    with pytest.raises(PmgenError) as caught:
        built(tmp_path, rule, listing())
    assert "pmgen.toml:2" in str(caught.value.place)
    assert what in caught.value.what
    assert fix in caught.value.fix


@pytest.mark.parametrize(
    ("rule", "what", "fix"),
    [
        ('"List usres" = false', "there is no request 'List usres'", "did you mean 'List users'"),
        (
            '"List users" = { style = "page", parameter = "pge", items = "data" }',
            "List users has no query parameter 'pge'; there are: page, size",
            "mend the rule",
        ),
        ('"List users" = { style = "page", parameter = "page", items = "dta" }', "no list at dta", "mend the rule"),
    ],
)
def test_a_rule_that_fits_nothing_is_told(tmp_path: Path, rule: str, what: str, fix: str) -> None:
    _, report = built(tmp_path, rule, listing("page=1&size=2", {"data": USERS}))
    (notice,) = report.notices
    assert what in notice.what
    assert fix in notice.fix
