"""The Conduit collection from its first request to its last: what its scripts remember, the client passes along."""

import asyncio
import importlib
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from pmgen import python
from pmgen.errors import Report
from pmgen.options import Options

from tests.wire.client_runner import importable
from tests.wire.conduit import Conduit
from tests.wire.echo import EchoServer
from tests.wire.jobs import COLLECTIONS, build, collection_job
from tests.wire.loopback import connections_to

PERSON = {"email": "jo@example.com", "password": "pw", "username": "jo"}
CELEB = {"email": "celeb_jo@example.com", "password": "pw", "username": "celeb_jo"}
ARTICLE = {"title": "How to train", "description": "d", "body": "b", "tagList": ["training", "dragons"]}

# The collection's requests in its own order. Token, slug and comment id are never given.
CALLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("auth.register", {"body": {"user": PERSON}}),
    ("auth.login", {"body": {"user": {"email": "jo@example.com", "password": "pw"}}}),
    ("auth.login_and_remember_token", {"body": {"user": {"email": "jo@example.com", "password": "pw"}}}),
    ("auth.current_user", {}),
    ("auth.update_user", {"body": {"user": {"email": "jo@example.org"}}}),
    ("articles.all_articles", {}),
    ("articles.articles_by_author", {}),
    ("articles.articles_favorited_by_username", {"favorited": "jo"}),
    ("articles.articles_by_tag", {}),
    ("articles_favorite_comments.create_article", {"body": {"article": ARTICLE}}),
    ("articles_favorite_comments.feed", {}),
    ("articles_favorite_comments.all_articles", {}),
    ("articles_favorite_comments.all_articles_with_auth", {}),
    ("articles_favorite_comments.articles_by_author", {"author": "jo"}),
    ("articles_favorite_comments.articles_by_author_with_auth", {"author": "jo"}),
    ("articles_favorite_comments.single_article_by_slug", {}),
    ("articles_favorite_comments.articles_by_tag", {}),
    ("articles_favorite_comments.update_article", {"body": {"article": {"body": "With two hands"}}}),
    ("articles_favorite_comments.favorite_article", {}),
    ("articles_favorite_comments.articles_favorited_by_username", {"favorited": "jo"}),
    ("articles_favorite_comments.articles_favorited_by_username_with_auth", {"favorited": "jo"}),
    ("articles_favorite_comments.unfavorite_article", {}),
    ("articles_favorite_comments.create_comment_for_article", {"body": {"comment": {"body": "Thanks"}}}),
    ("articles_favorite_comments.all_comments_for_article", {}),
    ("articles_favorite_comments.all_comments_for_article_without_login", {}),
    ("articles_favorite_comments.delete_comment_for_article", {}),
    ("articles_favorite_comments.delete_article", {}),
    ("profiles.register_celeb", {"body": {"user": CELEB}}),
    ("profiles.profile", {"username": "jo"}),
    ("profiles.follow_profile", {"username": "jo", "body": {"user": {"email": "jo@example.org"}}}),
    ("profiles.unfollow_profile", {"username": "jo"}),
    ("tags.all_tags", {}),
)


@pytest.fixture
def conduit() -> Conduit:
    """The service."""
    return Conduit()


@pytest.fixture
def package(conduit: Conduit, tmp_path: Path) -> Generator[Any]:
    """The generated client's package, every connection of which ends at the service."""
    (built,) = build(collection_job(COLLECTIONS / "gothinkster__realworld__Conduit.json"))
    assert [".".join(endpoint.call) for endpoint in built.api.endpoints] == [call for call, _ in CALLS]
    files = tuple(python.emit(built.api, Options(), Report()))
    server = EchoServer(responder=conduit.respond)
    with server, connections_to(server.port), importable(files, built.api.package, tmp_path):
        yield importlib.import_module(built.api.package)


def method(client: Any, path: str) -> Any:
    """A method of a client by its dotted path."""
    for name in path.split("."):
        client = getattr(client, name)
    return client


def check(conduit: Conduit, results: dict[str, Any], variables: Any) -> None:
    """All requests were granted, and the answers arrived as what they are."""
    assert [line for line in conduit.log if line[1] != 200] == []
    assert len(conduit.log) == len(CALLS)
    assert conduit.log[-7] == (f"DELETE /api/articles/{variables['slug']}/comments/4000", 200)
    assert conduit.log[-6] == (f"DELETE /api/articles/{variables['slug']}", 200)
    assert variables["token"] == conduit.users["jo"]["token"]
    created = results["articles_favorite_comments.create_article"]
    assert created.article.slug == variables["slug"]
    assert created.article.tag_list == ["training", "dragons"]
    assert results["articles_favorite_comments.favorite_article"].article.favorited is True
    assert results["profiles.follow_profile"].profile.following is True
    assert results["profiles.unfollow_profile"].profile.following is False


def test_the_client_passes_along_what_the_scripts_remember(conduit: Conduit, package: Any) -> None:
    with package.Conduit(apiurl="https://conduit.example/api") as client:
        results = {path: method(client, path)(**arguments) for path, arguments in CALLS}
        check(conduit, results, client.variables)


def test_the_asynchronous_client_does_so_too(conduit: Conduit, package: Any) -> None:
    async def run() -> None:
        async with package.AsyncConduit(apiurl="https://conduit.example/api") as client:
            results = {path: await method(client, path)(**arguments) for path, arguments in CALLS}
            check(conduit, results, client.variables)

    asyncio.run(run())


def test_what_was_not_captured_is_asked_for(conduit: Conduit, package: Any) -> None:
    with package.Conduit(apiurl="https://conduit.example/api", token="t") as client:
        with pytest.raises(package.MissingValueError, match="slug"):
            client.articles_favorite_comments.single_article_by_slug()
        assert conduit.log == []


def test_an_argument_stands_above_what_was_captured(conduit: Conduit, package: Any) -> None:
    with package.Conduit(apiurl="https://conduit.example/api", token="t", max_retries=0) as client:
        client.variables["slug"] = "captured"
        with pytest.raises(package.NotFoundError):
            client.articles_favorite_comments.single_article_by_slug(slug="given")
    assert conduit.log == [("GET /api/articles/given", 404)]
