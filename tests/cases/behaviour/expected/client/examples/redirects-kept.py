"""Redirects kept"""

from behaviour import Behaviour

with Behaviour() as client:
    result = client.redirects_kept(body={})
    print(result)
