"""Beyond reading"""

from scripts import Scripts

with Scripts(base_url="https://api.example.com") as client:
    result = client.beyond_reading()
    print(result)
