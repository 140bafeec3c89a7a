"""微信支付/"""

from names import Names

with Names() as client:
    result = client.微信支付.get_x()
    print(result)
