"""Spliced"""

from urls import Urls

with Urls(spliced="https://h:1/a?b=c") as client:
    result = client.spliced()
    print(result)
