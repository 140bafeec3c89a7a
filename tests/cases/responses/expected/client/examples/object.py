"""An object"""

from responses import Responses

with Responses() as client:
    result = client.object()
    print(result)
