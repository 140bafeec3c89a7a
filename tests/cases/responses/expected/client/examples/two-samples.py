"""Two samples"""

from responses import Responses

with Responses(base_url="https://api.example.com") as client:
    result = client.two_samples()
    print(result)
