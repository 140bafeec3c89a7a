"""Not sendable"""

from headers import Headers

with Headers() as client:
    result = client.not_sendable()
    print(result)
