"""A form under a wrong type"""

from forms import Forms

with Forms() as client:
    result = client.form_under_wrong_type(a=1)
    print(result)
