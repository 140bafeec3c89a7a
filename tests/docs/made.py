"""A small collection with what pages have to cope with, and its site on disk."""

import json
from pathlib import Path
from typing import Any

from pmgen import pipeline
from pmgen.errors import Report
from pmgen.model.api import Api
from pmgen.options import Options

HOSTILE = """<script>window.hacked = 1</script>

[link](javascript:window.hacked=2) <a href="javascript:window.hacked=3">old link</a> <a href="//evil.example">other</a>

<img src=x onerror="window.hacked=4"> ![picture](https://example.com/a.png)
<svg onload="window.hacked=5"><a xlink:href="javascript:window.hacked=6">x</a></svg>
<iframe src="https://example.com"></iframe> <form action="https://example.com">
<input autofocus onfocus="window.hacked=7"></form>
<style>body { display: none }</style> <b style="position:fixed" class="copy" id="main">bold</b>
<base href="https://example.com/">
<math><mtext></table></mtext></math></div></main><h1>broken <table><tr><td onclick="window.hacked=8">cell

- item <details open ontoggle="window.hacked=9">
| a | b |
| - | - |
| `<script>` | </script> |
"""


def collection() -> dict[str, Any]:
    """A log-in that keeps a token, a folder of users, a hostile request, a large one."""
    large = json.dumps({"rows": [{"number": number, "text": "x" * 40} for number in range(1500)]})
    return {
        "info": {"name": "Shop & <Co>", "description": "# Shop\n\nAll about **users**.", "schema": "v2.1.0"},
        "variable": [{"key": "baseUrl", "value": "https://api.example.com"}, {"key": "token", "value": ""}],
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]},
        "item": [
            {
                "name": "Log in",
                "event": [
                    {"listen": "test", "script": {"exec": ['pm.environment.set("token", pm.response.json().token);']}}
                ],
                "request": {
                    "method": "POST",
                    "url": "{{baseUrl}}/login",
                    "auth": {
                        "type": "basic",
                        "basic": [{"key": "username", "value": "me"}, {"key": "password", "value": "hunter2-in-clear"}],
                    },
                },
                "response": [_saved("Fine", 200, {"token": "abc"}), _saved("Wrong", 401, {"error": "no"})],
            },
            {
                "name": "Users",
                "description": "People of the shop.",
                "item": [_get_user(), _users_by_name()],
            },
            {
                "name": HOSTILE[:60],
                "item": [{"name": "</title><script>window.hacked=10</script>", "request": _hostile()}],
            },
            {
                "name": "Import",
                "request": {"method": "POST", "url": "{{baseUrl}}/import", "body": {"mode": "raw", "raw": large}},
            },
        ],
    }


def _get_user() -> dict[str, Any]:
    return {
        "name": "Get a user",
        "request": {
            "method": "GET",
            "description": "One user. See [the docs](https://example.com/docs).",
            "url": {
                "raw": "{{baseUrl}}/users/:userId?expand=all",
                "host": ["{{baseUrl}}"],
                "path": ["users", ":userId"],
                "query": [
                    {"key": "expand", "value": "all", "description": "What *else* to show."},
                    {"key": "debug", "value": "1", "disabled": True},
                ],
                "variable": [{"key": "userId", "value": "7", "description": "Its number."}],
            },
        },
        "response": [_saved("A user", 200, {"id": 7, "name": "Ann", "tags": ["a"]})],
    }


def _users_by_name() -> dict[str, Any]:
    return {"name": "Find users by name", "request": {"method": "GET", "url": "{{baseUrl}}/users/search"}}


def _hostile() -> dict[str, Any]:
    return {
        "method": "POST",
        "description": HOSTILE,
        "url": "https://api.example.com/</code><script>window.hacked=11</script>",
        "header": [{"key": "X-<b>", "value": '"><script>window.hacked=12</script>', "description": HOSTILE}],
        "body": {"mode": "raw", "raw": "</script><script>window.hacked=13</script>"},
    }


def _saved(name: str, code: int, body: object) -> dict[str, Any]:
    header = [{"key": "Set-Cookie", "value": "session=s3cret-cookie"}]
    return {"name": name, "code": code, "header": header, "body": json.dumps(body, indent=1)}


def build(folder: Path, languages: tuple[str, ...] = ("lianja", "python", "csharp")) -> Path:
    """Writes the collection and its site; gives the site's folder."""
    path = folder / "shop.json"
    path.write_text(json.dumps(collection()), encoding="utf-8")
    return build_site(path, folder, languages)


def build_site(path: Path, folder: Path, languages: tuple[str, ...] | None) -> Path:
    """Builds the site of a collection's file below a folder."""
    options = Options(output=folder, emit=("docs",), docs_languages=languages)
    api = load(path, options)
    pipeline.build(api, options, Report())
    return folder / api.slug / "docs"


def load(path: Path, options: Options | None = None) -> Api:
    """The model of a collection's file."""
    return pipeline.load(path, options or Options(), Report())
