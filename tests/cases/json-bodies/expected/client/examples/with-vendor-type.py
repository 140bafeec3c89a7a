"""With a vendor type"""

from json_bodies import JsonBodies

with JsonBodies() as client:
    result = client.with_vendor_type(body={"data": {"type": "x"}})
    print(result)
