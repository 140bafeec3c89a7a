"""What may stand in the configuration. The JSON Schema for editors is made of these classes."""

from collections.abc import Mapping
from keyword import iskeyword
from typing import Annotated, Any, Final, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from pmgen.config.pages import PagesSetting
from pmgen.config.requests import BodyMembers, RetrySetting
from pmgen.options import VERSION

# Paths in a request's bodies, with the type of each in words.
PathTypes: TypeAlias = dict[str, str]
_IDENTIFIER: Final = r"^[A-Za-z_][A-Za-z0-9_]*$"


def _key(field: str) -> str:
    return field.replace("_", "-")


def _importable(name: str) -> str:
    """Raises ValueError for a name that no Python module can be imported by."""
    if iskeyword(name):
        raise ValueError(f"{name!r} is a word of Python's own")
    return name


class Settings(BaseModel):
    """What can be said for all collections and for each."""

    model_config = ConfigDict(extra="forbid", alias_generator=_key, strict=True, frozen=True, defer_build=True)

    environments: list[str] = Field(
        [], description="Postman environment files; a later one wins.", examples=[["environments/staging.json"]]
    )
    globals: str | None = Field(None, description="A Postman globals file.")
    variables: dict[str, str] = Field(
        {}, description="Values of variables, as an environment would give them. No place for secrets."
    )
    output: str = Field("generated", description="The folder under which each collection gets its own.")
    emit: list[str] = Field(
        ["client", "curl", "chilkat"], description="What to make.", examples=[["client"], ["client", "openapi"]]
    )
    languages: list[str] = Field(
        ["lianja", "python"], description="The Chilkat languages of `pmgen languages`; `all` for all."
    )
    markdown_style: Literal["mkdocs", "zensical", "sphinx", "docusaurus"] = Field(
        "mkdocs", description="Whose Markdown `markdown` of `emit` writes."
    )
    markdown_single: bool = Field(False, description="Whether all requests stand in one Markdown file.")
    docs_languages: list[str] | None = Field(
        None, description="The Chilkat languages in the docs' pages. Default: all."
    )
    chilkat_api: Literal[10, 11] = Field(10, description="The generation of Chilkat's classes.")
    include: list[str] = Field([], description='Globs; only requests whose "Folder/Name" matches.')
    exclude: list[str] = Field([], description="Globs; all but these, taken after `include`.")
    examples: list[str] = Field(
        [], description="Recorded runs to take types from: newman's JSON reports, HAR files, folders of records."
    )
    headers: dict[str, str] = Field(
        {}, description="Headers that every request sends unless it has one of that name; may hold {{variables}}."
    )
    pagination: dict[str, PagesSetting] = Field(
        {},
        description='How the pages of a list go on, by "Folder/Request" (`*` for any text); false: it has none.',
        examples=[{"Users/List": {"style": "cursor", "parameter": "after", "items": "data", "next": "meta.next"}}],
    )
    bodies: dict[str, BodyMembers] = Field(
        {},
        description='Members of JSON bodies, and fields of forms, by "Folder/Request" (`*` for any text) and path: '
        "for bodies that do not have them, in the collection and in calls of the client; may hold {{variables}}.",
        examples=[{"*": {"merchantAccount": "{{account}}"}, "Payments/*": {"amount.currency": "EUR"}}],
    )
    retries: dict[str, RetrySetting] = Field(
        {},
        description='When requests are repeated, by "Folder/Request" (`*` for any text); false: never.',
        examples=[{"Reports/*": {"safe": True, "max": 5, "statuses": [409], "wait": 2.0}, "Payments/*": False}],
    )
    templates: str | None = Field(None, description="A folder whose templates go before pmgen's own.")
    version: Annotated[str, Field(pattern=f"^{VERSION}$")] | None = Field(
        None, description="The client's version, instead of the one that follows from what changed.", examples=["1.2.0"]
    )
    old_names: bool = Field(
        True, description="Whether a renamed method answers to its old name too, until the next breaking version."
    )


class CollectionTable(Settings):
    """One collection. Its key in `collections` is what the command line calls it."""

    source: str = Field(
        description="A file, a v3 folder, a glob, an https URL, or postman:UID.",
        examples=["collections/billing.json", "collections/*.json"],
    )
    pull: str | None = Field(
        None, description="Where `pmgen pull` gets the source's file from: postman:UID, or a share link."
    )
    name: str | None = Field(None, description="The collection's name, instead of the one that it gives itself.")
    package: Annotated[str, Field(pattern=_IDENTIFIER), AfterValidator(_importable)] | None = Field(
        None, description="The import name of the Python client, instead of the one made of the collection's name."
    )
    names: dict[str, Annotated[str, Field(pattern=_IDENTIFIER)]] = Field(
        {},
        description='Names of methods by "Folder/Request", and of resources by "Folder/" (with the slash at the end).',
    )
    groups: dict[Annotated[str, Field(pattern=_IDENTIFIER)], Annotated[list[str], Field(min_length=1)]] = Field(
        {},
        description="Requests that differ in body or query alone as one method of the client: its name, and their "
        '"Folder/Request" (`*` for any text). The first one gives place and description.',
        examples=[{"create_payment": ["Payments/Pay by card", "Payments/Pay by *"]}],
    )
    types: dict[str, PathTypes] = Field(
        {},
        description='Types by "Folder/Request" (`*` for any text) and path in one of its bodies.',
        examples=[{"Users/Get a user": {"response.createdAt": "datetime"}}],
    )


class Table(Settings):
    """`[tool.pmgen]`, or the whole of pmgen.toml."""

    types: dict[str, dict[str, str | PathTypes]] = Field(
        {}, description="As in a collection's table; or one level deeper, below the name of a collection."
    )
    collections: dict[str, CollectionTable] = Field({}, description="The collections, each under a name of yours.")


def json_schema() -> Mapping[str, Any]:
    """The JSON Schema of pmgen.toml, and of `[tool.pmgen]`."""
    schema = Table.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "pmgen's configuration"}


def known_keys(table: type[BaseModel]) -> dict[str, str]:
    """The keys of a table as they are written, with the field of each."""
    return {field.alias or name: name for name, field in table.model_fields.items()}
