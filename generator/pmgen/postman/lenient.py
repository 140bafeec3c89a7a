"""Validation that leaves out what it cannot read, with a notice: one bad part is no reason to refuse a collection.

Postman's own tools refuse the file ("item.5: Invalid input"); a user with 400 good requests is better served this way.
"""

from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from pmgen.errors import Place, PmgenError, Report
from pmgen.postman.javascript import is_list, is_object

Model = TypeVar("Model", bound=BaseModel)

# Each round removes every part that failed; what was hidden behind it may fail next.
_ROUNDS: Final = 20
# What pydantic misses, by its error types.
_EXPECTED: Final = {
    "list_type": "a list",
    "dict_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
    "string_type": "a text",
}


def validate(model: type[Model], data: Any, file: str, report: Report) -> Model:
    """The data in a model's shape.

    Args:
        model: the shape.
        data: parsed JSON; parts that do not fit are removed from it in place.
        file: for notices.
        report: gets a notice for each part that was left out.

    Raises:
        PmgenError: the whole does not fit, or is nested too deep.
    """
    for _ in range(_ROUNDS):
        try:
            return model.model_validate(data)
        except ValidationError as error:
            _leave_out(error, data, file, report)
        except RecursionError:
            break
    raise too_deep(file)


def too_deep(file: str) -> PmgenError:
    """The error for a file whose nesting no reader stands."""
    return PmgenError(
        file,
        "The file is nested too deep to be read.",
        "Flatten the folders or bodies: Postman cannot show them either.",
    )


def _leave_out(error: ValidationError, data: Any, file: str, report: Report) -> None:
    """Removes each part that an error names, the later of a list first, so that the others keep their index."""
    found = error.errors(include_input=False, include_url=False)
    problems = {tuple(problem["loc"]): _EXPECTED.get(problem["type"], "a value") for problem in found}
    for location in sorted(problems, key=_order, reverse=True):
        path = _existing(data, location)
        if path in ((), ("item",), ("values",)):
            what = f"Where {problems[location]} must stand is something else."
            raise PmgenError(_place(data, path, file), what, "Export it from Postman again.")
        report.note(
            "unreadable-part",
            _place(data, path, file),
            f"Where {problems[location]} must stand is something else; it was left out.",
            "Correct it in Postman and export again.",
        )
        _remove(data, path)


def _order(location: tuple[int | str, ...]) -> tuple[tuple[int, int, str], ...]:
    return tuple((0, step, "") if isinstance(step, int) else (1, 0, step) for step in location)


def _place(data: Any, path: tuple[int | str, ...], file: str) -> Place:
    """Where a part stands: a pointer into the file, or the place that another format's reader noted on its item."""
    pointer = "".join(f"/{_escape(step)}" for step in path)
    here: object = data
    for step in path:
        here = _child(here, step)
        origin = here.get("pmgen:origin") if is_object(here) else None
        if is_object(origin):
            file, pointer = str(origin.get("file") or file), str(origin.get("pointer") or "")
    return Place(file, pointer)


def _escape(step: int | str) -> str:
    return str(step).replace("~", "~0").replace("/", "~1")


def _existing(data: Any, location: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """As much of a location as the data has: validators turn texts into lists, so the end may be of their making."""
    path: list[int | str] = []
    here: object = data
    for step in location:
        if not _has(here, step):
            break
        here = _child(here, step)
        path.append(step)
    return tuple(path)


def _has(value: object, step: int | str) -> bool:
    if isinstance(step, int):
        return is_list(value) and step < len(value)
    return is_object(value) and step in value


def _child(value: Any, step: int | str) -> object:
    child: object = value[step]
    return child


def _remove(data: Any, path: tuple[int | str, ...]) -> None:
    """Removes a part; an entry of an `item` list becomes an empty one, so that the others keep their place."""
    for step in path[:-1]:
        data = data[step]
    if path[-2:-1] == ("item",) and isinstance(path[-1], int):
        data[path[-1]] = {}
    else:
        del data[path[-1]]
