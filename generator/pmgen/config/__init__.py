"""The configuration of a project: `[tool.pmgen]` of pyproject.toml, or pmgen.toml, in this folder or one around it.

    [tool.pmgen]
    output = "generated"
    languages = ["csharp"]

    [tool.pmgen.collections.billing]
    source = "collections/billing.json"
    environments = ["environments/staging.json"]

    [tool.pmgen.collections.billing.types."Users/Get a user"]
    "response.createdAt" = "datetime"

    [tool.pmgen.collections.billing.pagination]
    "Users/List users" = { style = "cursor", parameter = "after", items = "data", next = "meta.next" }
    "Users/Search" = false

    [tool.pmgen.collections.billing.groups]
    create_payment = ["Payments/Pay by card", "Payments/Pay by *"]

    [tool.pmgen.collections.billing.bodies."Payments/*"]
    account = "{{account}}"

    [tool.pmgen.collections.billing.retries]
    "Reports/*" = { safe = true, statuses = [409] }

In pmgen.toml the tables stand without `tool.pmgen`. What stands at the top is meant for every collection; what a
collection says itself goes before. Paths are relative to the folder of the file.

`shape.py` says what may stand there, `reading.py` finds and reads it, `force.py` lays it over the defaults and under
the command line, `bounds.py` keeps what it has written inside its project.
"""

from pmgen.config.bounds import written
from pmgen.config.force import Setting, Target, in_force, pulls, single, targets
from pmgen.config.reading import Config, read_config
from pmgen.config.shape import json_schema

__all__ = [
    "Config",
    "Setting",
    "Target",
    "in_force",
    "json_schema",
    "pulls",
    "read_config",
    "single",
    "targets",
    "written",
]
