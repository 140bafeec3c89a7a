"""Redirects kept"""

from behaviour import Behaviour

with Behaviour(base_url="https://api.example.com") as client:
    result = client.redirects_kept(body={})
    print(result)
