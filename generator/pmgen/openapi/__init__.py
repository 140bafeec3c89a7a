"""`--emit openapi`: an OpenAPI 3.1 document of the same model, with its types, and with every request and example.

OpenAPI knows one operation for a method and a path; requests that share both are variants of it: their parameters,
bodies and responses are joined, and `x-pmgen-requests` lists them one by one. What OpenAPI has no place for (other
methods than its own) stands in `x-pmgen-operations` of the path, in the same form.
"""

import json
from collections.abc import Iterator

from pmgen.errors import Report
from pmgen.files import File
from pmgen.model.api import Api
from pmgen.openapi.document import document
from pmgen.options import Options

__all__ = ["document", "emit"]


def emit(api: Api, options: Options, report: Report) -> Iterator[File]:
    """One file: `openapi/openapi.json`."""
    text = json.dumps(document(api, report), indent=2, ensure_ascii=False, allow_nan=False)
    yield File("openapi/openapi.json", f"{text}\n", "", "openapi")
