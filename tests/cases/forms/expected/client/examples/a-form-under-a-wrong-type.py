"""A form under a wrong type"""

from forms import Forms

with Forms() as client:
    result = client.a_form_under_a_wrong_type(a="1")
    print(result)
