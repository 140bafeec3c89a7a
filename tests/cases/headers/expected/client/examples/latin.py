"""Latin"""

from headers import Headers

with Headers(base_url="https://api.example.com") as client:
    result = client.latin()
    print(result)
