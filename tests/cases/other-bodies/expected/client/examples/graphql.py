"""GraphQL"""

from other_bodies import OtherBodies

with OtherBodies(base_url="https://api.example.com") as client:
    result = client.graphql(variables={"id": "{{id}}"})
    print(result)
