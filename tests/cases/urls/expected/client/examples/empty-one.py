"""An empty one"""

from urls import Urls

with Urls(base="https://api.example.com") as client:
    result = client.empty_one()
    print(result)
