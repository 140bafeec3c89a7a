"""XML"""

from responses import Responses

with Responses() as client:
    result = client.xml()
    print(result)
