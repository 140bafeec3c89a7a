"""A list"""

from json_bodies import JsonBodies

with JsonBodies() as client:
    result = client.list(body=[{"id": 1}, {"id": 2, "name": "é日😀"}])
    print(result)
