"""Text"""

from other_bodies import OtherBodies

with OtherBodies() as client:
    result = client.text(body="line 'one'\r\nline \"two\"\n$HOME `id`\n")
    print(result)
