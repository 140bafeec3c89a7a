"""openapi-python-client over the OpenAPI documents of real collections: how many operations it makes clients for.

Run by `make openapi-clients`. Fails if it leaves out an operation for another reason than that it knows no requests of
such media types (XML, plain text).
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from pmgen import pipeline
from pmgen.errors import Report
from pmgen.openapi import document
from pmgen.options import Options

MEDIA = ("application/x-www-form-urlencoded", "multipart/form-data", "application/octet-stream")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def main(program: str, corpus: Path) -> int:
    """Tries every collection; the exit code."""
    failed = 0
    for path in sorted(corpus.glob("*.json")):
        found = document(pipeline.load(path, Options(), Report()), Report())
        operations = [one for methods in found["paths"].values() for name, one in methods.items() if name in METHODS]
        known = sum(map(is_known, operations))
        made, said = generated(program, json.dumps(found))
        print(f"{path.stem}: {made} of {len(operations)} operations ({known} of known media types)", flush=True)
        if made < known:
            failed += 1
            print("\n".join(f"  {line}" for line in said.splitlines() if "parsing" in line or "rror" in line))
    return 1 if failed else 0


def is_known(operation: dict[str, Any]) -> bool:
    """Whether openapi-python-client knows one of the media types of the request's body."""
    content = operation.get("requestBody", {}).get("content", {})
    return not content or any(media.endswith("json") or media in MEDIA for media in content)


def generated(program: str, text: str) -> tuple[int, str]:
    """How many operations there are in the client, and what was said."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "openapi.json").write_text(text)
        # Its clean-up commands are for looks alone.
        (folder / "config.yaml").write_text("post_hooks: []\n")
        command = [program, "generate", "--path", "openapi.json", "--config", "config.yaml"]
        command += ["--output-path", "out", "--meta", "none"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        modules = [path for path in (folder / "out" / "api").rglob("*.py") if path.name != "__init__.py"]
        return len(modules), done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
