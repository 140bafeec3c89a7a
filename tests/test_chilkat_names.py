"""Names of the variables that take a response's values: the samples of the model's pages."""

import pytest
from pmgen.chilkat.leaf_names import LeafNames

# Paths of one response in document order, outside loops, and the names that the pages show.
FLAT = [
    ([("id",), ("collection", "id"), ("entity", "first_name")], ["id", "Id", "First_name"]),
    ([("collection", "id"), ("details", "id")], ["Id", "detailsId"]),
    ([("vat", "id"), ("entity", "default_vat", "id")], ["Id", "Default_vatId"]),
    (
        [("details", "Modified_By", "id"), ("details", "id"), ("details", "Created_By", "id")],
        ["Id", "detailsId", "Created_ById"],
    ),
    ([("object",), ("type",), ("email",), ("number",)], ["v_object", "v_type", "email", "v_number"]),
    ([("a", "type"), ("a", "url"), ("a", "email")], ["v_Type", "v_Url", "v_Email"]),
    ([("@odata.context",), ("_postman_id",)], ["odata_context", "v_postman_id"]),
    (
        [("http",), ("success",), ("i",), ("count_i",), ("jResp",)],
        ["v_http", "v_success", "v_i", "v_count_i", "v_jResp"],
    ),
]


@pytest.mark.parametrize(("paths", "names"), FLAT)
def test_flat_names(paths: list[tuple[str, ...]], names: list[str]) -> None:
    given = LeafNames()
    assert [given.flat(path, "string").name for path in paths] == names


def test_loop_leaves_share_a_single_key_and_take_their_parent_else() -> None:
    names = LeafNames()
    assert [names.flat(path, "string").name for path in [("id",), ("amount", "amount")]] == ["id", "Amount"]
    loop = [("id",), ("amount", "amount"), ("category", "id")]
    used: set[str] = set()
    found = [names.looped(path, "string", ("lines",), used).name for path in loop]
    assert found == ["id", "amountAmount", "Id"]


def test_a_variable_has_one_kind() -> None:
    names = LeafNames()
    names.flat(("status",), "string")
    assert names.looped(("status",), "int", ("items",), set()).name == "itemsStatus"
