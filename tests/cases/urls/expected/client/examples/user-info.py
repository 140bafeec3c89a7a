"""User info"""

from urls import Urls

with Urls() as client:
    result = client.user_info()
    print(result)
