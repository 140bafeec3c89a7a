"""Order and twins"""

from headers import Headers

with Headers(base_url="https://api.example.com") as client:
    result = client.order_and_twins(y="{{y}}")
    print(result)
