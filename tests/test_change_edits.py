"""Scripted edits of real collections: each gives exactly the report that it should, and every other name stays."""

import json
from collections.abc import Callable

import pytest

from tests.changes_made import Item, client, copied, differing, find, folder, told
from tests.collections_made import collection, item, parameters
from tests.corpus import ROOT

CONDUIT: Item = json.loads(
    (ROOT / "tests" / "wire" / "collections" / "gothinkster__realworld__Conduit.json").read_text(encoding="utf-8")
)
SALESFORCE: Item = json.loads(
    (ROOT / "collections" / "salesforce-apis.postman_collection.json").read_text(encoding="utf-8")
)
# The same with the version in its paths.
VERSIONED: Item = json.loads(
    json.dumps(CONDUIT).replace("{{APIURL}}/", "{{APIURL}}/v1/").replace('"path": [', '"path": ["v1", ')
)


def rename(made: Item) -> None:
    find(made, "Profile")[1]["name"] = "Show a profile"


def rename_in_other_signs(made: Item) -> None:
    find(made, "Current User")[1]["name"] = "current user"


def move(made: Item) -> None:
    home, one = find(made, "Profile")
    home.remove(one)
    folder(made, "Tags")["item"].insert(0, one)


def rename_a_folder(made: Item) -> None:
    folder(made, "Profiles")["name"] = "People"


def add(made: Item) -> None:
    folder(made, "Tags")["item"].append(
        {"name": "Add a tag", "request": {"method": "POST", "url": "{{APIURL}}/tags/:name"}}
    )


def add_a_namesake(made: Item) -> None:
    folder(made, "Profiles")["item"].insert(
        0, {"name": "Profile", "request": {"method": "PUT", "url": "{{APIURL}}/profile"}}
    )


def remove(made: Item) -> None:
    home, one = find(made, "Unfollow Profile")
    home.remove(one)


def add_a_query_parameter(made: Item) -> None:
    find(made, "All Tags")[1]["request"]["url"] = "{{APIURL}}/tags?limit=10"


def add_a_path_parameter(made: Item) -> None:
    find(made, "All Tags")[1]["request"]["url"] = "{{APIURL}}/tags/:kind"


def change_a_default(made: Item) -> None:
    find(made, "Articles by Author")[1]["request"]["url"]["query"][0]["value"] = "ann"


def change_the_method(made: Item) -> None:
    find(made, "Update User")[1]["request"]["method"] = "PATCH"


def extend_a_body(made: Item) -> None:
    body = find(made, "Update Article")[1]["request"]["body"]
    body["raw"] = '{"article":{"body":"With two hands", "draft": true}}'


def retype_a_body(made: Item) -> None:
    find(made, "Update Article")[1]["request"]["body"]["raw"] = '{"article":{"body":["With", "hands"]}}'


def add_a_response(made: Item) -> None:
    find(made, "All Tags")[1]["response"] = [{"name": "Gone", "code": 410, "body": '{"reason": "over"}'}]


def need_credentials(made: Item) -> None:
    find(made, "All Tags")[1]["request"]["auth"] = {
        "type": "bearer",
        "bearer": [{"key": "token", "value": "{{tagToken}}"}],
    }


def send_another_header(made: Item) -> None:
    find(made, "All Tags")[1]["request"]["header"].append({"key": "X-Mode", "value": "fast"})


def describe(made: Item) -> None:
    find(made, "All Tags")[1]["request"]["description"] = "Every tag there is."


def version_the_paths(made: Item) -> None:
    text = json.dumps(made).replace("/v1/", "/v3/").replace('["v1"', '["v3"')
    made.clear()
    made.update(json.loads(text))


def reorder(made: Item) -> None:
    made["item"].reverse()
    for one in made["item"]:
        one["item"].reverse()


def export_the_next_version(made: Item) -> None:
    made["variable"][1]["value"] = "59.0"


EDITS: list[tuple[Item, Callable[[Item], None], list[str]]] = [
    (
        CONDUIT,
        rename,
        ["additive: profiles.show_profile: renamed: `profiles.profile` is called `profiles.show_profile` now"],
    ),
    (
        CONDUIT,
        rename_in_other_signs,
        ["cosmetic: auth.current_user: renamed: `Auth/Current User` is `Auth/current user` now"],
    ),
    (CONDUIT, move, ["cosmetic: profiles.profile: moved: moved from `Profiles` to `Tags`"]),
    (
        CONDUIT,
        rename_a_folder,
        [
            "cosmetic: profiles.follow_profile: moved: moved from `Profiles` to `People`",
            "cosmetic: profiles.profile: moved: moved from `Profiles` to `People`",
            "cosmetic: profiles.register_celeb: moved: moved from `Profiles` to `People`",
            "cosmetic: profiles.unfollow_profile: moved: moved from `Profiles` to `People`",
        ],
    ),
    (CONDUIT, add, ["additive: tags.add_tag: added: `POST {{APIURL}}/tags/:name`"]),
    (CONDUIT, add_a_namesake, ["additive: profiles.profile_profile: added: `PUT {{APIURL}}/profile`"]),
    (
        CONDUIT,
        remove,
        [
            "breaking: profiles.unfollow_profile: removed: `DELETE {{APIURL}}/profiles/celeb_{{USERNAME}}/follow`",
            "breaking: profiles.UnfollowProfileResponse: removed: class `UnfollowProfileResponse`",
        ],
    ),
    (
        CONDUIT,
        add_a_query_parameter,
        ["additive: tags.all_tags: changed: `limit` can be given (query parameter, sent as `10`)"],
    ),
    (
        CONDUIT,
        add_a_path_parameter,
        [
            "cosmetic: tags.all_tags: changed: the URL is `{{APIURL}}/tags/:kind` instead of `{{APIURL}}/tags`",
            "breaking: tags.all_tags: changed: `kind` must be given (path parameter)",
        ],
    ),
    (
        CONDUIT,
        change_a_default,
        ["additive: articles.articles_by_author: changed: `author` is `ann` by default, before `johnjacob`"],
    ),
    (CONDUIT, change_the_method, ["breaking: auth.update_user: changed: it sends `PATCH` instead of `PUT`"]),
    (
        CONDUIT,
        extend_a_body,
        ["additive: articles_favorite_comments.UpdateArticleBodyArticle: changed: `draft` is new (`bool | None`)"],
    ),
    (
        CONDUIT,
        retype_a_body,
        [
            "breaking: articles_favorite_comments.UpdateArticleBodyArticle: changed: "
            "`body` is `list[str] | None` instead of `str | None`"
        ],
    ),
    (
        CONDUIT,
        add_a_response,
        [
            "additive: tags.all_tags: changed: the body of status 410 is known: `AllTagsGone`",
            "additive: tags.AllTagsGone: added: class `AllTagsGone`",
        ],
    ),
    (
        CONDUIT,
        need_credentials,
        [
            "breaking: added: the client takes `tag_token` (`CONDUIT_TAG_TOKEN`) and needs it",
            "breaking: tags.all_tags: changed: it needs credentials now: `Bearer {{tagToken}}`",
        ],
    ),
    (CONDUIT, send_another_header, ["cosmetic: tags.all_tags: changed: it sends `X-Mode: fast`"]),
    (CONDUIT, describe, ["cosmetic: tags.all_tags: changed: its description differs"]),
    (VERSIONED, version_the_paths, ["additive: version: version `v1` is `v3` now (the URL of 32 operations)"]),
    (CONDUIT, reorder, []),
    (
        SALESFORCE,
        export_the_next_version,
        ["additive: version: version `53.0` is `59.0` now (the default of `version`)"],
    ),
]


@pytest.mark.parametrize(("old", "edit", "expected"), EDITS, ids=[edit.__name__ for _, edit, _ in EDITS])
def test_an_edit_gives_its_report_and_no_other_name_changes(
    old: Item, edit: Callable[[Item], None], expected: list[str]
) -> None:
    new = copied(old)
    edit(new)
    changes = differing(old, new)
    assert told(changes) == expected
    before = client(old)
    after = client(new, before)
    gone = {change.name for change in changes if change.kind == "removed"}
    calls, kept = ({".".join(one.call) for one in made.operations} for made in (before, after))
    assert calls - kept == (gone | {"profiles.profile"} if edit is rename else gone & calls)
    classes, kept_classes = ({".".join((*one.home, one.name)) for one in made.models} for made in (before, after))
    assert classes - kept_classes == gone & classes


def with_auth(kind: str, **values: str) -> Item:
    """A collection of one request with that auth."""
    return collection(item("https://h/x", name="Get", auth=parameters(kind, **values)))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            with_auth("apikey", key="X-Key", value="{{k}}"),
            with_auth("apikey", key="X-Other", value="{{k}}"),
            "it no longer sends `API key as X-Key` and sends `API key as X-Other`",
        ),
        (
            with_auth("apikey", key="key", value="{{k}}", **{"in": "header"}),
            with_auth("apikey", key="key", value="{{k}}", **{"in": "query"}),
            "it no longer sends `API key as key` and sends `API key as key in the query`",
        ),
        (
            with_auth("awsv4", accessKey="{{a}}", secretKey="{{s}}", region="eu"),
            with_auth("awsv4", accessKey="{{a}}", secretKey="{{s}}", region="us"),
            "it no longer sends `settings of AwsV4 ",
        ),
        (
            with_auth("oauth2", accessToken="{{t}}", scope="read"),
            with_auth("oauth2", accessToken="{{t}}", scope="write"),
            "it no longer sends `settings of OAuth2 ",
        ),
        (
            with_auth("oauth2", accessToken="{{t}}"),
            with_auth("oauth2", accessToken="{{t}}", addTokenTo="queryParams"),
            "it sends `settings of OAuth2 ",
        ),
    ],
)
def test_how_an_auth_is_sent_is_told_and_breaks_nobody(old: Item, new: Item, expected: str) -> None:
    (line,) = told(differing(old, new))
    assert line.startswith(f"cosmetic: get: changed: {expected}")


def test_credentials_that_change_in_the_collection_are_nothing_to_callers() -> None:
    first, second = (with_auth("awsv4", accessKey="{{a}}", secretKey=key, region="eu") for key in ("one", "two"))
    assert told(differing(first, second)) == []


def test_parameters_of_one_name_are_compared_each_with_its_own_value_before() -> None:
    old = collection(item("https://h/x?version=1.0&version=2.0&version=3.0", name="Get"))
    new = collection(item("https://h/x?version=1.0&version=2.5&version=3.0", name="Get"))
    assert told(differing(old, old)) == []
    assert told(differing(old, new)) == ["additive: version: version `2.0` is `2.5` now (a default)"]
