"""All scopes"""

from variables import Variables

# secret comes from the environment variable VARIABLES_SECRET.
with Variables() as client:
    result = client.all_scopes(
        unknown="your-unknown",
        given="by hand",
        body={"name": "environment", "n": 5, "off": "on"},
    )
    print(result)
