"""Use"""

from scripts import Scripts

# token comes from the environment variable SCRIPTS_TOKEN.
with Scripts() as client:
    result = client.use(version=2, ids="your-ids")
    print(result)
