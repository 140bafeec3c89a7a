# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Which module signs which kind. What a kind does not need is not imported."""

import warnings
from collections.abc import Callable

from ..draft import Draft, Fill, Parameters
from ..errors import ClientError, MissingValueError
from .kinds import (
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
from .simple import apply_api_key, apply_basic, apply_bearer, apply_oauth2


def apply_auth(auth: Auth, draft: Draft, fill: Fill, token: str | None) -> None:
    """Lets the auth change the draft.

    `fill` fills the variables of its texts; `token` is an access token that the client obtained, for oauth2.
    """
    match auth:
        case NoAuth():
            return
        case Basic():
            apply_basic(auth, draft, fill)
        case Bearer():
            apply_bearer(auth, draft, fill)
        case ApiKey():
            apply_api_key(auth, draft, fill)
        case OAuth2():
            apply_oauth2(auth, token or _known_token(auth, fill), draft, fill)
        case _:
            _sign(auth, draft, fill)


def _known_token(auth: OAuth2, fill: Fill) -> str:
    """The collection's own access token; "" where there is none and may be none."""
    try:
        return fill(auth.access_token) if auth.access_token else ""
    except MissingValueError:
        if auth.optional:
            return ""
        raise


def _sign(
    auth: OAuth1 | Digest | Hawk | AwsV4 | Ntlm | EdgeGrid | Jwt | Asap,
    draft: Draft,
    fill: Fill,
) -> None:
    """Signs; what cannot be signed goes unsigned with a warning, as Postman sends it."""
    parameters = Parameters(auth.parameters, fill)
    signer = _signer(auth)
    try:
        signer(parameters, draft)
    except ClientError:
        raise
    except (ValueError, ArithmeticError, LookupError) as error:
        warnings.warn(
            f"{type(auth).__name__}: the request could not be signed: {_reason(error)}",
            RuntimeWarning,
            stacklevel=2,
        )


def _reason(error: Exception) -> str:
    """What may be said of it: messages of parsers could quote a secret."""
    return str(error) if type(error) is ValueError else type(error).__name__


def _signer(
    auth: OAuth1 | Digest | Hawk | AwsV4 | Ntlm | EdgeGrid | Jwt | Asap,
) -> Callable[[Parameters, Draft], None]:
    match auth:
        case OAuth1():
            from .oauth1 import apply_oauth1

            return apply_oauth1
        case Digest():
            from .digest import apply_digest

            return apply_digest
        case Hawk():
            from .hawk import apply_hawk

            return apply_hawk
        case AwsV4():
            from .awsv4 import apply_awsv4

            return apply_awsv4
        case Ntlm():
            from .ntlm import apply_ntlm

            return apply_ntlm
        case EdgeGrid():
            from .edgegrid import apply_edgegrid

            return apply_edgegrid
        case Jwt():
            from .web_tokens import apply_jwt

            return apply_jwt
        case Asap():
            from .web_tokens import apply_asap

            return apply_asap
