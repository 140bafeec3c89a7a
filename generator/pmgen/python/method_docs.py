"""What the docstring of a method says: description, arguments, result, errors, example."""

from collections.abc import Sequence
from typing import Final

from pmgen.model.api import Endpoint
from pmgen.model.rules import Retry
from pmgen.python.arguments import Argument
from pmgen.python.client_variables import Plan
from pmgen.python.docstrings import plain, section, tidy
from pmgen.python.examples import example, first_page, pages_loop
from pmgen.python.layout import INDENT, WIDTH, lay
from pmgen.python.models import Models

_COLUMNS: Final = WIDTH - 8
# A docstring shows a call of so many lines and letters; longer ones stand in `examples/` alone.
_EXAMPLE_LINES: Final = 14
_EXAMPLE_LETTERS: Final = 1000
_LONGEST_DEFAULT: Final = 80
_NO_CONTENT: Final = frozenset({204, 205})
_ERRORS: Final = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}
_OPTIONS: Final = ("options", "Headers, timeout, retries and more, for this call alone.")


def method_doc(endpoint: Endpoint, taken: Sequence[Argument], plan: Plan, models: Models) -> list[str]:
    """The lines of a method's docstring."""
    lines = tidy(summary(endpoint), _COLUMNS, first=3)
    description = tidy(plain(endpoint.description), _COLUMNS)
    if description and " ".join(description).rstrip(".") != " ".join(lines).rstrip("."):
        lines += ["", *description]
    if endpoint.pagination is not None:
        lines += ["", *tidy(f"One page; `{endpoint.pagination.method}` goes through all.", _COLUMNS)]
    entries = [(one.name, argument_doc(one, endpoint, plan)) for one in taken]
    lines += _requests(plan.requests_of(endpoint))
    lines += section("Args", [*entries, _OPTIONS], _COLUMNS)
    lines += section("Returns", [("", _returns(endpoint, models))], _COLUMNS)
    lines += section("Raises", _raises(endpoint, models), _COLUMNS)
    if endpoint.retry is not None:
        lines += ["", *tidy(_retries(endpoint.retry), _COLUMNS)]
    return lines if len(plan.requests_of(endpoint)) > 1 else [*lines, *_example(endpoint, taken, plan)]


def _requests(requests: Sequence[Endpoint]) -> list[str]:
    """The requests of the collection that one method stands for, with the example of each."""
    if len(requests) == 1:
        return []
    told = [(f"`examples/{'/'.join(one.file)}.py`", summary(one)) for one in requests]
    return section("Requests of the collection", told, _COLUMNS)


def _retries(retry: Retry) -> str:
    """What differs from how other calls are repeated."""
    if retry.max == 0:
        return "It is never repeated by itself."
    told = [] if retry.max is None else [f"at most {retry.max} times"]
    if retry.statuses:
        told.append(f"also for status {', '.join(map(str, retry.statuses))}")
    if retry.wait is not None:
        told.append(f"first after {retry.wait:g} s")
    what = {True: "It is safe to repeat", False: "It is not safe to repeat", None: "It is repeated"}[retry.safe]
    return f"{what}{': ' if told and retry.safe is not None else ' ' if told else ''}{', '.join(told)}."


def pages_doc(endpoint: Endpoint, taken: Sequence[Argument], plan: Plan) -> list[str]:
    """The lines of the docstring of the method that goes through all pages."""
    single = endpoint.call[-1]
    lines = tidy(f"All records of `{single}`, page after page.", _COLUMNS, first=3)
    told = (
        f"The arguments are those of `{single}`. Nothing is sent before it is iterated over; `pages()` gives the pages"
    )
    place = next((one.name for one in taken if one not in first_page(endpoint, taken)), "")
    begins = f" It begins with the first page unless `{place}` says otherwise." if place else ""
    lines += ["", *tidy(f"{told} instead of the records.{begins}", _COLUMNS)]
    lines += section("Raises", [("PaginationError", "If the pages do not come to an end.")], _COLUMNS)
    loop = pages_loop(endpoint, first_page(endpoint, taken), plan).split("\n")
    shown = ["", "Example:", *(f"{INDENT}{line}" for line in loop)]
    return [*lines, *shown] if len(loop) <= _EXAMPLE_LINES else lines


def result_text(endpoint: Endpoint, models: Models) -> str:
    """The return annotation: the types of all successes, `Content` where nothing is known of one."""
    typed = models.responses.get(endpoint.id, {})
    found = [response for response in endpoint.responses if 200 <= response.status < 300]
    texts = [typed[one.status].text if one.status in typed else _untyped(one.status) for one in found]
    if not texts or "Content" in texts:
        return "Content"
    if "Any" in texts:
        return "Any"
    distinct = [text for text in dict.fromkeys(texts) if text != "None"]
    return " | ".join((*distinct, *(("None",) if "None" in texts else ())))


def _untyped(status: int) -> str:
    return "None" if status in _NO_CONTENT else "Content"


def returns(endpoint: Endpoint) -> bool:
    """Whether a call has a result."""
    statuses = [response.status for response in endpoint.responses if 200 <= response.status < 300]
    return not statuses or any(status not in _NO_CONTENT for status in statuses)


def _returns(endpoint: Endpoint, models: Models) -> str:
    typed = models.responses.get(endpoint.id, {})
    found = [response for response in endpoint.responses if 200 <= response.status < 300]
    if not found:
        return "Parsed JSON, text or bytes; the collection does not show what."
    told: dict[str, list[str]] = {}
    for one in found:
        untyped = "Nothing" if one.status in _NO_CONTENT else "The content as it came"
        what = f"`{typed[one.status].text}`" if one.status in typed else untyped
        told.setdefault(what, []).append(str(one.status))
    return " ".join(f"{what} for {' and '.join(statuses)}." for what, statuses in told.items())


def _raises(endpoint: Endpoint, models: Models) -> list[tuple[str, str]]:
    typed = models.responses.get(endpoint.id, {})
    told = [
        (_error(status), f"For {status}, with `{named.text}` as its `body`.")
        for status, named in typed.items()
        if status >= 400
    ]
    return [*told, ("APIStatusError", f"For {'any other' if told else 'a'} status of 400 or above.")]


def _error(status: int) -> str:
    return "InternalServerError" if status >= 500 else _ERRORS.get(status, "APIStatusError")


def _example(endpoint: Endpoint, taken: Sequence[Argument], plan: Plan) -> list[str]:
    text = lay(example(endpoint, plan, taken).call, 12)
    lines = [line[8:] if line[:8].isspace() else line for line in text.split("\n")]
    if len(lines) > _EXAMPLE_LINES or len(text) > _EXAMPLE_LETTERS or '"""' in text:
        return ["", f"Example: see `examples/{'/'.join(endpoint.file)}.py`."]
    return ["", "Example:", f"{INDENT}{lines[0]}", *lines[1:]]


def summary(endpoint: Endpoint) -> str:
    """The first line of a docstring: the request's name as a sentence."""
    name = " ".join(plain(endpoint.name).split()) or f"{endpoint.method.source} {endpoint.url.base.source}"
    return name if name[-1:] in ".!?:。" else f"{name}."


def argument_doc(one: Argument, endpoint: Endpoint, plan: Plan) -> str:
    """What an argument means, and what is sent without it."""
    known = " ".join(plain(one.description).split())
    text = known or _meaning(one)
    ending = "" if text[-1:] in ".!?:。" else "."
    return f"{text}{ending}{_default(one, endpoint, plan)}"


def _meaning(one: Argument) -> str:
    match one.place:
        case "path":
            return f"In the path, for `{one.key[1:-1]}`"
        case "variables":
            return f"The value of `{{{{{one.variable}}}}}`"
        case "query":
            return f"Query parameter `{_wire(one)}`"
        case "headers":
            return f"Header `{_wire(one)}`"
        case "form":
            return f"{'File' if one.file else 'Field'} `{_wire(one)}`"
        case "body" if one.file:
            return "The file to send"
        case "body" if one.name == "variables":
            return "The variables of the GraphQL operation"
        case "body":
            return "The body; text and bytes are sent as they are"


def _wire(one: Argument) -> str:
    return one.key[1:-1]


def _default(one: Argument, endpoint: Endpoint, plan: Plan) -> str:
    """The sentence about the default."""
    if one.required:
        return ""
    call = plan.capture_for(one.variable, endpoint) if one.variable else ""
    if call:
        return f" Default: what `{call}` got."
    if not one.enabled or (not one.text and (one.file or one.place == "body")):
        return " Not sent by default."
    if one.text is None:
        return "" if one.place == "path" else " Sent without a value by default."
    if not one.text:
        return " Default: an empty text."
    shown = " ".join(one.text.source.split())
    return f" Default: `{shown}`." if len(shown) <= _LONGEST_DEFAULT else " Default: the collection's own."
