"""Not JSON"""

from json_bodies import JsonBodies

with JsonBodies(base_url="https://api.example.com") as client:
    result = client.not_json(body='{"a": ')
    print(result)
