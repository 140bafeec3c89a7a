"""Latin"""

from headers import Headers

with Headers() as client:
    result = client.latin()
    print(result)
