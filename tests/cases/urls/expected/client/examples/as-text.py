"""As text"""

from urls import Urls

with Urls(base="{{base}}") as client:
    result = client.as_text(id="{{id}}", x="{{x}}")
    print(result)
