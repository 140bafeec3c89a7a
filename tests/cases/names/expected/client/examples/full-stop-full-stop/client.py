"""../../client"""

from names import Names

with Names() as client:
    result = client.full_stop_full_stop.client()
    print(result)
