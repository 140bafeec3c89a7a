"""Users / Groups/class"""

from names import Names

with Names() as client:
    result = client.users_groups.class_()
    print(result)
