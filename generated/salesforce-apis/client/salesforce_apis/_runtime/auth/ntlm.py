# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""NTLM by pyspnego (case auth-ntlm). The messages are pyspnego's own: newer than Postman's, the same protocol."""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..draft import Draft, Outgoing, Parameters
from .keys import load_module


def apply_ntlm(parameters: Parameters, draft: Draft) -> None:
    """The first request goes without any Authorization header, the challenge is answered in two steps."""
    draft.headers.remove("Authorization")
    if not parameters.flag("disableRetryRequest"):
        draft.challenger = NtlmChallenger(parameters)


@dataclass(slots=True)
class NtlmChallenger:
    """Type 1 for the offer, type 3 for the challenge; what comes after that is the server's last word."""

    parameters: Parameters = field(repr=False)
    context: Any = field(default=None, repr=False)
    done: bool = False

    def answer(
        self, status: int, challenges: Sequence[str], request: Outgoing
    ) -> str | None:
        """The next message, for a 401 or 403 that offers NTLM."""
        if self.done or status not in (401, 403):
            return None
        if self.context is None:
            if not any(
                "NTLM" in text or text.lower().startswith("negotiate")
                for text in challenges
            ):
                return None
            self.context = self._new_context()
            return self._message(None)
        challenge = next(
            (text[5:] for text in challenges if text.startswith("NTLM ")), None
        )
        self.done = True
        return None if challenge is None else self._message(b64decode(challenge))

    def _message(self, challenge: bytes | None) -> str:
        return "NTLM " + b64encode(self.context.step(challenge)).decode()

    def _new_context(self) -> Any:
        spnego = load_module("spnego", purpose="NTLM", package="pyspnego", extra="ntlm")
        user, domain = self.parameters.get("username"), self.parameters.get("domain")
        if not domain:
            domain, user = split_user(user)
        name = f"{domain}\\{user}" if domain else user
        return spnego.client(name, self.parameters.get("password"), protocol="ntlm")


def split_user(name: str) -> tuple[str, str]:
    """Domain and user of `DOMAIN\\user` or `user@domain`; no domain if it is neither, or both."""
    down_level, principal = name.split("\\"), name.split("@")
    if len(down_level) == 2 and len(principal) == 1 and all(down_level):
        return down_level[0], down_level[1]
    if len(principal) == 2 and len(down_level) == 1 and all(principal):
        return principal[1], principal[0]
    return "", name
