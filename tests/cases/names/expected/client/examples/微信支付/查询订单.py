"""微信支付/查询订单"""

from names import Names

with Names() as client:
    result = client.微信支付.查询订单()
    print(result)
