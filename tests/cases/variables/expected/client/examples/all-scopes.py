"""All scopes"""

from variables import Variables

# secret comes from the environment variable VARIABLES_SECRET.
with Variables(
    base="https://staging.example.com",
    where="environment",
    nested="{{where}}/{{deep}}",
    number="5",
    off="on",
    deep="end",
) as client:
    result = client.all_scopes(
        unknown="{{unknown}}",
        given="by hand",
        body={"name": "environment", "n": 5, "off": "on"},
    )
    print(result)
