"""A file"""

from pathlib import Path

from other_bodies import OtherBodies

with OtherBodies() as client:
    result = client.file(body=Path("pictures/cat.png"))
    print(result)
