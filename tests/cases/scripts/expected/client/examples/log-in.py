"""Log in"""

from scripts import Scripts

with Scripts() as client:
    result = client.log_in()
    print(result)
