"""An empty one"""

from urls import Urls

with Urls(base="{{base}}") as client:
    result = client.an_empty_one()
    print(result)
