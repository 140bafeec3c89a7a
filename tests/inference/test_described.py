"""What a description shows of the response."""

import pytest

from tests.collections_made import collection, item, load
from tests.inference.acceptance import shown

BLOCK = '```json\n{"id": 1, "name": "x"}\n```'


@pytest.mark.parametrize(
    ("description", "kind"),
    [
        (f"Creates it.\n\n### Response\n\n{BLOCK}\n", "{id: int, name: string}"),
        (f"**Example response (200 OK)**\n{BLOCK}", "{id: int, name: string}"),
        ("Returns a list:\n~~~\n[1, 2]\n~~~", "[int]"),
        (f"Response\n{BLOCK}\nResponse\n" + BLOCK.replace(', "name": "x"', ""), "{id: int, name?: string}"),
        # Something else, or nobody says what it is.
        (BLOCK, "none"),
        (f"Request body\n{BLOCK}", "none"),
        (f"Error response\n{BLOCK}", "none"),
        (f"Response 404\n{BLOCK}", "none"),
        (f"The response:\n\nSend this body:\n{BLOCK}", "none"),
        ('Response\n```json\n{"id": 1, ...}\n```', "none"),
        ("Response\n```http\n{}\n```", "none"),
        (f"Response\n{BLOCK[:-3]}", "none"),
    ],
)
def test_a_block_of_json_that_is_called_the_response_is_evidence(description: str, kind: str) -> None:
    (endpoint,) = load(collection(item("https://h/x", description=description))).endpoints
    types = [shown(one.type) for one in endpoint.responses if one.type is not None]
    assert (types or ["none"]) == [kind]


def test_what_is_saved_counts_before_what_is_described() -> None:
    saved = {"name": "saved", "code": 201, "body": '{"id": "a"}'}
    request = item("https://h/x", description=f"Response\n{BLOCK}", response=[saved])
    (response,) = load(collection(request)).endpoints[0].responses
    assert response.status == 201
    assert response.type is not None
    assert shown(response.type) == "{id: string}"
