"""XML"""

from other_bodies import OtherBodies

with OtherBodies() as client:
    result = client.xml(
        body='<?xml version="1.0"?>\n<a x="1">\n  <b>t &amp; u</b>\n</a>\n',
    )
    print(result)
