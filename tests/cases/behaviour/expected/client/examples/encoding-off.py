"""Encoding off"""

from behaviour import Behaviour, Raw

with Behaviour() as client:
    result = client.encoding_off(x=Raw("{1}"))
    print(result)
