"""Text"""

from other_bodies import OtherBodies

with OtherBodies(base_url="https://api.example.com") as client:
    result = client.text(body="line 'one'\r\nline \"two\"\n$HOME `id`\n")
    print(result)
