"""Coverage-guided fuzzing of what reads strangers' files: `make fuzz` (atheris; Linux and macOS).

Any bytes give a model or a PmgenError, within ten seconds. It starts from the small collections of the tests and from
`corpus/`, which every run of the tests reads again; what it finds is written to `build-cache/fuzz/`, and belongs into
`corpus/` when it is mended.
"""

import sys
import time
from contextlib import suppress

import atheris

with atheris.instrument_imports(include=["pmgen"]):
    from pmgen.errors import PmgenError

    from tests.fuzz.readers_target import read_everything


# Seconds of processor time, which other work on the machine does not lengthen.
HANG = 10


def one_input(data: bytes) -> None:
    """What libFuzzer calls: an exception that is no PmgenError is a finding, and so is what takes too long."""
    start = time.process_time()
    with suppress(PmgenError):
        read_everything(data)
    if time.process_time() - start > HANG:
        raise TimeoutError(f"more than {HANG} s")


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
