"""Beyond reading"""

from scripts import Scripts

with Scripts() as client:
    result = client.beyond_reading()
    print(result)
