"""Dropped on GET"""

from other_bodies import OtherBodies

with OtherBodies() as client:
    result = client.dropped_on_get()
    print(result)
