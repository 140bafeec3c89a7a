"""A form"""

from forms import Forms

with Forms(base_url="https://api.example.com") as client:
    result = client.a_form(
        scope="{{scope}}",
        grant_type="password",
        user_name="a&b=c é",
        grant_type_field="again",
    )
    print(result)
