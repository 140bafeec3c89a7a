"""None"""

from auth import Auth

with Auth(base_url="https://api.example.com") as client:
    result = client.none()
    print(result)
