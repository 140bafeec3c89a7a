"""Switched off"""

from headers import Headers

with Headers(base_url="https://api.example.com") as client:
    result = client.switched_off(body={})
    print(result)
