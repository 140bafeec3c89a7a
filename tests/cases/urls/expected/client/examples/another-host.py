"""Another host"""

from urls import Urls

with Urls() as client:
    result = client.another_host()
    print(result)
