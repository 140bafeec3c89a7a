"""Holes"""

from json_bodies import JsonBodies

with JsonBodies(base_url="https://api.example.com") as client:
    result = client.holes(body='{"id": {{id}}, "name": "{{name}}", "all": [{{items}}]}')
    print(result)
