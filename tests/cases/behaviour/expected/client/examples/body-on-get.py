"""Body on GET"""

from behaviour import Behaviour

with Behaviour(base_url="https://api.example.com") as client:
    result = client.body_on_get(body={})
    print(result)
