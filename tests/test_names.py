"""What names become: methods, folders, arguments and packages, by examples from real collections."""

import json

import pytest
from pmgen import pipeline
from pmgen.build.names import identifier, pascal, slug, snake
from pmgen.errors import Report
from pmgen.model.api import Api
from pmgen.options import Options
from pmgen.python.arguments import arguments
from pmgen.python.client_variables import plan

from tests.collections_made import collection, item

METHODS = [
    ("Abort a Job Query", "abort_job_query"),
    ("getUserIDs", "get_user_ids"),
    ("List API keys (v2)", "list_api_keys_v2"),
    ("1.2 Log in", "log_in"),
    ("Step 3: Pay", "pay"),
    ("GET /users/:id", "get_users_by_id"),
    ("class", "class_"),
    ("import", "import_"),
    ("with_options", "with_options_"),
    ("2FA check", "get_2fa_check"),
    ("3rd party tokens", "third_party_tokens"),
    ("🚀 Launch", "launch"),
    ("🚀", "rocket"),
    ("", "get"),
    ("查询订单", "查询订单"),
    ("Créer un élève", "creer_un_eleve"),
    ("OAuth 2.0 token", "oauth_2_0_token"),
    # Possessives and contractions.
    ("List a library's notes", "list_library_notes"),
    ("Updates the user’s role", "update_user_role"),
    ("Don't panic", "dont_panic"),
    ("Let's go", "lets_go"),
    # As a person would call it: a command, without articles; a list is listed.
    ("Gets the Room", "get_room"),
    ("Create A Message", "create_message"),
    ("Retrieves the list of valid countries.", "list_valid_countries"),
    ("Get a paged list of all users", "list_users"),
    ("Locks the account of the user", "lock_account_of_user"),
    ("Returns API", "returns_api"),
    ("Gets", "gets"),
    ("Compare plan a or b", "compare_plan_a_or_b"),
    ("Step A", "step_a"),
    # What is in mixed case.
    ("xs2aAccount", "xs2a_account"),
    ("Get B2B orders", "get_b2b_orders"),
    ("listIPv4Routes", "list_ipv4_routes"),
    ("Send e2eTest", "send_e2e_test"),
    # Sentences: the action stays, and no clause is left without its end.
    (
        "Given an XID, return all cluster association statistics for that XID",
        "return_all_cluster_association_statistics",
    ),
    (
        "Given an identity and target namespace, returns the linked identity",
        "return_linked_identity_for_identity",
    ),
    ("Retrieve the status of a specific destination publish request", "retrieve_status_of_destination_publish_request"),
    ("Create a store under the merchant account specified in the path.", "create_store_under_merchant_account_in_path"),
    ("get test plan by issue key, along with their consolidated status", "get_test_plan_by_issue_key"),
    ("get testruns (and corresponding tests) associated to test execution", "get_testruns_and_tests"),
    ("Returns the FieldData associated with the given roomId.", "return_field_data_associated_with_given_room_id"),
    (
        "Retrieves user information for the user having the given UserId.",
        "retrieve_user_information_for_user_having_user_id",
    ),
    ("Get all users that have ever been seen by anybody, anywhere", "get_all_users_that_have_ever_been_seen"),
    (
        "Returns the roles for which the calling user, based on their role within the room, can assign to invitees.",
        "return_roles",
    ),
]  # fmt: skip


def load(*items: dict[str, object]) -> Api:
    """The model of a collection."""
    return pipeline.load(json.dumps(collection(*items)).encode(), Options(), Report(), "names.json")


@pytest.mark.parametrize(("written", "expected"), METHODS, ids=[written[:40] for written, _ in METHODS])
def test_methods(written: str, expected: str) -> None:
    assert load(item("https://h/", name=written)).endpoints[0].call == (expected,)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Bulk v2", "bulk_v2"),
        ("1st Party / 3rd Party", "first_party_3rd_party"),
        ("01 - Users & Groups", "users_and_groups"),
        ("https://api.example.com/v1/users", "v1_users"),
        ("2.0", "folder_2_0"),
        ("con", "con_"),
        ("风险合规", "风险合规"),
    ],
)
def test_folders(written: str, expected: str) -> None:
    api = load({"name": written, "item": [item("https://h/", name="x")]})
    assert api.endpoints[0].call[:-1] == (expected,)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://h/:userId/:user-id", ["user_id", "user_id_path"]),
        ("https://h/{{YOUR_PROJECT_ID}}", ["project_id"]),
        ("https://h/{{yourName}}", ["name"]),
        ("https://h/<INSERT YOUR KEY>", ["key"]),
        ("https://h/:yours", ["yours"]),
        ("https://h/{{此处替换为要查询的订单号}}", ["查询的订单号"]),
        ("https://h/?page[size]=1&filter.names.1=a&$top=3", ["page_size", "filter_names_1", "top"]),
        ("https://h/?from=1&self=2&options=3&body=4", ["from_", "self_", "options_", "body_"]),
        ("https://h/{{xs2aAccountId}}", ["xs2a_account_id"]),
    ],
)
def test_arguments(url: str, expected: list[str]) -> None:
    planned = plan(load(item(url, name="x")))
    assert [one.name for one in arguments(planned.api.endpoints[0], planned)] == expected


def test_articles_stay_where_they_tell_requests_apart() -> None:
    api = load(
        item("https://h/1", name="Get user"),
        item("https://h/2", name="Get a user"),
        item("https://h/3", name="Get a job"),
    )
    assert [one.call[-1] for one in api.endpoints] == ["get_user", "get_a_user", "get_job"]


def test_an_empty_row_that_is_switched_off_is_no_argument() -> None:
    fields = [{"key": "a", "value": "1"}, {"key": "", "value": "", "disabled": True}]
    planned = plan(load(item("https://h/", name="x", method="POST", body={"mode": "urlencoded", "urlencoded": fields})))
    assert [one.name for one in arguments(planned.api.endpoints[0], planned)] == ["a"]


def test_requests_of_one_name_are_told_apart_without_repeating_it() -> None:
    api = load(
        item("https://h/legal_hold_policies/:id/assignments", name="List policy's assignments"),
        item("https://h/storage_policies/:id/assignments", name="List policy's assignments"),
        item("https://h/rules/:rule_id", name="Delete rule"),
        item("https://h/rules/:name", name="Delete rule"),
    )
    assert [endpoint.call[-1] for endpoint in api.endpoints] == [
        "list_policy_assignments_legal_hold_policies",
        "list_policy_assignments_storage_policies",
        "delete_rule_by_rule_id",
        "delete_rule_by_name",
    ]


def test_classes_files_and_packages() -> None:
    assert pascal("ibanity_xs2a") == "IbanityXs2a"
    assert pascal("3D models") == "N3dModels"
    assert slug("Bulk v2") == "bulk-v2"
    assert slug("aux") == "aux-file"
    assert snake("") == ""
    assert identifier("???", fallback="value") == "question_mark_question_mark"
    assert load(item("https://h/")).package == "test_api"
