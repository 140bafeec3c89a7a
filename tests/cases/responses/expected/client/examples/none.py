"""None"""

from responses import Responses

with Responses() as client:
    result = client.none()
    print(result)
