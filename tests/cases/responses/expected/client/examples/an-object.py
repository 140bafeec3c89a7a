"""An object"""

from responses import Responses

with Responses(base_url="https://api.example.com") as client:
    result = client.an_object()
    print(result)
