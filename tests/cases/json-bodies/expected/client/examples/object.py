"""An object"""

from json_bodies import JsonBodies

with JsonBodies() as client:
    result = client.object(
        body={
            "name": "Ada",
            "age": 36,
            "big": 9007199254740993,
            "share": 100.0,
            "tags": ["a", "b"],
            "none": None,
            "yes": True,
            "empty": {},
            "address": {"street": 'Main "St"', "lines": [{"n": 1}]},
        },
    )
    print(result)
