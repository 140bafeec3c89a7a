"""JSON comments are stripped as strip-json-comments 3, Postman's own stripper, does it (results recorded from it)."""

import pytest
from pmgen.build.comments import strip_comments


@pytest.mark.parametrize(
    ("text", "stripped"),
    [
        ('{"a": 1} // end', '{"a": 1} '),
        ('{"a": 1, // one\n"b": 2}', '{"a": 1, \n"b": 2}'),
        ('{"a": 1, // one\r\n"b": 2}', '{"a": 1, \n"b": 2}'),
        ("/* a */{/* b\n c */}", "{}"),
        ('{"url": "http://x/*y*/"}', '{"url": "http://x/*y*/"}'),
        (r'{"a": "\"// no"} // yes', r'{"a": "\"// no"} '),
        ('{"a": "open, // no\n"// yes', '{"a": "open, // no\n"'),
        ("/*/ still open", ""),
        (r"\"// a text begins nowhere", r"\""),
        ("a/b", "a/b"),
    ],
)
def test_comments_go_as_postman_strips_them(text: str, stripped: str) -> None:
    assert strip_comments(text) == stripped
