"""Dropped on GET"""

from other_bodies import OtherBodies

with OtherBodies(base_url="https://api.example.com") as client:
    result = client.dropped_on_get()
    print(result)
