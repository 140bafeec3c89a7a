"""Holes"""

from json_bodies import JsonBodies

with JsonBodies() as client:
    result = client.holes(body={"id": 1, "name": "your-name", "all": [1]})
    print(result)
