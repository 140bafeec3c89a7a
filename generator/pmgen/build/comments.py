"""Comments in JSON bodies: Postman strips them before it sends (conformance case body-raw)."""

import re
from typing import Final

# What Postman's own stripper (strip-json-comments 3) keeps and drops: an escaped quote outside of a text begins none; a
# text runs to the next quote that is not escaped, over lines too; a line comment takes the `\r` of its line end along.
_TOKEN: Final = re.compile(r'\\["\\]|"(?:[^"\\]|\\.)*"?|//[^\n]*|/\*.*?(?:\*/|\Z)', re.DOTALL)


def strip_comments(text: str) -> str:
    """The text without `//` and `/* */` comments; commas and everything else stay as they are."""
    if "//" not in text and "/*" not in text:
        return text
    return _TOKEN.sub(lambda match: "" if match.group().startswith("/") else match.group(), text)
