"""System headers off"""

from behaviour import Behaviour

with Behaviour() as client:
    result = client.system_headers_off(body={})
    print(result)
