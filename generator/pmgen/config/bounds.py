"""Where a configuration may have something written: inside its own project.

The configuration may come with a stranger's repository; what it names must not become a file of the user's elsewhere.
"""

from pathlib import Path

from pmgen.config.reading import Config
from pmgen.errors import PmgenError


def written(config: Config, path: Path, *keys: str) -> Path:
    """The path, which a configuration says is to be written; symbolic links in it are followed.

    Args:
        config: whose path it is.
        path: as seen from here.
        keys: where it stands, for messages.

    Raises PmgenError if it lies outside the project: the repository around the configuration, or else its own folder.
    """
    project = _project(config.folder.resolve())
    if not path.resolve().is_relative_to(project):
        what = f"What would be written leads out of its project: `{path}` is {path.resolve()}."
        place = config.place(*keys) if config.file else str(path)
        raise PmgenError(place, what, f"If that is meant, say so on the command line: --output {path}")
    return path


def _project(folder: Path) -> Path:
    return next((place for place in (folder, *folder.parents) if (place / ".git").exists()), folder)
