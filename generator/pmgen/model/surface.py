"""What callers of a client see of it: the part of the model that two versions of a collection are compared by.

It is small enough to be kept in a file (`change/lock.py`): no body, no example, no description, no secret. Types are
written as the client's annotations, with the names of classes in them.
"""

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

ArgumentPlace: TypeAlias = Literal["path", "variable", "query", "header", "field", "body"]


@dataclass(frozen=True, slots=True)
class ArgumentSurface:
    """A keyword argument of a method.

    Attributes:
        name: the keyword.
        place: what it fills.
        wire: the name that is sent, or that of the variable; "" for the body.
        type: what it may be.
        required: whether a call must give it.
        default: what is sent without it; "" for nothing, "..." for what is not shown here.
    """

    name: str
    place: ArgumentPlace
    wire: str
    type: str
    required: bool = False
    default: str = ""


@dataclass(frozen=True, slots=True)
class OperationSurface:
    """A method.

    Attributes:
        call: its attribute path without the client, `("accounts", "get_account")`.
        id: the id of the request.
        title: the names of its folders and its own, as written.
        method: in upper case.
        url: base and path as written.
        auth: the kind, and the variables that it takes its credentials from.
        arguments: in the order of the signature.
        responses: the type of each status that is known, "" for one without a type.
        sends: what else goes out that no argument changes: fixed headers, the kind of body, a digest of a GraphQL
            document.
        aliases: names that it had before and that still work.
        pages: the name of the method that goes through all pages, "" if there is none.
        doc: a digest of what the collection says of it.
        excluded: whether the client lacks it, since the user leaves it out; its name is kept.
    """

    call: tuple[str, ...]
    id: str
    title: tuple[str, ...]
    method: str
    url: str
    auth: str = ""
    arguments: tuple[ArgumentSurface, ...] = ()
    responses: tuple[tuple[int, str], ...] = ()
    sends: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    pages: str = ""
    doc: str = ""
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class FieldSurface:
    """A field of a class; `required` false where it may be missing."""

    wire: str
    type: str
    required: bool = True


@dataclass(frozen=True, slots=True)
class ModelSurface:
    """A class of a module of models.

    Attributes:
        name: of the class.
        home: the folder that it is at home in, as `Record.home`.
        sent: whether requests are made of it; else it is only received.
        fields: in the order of their names.
        also: folders whose modules offer it too, as `Record.also`.
        excluded: whether only requests that are left out use it.
    """

    name: str
    home: tuple[str, ...]
    sent: bool
    fields: tuple[FieldSurface, ...] = ()
    also: tuple[tuple[str, ...], ...] = ()
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class VariableSurface:
    """An argument of the client's constructor.

    Attributes:
        name: the variable's.
        argument: the keyword.
        environment: the environment variable that is read without it.
        default: the collection's value; "" for none, "..." for what is not shown here.
        secret: whether it is a credential.
        methods: whether methods that use it take it too.
        excluded: whether only requests that are left out use it.
    """

    name: str
    argument: str
    environment: str
    default: str = ""
    secret: bool = False
    methods: bool = False
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class FolderSurface:
    """A folder that requests are in: its names as written, and its attribute path."""

    title: tuple[str, ...]
    call: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Surface:
    """A whole client.

    Attributes:
        package: its import name.
        version: its version; "" if there has been no client yet.
        variables: by their arguments' names.
        folders: by their titles.
        operations: by their calls.
        models: by home and name.
        collection: the collection's name.
        id: Postman's own of the collection.
    """

    package: str
    version: str = ""
    variables: tuple[VariableSurface, ...] = ()
    folders: tuple[FolderSurface, ...] = ()
    operations: tuple[OperationSurface, ...] = ()
    models: tuple[ModelSurface, ...] = ()
    collection: str = ""
    id: str = ""

    @property
    def built(self) -> "Surface":
        """Without what the client lacks."""
        return replace(
            self,
            variables=tuple(one for one in self.variables if not one.excluded),
            operations=tuple(one for one in self.operations if not one.excluded),
            models=tuple(one for one in self.models if not one.excluded),
        )

    def beside(self, whole: "Surface") -> "Surface":
        """This with all else that is in the whole, marked as excluded."""
        variables = {one.name: one for one in self.variables}
        operations = {one.call: one for one in self.operations}
        models = {(one.home, one.name): one for one in self.models}
        taken = {one.argument for one in self.variables}
        for variable in whole.variables:
            if variable.argument not in taken:
                variables.setdefault(variable.name, replace(variable, excluded=True))
        for operation in whole.operations:
            operations.setdefault(operation.call, replace(operation, excluded=True))
        for model in whole.models:
            models.setdefault((model.home, model.name), replace(model, excluded=True))
        return replace(
            self,
            variables=tuple(sorted(variables.values(), key=lambda one: one.argument)),
            folders=whole.folders,
            operations=tuple(operations[call] for call in sorted(operations)),
            models=tuple(models[key] for key in sorted(models)),
        )
