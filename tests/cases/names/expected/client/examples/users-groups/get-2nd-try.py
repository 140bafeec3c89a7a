"""Users / Groups/2nd try"""

from names import Names

with Names(base_url="https://api.example.com") as client:
    result = client.users_groups.get_2nd_try()
    print(result)
