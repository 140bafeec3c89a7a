"""Parts"""

from pathlib import Path

from forms import Forms

with Forms() as client:
    result = client.parts(
        file=Path("dir/report, final.csv"),
        files=[Path("a.txt"), Path("b.unknown")],
        text='@not a file; "quoted"',
        meta='{"a": 1}',
    )
    print(result)
