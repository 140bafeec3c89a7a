"""What `make openapi-clients` makes of the words of openapi-python-client."""

import json
from collections import Counter

from tests.openapi.consumer import operations, told, verdict

SAID = """\
Generating out
Warning(s) encountered while generating. Client was generated, but some pieces may be missing

WARNING parsing POST /a within x. Endpoint will not be generated.

Unsupported content type text/plain


WARNING parsing GET /b c within y.z. Endpoint will not be generated.

Parameters with same Python identifier bar detected

"""


def test_known_limits_are_counted_by_name() -> None:
    found = verdict(5, 3, SAID)
    assert found.limits == Counter(
        {"knows no body of this media type": 1, "gives two parameters the same name": 1},
    )
    assert found.is_good
    assert told(found).startswith("3 of 5 operations, 1 left out since it gives two parameters the same name")


def test_any_other_reason_and_silence_are_failures() -> None:
    odd = "WARNING parsing PUT /d within x. Endpoint will not be generated.\n\nCould not parse schema\n"
    found = verdict(6, 3, SAID + odd)
    assert found.others == ("PUT /d: Could not parse schema",)
    assert not found.is_good
    silent = verdict(7, 3, SAID)
    assert not silent.is_good
    assert "2 missing without a word" in told(silent)


def test_operations_are_counted() -> None:
    assert operations(json.dumps({"paths": {"/a": {"get": {}, "parameters": []}, "/b": {"post": {}}}})) == 2
