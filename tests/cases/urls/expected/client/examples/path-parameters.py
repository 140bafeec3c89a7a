"""Path parameters"""

from urls import Urls

with Urls() as client:
    result = client.path_parameters(name="your-name", id=7)
    print(result)
