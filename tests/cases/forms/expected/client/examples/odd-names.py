"""Odd names"""

from forms import Forms

with Forms() as client:
    result = client.odd_names(a_b_c=1)
    print(result)
