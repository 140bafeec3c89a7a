"""GraphQL"""

from other_bodies import OtherBodies

with OtherBodies() as client:
    result = client.graphql(variables={"id": "your-id"})
    print(result)
