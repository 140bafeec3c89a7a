# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What every generated client shares: Postman's rules for requests, on top of httpx2 and pydantic.

Nothing is imported before it is used. How generated code uses it:

    # <package>/_client.py
    class Client(SyncClient):
        _package: ClassVar[str] = "salesforce"          # the import name, for User-Agent and for `responses`
        _package_version: ClassVar[str] = "1.0.0"
        _variables: ClassVar[tuple[Variable, ...]] = (
            Variable("_endpoint", "endpoint", "SALESFORCE_ENDPOINT"),
            Variable("version", "version", "SALESFORCE_VERSION", default="53.0"),
            Variable("_accessToken", "access_token", "SALESFORCE_ACCESS_TOKEN", secret=True),
        )

        def __init__(
            self,
            *,
            endpoint: str | None = None,                 # None: not given; "" is a value
            version: str | None = None,                  # then the environment variable counts, then the default
            access_token: str | None = None,
            timeout: "TimeoutTypes | NotGiven" = NOT_GIVEN,
            max_retries: int = 2,
            http_client: "httpx2.Client | None" = None,
            default_headers: Mapping[str, str] | None = None,
            token_source: "TokenSource | None" = None,   # only for collections with oauth2
        ) -> None:
            super().__init__(
                values={"_endpoint": endpoint, "version": version, "_accessToken": access_token},
                timeout=timeout, max_retries=max_retries, http_client=http_client,
                default_headers=default_headers, token_source=token_source,
            )

        @cached_property
        def jobs(self) -> "JobsResource":
            from .resources.jobs import JobsResource
            return JobsResource(self)

    # <package>/resources/jobs.py; the operations may as well stand in a module of their own
    _ABORT: "Operation[Job]" = Operation(
        method="PATCH",
        url="{{_endpoint}}/services/data/v{{version}}/jobs/query/:id",
        path={":id": "{{_jobId}}"},
        query=(("dryRun", "true", False),),
        headers=(("X-Trace", "{{trace}}", True),),
        body="json",
        content_type="application/json",
        auth=Bearer("{{_accessToken}}"),
        responses={200: ".models.jobs:Job", 400: ".models.jobs:ErrorList"},
        captures=(Capture("_jobId", ("id",)),),
        arguments={"trace": "trace"},
    )

    class JobsResource(Resource):
        def abort(
            self,
            *,
            id: str | NotGiven = NOT_GIVEN,
            trace: str,
            dry_run: str | bool | None | NotGiven = NOT_GIVEN,
            body: "AbortBody | Mapping[str, object] | str | bytes",
            options: RequestOptions | None = None,
        ) -> "Job":
            return self._send(
                _ABORT,
                path={":id": id}, query={"dryRun": dry_run}, variables={"trace": trace}, body=body, options=options,
            )

    class AsyncJobsResource(AsyncResource):          # the same, with `async def` and `return await self._send(...)`

- The keys of `path`, `query`, `headers` and `form` are those of the operation; where two names are equal, use indexes
  into the operation's tuple (`query={0: a, 1: b}`). Arguments that are NOT_GIVEN may be passed on as they are.
- In the query None is a flag without `=`, a list repeats the parameter. A header of None is left out.
- `form` takes texts and files (`FileInput`: path, bytes, file object, or `(name, content)`, `(name, content, type)`; a
  list repeats the part).
- `body` of a graphql operation is its variables. A method's return type without evidence is `Content`.
- The type in `responses` may be any annotation that decoding knows: a `Model`, `list[...]`, `dict[str, ...]`, unions.
- `client.with_raw_response(client.jobs.abort)(trace="x")` gives an `APIResponse[Job]`, typed by the method;
  `client.with_streaming_response(...)` gives the same before its body is read, as a context manager.
- An operation with `pagination` has a second method, `iter_jobs(...) -> Paginator[Job, JobList]`, that returns
  `self._paginate(_LIST, ...)`: an iterable of all records, whose `pages()` gives the pages.
- `client.with_options(timeout=5)` is a view of the client; `client.variables` holds what is known, captures included.
"""

# Known to type checkers by its name; `typing` itself would cost most of this import.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any

    from .arguments import NOT_GIVEN, OMIT, NotGiven, Omit, Raw, Scalar
    from .async_client import AsyncClient, AsyncResource
    from .auth.grants import (
        AuthorizationCode,
        ClientCredentials,
        PasswordGrant,
        RefreshToken,
    )
    from .auth.kinds import (
        ApiKey,
        Asap,
        Auth,
        AwsV4,
        Basic,
        Bearer,
        Digest,
        EdgeGrid,
        Hawk,
        Jwt,
        NoAuth,
        Ntlm,
        OAuth1,
        OAuth2,
    )
    from .auth.tokens import Token, TokenSource
    from .client import Resource, SyncClient
    from .deprecation import deprecated
    from .dynamic_values import dynamic
    from .environments import Environments
    from .errors import (
        APIConnectionError,
        APIError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ClientError,
        ConflictError,
        InternalServerError,
        InvalidRequestError,
        MissingExtraError,
        MissingValueError,
        NotFoundError,
        PaginationError,
        PermissionDeniedError,
        RateLimitError,
        ResponseTooLargeError,
        ResponseValidationError,
        TokenError,
        UnprocessableEntityError,
    )
    from .files import FileInput
    from .mismatches import Mismatch
    from .models import Model
    from .operation import (
        Behaviour,
        Capture,
        FileField,
        GraphQL,
        Operation,
        Paginated,
        Retry,
        TextField,
    )
    from .options import RequestOptions
    from .paging import AsyncPaginator, Paginator
    from .responses import APIResponse, AsyncStreamedResponse, Content, StreamedResponse
    from .variables import Variable, Variables

_HOMES = {
    "arguments": "NOT_GIVEN OMIT NotGiven Omit Raw Scalar",
    "auth.grants": "AuthorizationCode ClientCredentials PasswordGrant RefreshToken",
    "auth.kinds": "ApiKey Asap Auth AwsV4 Basic Bearer Digest EdgeGrid Hawk Jwt NoAuth Ntlm OAuth1 OAuth2",
    "auth.tokens": "Token TokenSource",
    "async_client": "AsyncClient AsyncResource",
    "client": "Resource SyncClient",
    "deprecation": "deprecated",
    "dynamic_values": "dynamic",
    "environments": "Environments",
    "errors": (
        "APIConnectionError APIError APIStatusError APITimeoutError AuthenticationError BadRequestError ClientError"
        " ConflictError InternalServerError InvalidRequestError MissingExtraError MissingValueError NotFoundError"
        " PaginationError PermissionDeniedError RateLimitError ResponseTooLargeError ResponseValidationError"
        " TokenError UnprocessableEntityError"
    ),
    "files": "FileInput",
    "mismatches": "Mismatch",
    "models": "Model",
    "operation": "Behaviour Capture FileField GraphQL Operation Paginated Retry TextField",
    "options": "RequestOptions",
    "paging": "AsyncPaginator Paginator",
    "responses": "APIResponse AsyncStreamedResponse Content StreamedResponse",
    "variables": "Variable Variables",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = [
    "NOT_GIVEN",
    "OMIT",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIStatusError",
    "APITimeoutError",
    "ApiKey",
    "Asap",
    "AsyncClient",
    "AsyncPaginator",
    "AsyncResource",
    "AsyncStreamedResponse",
    "Auth",
    "AuthenticationError",
    "AuthorizationCode",
    "AwsV4",
    "BadRequestError",
    "Basic",
    "Bearer",
    "Behaviour",
    "Capture",
    "ClientCredentials",
    "ClientError",
    "ConflictError",
    "Content",
    "Digest",
    "EdgeGrid",
    "Environments",
    "FileField",
    "FileInput",
    "GraphQL",
    "Hawk",
    "InternalServerError",
    "InvalidRequestError",
    "Jwt",
    "Mismatch",
    "MissingExtraError",
    "MissingValueError",
    "Model",
    "NoAuth",
    "NotFoundError",
    "NotGiven",
    "Ntlm",
    "OAuth1",
    "OAuth2",
    "Omit",
    "Operation",
    "Paginated",
    "PaginationError",
    "Paginator",
    "PasswordGrant",
    "PermissionDeniedError",
    "RateLimitError",
    "Raw",
    "RefreshToken",
    "RequestOptions",
    "Resource",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "Retry",
    "Scalar",
    "StreamedResponse",
    "SyncClient",
    "TextField",
    "Token",
    "TokenError",
    "TokenSource",
    "UnprocessableEntityError",
    "Variable",
    "Variables",
    "deprecated",
    "dynamic",
]


def __getattr__(name: str) -> "Any":
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{home}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
