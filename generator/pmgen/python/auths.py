"""`_auth.py` of a client: the auths that many requests have in common, each once under a name."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from pmgen.build.names import Namespace, snake
from pmgen.model.api import Api
from pmgen.model.auth import Auth, NoAuth
from pmgen.python.docstrings import docstring
from pmgen.python.layout import flat, import_line, lay
from pmgen.python.operations import Used, auth
from pmgen.render import render

# What is shorter than this is said where it is used: `Bearer("{{token}}")`.
_SHORT: Final = 24


@dataclass(frozen=True, slots=True)
class SharedAuths:
    """The names of auths in `_auth.py`."""

    names: Mapping[Auth, str] = field(default_factory=dict[Auth, str])


def shared_auths(api: Api) -> SharedAuths:
    """Names for the long auths that more than one request has, the commonest first."""
    count = Counter(endpoint.auth for endpoint in api.endpoints if not isinstance(endpoint.auth, NoAuth))
    namespace = Namespace()
    names: dict[Auth, str] = {}
    for kind, number in count.most_common():
        if number > 1 and len(flat(auth(kind, Used()))) > _SHORT:
            names[kind] = namespace.take(snake(type(kind).__name__).upper())
    return SharedAuths(names)


def auth_module(shared: SharedAuths) -> str:
    """The module, printed."""
    used = Used()
    printed = [f"{name} = {lay(auth(kind, used), 0, len(name) + 3)}" for kind, name in shared.names.items()]
    return render(
        "python/auth.py.jinja",
        {
            "doc": docstring("How requests are authorised; `{{names}}` are the client's variables.", 0),
            "runtime_import": import_line("._runtime", sorted(used.names)),
            "printed": printed,
        },
    )
