"""微信支付/查询订单"""

from names import Names

with Names(base_url="https://api.example.com") as client:
    result = client.微信支付.查询订单()
    print(result)
