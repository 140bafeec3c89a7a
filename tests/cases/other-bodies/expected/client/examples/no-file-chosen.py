"""No file chosen"""

from other_bodies import OtherBodies

with OtherBodies() as client:
    result = client.no_file_chosen()
    print(result)
