"""Coverage-guided fuzzing of what reads strangers' files: `make fuzz` (atheris; Linux and macOS).

Any bytes give a model or a PmgenError, within ten seconds. What atheris finds interesting is kept in its corpus, whose
seeds are the small collections of the tests; a finding is written to `build-cache/fuzz/` and belongs into
`tests/fuzz/findings/`, which every run of the tests reads again.
"""

import sys
from contextlib import suppress

import atheris

with atheris.instrument_imports(include=["pmgen"]):
    from pmgen.errors import PmgenError

    from tests.fuzz.readers_target import read_everything


def one_input(data: bytes) -> None:
    """What libFuzzer calls: an exception that is no PmgenError is a finding."""
    with suppress(PmgenError):
        read_everything(data)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
