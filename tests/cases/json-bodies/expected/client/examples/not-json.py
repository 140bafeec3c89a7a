"""Not JSON"""

from json_bodies import JsonBodies

with JsonBodies() as client:
    result = client.not_json(body='{"a": ')
    print(result)
