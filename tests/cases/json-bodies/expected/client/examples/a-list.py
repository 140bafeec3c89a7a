"""A list"""

from json_bodies import JsonBodies

with JsonBodies(base_url="https://api.example.com") as client:
    result = client.a_list(body=[{"id": 1}, {"id": 2, "name": "é日😀"}])
    print(result)
