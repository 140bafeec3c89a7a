"""The page that everything started from: the public site's Lianja snippet of one request."""

from pathlib import Path

from pmgen import chilkat, pipeline
from pmgen.errors import Report
from pmgen.options import Options

SEED = Path(__file__).parent / "fixtures" / "seed"


def test_the_seeds_page_comes_out_line_for_line() -> None:
    report = Report()
    api = pipeline.load(SEED / "salesforce-platform-apis.postman_collection.json", Options(), report)
    (endpoint,) = [endpoint for endpoint in api.endpoints if endpoint.title == "Bulk v2/Query/Abort a Job Query"]
    printed = chilkat.snippet(api, endpoint, "lianja", Options(), report)
    expected = (SEED / "abort-a-job-query.lianja.txt").read_text(encoding="utf-8")
    assert _lines(printed) == _lines(expected)


def _lines(text: str) -> list[str]:
    """The lines without leading blanks, which the page lost also inside comments, and without empty lines."""
    stripped = [line.strip() for line in text.splitlines() if line.strip()]
    return [f"// {line[2:].strip()}" if line.startswith("//") else line for line in stripped]
