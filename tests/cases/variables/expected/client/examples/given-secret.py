"""Given secret"""

from variables import Variables

with Variables(given_secret="shown because it was given") as client:
    result = client.given_secret()
    print(result)
