"""Switched off"""

from headers import Headers

with Headers() as client:
    result = client.switched_off(body={})
    print(result)
