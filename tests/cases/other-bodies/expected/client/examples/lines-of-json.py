"""Lines of JSON"""

from other_bodies import OtherBodies

with OtherBodies() as client:
    result = client.lines_of_json(body='{"a":1}\n{"a":2}\n')
    print(result)
