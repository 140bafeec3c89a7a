"""A small RealWorld ("Conduit") service in memory, for running its collection from the first request to the last.

Tokens, slugs and ids are its own: who does not pass along what it answered gets 401 or 404.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from tests.wire.echo import Answer, Request

Json: TypeAlias = "dict[str, Any]"
TIME = "2024-05-06T07:08:09.010Z"


class Refusal(Exception):
    """A request that the service does not grant."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


@dataclass(slots=True)
class Call:
    """A request as the handlers see it: the parts of its path, its query, its JSON, and who asks."""

    path: tuple[str, ...]
    query: dict[str, str]
    body: Json
    user: str | None

    def needs_user(self) -> str:
        """The name of who asks."""
        if self.user is None:
            raise Refusal(401, "token missing or unknown")
        return self.user


@dataclass(slots=True)
class Conduit:
    """The service's state and its routes; `respond` is the responder of an `EchoServer`."""

    users: dict[str, Json] = field(default_factory=dict[str, Json])
    articles: dict[str, Json] = field(default_factory=dict[str, Json])
    comments: dict[int, Json] = field(default_factory=dict[int, Json])
    follows: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    log: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])

    def respond(self, request: Request) -> Answer:
        """Answers a request and notes how."""
        path, _, query = request.target.partition("?")
        pairs = {name: value for name, _, value in (pair.partition("=") for pair in query.split("&") if pair)}
        try:
            body: Json = json.loads(request.body or b"{}")
            call = Call(tuple(path.strip("/").split("/")[1:]), pairs, body, self._asker(request))
            status, value = 200, self._route(request.method, path)(call)
        except Refusal as refusal:
            status, value = refusal.status, {"errors": {"body": [refusal.reason]}}
        self.log.append((f"{request.method} {request.target}", status))
        return Answer(status, body=json.dumps(value).encode())

    def _asker(self, request: Request) -> str | None:
        sent = "".join(request.values("authorization"))
        return next((name for name, user in self.users.items() if sent == f"Token {user['token']}"), None)

    def _route(self, method: str, path: str) -> Callable[[Call], Json]:
        routes: dict[str, Callable[[Call], Json]] = {
            "POST /api/users": self.register,
            "POST /api/users/login": self.login,
            "GET /api/user": lambda call: {"user": self.users[call.needs_user()]},
            "PUT /api/user": self.update_user,
            "GET /api/articles": self.list_articles,
            "GET /api/articles/feed": lambda call: self.list_articles(call) if call.needs_user() else {},
            "POST /api/articles": self.create_article,
            "GET /api/articles/[^/]+": lambda call: {"article": self.article(call)},
            "PUT /api/articles/[^/]+": self.update_article,
            "DELETE /api/articles/[^/]+": self.delete_article,
            "(POST|DELETE) /api/articles/[^/]+/favorite": lambda call: self.favorite(call, method == "POST"),
            "POST /api/articles/[^/]+/comments": self.create_comment,
            "GET /api/articles/[^/]+/comments": self.list_comments,
            r"DELETE /api/articles/[^/]+/comments/\d+": self.delete_comment,
            "GET /api/profiles/[^/]+": lambda call: {"profile": self.profile(call)},
            "(POST|DELETE) /api/profiles/[^/]+/follow": lambda call: self.follow(call, method == "POST"),
            "GET /api/tags": lambda call: {
                "tags": sorted({tag for a in self.articles.values() for tag in a["tagList"]})
            },
        }
        found = next((route for pattern, route in routes.items() if re.fullmatch(pattern, f"{method} {path}")), None)
        if found is None:
            raise Refusal(404, f"no such route: {method} {path}")
        return found

    # ---- users

    def register(self, call: Call) -> Json:
        """Makes a user, with a token of its own."""
        given = call.body["user"]
        name = given["username"]
        token = f"jwt.{len(self.users) + 1}.{sum(map(ord, name))}"
        self.users[name] = {
            "id": len(self.users) + 1,
            "email": given["email"],
            "createdAt": TIME,
            "updatedAt": TIME,
            "username": name,
            "bio": "",
            "image": None,
            "token": token,
        }
        return {"user": self.users[name]}

    def login(self, call: Call) -> Json:
        """Finds the user by the address."""
        found = next((user for user in self.users.values() if user["email"] == call.body["user"]["email"]), None)
        if found is None:
            raise Refusal(401, "unknown user")
        return {"user": found}

    def update_user(self, call: Call) -> Json:
        """Changes the user who asks."""
        user = self.users[call.needs_user()]
        user.update(call.body["user"])
        return {"user": user}

    def profile(self, call: Call) -> Json:
        """Another user, as seen by the one who asks."""
        name = call.path[1]
        if name not in self.users:
            raise Refusal(404, f"no such profile: {name}")
        followed = (call.user or "", name) in self.follows
        return {"username": name, "bio": "", "image": None, "following": followed}

    def follow(self, call: Call, on: bool) -> Json:
        """Begins or ends to follow."""
        pair = (call.needs_user(), call.path[1])
        (self.follows.add if on else self.follows.discard)(pair)
        return {"profile": self.profile(call)}

    # ---- articles

    def article(self, call: Call) -> Json:
        """The article that the path names."""
        if call.path[1] not in self.articles:
            raise Refusal(404, f"no such article: {call.path[1]}")
        return self.articles[call.path[1]]

    def list_articles(self, call: Call) -> Json:
        """The articles that the query asks for."""
        keep: dict[str, Callable[[Json, str], bool]] = {
            "author": lambda article, name: article["author"]["username"] == name,
            "favorited": lambda article, name: name in article["fans"],
            "tag": lambda article, tag: tag in article["tagList"],
        }
        found = [
            {key: value for key, value in article.items() if key != "fans"}
            for article in self.articles.values()
            if all(keep[name](article, value) for name, value in call.query.items())
        ]
        return {"articles": found, "articlesCount": len(found)}

    def create_article(self, call: Call) -> Json:
        """Makes an article; its slug cannot be guessed from the title alone."""
        author = call.needs_user()
        given = call.body["article"]
        slug = f"{given['title'].lower().replace(' ', '-')}-{len(self.users) * 7919}"
        self.articles[slug] = {
            **given,
            "slug": slug,
            "createdAt": TIME,
            "updatedAt": TIME,
            "favorited": False,
            "favoritesCount": 0,
            "author": {"username": author, "bio": "", "image": None, "following": False},
            "fans": [],
        }
        return {"article": self.articles[slug]}

    def update_article(self, call: Call) -> Json:
        """Changes an article."""
        call.needs_user()
        article = self.article(call)
        article.update(call.body["article"])
        return {"article": article}

    def delete_article(self, call: Call) -> Json:
        """Removes an article."""
        call.needs_user()
        self.article(call)
        del self.articles[call.path[1]]
        return {}

    def favorite(self, call: Call, on: bool) -> Json:
        """Marks an article, or takes the mark off."""
        fan, article = call.needs_user(), self.article(call)
        article["fans"] = [*article["fans"], fan] if on else [name for name in article["fans"] if name != fan]
        article.update(favorited=on, favoritesCount=len(article["fans"]))
        return {"article": article}

    # ---- comments

    def create_comment(self, call: Call) -> Json:
        """Makes a comment on an article."""
        author = call.needs_user()
        self.article(call)
        number = 4000 + len(self.comments)
        self.comments[number] = {
            "id": number,
            "body": call.body["comment"]["body"],
            "createdAt": TIME,
            "updatedAt": TIME,
            "author": {"username": author, "bio": "", "image": None, "following": False},
        }
        return {"comment": self.comments[number]}

    def list_comments(self, call: Call) -> Json:
        """All comments on an article."""
        self.article(call)
        return {"comments": list(self.comments.values())}

    def delete_comment(self, call: Call) -> Json:
        """Removes a comment."""
        call.needs_user()
        if self.comments.pop(int(call.path[3]), None) is None:
            raise Refusal(404, f"no such comment: {call.path[3]}")
        return {}
