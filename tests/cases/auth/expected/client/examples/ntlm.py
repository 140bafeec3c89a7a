"""NTLM"""

from auth import Auth

# password comes from the environment variable AUTH_PASSWORD.
with Auth() as client:
    result = client.ntlm()
    print(result)
