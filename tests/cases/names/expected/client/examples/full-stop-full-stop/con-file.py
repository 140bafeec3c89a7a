"""../../CON"""

from names import Names

with Names(base_url="https://api.example.com") as client:
    result = client.full_stop_full_stop.con()
    print(result)
