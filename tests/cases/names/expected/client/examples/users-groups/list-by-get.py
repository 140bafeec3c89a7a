"""Users / Groups/List"""

from names import Names

with Names() as client:
    result = client.users_groups.list_by_get()
    print(result)
