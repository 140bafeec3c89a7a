"""What a name becomes as that of a class in a module of models."""

from typing import Final

# Names that a module of models uses itself: no class is called so.
RESERVED: Final = frozenset(
    {
        *("Any", "Model", "Field", "TypeAlias", "TypedDict", "Literal", "None", "True", "False", "List", "Dict"),
        *("Optional", "Union", "Mapping", "Sequence", "ClassVar", "Annotated", "NotRequired", "Required"),
        *("Exception", "Client", "AsyncClient", "Resource", "Raw", "Response", "Request", "Final", "Object"),
    }
)
# What modules of resources and models import themselves, or define.
_TAKEN: Final = frozenset(
    {
        *("Any", "ApiKey", "Asap", "AsyncClient", "AsyncPaginator", "AsyncResource", "AwsV4", "Basic", "Bearer"),
        *("Behaviour", "Capture", "ClassVar", "Content", "Digest", "EdgeGrid", "False", "FileField", "FileInput"),
        *("GraphQL", "Hawk", "Jwt", "Literal", "Mapping", "Model", "NoAuth", "None", "NotGiven", "Ntlm", "OAuth1"),
        *("OAuth2", "Operation", "Paginated", "Paginator", "RequestOptions", "Resource", "Retry", "Scalar"),
        *("Sequence", "SyncClient", "TextField", "TimeoutTypes", "TokenSource", "True", "TypeAlias", "TypedDict"),
        *("UUID", "Variable"),
    }
)


def class_name(name: str) -> str:
    """The class of that name, told apart from names of the runtime, and from methods in scripts without capitals."""
    return f"{name}Model" if name in _TAKEN or name == name.lower() else name
