"""The environments that a client offers by name: their table in `_client.py`, and the constructor's argument."""

from typing import Final

from pmgen.python.client_variables import Plan, environment_variable
from pmgen.python.layout import INDENT, WIDTH, Group, annotated, call, lay, mapping, sequence, width
from pmgen.python.literals import string

NAME_TYPE: Final = "EnvironmentName"


def environments_code(plan: Plan) -> tuple[str, ...]:
    """The type of the names and the table of the values; nothing if there are no environments."""
    if not plan.environments:
        return ()
    values = mapping(
        [
            (string(name), mapping([(string(key), string(value)) for key, value in members.items()]))
            for name, members in plan.environments.items()
        ]
    )
    table = call(
        "Environments",
        (),
        [
            ("variable", string(environment_variable(plan.api))),
            ("default", string(default_environment(plan))),
            ("values", values),
        ],
    )
    return (_name_type(plan), annotated("_ENVIRONMENTS", "Environments", table, 0))


def default_environment(plan: Plan) -> str:
    """The one that is taken where none is named: the last, as snippets take its values."""
    return list(plan.environments)[-1]


def argument_doc(plan: Plan) -> str:
    """What the constructor's `environment` means."""
    default = f"`{environment_variable(plan.api)}` in the environment, else `{default_environment(plan)}`"
    return f"Which values stand for what is not given. Default: {default}."


def _name_type(plan: Plan) -> str:
    names = [string(name) for name in plan.environments]
    head = f"{NAME_TYPE}: TypeAlias = "
    if len(names) > 1:
        literal = sequence(names, "[]")
        return head + lay(Group("Literal[", literal.items, "]"), 0, width(head))
    line = f"{head}Literal[{names[0]}]"
    return line if width(line) <= WIDTH else f"{head}Literal[\n{INDENT}{names[0]}\n]"
