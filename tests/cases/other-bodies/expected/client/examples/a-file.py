"""A file"""

from pathlib import Path

from other_bodies import OtherBodies

with OtherBodies(base_url="https://api.example.com") as client:
    result = client.a_file(body=Path("pictures/cat.png"))
    print(result)
