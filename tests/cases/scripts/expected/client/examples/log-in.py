"""Log in"""

from scripts import Scripts

with Scripts(base_url="https://api.example.com") as client:
    result = client.log_in()
    print(result)
