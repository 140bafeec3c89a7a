"""Users / Groups/class"""

from names import Names

with Names(base_url="https://api.example.com") as client:
    result = client.users_groups.class_()
    print(result)
