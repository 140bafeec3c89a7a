"""Requests that share method and path, joined to the one operation that OpenAPI has for them."""

from collections.abc import Iterable, Sequence
from typing import Any

from pmgen.openapi.examples import named
from pmgen.openapi.schemas import any_of

Json = dict[str, Any]


def joined(operations: Sequence[Json]) -> Json:
    """One operation that takes what any of them takes and answers as any of them does; the first gives its name."""
    first = operations[0]
    if len(operations) == 1:
        (alone,) = first["x-pmgen-requests"]
        said = {key: value for key, value in alone.items() if key != "description"}
        return {**first, "x-pmgen-requests": [said]}
    made: Json = {
        "tags": list(dict.fromkeys(tag for one in operations for tag in one.get("tags", ()))),
        "summary": first.get("summary", ""),
        "description": _description(operations),
        "parameters": _parameters(operations),
        "requestBody": _request_body(operations),
        "security": _distinct(one for operation in operations for one in operation.get("security", ())),
    }
    made = {key: value for key, value in made.items() if value}
    made["responses"] = _responses(operations)
    made["x-pmgen-requests"] = [one for operation in operations for one in operation["x-pmgen-requests"]]
    return made


def _description(operations: Sequence[Json]) -> str:
    """What each is for; all of them are listed, since their names say it best."""
    lines = [f"{len(operations)} requests of the collection share this method and path:", ""]
    lines += [f"- {' '.join(one.get('summary', '').split())}" for one in operations]
    texts = dict.fromkeys(text for one in operations if (text := one.get("description", "")))
    return "\n\n".join(["\n".join(lines), *texts])


def _parameters(operations: Sequence[Json]) -> list[Json]:
    """Each once; of a path all are required, of anything else those that all have and require."""
    found: dict[tuple[str, str], Json] = {}
    for operation in operations:
        for one in operation.get("parameters", ()):
            key = (one["in"], one["name"].lower() if one["in"] == "header" else one["name"])
            if key not in found:
                found[key] = dict(one)
            elif found[key]["schema"] != one["schema"]:
                found[key]["schema"] = any_of([found[key]["schema"], one["schema"]])
    return list(found.values())


def _request_body(operations: Sequence[Json]) -> Json:
    bodies = [operation["requestBody"] for operation in operations if "requestBody" in operation]
    if not bodies:
        return {}
    content = _content([body["content"] for body in bodies])
    return {"content": content, **({"required": True} if len(bodies) == len(operations) else {})}


def _responses(operations: Sequence[Json]) -> Json:
    found: dict[str, list[Json]] = {}
    for operation in operations:
        for status, response in operation["responses"].items():
            found.setdefault(status, []).append(response)
    return {status: _response(found[status]) for status in sorted(found)}


def _response(responses: Sequence[Json]) -> Json:
    descriptions = dict.fromkeys(one["description"] for one in responses)
    made: Json = {"description": "\n\n".join(descriptions)}
    content = _content([one["content"] for one in responses if "content" in one])
    bodiless = _examples(one["x-pmgen-examples"] for one in responses if "x-pmgen-examples" in one)
    return {**made, **({"content": content} if content else {}), **({"x-pmgen-examples": bodiless} if bodiless else {})}


def _content(contents: Sequence[Json]) -> Json:
    """By media type: what fits any schema, and all examples."""
    found: dict[str, list[Json]] = {}
    for content in contents:
        for media, one in content.items():
            found.setdefault(media, []).append(one)
    return {media: _media(members) for media, members in found.items()}


def _media(members: Sequence[Json]) -> Json:
    schemas = [one["schema"] for one in members if "schema" in one]
    examples = _examples(one["examples"] for one in members if "examples" in one)
    made: Json = {"schema": any_of(schemas)} if schemas else {}
    return {**made, "examples": examples} if examples else made


def _examples(groups: Iterable[Json]) -> Json:
    made: Json = {}
    for group in groups:
        for example in group.values():
            named(made, example.get("summary", ""), example["value"])
    return made


def _distinct(values: Iterable[Json]) -> list[Json]:
    found: list[Json] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found
