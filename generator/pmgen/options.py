"""What the user asked for."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pmgen.model.api import TypeRule
    from pmgen.model.pagination import PaginationRule
    from pmgen.model.rules import BodyRule, GroupRule, RetryRule

# The back ends, in the order in which they run, and those that run when the user names none.
EMITTERS: Final = ("client", "curl", "chilkat", "docs", "markdown", "openapi")
DEFAULT_EMIT: Final = ("client", "curl", "chilkat")
# The makers of sites that Markdown is written for; Zensical reads what Material for MkDocs reads.
MARKDOWN_STYLES: Final = ("mkdocs", "zensical", "sphinx", "docusaurus")
# What Python packages and the changelog take for the client's version; the numbers come first.
VERSION: Final = r"[0-9]+(?:\.[0-9]+){0,3}(?:(?:a|b|rc)[0-9]+)?"


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a run.

    Attributes:
        environments: environment files, later ones win.
        globals: a globals file.
        variables: names and values given with `--var`.
        output: the folder under which each collection gets its own.
        emit: the back ends to run.
        languages: the slugs of the Chilkat languages to print.
        docs_languages: the slugs of the Chilkat languages in the docs; None means all.
        markdown_style: for which maker of sites Markdown is written, one of `MARKDOWN_STYLES`.
        markdown_single: whether all requests stand in one Markdown file.
        chilkat_api: the generation of Chilkat's interface, 10 or 11.
        include: globs over `Folder/Request` titles; empty means all.
        exclude: globs over titles, taken after `include`.
        examples: recorded runs: newman's reports, HAR files, folders of records.
        type_rules: what the configuration says of types.
        pagination_rules: what the configuration says of lists that come in pages.
        body_rules: what the configuration wants in bodies.
        retry_rules: what the configuration says of requests that may be repeated.
        group_rules: which requests are one method by the configuration.
        values: names and values that the configuration gives, as an environment would.
        headers: names and values of headers that every request sends unless it has one of that name.
        name: the collection's name, "" for the one that it gives itself.
        package: the client's import name, "" for the one made of the collection's name.
        names: the names of methods by `Folder/Request`, and of resources by `Folder/`.
        templates: a folder whose templates go before pmgen's own.
        allow_secrets: whether credentials that the files hold in clear may be printed.
        insecure: whether a collection may switch off the check of certificates (strictSSL: false).
        version: the client's, "" for the one that follows from what changed.
        old_names: whether methods that are renamed answer to their old names too.
    """

    environments: tuple[Path, ...] = ()
    globals: Path | None = None
    variables: tuple[tuple[str, str], ...] = ()
    output: Path = Path("generated")
    emit: tuple[str, ...] = DEFAULT_EMIT
    languages: tuple[str, ...] = ("lianja", "python")
    docs_languages: tuple[str, ...] | None = None
    markdown_style: str = "mkdocs"
    markdown_single: bool = False
    chilkat_api: int = 10
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    examples: tuple[Path, ...] = ()
    type_rules: "tuple[TypeRule, ...]" = ()
    pagination_rules: "tuple[PaginationRule, ...]" = ()
    body_rules: "tuple[BodyRule, ...]" = ()
    retry_rules: "tuple[RetryRule, ...]" = ()
    group_rules: "tuple[GroupRule, ...]" = ()
    values: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    name: str = ""
    package: str = ""
    names: tuple[tuple[str, str], ...] = ()
    templates: Path | None = None
    allow_secrets: bool = False
    insecure: bool = False
    version: str = ""
    old_names: bool = True
