"""Use"""

from scripts import Scripts

# token comes from the environment variable SCRIPTS_TOKEN.
with Scripts(base_url="https://api.example.com") as client:
    result = client.use(version="2", ids="{{ids}}")
    print(result)
