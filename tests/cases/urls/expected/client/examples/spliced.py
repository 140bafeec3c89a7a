"""Spliced"""

from urls import Urls

with Urls() as client:
    result = client.spliced()
    print(result)
