"""Comments and trailing commas"""

from json_bodies import JsonBodies

with JsonBodies() as client:
    result = client.comments_and_trailing_commas(
        body='{\n  \n  "id": 1,  "url": "http://h//x",\n}',
    )
    print(result)
