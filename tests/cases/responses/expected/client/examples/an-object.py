"""An object"""

from responses import Responses

with Responses() as client:
    result = client.an_object()
    print(result)
