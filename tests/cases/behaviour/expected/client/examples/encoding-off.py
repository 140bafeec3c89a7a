"""Encoding off"""

from behaviour import Behaviour, Raw

with Behaviour(base_url="https://api.example.com") as client:
    result = client.encoding_off(x=Raw("{1}"))
    print(result)
