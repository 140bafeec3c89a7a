"""../../{{ 7*7 }} {% raw %} $(touch x) `id` \\"""

from names import Names

with Names() as client:
    result = client.full_stop_full_stop.get_7_7_raw_touch_x_id()
    print(result)
