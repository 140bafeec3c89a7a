"""What was created, changed and deleted while the mock runs (`--remember`).

What a POST is answered with, merged with what was sent, can be read below its path by its id, as
`POST /users` -> `{"id": 7}` -> `GET /users/7`. PUT replaces it, PATCH changes it, DELETE removes it.
"""

import json
from dataclasses import dataclass, field
from typing import Any, Final, cast

from pmgen.mock.choice import Asked
from pmgen.model.api import Example

_IDS: Final = ("id", "_id", "uuid", "uid", "key", "name")
_LIMIT: Final = 10_000

Plain = dict[str, Any]
# A status, and the JSON of the answer; None for no body.
Remembered = tuple[int, Plain | None]


@dataclass(slots=True)
class Memory:
    """Objects by the path that they can be read at; the last ten thousand."""

    objects: dict[tuple[str, ...], Plain | None] = field(default_factory=dict[tuple[str, ...], Plain | None])

    def answer(self, asked: Asked) -> Remembered | None:
        """The answer for what is remembered; None to let the saved responses answer."""
        path = _path(asked)
        if path not in self.objects or asked.method not in {"GET", "HEAD", "PUT", "PATCH", "DELETE"}:
            return None
        known = self.objects[path]
        if known is None:
            return 404, {"error": "deleted"}
        sent = _object(asked.body) or {}
        match asked.method:
            case "DELETE":
                self.objects[path] = None
                return 204, None
            case "PUT":
                self.objects[path] = _ids(known) | sent
            case "PATCH":
                self.objects[path] = {**known, **sent}
            case _:
                pass
        return 200, self.objects[path]

    def see(self, asked: Asked, example: Example) -> None:
        """Remembers what a POST that went well has made."""
        made = _object((example.body or "").encode()) if asked.method == "POST" else None
        if made is None or not 200 <= (example.status or 200) < 300:
            return
        name = next((str(made[key]) for key in _IDS if isinstance(made.get(key), str | int)), None)
        if name is not None:
            if len(self.objects) >= _LIMIT:
                del self.objects[next(iter(self.objects))]
            self.objects[(*_path(asked), name)] = {**made, **(_object(asked.body) or {}), **_ids(made)}


def _ids(value: Plain) -> Plain:
    return {key: item for key, item in value.items() if key in _IDS}


def _path(asked: Asked) -> tuple[str, ...]:
    return asked.segments[:-1] if asked.segments[-1] == "" else asked.segments


def _object(body: bytes) -> Plain | None:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return cast("Plain", value) if isinstance(value, dict) else None
