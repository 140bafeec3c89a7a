"""微信支付/🔐"""

from names import Names

with Names(base_url="https://api.example.com") as client:
    result = client.微信支付.closed_lock_with_key()
    print(result)
