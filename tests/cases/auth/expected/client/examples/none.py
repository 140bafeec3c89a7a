"""None"""

from auth import Auth

with Auth() as client:
    result = client.none()
    print(result)
