"""Arguments stay what they were, whatever other requests do with the same variables."""

from pmgen.change.lock import read_lock, write_lock
from pmgen.model.surface import Surface

from tests.changes_made import Item, client, differing, told
from tests.collections_made import collection, item, parameters


def users(*numbers: int) -> list[Item]:
    """Requests that need a variable."""
    return [item(f"https://h/{{{{tenant}}}}/{n}", name=f"User {n}") for n in numbers]


def others(*numbers: int) -> list[Item]:
    """Requests that need none."""
    return [item(f"https://h/other/{n}", name=f"Other {n}") for n in numbers]


def arguments(surface: Surface, call: str) -> dict[str, bool]:
    """The arguments of a method, and whether they are required."""
    found = next(one for one in surface.operations if one.call == (call,))
    return {one.name: one.required for one in found.arguments}


def constructor(surface: Surface) -> set[str]:
    """What the client takes."""
    return {one.argument for one in surface.variables}


def test_a_variable_that_fewer_requests_share_stays_with_the_client() -> None:
    many, few = collection(*users(*range(6))), collection(*users(0), *others(*range(20)))
    assert constructor(client(many)) == {"base_url", "tenant"}
    assert constructor(client(few)) == {"base_url"}
    after = client(few, client(many))
    assert constructor(after) == {"base_url", "tenant"}
    assert arguments(after, "user_0") == {}
    assert not [one for one in told(differing(many, few)) if "user_0:" in one or "the client" in one]


def test_a_variable_that_more_requests_share_can_be_given_to_the_methods_that_took_it() -> None:
    few, many = collection(*users(0, 1)), collection(*users(*range(9)))
    assert arguments(client(few), "user_0") == {"tenant": True}
    after = client(many, client(few))
    assert constructor(after) == {"base_url", "tenant"}
    assert arguments(after, "user_0") == {"tenant": False}
    assert arguments(after, "user_8") == {}
    assert not [one for one in told(differing(few, many)) if one.startswith("breaking")]
    assert client(many, after) == after


def test_a_parameter_that_a_shared_variable_fills_can_be_given_as_before() -> None:
    few = [item(f"https://h/{n}?tenant={{{{tenantId}}}}", name=f"User {n}") for n in range(9)]
    after = client(collection(*few), client(collection(*few[:2])))
    assert arguments(after, "user_0") == {"tenant": False}
    assert "tenant_id" in constructor(after)


def test_a_variable_that_had_a_value_stays_with_the_client_without_it() -> None:
    old = collection(*users(0), variable=[{"key": "tenant", "value": "acme"}])
    before = client(old)
    assert read_lock(write_lock(before), "pmgen.lock") == before
    after = client(collection(*users(0)), before)
    assert constructor(after) == {"base_url", "tenant"}
    assert arguments(after, "user_0") == {"tenant": False}
    assert any(
        one.startswith("breaking: changed: `tenant` is nothing by default")
        for one in told(differing(old, collection(*users(0))))
    )


def test_arguments_keep_their_names_beside_new_ones() -> None:
    before = client(collection(item("https://h/x?limit=5", name="List")))
    more = item("https://h/x/:limit?limit=5", name="List")
    assert arguments(client(collection(more)), "list") == {"limit": True, "limit_query": False}
    assert arguments(client(collection(more), before), "list") == {"limit_path": True, "limit": False}


def test_an_argument_that_fills_another_place_is_called_as_before() -> None:
    old = collection(item("https://h/x?tenant=5", name="List"))
    new = collection(item("https://h/x", name="List", header=[{"key": "tenant", "value": "{{tenant}}"}]))
    assert arguments(client(new, client(old)), "list") == {"tenant": True}


def test_the_constructor_keeps_its_names_beside_new_ones() -> None:
    old = collection(*users(*range(5)))
    new = collection(item("https://{{Tenant}}/a", name="A"), *users(*range(5)))
    assert {one.name: one.argument for one in client(new, client(old)).variables if "enant" in one.name} == {
        "tenant": "tenant",
        "Tenant": "tenant_2",
    }


def test_a_base_url_that_becomes_a_variable_is_the_same_argument() -> None:
    old = collection(item("https://h/a", name="A"))
    new = collection(item("{{baseUrl}}/a", name="A"), variable=[{"key": "baseUrl", "value": "https://h"}])
    assert [one for one in told(differing(old, new)) if not one.startswith("cosmetic")] == []


def accounts(*users: str) -> list[Item]:
    """Requests of accounts whose names and passwords stand in them."""
    return [
        item(
            f"https://h/{user}/{n}", name=f"{user} {n}", auth=parameters("basic", username=user, password=f"pw {user}")
        )
        for n, user in enumerate(users)
    ]


def auths(surface: Surface) -> dict[str, str]:
    """The auth of each method."""
    return {one.call[-1]: one.auth for one in surface.operations}


def test_the_account_that_was_the_most_used_one_keeps_its_name_when_another_is() -> None:
    old = collection(*accounts("ann", "ann", "bob"))
    new = collection(*accounts("ann", "ann", "bob", "bob", "bob", "cid"))
    assert constructor(client(old)) == {"base_url", "username", "password", "bob_username", "bob_password"}
    assert auths(client(new))["bob_2"] == "Basic {{password}} {{username}}"
    after = client(new, client(old))
    assert constructor(after) == constructor(client(old)) | {"cid_username", "cid_password"}
    assert {one.argument: one.default for one in after.variables if "user" in one.argument} == {
        "username": "ann",
        "bob_username": "bob",
        "cid_username": "cid",
    }
    assert auths(after)["ann_0"] == "Basic {{password}} {{username}}"
    assert auths(after)["bob_4"] == "Basic {{bob_password}} {{bob_username}}"
    assert [one for one in told(differing(old, new)) if one.startswith("breaking")] == []
    assert client(new, after) == after


def test_a_credential_that_was_changed_in_the_collection_keeps_its_name() -> None:
    def using(*tokens: str) -> Item:
        auth = [parameters("bearer", token=token) for token in tokens]
        return collection(*(item(f"h/{n}", name=f"Get {n}", auth=one) for n, one in enumerate(auth)))

    old, new = using("t0", "t0", "t0", "t1"), using("u0", "u0", "u0", "u1", *["u2"] * 5)
    before = client(old)
    after = client(new, before)
    assert {call: auths(after)[call] for call in ("get_0", "get_3")} == {
        "get_0": "Bearer {{token}}",
        "get_3": "Bearer {{bearer_token}}",
    }
    assert auths(after)["get_8"] not in auths(before).values()
    assert client(new, after) == after


def test_a_name_that_the_collection_gives_a_variable_of_its_own_is_not_that_of_a_literal() -> None:
    old = collection(*accounts("ann"))
    new = collection(*accounts("ann"), item("https://h/{{username}}", name="Get"))
    after = client(new, client(old))
    assert auths(after) == {"ann_0": "Basic {{ann_username}} {{password}}", "get": ""}
    assert (arguments(after, "get"), "username" in constructor(after)) == ({}, True)
    assert any("`username` is nothing by default, before `ann`" in one for one in told(differing(old, new)))


def test_the_base_url_stays_that_of_the_requests_that_had_it_as_long_as_enough_of_them_do() -> None:
    def at(host: str, count: int) -> list[Item]:
        return [item(f"https://{host}/{n}", name=f"{host} {n}") for n in range(count)]

    before = client(collection(*at("a", 4), *at("b", 3)))
    assert [one.default for one in before.variables] == ["https://a"]
    for count, base in ((5, "https://a"), (9, "https://a"), (30, "https://b")):
        after = client(collection(*at("a", 4), *at("b", count)), before)
        assert [(one.argument, one.default) for one in after.variables] == [("base_url", base)]
        assert client(collection(*at("a", 4), *at("b", count)), after) == after
    changes = told(differing(collection(*at("a", 4), *at("b", 3)), collection(*at("a", 4), *at("b", 30))))
    assert any("`base_url` is `https://b` by default, before `https://a`" in one for one in changes)
