"""Odd names"""

from forms import Forms

with Forms(base_url="https://api.example.com") as client:
    result = client.odd_names(a_b_c="1")
    print(result)
