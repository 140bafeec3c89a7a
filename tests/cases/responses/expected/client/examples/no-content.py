"""No content"""

from responses import Responses

with Responses(base_url="https://api.example.com") as client:
    client.no_content()
