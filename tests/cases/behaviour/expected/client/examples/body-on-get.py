"""Body on GET"""

from behaviour import Behaviour

with Behaviour() as client:
    result = client.body_on_get(body={})
    print(result)
