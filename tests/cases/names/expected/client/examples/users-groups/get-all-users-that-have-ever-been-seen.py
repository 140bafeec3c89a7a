"""Users / Groups/get all the users that have ever been seen by anybody, including those
who left
"""

from names import Names

with Names() as client:
    result = client.users_groups.get_all_users_that_have_ever_been_seen()
    print(result)
