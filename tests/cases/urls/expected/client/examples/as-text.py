"""As text"""

from urls import Urls

with Urls(base="https://api.example.com") as client:
    result = client.as_text(id="your-id", x="your-x")
    print(result)
