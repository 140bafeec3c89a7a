"""Two samples"""

from responses import Responses

with Responses() as client:
    result = client.two_samples()
    print(result)
