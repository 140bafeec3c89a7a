"""openapi-python-client over the OpenAPI documents of real collections: which operations it makes clients for.

Run by `make openapi-clients`. What it leaves out is counted by its own words. It fails if a reason is none of the
limits that this tool is known to have, if operations go missing without a word, or if a document is refused.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Final, NamedTuple

from pmgen import pipeline
from pmgen.errors import Report
from pmgen.openapi import document
from pmgen.options import Options

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Limits of openapi-python-client 0.29, by what it says of an operation that it leaves out.
LIMITS: Final = {
    "knows no body of this media type": re.compile(r"Unsupported content type \S+"),
    "gives two parameters the same name": re.compile(r"Parameters with same Python identifier .* detected"),
}
_LEFT_OUT: Final = re.compile(r"WARNING parsing (\S+ .+?) within .*\. Endpoint will not be generated\.\s+(.+)")


class Verdict(NamedTuple):
    """What became of the operations of a document.

    Attributes:
        asked: how many there are.
        made: how many are in the client.
        limits: how many were left out, by the tool's own limits.
        others: the operations that were left out for another reason, with it.
    """

    asked: int
    made: int
    limits: Counter[str]
    others: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        """Whether every operation is in the client, or left out by a known limit."""
        return not self.others and self.made + self.limits.total() == self.asked


def main(program: str, corpus: Path) -> int:
    """Tries every collection; the exit code."""
    verdicts: list[Verdict] = []
    for path in sorted(corpus.glob("*.json")):
        text = json.dumps(document(pipeline.load(path, Options(), Report()), Report()))
        made, said = generated(program, text)
        found = verdict(operations(text), made, said)
        verdicts.append(found)
        print(f"{path.stem}: {told(found)}", flush=True)
        if not found.is_good:
            print("".join(f"  {line}\n" for line in found.others or said.splitlines()[:20]), end="")
    whole = Verdict(
        sum(one.asked for one in verdicts),
        sum(one.made for one in verdicts),
        sum((one.limits for one in verdicts), Counter[str]()),
        tuple(line for one in verdicts for line in one.others),
    )
    good = sum(one.is_good for one in verdicts)
    print(f"\n{good} of {len(verdicts)} documents accepted whole but for the tool's limits: {told(whole)}")
    return 0 if verdicts and good == len(verdicts) else 1


def told(verdict: Verdict) -> str:
    """A verdict in words."""
    left = [f"{number} left out since it {limit}" for limit, number in sorted(verdict.limits.items())]
    left += [f"{len(verdict.others)} for another reason"] if verdict.others else []
    missing = verdict.asked - verdict.made - verdict.limits.total() - len(verdict.others)
    left += [f"{missing} missing without a word"] if missing > 0 else []
    return ", ".join([f"{verdict.made} of {verdict.asked} operations", *left])


def operations(text: str) -> int:
    """How many operations a document has."""
    return sum(name in METHODS for methods in json.loads(text)["paths"].values() for name in methods)


def verdict(asked: int, made: int, said: str) -> Verdict:
    """What became of operations, by what the tool said."""
    limits: Counter[str] = Counter()
    others: list[str] = []
    for operation, reason in _LEFT_OUT.findall(said):
        limit = next((name for name, pattern in LIMITS.items() if pattern.fullmatch(reason.strip())), None)
        if limit is None:
            others.append(f"{operation}: {reason}")
        else:
            limits[limit] += 1
    return Verdict(asked, made, limits, tuple(others))


def generated(program: str, text: str) -> tuple[int, str]:
    """How many operations there are in the client, and what was said."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "openapi.json").write_text(text, encoding="utf-8")
        # Its clean-up commands are for looks alone.
        (folder / "config.yaml").write_text("post_hooks: []\n")
        command = [program, "generate", "--path", "openapi.json", "--config", "config.yaml"]
        command += ["--output-path", "out", "--meta", "none"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        modules = [path for path in (folder / "out" / "api").rglob("*.py") if path.name != "__init__.py"]
        return len(modules), done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), Path(sys.argv[2])))
