"""Names of classes, which places share one, and the folder that is its home."""

import json
import random
from typing import Any

from pmgen.model.api import Api
from pmgen.model.types import Record

from tests.collections_made import collection, item, load
from tests.inference.acceptance import api_classes, bodies, every

USER = {"id": 1, "name": "Ann", "email": "ann@example.com", "active": True, "age": 30}
ORDER = {"id": 1, "total": 2.5, "currency": "EUR", "paid": True, "lines": [{"sku": "a", "count": 1}]}


def answered(name: str, answer: Any, status: int = 200, method: str = "GET", **more: Any) -> dict[str, Any]:
    """A request with one saved response."""
    example = {"name": "OK", "code": status, "body": json.dumps(answer)}
    return item(f"https://h/{name}", method, name=name, response=[example], **more)


def folder(name: str, *items: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "item": list(items)}


def names(api: Api) -> dict[str, str]:
    """The class of each response by the request's name."""
    return {
        endpoint.name: response.type.name
        for endpoint in api.endpoints
        for response in endpoint.responses
        if isinstance(response.type, Record)
    }


def homes(api: Api) -> dict[str, tuple[str, ...]]:
    return {name: home for home, name in api_classes(api)}


def test_a_class_of_its_own_is_named_after_the_method_and_the_key() -> None:
    api = load(collection(folder("Users", answered("Get user", {"user": {"id": 1, "tags": [{"a": 1}]}}))))
    assert set(homes(api)) == {"GetUserResponse", "GetUserResponseUser", "GetUserResponseTag"}
    assert set(homes(api).values()) == {("users",)}


def test_the_items_of_a_list_are_what_the_method_lists_where_the_key_says_nothing() -> None:
    def classes(name: str, answer: Any) -> set[str]:
        return set(homes(load(collection(answered(name, answer)))))

    data = {"data": [{"id": 1}], "total": 1}
    assert classes("Get a list of terminals", data) == {"ListTerminalsResponse", "Terminal"}
    assert classes("List room members", [{"id": 1}]) == {"RoomMember"}
    assert classes("List users", {"people": [{"id": 1}]}) == {"ListUsersResponse", "ListUsersResponsePerson"}
    assert classes("Search", data) == {"SearchResponse", "SearchResponseDataItem"}
    both = load(collection(answered("Get users", data), answered("List users", {"data": [{"name": "A"}]})))
    assert {"GetUsersResponseDataItem", "ListUsersResponseDataItem"} <= set(homes(both))


def test_no_word_stands_twice_in_a_row_where_the_keys_around_tell_more() -> None:
    body = {"mode": "raw", "raw": json.dumps({"message": {"body": {"text": "x"}, "acl-net:net-rules": [{"a": 1}]}})}
    api = load(collection(item("https://h/", "POST", name="Send", body=body)))
    assert set(homes(api)) == {"SendBody", "SendBodyMessage", "SendBodyMessageBody", "SendBodyAclNetRule"}


def test_what_several_requests_return_is_one_class() -> None:
    api = load(
        collection(
            folder("Users", answered("Get user", USER), answered("Create user", USER, 201, "POST")),
            folder("Teams", answered("Get team", {"id": 1, "users": [USER]})),
        )
    )
    assert names(api)["Get user"] == names(api)["Create user"] == "User"
    assert homes(api)["User"] == ()
    team = next(endpoint for endpoint in api.endpoints if endpoint.name == "Get team")
    assert [one.name for body in bodies(team) for one in every(body) if isinstance(one, Record)][1:] == ["User"]


def test_large_objects_are_shared_under_any_key() -> None:
    large = {f"field_{letter}": 1 for letter in "abcdefgh"}
    api = load(
        collection(
            folder("Users", answered("Get user", large), answered("Find user", large)),
            folder("Teams", answered("Get team", {"leader": large, "x": 1})),
        )
    )
    assert {name: home for name, home in homes(api).items() if home == ()} == {"User": ()}


def test_a_shared_class_knows_the_evidence_of_all() -> None:
    api = load(
        collection(
            folder("Users", answered("Get user", USER), answered("Create user", {**USER, "age": 1.5}, 201, "POST"))
        )
    )
    (user,) = {kind for endpoint in api.endpoints for kind in bodies(endpoint)}
    assert isinstance(user, Record)
    assert [one.wire for one in user.fields] == list(USER)
    assert {one.wire: type(one.type).__name__ for one in user.fields}["age"] == "Float"


def test_only_gaps_in_the_evidence_do_not_part_classes() -> None:
    api = load(
        collection(
            folder(
                "Orders", answered("Get order", ORDER), answered("Create order", {**ORDER, "lines": []}, 201, "POST")
            )
        )
    )
    assert names(api) == {"Get order": "Order", "Create order": "Order"}


def test_other_keys_are_another_class() -> None:
    api = load(collection(folder("Users", answered("Get user", USER), answered("Find user", {**USER, "extra": 1}))))
    assert names(api) == {"Get user": "GetUserResponse", "Find user": "FindUserResponse"}


def test_requests_and_responses_do_not_share() -> None:
    body = {"mode": "raw", "raw": json.dumps(USER)}
    api = load(collection(folder("Users", answered("Create user", USER, 201, "POST", body=body))))
    assert set(homes(api)) == {"CreateUserBody", "CreateUserResponse"}


def test_errors_of_one_shape_are_one_class() -> None:
    error = {"code": "x", "message": "y"}
    api = load(collection(folder("A", answered("Get a", error, 404)), folder("B", answered("Get b", error, 500))))
    assert homes(api) == {"ErrorResponse": ()}
    api = load(collection(folder("A", answered("Get a", error, 404), answered("Put a", error, 404))))
    assert homes(api) == {"NotFoundResponse": ("a",)}


def test_small_objects_are_shared_under_one_key_only() -> None:
    first, second = {"owner": {"id": 1}, "x": 1}, {"owner": {"id": 2}, "team": {"id": 3}}
    api = load(collection(folder("F", answered("Get a", first), answered("Get b", second))))
    assert set(homes(api)) == {"GetAResponse", "GetBResponse", "GetBResponseTeam", "Owner"}


def test_answers_of_one_request_that_are_alike_are_one_class() -> None:
    twice = [{"name": str(code), "code": code, "body": '{"envelopeId": "x"}'} for code in (200, 201)]
    api = load(collection(folder("Rooms", item("https://h/x", "POST", name="Create envelope", response=twice))))
    assert set(homes(api)) == {"EnvelopeResponse"}


def test_objects_say_what_they_are() -> None:
    author, editor = ({"type": "user", "name": name} for name in "ab")
    api = load(
        collection(
            folder("Users", item(name="List users")),
            folder("Texts", answered("Get text", {"by": author, "to": editor})),
        )
    )
    assert set(homes(api)) == {"GetTextResponse", "GetTextResponseBy", "GetTextResponseTo"}, "nothing is typed `user`"
    api = load(
        collection(
            folder("Users", answered("Get user", {"id": 5})),
            folder("Texts", answered("Get text", {"by": author, "to": editor})),
        )
    )
    assert "User" in homes(api)


def test_a_list_is_not_called_like_its_items() -> None:
    page = {"items": [USER], "total": 1, "limit": 1, "offset": 0, "next": None}
    api = load(collection(folder("Users", answered("List users", page), answered("Search users", page))))
    assert names(api) == {"List users": "UsersResponse", "Search users": "UsersResponse"}


def test_names_are_unique_around_a_home() -> None:
    api = load(
        collection(
            folder("A", answered("Get x", {"user": USER}), answered("Find x", {"user": USER, "n": 1})),
            folder("B", answered("Get y", {"user": USER})),
            folder(
                "C",
                answered("Get z", {"user": {"n": 1, "m": 2}}),
                answered("Find z", {"user": {"n": 1, "m": 2}, "k": 1}),
            ),
        )
    )
    found = homes(api)
    assert found["User"] == ()
    assert sorted(name for name, home in found.items() if home == ("c",)) == ["CUser", "FindZResponse", "GetZResponse"]


def test_records_inside_are_at_home_further_out_or_in_the_same_place() -> None:
    api = load(
        collection(
            folder("A", answered("Get a", {"user": USER})),
            folder(
                "B", answered("Get b", {"user": USER, "order": ORDER}), folder("C", answered("Get c", {"o": ORDER}))
            ),
        )
    )
    for record in api_classes(api).values():
        for one in every(record):
            if isinstance(one, Record):
                assert record.home[: len(one.home)] == one.home


def test_the_order_of_requests_changes_nothing() -> None:
    items = [
        answered(f"{verb} {noun}", body, 200)
        for noun, body in (("user", USER), ("order", ORDER), ("page", {"items": [USER, ORDER], "total": 1}))
        for verb in ("Get", "Find", "Create")
    ]
    first = load(collection(folder("All", *items)))
    random.Random(5).shuffle(items)
    second = load(collection(folder("All", *items)))
    assert api_classes(first) == api_classes(second)


def test_recursion_refers_to_the_class_around() -> None:
    tree = {"id": 1, "name": "a", "children": [{"id": 2, "name": "b", "children": [{"id": 3, "name": "c"}]}]}
    api = load(collection(folder("Trees", answered("Get tree", tree))))
    (record,) = api_classes(api).values()
    assert "Reference(name='GetTreeResponse'" in repr(record)
