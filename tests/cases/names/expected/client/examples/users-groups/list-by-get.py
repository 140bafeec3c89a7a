"""Users / Groups/List"""

from names import Names

with Names(base_url="https://api.example.com") as client:
    result = client.users_groups.list_by_get()
    print(result)
