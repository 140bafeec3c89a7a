"""Measuring commands: time on the clock, time of processors, and most memory of a process and its children."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figures:
    """What a command took.

    Attributes:
        seconds: on the clock.
        cpu: seconds of processors, in the program and in the system.
        memory: most memory of one process, in MiB.
    """

    seconds: float
    cpu: float
    memory: float

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(self.seconds + other.seconds, self.cpu + other.cpu, max(self.memory, other.memory))


def measure(
    command: Sequence[str], *, folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> Figures | None:
    """Runs a command to its end; None if it failed."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    return None if process.returncode else Figures(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
