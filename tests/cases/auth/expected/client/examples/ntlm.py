"""NTLM"""

from auth import Auth

# password comes from the environment variable AUTH_PASSWORD.
with Auth(base_url="https://api.example.com") as client:
    result = client.ntlm()
    print(result)
