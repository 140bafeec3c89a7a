"""Empty"""

from json_bodies import JsonBodies

with JsonBodies() as client:
    result = client.empty()
    print(result)
