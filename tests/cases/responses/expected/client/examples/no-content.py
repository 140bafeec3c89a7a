"""No content"""

from responses import Responses

with Responses() as client:
    client.no_content()
