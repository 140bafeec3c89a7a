"""A form"""

from forms import Forms

with Forms() as client:
    result = client.form(
        scope="your-scope",
        grant_type="password",
        user_name="a&b=c é",
        grant_type_field="again",
    )
    print(result)
