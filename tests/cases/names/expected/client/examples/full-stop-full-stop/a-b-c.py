"""../../a
b\u2028c\"\"\"
"""

from names import Names

with Names() as client:
    result = client.full_stop_full_stop.a_b_c()
    print(result)
