"""How requests are authorised; `{{names}}` are the client's variables."""

from ._runtime import OAuth2

OAUTH2 = OAuth2(
    "{{access_token}}",
    optional=True,
    settings={
        "useBrowser": "true",
        "grant_type": "implicit",
        "client_authentication": "header",
        "scope": "api",
        "authUrl": "{{url}}{{site}}/services/oauth2/authorize",
        "clientId": "{{clientId}}",
        "tokenName": "access_token",
    },
)
