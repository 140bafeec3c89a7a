"""Where classes are imported from stays, whoever else comes to use them."""

import json
import subprocess
import sys
from pathlib import Path

from pmgen import pipeline
from pmgen.change.lock import read_lock, write_lock
from pmgen.errors import Report
from pmgen.model.surface import Surface
from pmgen.options import Options

from tests.changes_made import Item, client, copied, differing, folder, told
from tests.collections_made import collection, item, raw

BODY = '{"user": {"id": 1, "name": "x", "mail": "y", "age": 3, "tags": [], "address": {"street": "a", "zip": "b"}}}'
ANSWER = [{"name": "ok", "code": 200, "body": BODY}]
GET = item("h/users", name="Get user", response=ANSWER)
PUT = item("h/users", "PUT", name="Put user", body=raw(BODY))
NARROW = collection({"name": "Users", "item": [GET, PUT]}, {"name": "Rooms", "item": [item("h/rooms", name="List")]})
HOMES = {(("users",), "GetUserResponseUser"), (("users",), "PutUserBodyUser")}


def wider(whole: Item) -> Item:
    """The collection with the same classes in another folder."""
    made = copied(whole)
    more = [item("h/owner", name="Get owner", response=ANSWER), item("h/owner", "PUT", name="Set", body=raw(BODY))]
    folder(made, "Rooms")["item"] += more
    return made


def homes(surface: Surface) -> set[tuple[tuple[str, ...], str]]:
    """Where each class can be imported from."""
    return {(home, one.name) for one in surface.models for home in (one.home, *one.also)}


def test_a_class_that_other_folders_share_is_offered_where_it_was() -> None:
    before = client(NARROW)
    assert homes(before) >= HOMES
    after = client(wider(NARROW), before)
    assert homes(after) >= homes(before)
    assert {one.home for one in after.models if one.name == "GetUserResponseUser"} == {()}
    assert [line for line in told(differing(NARROW, wider(NARROW))) if line.startswith("breaking")] == []
    assert "cosmetic: GetUserResponseUser: moved: it is in `models.shared` now; `models.users` offers it too" in told(
        differing(NARROW, wider(NARROW))
    )
    kept = read_lock(write_lock(after), "pmgen.lock")
    assert kept == after
    assert client(wider(NARROW), kept) == after


def test_a_class_that_is_not_shared_any_more_stays_where_it_is() -> None:
    before = client(wider(NARROW))
    after = client(NARROW, before)
    assert {((), "User"), ((), "UserInput")} <= homes(after) <= homes(before)


def test_what_is_new_inside_a_class_is_never_further_inside_than_that() -> None:
    more = json.loads(BODY)
    more["user"]["address"]["place"] = {"lat": 1, "lon": 2, "height": 3}
    made = copied(NARROW)
    folder(made, "Users")["item"] = [
        item("h/users", name="Get user", response=[{**ANSWER[0], "body": json.dumps(more)}])
    ]
    after = client(made, client(wider(NARROW)))
    assert {one.home for one in after.models if "place" in one.name.lower()} == {()}


def test_the_client_offers_classes_where_they_were(tmp_path: Path) -> None:
    options = Options(output=tmp_path, emit=("client",))
    for definition in (NARROW, wider(NARROW)):
        report = Report()
        pipeline.build(pipeline.load(json.dumps(definition).encode(), options, report, "test"), options, report)
    use = tmp_path / "use.py"
    use.write_text(
        "from test_api.models import rooms, shared, users\n"
        "from test_api.models.users import GetUserResponseUser, PutUserBodyUser, PutUserBodyUserDict\n"
        "assert GetUserResponseUser is shared.GetUserResponseUser\n"
        "assert PutUserBodyUser is shared.PutUserBodyUser\n"
        "sent: PutUserBodyUserDict = {'id': 5}\n"
        "assert rooms and users\n",
        encoding="utf-8",
    )
    code = tmp_path / "test-api" / "client"
    subprocess.run([sys.executable, use], check=True, env={"PYTHONPATH": str(code)})
    flags = ("--strict", "--no-incremental", "--config-file=", "--follow-imports=silent")
    subprocess.run([sys.executable, "-m", "mypy", *flags, use], check=True, env={"MYPYPATH": str(code)}, cwd=tmp_path)


def test_a_type_without_a_class_keeps_the_name_that_it_had_beside_the_new_one(tmp_path: Path) -> None:
    options = Options(output=tmp_path, emit=("client",))
    answer = [{"name": "ok", "code": 200, "body": '[{"id": 1}]'}]
    for name in ("List users", "Show users"):
        definition = collection(item("h/users", name=name, response=answer))
        report = Report()
        pipeline.build(pipeline.load(json.dumps(definition).encode(), options, report, "test"), options, report)
    text = (tmp_path / "test-api" / "client" / "test_api" / "models" / "shared.py").read_text(encoding="utf-8")
    assert "ShowUsersResponse: TypeAlias = list[" in text
    assert "ListUsersResponse: TypeAlias = ShowUsersResponse" in text
