"""Comments in JSON bodies: Postman strips them before it sends (conformance case body-raw)."""

import re
from typing import Final

# A text (kept whole, so that `"http://x"` is safe), or a comment. A text without end runs to the end of its line.
_TOKEN: Final = re.compile(r'"(?:[^"\\\n]|\\.)*"?|//[^\r\n]*|/\*.*?(?:\*/|\Z)', re.DOTALL)


def strip_comments(text: str) -> str:
    """The text without `//` and `/* */` comments; line ends, commas and everything else stay as they are."""
    if "//" not in text and "/*" not in text:
        return text
    return _TOKEN.sub(lambda match: match.group() if match.group().startswith('"') else "", text)
