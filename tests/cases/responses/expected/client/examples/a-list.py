"""A list"""

from responses import Responses

with Responses() as client:
    result = client.a_list()
    print(result)
