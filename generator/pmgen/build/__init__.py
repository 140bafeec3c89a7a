"""From Postman's shape to the model: pure functions."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pmgen.build import auth as auths
from pmgen.build.body_defaults import with_body_defaults
from pmgen.build.context import Context
from pmgen.build.endpoints import build_tree
from pmgen.build.environments import with_environments
from pmgen.build.events import Scripts, below
from pmgen.build.groups import with_groups, with_one_call
from pmgen.build.ids import unique_ids
from pmgen.build.inference.infer import infer_types
from pmgen.build.kept_names import keep_names
from pmgen.build.names import assign_names
from pmgen.build.paged import with_pagination
from pmgen.build.recorded import with_recordings
from pmgen.build.retried import with_retries
from pmgen.build.secrets import Finding, Given, hide_in_notices, hide_secrets
from pmgen.build.variables import bounded, build_scope, inherited
from pmgen.errors import Place, Report
from pmgen.model.api import Api, TypeRule
from pmgen.model.pagination import PaginationRule
from pmgen.model.rules import BodyRule, GroupRule, RetryRule
from pmgen.model.scope import Scope
from pmgen.model.surface import Surface
from pmgen.postman.exchange import Exchange
from pmgen.postman.lenient import too_deep
from pmgen.postman.shape import Collection, VariableFile

__all__ = ["build_api"]


def build_api(
    collection: Collection,
    *,
    environments: Sequence[VariableFile] = (),
    globals: VariableFile | None = None,
    variables: Iterable[tuple[str, str]] = (),
    recorded: Sequence[Exchange] = (),
    type_rules: Iterable[TypeRule] = (),
    names: Iterable[tuple[str, str]] = (),
    lock: Surface | None = None,
    aliases: bool = True,
    pagination_rules: Iterable[PaginationRule] = (),
    body_rules: Iterable[BodyRule] = (),
    retry_rules: Iterable[RetryRule] = (),
    group_rules: Iterable[GroupRule] = (),
    allow_secrets: bool = False,
    insecure: bool = False,
    place: str = "",
    report: Report,
) -> Api:
    """The whole collection as a model.

    Args:
        collection: in the v2.1 shape.
        environments: later ones win; those without a name are no choice of the client's.
        globals: the globals, if any.
        variables: names and values given by hand.
        recorded: what was recorded of real runs.
        type_rules: what the user says of types.
        names: the names that the user gives to methods by `Folder/Request`, to resources by `Folder/`.
        lock: what the client was when it was built last: its names stay.
        aliases: whether requests that were renamed since then answer to their old names too.
        pagination_rules: what the user says of lists that come in pages.
        body_rules: what the user wants in bodies.
        retry_rules: what the user says of requests that may be repeated.
        group_rules: requests that the user wants as one method.
        allow_secrets: whether credentials that the files hold in clear may be in the model, and so in outputs.
        insecure: whether the collection may switch off the check of certificates.
        place: how the user named the collection, for notices.
        report: gets what could not be carried over.

    Raises:
        PmgenError: a part is nested too deep to be built.
    """
    variables = tuple(variables)
    try:
        files = Given(collection, tuple(environments), globals, tuple(recorded))
        hidden = hide_secrets(files, place, allow=allow_secrets)
        if not allow_secrets:
            hide_in_notices(report)
            _note_secrets(hidden.findings, report)
        collection, recorded = hidden.given.collection, hidden.given.recorded
        scope = build_scope(
            collection,
            hidden.given.environments,
            hidden.given.globals,
            (*hidden.revealed, *variables),
            allow_secrets=allow_secrets,
        )
        scope = bounded(scope, Place(place, "/variable", collection.info.name), report)
        api = _verifying(_api(collection, scope, place, report), insecure, report)
        api = with_body_defaults(api, tuple(body_rules), report)
        api, given = with_groups(api, tuple(group_rules), dict(names), report)
        api = assign_names(api, given, report)
        if lock is not None:
            api = keep_names(api, lock, given, aliases=aliases)
        api = replace(with_retries(with_one_call(api, given), tuple(retry_rules), report), type_rules=tuple(type_rules))
        api = with_environments(api, hidden.given, (*hidden.revealed, *variables), report)
        typed = infer_types(with_recordings(api, recorded, report), report)
        return with_pagination(typed, tuple(pagination_rules), report)
    except RecursionError:
        raise too_deep(place) from None


def _verifying(api: Api, insecure: bool, report: Report) -> Api:
    """The api with the check of certificates on in every request, unless the user lets the collection decide."""
    lax = {one.id for one in api.endpoints if one.behaviour.strict_ssl is False}
    if insecure or not lax:
        return api
    for endpoint in api.endpoints:
        if endpoint.id in lax:
            what = "The collection switches off the check of certificates (strictSSL: false); it stays on."
            fix = "--insecure lets curl skip it; give a client your own `http_client` for it."
            report.note("tls-verification", Place(title=endpoint.title), what, fix)
    checked = (replace(one, behaviour=replace(one.behaviour, strict_ssl=None)) for one in api.endpoints)
    return replace(api, endpoints=tuple(checked))


def _note_secrets(findings: Iterable[Finding], report: Report) -> None:
    for finding in findings:
        title = ": ".join(filter(None, (finding.place.title, finding.part)))
        what = "A credential stands here in clear; output shows a placeholder in its place."
        fix = "`pmgen secrets` lists them. Give values with --var, or take them out and change them where they count."
        report.note("secret-hidden", replace(finding.place, title=title), what, fix)


def _api(collection: Collection, scope: Scope, place: str, report: Report) -> Api:
    """The model without names and types."""
    auth = auths.nearest(collection.auth)
    scripts = below(Scripts(), collection.event, Place(place, "", collection.info.name))
    context = Context(
        scope,
        place,
        report,
        auth=auth,
        auth_place=Place(place, "/auth", collection.info.name),
        behaviour=inherited(collection.behaviour),
        scripts=scripts,
    )
    endpoints, folders = build_tree(collection.item, context)
    ids = unique_ids(endpoints)
    return Api(
        name=collection.info.name,
        slug="",
        package="",
        endpoints=tuple(replace(endpoint, id=name) for endpoint, name in zip(endpoints, ids, strict=True)),
        folders=tuple(folders),
        scope=scope,
        auth=auths.build_auth(auth, scope, context.auth_place, report),
        version=collection.info.version,
        id=collection.info.postman_id,
        description=collection.info.description,
    )
