"""A list"""

from responses import Responses

with Responses() as client:
    result = client.list()
    print(result)
