"""Sent on DELETE"""

from other_bodies import OtherBodies

with OtherBodies() as client:
    result = client.sent_on_delete(body={"reason": "old"})
    print(result)
