"""JSON schemas that scripts hold a response against."""

from typing import TYPE_CHECKING

from pmgen.build.scripts.data import data_of
from pmgen.build.scripts.values import Claim, Found, Value
from pmgen.model.json_value import JsonObject
from pmgen.model.scripts import Check

if TYPE_CHECKING:
    from pmgen.build.scripts.machine import Machine


def validated(machine: "Machine", schema: Value, subjects: tuple[Value, ...]) -> Value:
    """Whether a place of the response fits a schema: noted at once, whatever the script makes of the answer."""
    data = data_of(schema)
    for subject in subjects:
        if isinstance(subject, Found) and subject.source == "json" and isinstance(data, JsonObject):
            machine.expect((Check("schema", subject.keys, value=data),))
            return Claim()
    return Claim(whole=False)
