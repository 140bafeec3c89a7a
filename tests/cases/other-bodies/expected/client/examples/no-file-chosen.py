"""No file chosen"""

from other_bodies import OtherBodies

with OtherBodies(base_url="https://api.example.com") as client:
    result = client.no_file_chosen()
    print(result)
