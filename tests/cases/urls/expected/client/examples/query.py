"""Query"""

from urls import Urls

with Urls(base="https://api.example.com") as client:
    result = client.query(list=1, list_query=2)
    print(result)
