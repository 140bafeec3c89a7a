"""微信支付/🔐"""

from names import Names

with Names() as client:
    result = client.微信支付.closed_lock_with_key()
    print(result)
