"""Names of a model's fields, and of arguments that the collection does not name."""

import pytest
from pmgen.model.types import Field, Int, Record
from pmgen.python.arguments import arguments
from pmgen.python.client_variables import RESERVED, plan
from pmgen.python.model_classes import FIELD_NAMES, Module, printed_class
from pmgen.runtime.client import SyncClient
from pmgen.runtime.models import Model

from tests.collections_made import collection, item, load, parameters


@pytest.mark.parametrize(
    ("wires", "names"),
    [
        (["iban", "IBAN", "Iban"], ["iban", "IBAN", "Iban"]),
        (["IBAN", "iban"], ["IBAN", "iban"]),
        (["userId", "user_id", "user id"], ["userId", "user_id", "user_id_2"]),
        (["userId", "user-id"], ["user_id", "user_id_2"]),
        (["Class", "class"], ["class_", "class__2"]),
        (["json", "to_dict", "list"], ["json_", "to_dict_", "list_"]),
    ],
)
def test_fields_that_differ_by_case_or_signs_are_told_apart(wires: list[str], names: list[str]) -> None:
    printed = printed_class(
        Record("Thing", tuple(Field(wire, Int(), True) for wire in wires)), "A thing.", False, Module()
    )
    assert [line.strip().partition(":")[0] for line in printed.fields] == names


def test_no_field_hides_what_a_model_or_client_has() -> None:
    public = {name for name in dir(Model) if not name.startswith("_")}
    assert public <= FIELD_NAMES
    given_by_the_client = {"values", "defaults"}
    assert set(SyncClient.__init__.__kwdefaults__ or {}) - given_by_the_client <= RESERVED


def test_empty_rows_of_a_table_are_no_arguments() -> None:
    rows = [{"key": "", "value": "", "disabled": True}, {"key": "", "value": "", "disabled": True}]
    body = {"mode": "urlencoded", "urlencoded": [*rows, {"key": "code", "value": "", "disabled": True}]}
    planned = plan(load(collection(item("https://h/x", "POST", body=body))))
    assert [one.name for one in arguments(planned.api.endpoints[0], planned)] == ["code"]


def test_accounts_that_stand_in_the_collection_are_named_after_their_users() -> None:
    users = ["admin", "tnsr", "tnsr", "username", "root 1"]
    requests = [
        item(f"https://h/{place}", name=f"r{place}", auth=parameters("basic", username=user, password=f"hunter{user}"))
        for place, user in enumerate(users)
    ]
    digest = item("https://h/d", name="d", auth=parameters("digest", username="x", password="a-third-one"))
    planned = plan(load(collection(*requests, digest)))
    names = [one.argument for one in planned.variables.values() if one.argument != "base_url"]
    assert sorted(names) == [
        *("admin_password", "admin_username", "basic_password", "basic_username", "digest_password"),
        *("password", "root_1_password", "root_1_username", "username"),
    ]
    assert planned.variables["username"].default == "tnsr"
