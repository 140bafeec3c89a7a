"""In angle brackets"""

from urls import Urls

with Urls() as client:
    result = client.in_angle_brackets(record_id="your-record-id")
    print(result)
