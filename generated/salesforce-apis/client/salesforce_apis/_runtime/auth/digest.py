# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""HTTP digest in Postman's own quoting (case auth-digest)."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from ..content import RequestContent
from ..draft import Draft, Outgoing, Parameters
from ..errors import InvalidRequestError
from .hashing import hash_body, random_text

_ALGORITHMS: Final = {"md5": "md5", "sha-256": "sha256", "sha-512-256": "sha512_256"}
_FIELD: Final = re.compile(r'(\w+)=(?:"([^"]*)"|([^\s,]+))')
_FIRST_COUNT: Final = "00000001"


def apply_digest(parameters: Parameters, draft: Draft) -> None:
    """Signs at once if realm and nonce are known, else waits for the challenge."""
    if parameters.get("nonce") and parameters.get("realm"):
        if parameters.get("username"):
            draft.authorize(
                _header(
                    parameters,
                    {},
                    draft.method,
                    draft.target().request_target,
                    draft.content,
                )
            )
    elif not parameters.flag("disableRetryRequest"):
        draft.challenger = DigestChallenger(parameters)


@dataclass(slots=True)
class DigestChallenger:
    """Answers the first challenge; a second one means that the credentials are wrong."""

    parameters: Parameters = field(repr=False)
    answered: bool = False

    def answer(
        self, status: int, challenges: Sequence[str], request: Outgoing
    ) -> str | None:
        """The signed header for a 401 or 403 with a Digest challenge."""
        challenge = _choose(challenges, self.parameters.get("algorithm"))
        if (
            self.answered
            or status not in (401, 403)
            or challenge is None
            or not self.parameters.get("username")
        ):
            return None
        self.answered = True
        return _header(
            self.parameters,
            challenge,
            request.method,
            request.target.request_target,
            request.content,
        )


def _choose(challenges: Sequence[str], algorithm: str) -> dict[str, str] | None:
    """The fields of the challenge of the wanted algorithm, else of the first one that can be computed."""
    found = [
        {
            name.lower(): quoted or bare
            for name, quoted, bare in _FIELD.findall(text[7:])
        }
        for text in challenges
        if text.lower().startswith("digest ")
    ]
    wanted = algorithm.lower()
    for challenge in found:
        if wanted and challenge.get("algorithm", "MD5").lower() == wanted:
            return challenge
    known = [
        challenge
        for challenge in found
        if _base(challenge.get("algorithm", "MD5")) in _ALGORITHMS
    ]
    return known[0] if known else None


def _base(algorithm: str) -> str:
    return algorithm.lower().removesuffix("-sess")


def _header(
    parameters: Parameters,
    challenge: dict[str, str],
    method: str,
    uri: str,
    content: RequestContent | None,
) -> str:
    algorithm = parameters.get("algorithm") or challenge.get("algorithm") or "MD5"
    name = _ALGORITHMS.get(_base(algorithm))
    if name is None:
        raise InvalidRequestError(f"digest does not know the algorithm {algorithm!r}")
    realm = challenge.get("realm") or parameters.get("realm")
    nonce = challenge.get("nonce") or parameters.get("nonce")
    opaque = challenge.get("opaque") or parameters.get("opaque")
    qop = _quality(challenge.get("qop") or parameters.get("qop"))
    count, client_nonce = _counter(parameters, challenge, qop)

    def digest(text: str) -> str:
        return hashlib.new(name, text.encode()).hexdigest()

    secret = f"{parameters.get('username')}:{realm}:{parameters.get('password')}"
    if algorithm.lower().endswith("-sess"):
        secret = f"{digest(secret)}:{nonce}:{client_nonce}"
    action = f"{method}:{uri}"
    if qop == "auth-int":
        action += f":{(hash_body(content, name) or b'').hex()}"
    middle = f"{nonce}:{count}:{client_nonce}:{qop}" if qop else nonce
    response = digest(f"{digest(secret)}:{middle}:{digest(action)}")
    parts = [
        f'username="{parameters.get("username")}"',
        f'realm="{realm}"',
        f'nonce="{nonce}"',
        f'uri="{uri}"',
        f'algorithm="{algorithm}"',
    ]
    if qop:
        parts.append(f"qop={qop}")
    if qop or algorithm == "MD5-sess":
        parts += ([f"nc={count}"] if count else []) + [f'cnonce="{client_nonce}"']
    parts.append(f'response="{response}"')
    if opaque:
        parts.append(f'opaque="{opaque}"')
    return "Digest " + ", ".join(parts)


def _quality(offered: str) -> str:
    """`auth` or `auth-int`, whichever is offered first; "" for neither."""
    return next(
        (
            quality.strip()
            for quality in offered.split(",")
            if quality.strip() in ("auth", "auth-int")
        ),
        "",
    )


def _counter(
    parameters: Parameters, challenge: dict[str, str], qop: str
) -> tuple[str, str]:
    """Nonce count and client nonce: new ones for a challenge, else the collection's own."""
    if challenge and qop:
        return _FIRST_COUNT, random_text(8)
    return parameters.get("nonceCount"), parameters.get("clientNonce") or (
        random_text(8) if qop else ""
    )
