"""Order and twins"""

from headers import Headers

with Headers() as client:
    result = client.order_and_twins(y="your-y")
    print(result)
