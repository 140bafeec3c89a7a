"""System headers off"""

from behaviour import Behaviour

with Behaviour(base_url="https://api.example.com") as client:
    result = client.system_headers_off(body={})
    print(result)
