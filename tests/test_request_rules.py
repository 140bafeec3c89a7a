"""What the configuration says of requests by path: defaults of bodies, repetitions, groups; shown by clients."""

import asyncio
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pmgen import back_ends, pipeline
from pmgen.config import in_force, read_config, targets
from pmgen.errors import PmgenError, Report
from pmgen.model.api import Api
from pmgen.model.body import Form, Json

from tests.collections_made import collection, item, raw, write

JSON = [{"key": "Content-Type", "value": "application/json"}]
CARD = {"amount": {"value": 100}, "card": {"number": "4111"}}
IDEAL = {"amount": {"value": 7, "currency": "USD"}, "ideal": {"bank": "1121"}}


def pay(name: str, body: dict[str, Any], answer: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """A request that pays, with a saved response."""
    saved = [{"name": "OK", "code": 200, "header": JSON, "body": json.dumps(answer)}] if answer else []
    return item("https://h/pay", "POST", name=name, body=raw(json.dumps(body)), response=saved, **more)


def search(name: str, *query: tuple[str, str]) -> dict[str, Any]:
    """A request that searches."""
    text = "&".join(f"{key}={value}" for key, value in query)
    return item(f"https://h/find?{text}", name=name)


def built(folder: Path, rules: str, *items: dict[str, Any], **more: Any) -> tuple[Api, Report, Any]:
    """The model of a collection with these rules of its own, what is said, and its options."""
    write(folder, collection(*items, **more))
    text = f'emit = ["client"]\n[collections.shop]\nsource = "test.json"\n{rules}\n'
    (folder / "pmgen.toml").write_text(text, encoding="utf-8")
    (target,) = targets(read_config(folder), (), {})
    report = Report()
    return pipeline.load(folder / "test.json", target.options, report), report, target.options


class Answers:
    """What a server gets and answers, one status after the other, the last one for good."""

    def __init__(self, *statuses: int) -> None:
        self.requests: list[httpx2.Request] = []
        self._statuses = list(statuses) or [200]

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        status = self._statuses.pop(0) if len(self._statuses) > 1 else self._statuses[0]
        return httpx2.Response(status, json={"id": "1"})

    @property
    def bodies(self) -> list[Any]:
        """The JSON bodies that came."""
        return [json.loads(request.content) for request in self.requests if request.content]


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Modules of clients made here are gone after the test."""
    before = set(sys.modules)
    yield monkeypatch
    for name in set(sys.modules) - before:
        if name.split(".")[0].startswith("test_api"):
            del sys.modules[name]


def client(fresh: pytest.MonkeyPatch, folder: Path, api: Api, options: Any, answers: Answers, **given: Any) -> Any:
    """The client of a model, imported and led to the answers."""
    pipeline.build(api, options, Report())
    fresh.setattr(sys, "path", [str(options.output / api.slug / "client"), *sys.path])
    made = importlib.import_module(api.package)
    http = httpx2.Client(transport=httpx2.MockTransport(answers))
    return made.TestApi(http_client=http, **given)


def test_a_body_gets_the_members_that_it_lacks_in_the_collection_and_in_calls(
    tmp_path: Path, fresh: pytest.MonkeyPatch
) -> None:
    rules = '[collections.shop.bodies."*"]\n"amount.currency" = "EUR"\naccount = "{{account}}"'
    api, report, options = built(tmp_path, rules, pay("Pay", CARD), pay("Pay more", IDEAL), search("Find"))
    first, second = (one.body for one in api.endpoints[:2])
    assert isinstance(first, Json)
    assert isinstance(second, Json)
    assert json.loads(first.text.source) == {
        **CARD,
        "amount": {"value": 100, "currency": "EUR"},
        "account": "{{account}}",
    }
    assert json.loads(second.text.source)["amount"]["currency"] == "USD"
    assert not report.notices
    answers = Answers()
    shop = client(fresh, tmp_path, api, options, answers, account="mine")
    shop.pay(body={"amount": {"value": 5}})
    shop.pay(body={"amount": {"currency": "SEK"}, "account": None})
    assert answers.bodies == [
        {"amount": {"value": 5, "currency": "EUR"}, "account": "mine"},
        {"amount": {"currency": "SEK"}, "account": None},
    ]
    shop.pay(body="as it is")
    assert answers.requests[-1].content == b"as it is"


def test_a_form_gets_a_field(tmp_path: Path) -> None:
    form = {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "b"}]}
    request = item("https://h/f", "POST", name="Form", body=form)
    api, report, _ = built(tmp_path, "bodies.Form = { a = 1, n = 2, deep = { x = 1 } }", request)
    body = api.endpoints[0].body
    assert isinstance(body, Form)
    assert [(one.name.source, one.value.source) for one in body.fields] == [("a", "b"), ("n", "2")]
    assert ["deep" in notice.what for notice in report.notices] == [True]


def test_a_collections_own_default_goes_before_that_of_all(tmp_path: Path) -> None:
    rules = 'bodies."*" = { a = 2, b = [true, { c = 1.5 }] }\n[bodies."*"]\na = 1\nz = "z"'
    api, _, _ = built(tmp_path, rules, pay("Pay", {}))
    body = api.endpoints[0].body
    assert isinstance(body, Json)
    assert json.loads(body.text.source) == {"a": 2, "b": [True, {"c": 1.5}], "z": "z"}
    settings = {one.key: one.value for one in in_force(read_config(tmp_path), "shop")}
    assert (settings["bodies.*.a"], settings["bodies.*.z"]) == (2, "z")


def test_requests_are_repeated_as_the_user_says(tmp_path: Path, fresh: pytest.MonkeyPatch) -> None:
    rules = """[collections.shop.retries]
"Pay" = { safe = true, max = 3, statuses = [409], wait = 0.0 }
"Find" = false
"""
    api, _, options = built(tmp_path, rules, pay("Pay", CARD), pay("Pay once", CARD), search("Find"))
    answers = Answers(409, 503, 409, 200)
    shop = client(fresh, tmp_path, api, options, answers)
    assert shop.pay(body={}) == {"id": "1"}
    assert len(answers.requests) == 4
    answers = Answers(409, 200)

    async def pay_later() -> Any:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answers)) as http:
            return await sys.modules["test_api"].AsyncTestApi(http_client=http).pay(body={})

    assert asyncio.run(pay_later()) == {"id": "1"}
    assert len(answers.requests) == 2
    answers = Answers(503)
    shop = client(fresh, tmp_path, api, options, answers)
    with pytest.raises(Exception, match="503"):
        shop.find()
    with pytest.raises(Exception, match="503"):
        shop.pay_once(body={})
    assert len(answers.requests) == 2
    answers = Answers(409)
    quick = client(fresh, tmp_path, api, options, answers, max_retries=0)
    with pytest.raises(Exception, match="409"):
        quick.pay(body={})
    assert len(answers.requests) == 1


GROUPED = """[collections.shop.groups]
create_payment = ["Pay by card", "Pay by *"]
search = ["Find*"]
"""
PAYMENTS = (
    pay("Pay by card", CARD, {"id": "1", "card": "4111"}),
    pay("Pay by iDEAL", IDEAL, {"id": "2", "redirect": "https://h/r"}),
    search("Find by name", ("limit", "5"), ("name", "{{name}}")),
    search("Find by state", ("limit", "5"), ("state", "is:{{state}}")),
)


def test_variants_are_one_method_that_takes_what_any_of_them_takes(tmp_path: Path, fresh: pytest.MonkeyPatch) -> None:
    api, report, options = built(tmp_path, GROUPED, *PAYMENTS)
    assert not report.notices
    assert [one.call for one in api.endpoints] == [("create_payment",)] * 2 + [("search",)] * 2
    answers = Answers()
    shop = client(fresh, tmp_path, api, options, answers)
    payment = shop.create_payment(body=CARD)
    assert (payment.id, payment.card, payment.redirect) == ("1", None, None)
    shop.search(name="a")
    shop.search(state="is:b", limit=7)
    assert answers.bodies[0] == CARD
    assert [request.url.query for request in answers.requests[1:]] == [b"limit=5&name=a", b"limit=7&state=is:b"]
    assert not hasattr(shop, "pay_by_ideal")
    folder = tmp_path / "generated/test-api/client/test_api/models"
    models = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    assert "CreatePaymentBody: TypeAlias" in models
    assert "PayByCardBody | PayByIdealBody | PayByCardBodyDict | PayByIdealBodyDict" in models


def test_no_variant_is_lost(tmp_path: Path) -> None:
    api, report, options = built(tmp_path, GROUPED, *PAYMENTS)
    files = {file.path: file.content for file in pipeline.emit(api, options, report)}
    examples = [path for path in files if path.startswith("client/examples/")]
    assert sorted(examples) == [
        f"client/examples/{name}.py" for name in ("find-by-name", "find-by-state", "pay-by-card", "pay-by-ideal")
    ]
    assert 'client.search(limit=5, state="is:your-state")' in files["client/examples/find-by-state.py"]
    assert all(f"examples/pay-by-{kind}.py" in files["client/api.md"] for kind in ("card", "ideal"))
    assert "`examples/pay-by-ideal.py`: Pay by iDEAL." in files["client/test_api/_client.py"]
    snippets = dict(back_ends.snippets(api, options, report, ()))
    assert len(snippets) == 4
    assert all("client.create_payment" in snippets[one.id][0].code for one in api.endpoints[:2])


def test_an_answer_of_text_is_text_for_every_variant(tmp_path: Path) -> None:
    items = [search("Find", ("a", "1")), search("Find more", ("b", "2"))]
    header = [{"key": "Content-Type", "value": "text/plain"}]
    items[0]["response"] = [{"name": "OK", "code": 200, "header": header, "body": "found"}]
    api, _, _ = built(tmp_path, 'groups.find = ["Find", "Find more"]', *items)
    assert [[(one.status, one.media) for one in endpoint.responses] for endpoint in api.endpoints] == [
        [(200, "text")]
    ] * 2


def test_the_tests_of_the_client_replay_every_variant(tmp_path: Path) -> None:
    api, report, options = built(tmp_path, GROUPED, *PAYMENTS)
    files = {file.path: file.content for file in pipeline.emit(api, options, report)}
    answers = json.loads(files["client/tests/answers/client.json"])
    assert {entry["call"] for entry in answers.values()} == {"create_payment", "search"}
    assert answers["find-by-state"]["url"] == "https://h/find?limit=5&state=is:your-state"


def test_names_and_files_stay_with_the_lock(tmp_path: Path) -> None:
    api, _, options = built(tmp_path, GROUPED, *PAYMENTS)
    pipeline.build(api, options, Report())
    again, _, options = built(tmp_path, GROUPED, *PAYMENTS)
    assert [(one.call, one.file) for one in again.endpoints] == [(one.call, one.file) for one in api.endpoints]
    second = pipeline.build(again, options, Report())
    assert second.changes.written == ()
    assert second.comparison is not None
    assert not second.comparison.changes
    apart, _, options = built(tmp_path, "", *PAYMENTS)
    assert [one.call[-1] for one in apart.endpoints] == [
        "create_payment",
        "pay_by_ideal",
        "search",
        "find_by_state",
    ]


def test_the_name_stays_whichever_request_is_the_first(tmp_path: Path) -> None:
    api, _, options = built(tmp_path, GROUPED, *PAYMENTS)
    pipeline.build(api, options, Report())
    turned = GROUPED.replace('"Pay by card", "Pay by *"', '"Pay by iDEAL", "Pay by card"')
    again, _, options = built(tmp_path, turned, *PAYMENTS)
    assert [one.call for one in again.endpoints[:2]] == [("create_payment",)] * 2
    second = pipeline.build(again, options, Report())
    assert second.comparison is not None
    assert not [change for change in second.comparison.changes if change.effect == "breaking"]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (item("https://h/pay", "PUT", name="Pay x", body=raw("{}")), "sent by PUT"),
        (item("https://h/pay/:id", "POST", name="Pay x", body=raw("{}")), "its address is"),
        (pay("Pay x", {}, auth={"type": "noauth"}), "authorised in another way"),
        (item("https://h/pay", "POST", name="Pay x", body=raw("a", "text")), "body is of another kind"),
        (pay("Pay x", {}, header=[{"key": "Accept", "value": "text/csv"}]), "other headers"),
        (pay("Pay x", {}, header=[{"key": "X-Api-Key", "value": "{{key}}"}]), "credential 'X-Api-Key'"),
    ],
)
def test_what_cannot_be_one_method_stays_apart_and_is_told(tmp_path: Path, other: dict[str, Any], why: str) -> None:
    rules = 'groups.pay_it = ["Pay *"]'
    items = (pay("Pay a", CARD), pay("Pay b", IDEAL), other)
    api, report, _ = built(tmp_path, rules, *items, auth={"type": "basic", "basic": []})
    assert [one.call[-1] for one in api.endpoints] == ["pay_it", "pay_it", "pay_x"]
    assert [why in notice.what for notice in report.notices if notice.code == "group"] == [True]


@pytest.mark.parametrize(
    ("rules", "what"),
    [
        ('groups.pay = ["Pay by nobody"]', "there is no request 'Pay by nobody'"),
        ('groups.pay = ["Pay by card"]', "there are no two requests"),
        ("bodies.Nothing.a = 1", "there is no request 'Nothing' whose body"),
        ("retries.Nothing = false", "there is no request 'Nothing'"),
    ],
)
def test_a_rule_for_nothing_is_told(tmp_path: Path, rules: str, what: str) -> None:
    _, report, _ = built(tmp_path, rules, *PAYMENTS)
    assert any(what in notice.what for notice in report.notices)


@pytest.mark.parametrize(
    ("rules", "what", "fix"),
    [
        ("retries.Pay = { maxx = 3 }", "no setting `maxx`", "`max`"),
        ("retries.Pay = { statuses = [99] }", "`statuses`", "besides"),
        ("retries.Pay = {}", "it says nothing", "repeated"),
        ("retries.Pay = true", "Pay", "repeated"),
        ("bodies.Pay = { a = 1, 'a.b' = 2 }", "leads through", "Members"),
        ("bodies.Pay = { a = nan }", "no such number", "Members"),
        ("bodies.Pay = { a = 2026-01-01 }", "a", "Members"),
        ("groups.pay-it = ['a', 'b']", "must be a name in code", "method"),
        ("groups.pay = []", "pay", "method"),
        ("grups.pay = ['a']", "no setting `grups`", "`groups`"),
    ],
)
def test_wrong_rules_say_what_is_wrong(tmp_path: Path, rules: str, what: str, fix: str) -> None:
    with pytest.raises(PmgenError) as raised:
        built(tmp_path, rules, *PAYMENTS)
    assert what in raised.value.what
    assert fix in raised.value.fix
