"""Users / Groups/2nd try"""

from names import Names

with Names() as client:
    result = client.users_groups.second_try()
    print(result)
