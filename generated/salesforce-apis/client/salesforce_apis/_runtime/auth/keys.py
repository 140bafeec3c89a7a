# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Private keys and the signatures made with them, by optional packages."""

import hashlib
import hmac
import re
from base64 import b64decode
from importlib import import_module
from typing import Any, Final

from ..errors import MissingExtraError

_PEM: Final = re.compile(r"-----BEGIN ([A-Z ]+)-----(.*?)-----END", re.DOTALL)


def load_module(name: str, *, purpose: str, package: str, extra: str) -> Any:
    """Imports an optional package. Raises MissingExtraError, which names the extra, if it is not there."""
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingExtraError(purpose, package, extra) from error


def load_private_key(text: str) -> Any:
    """A key in PEM, its line breaks lost or not. Raises ValueError if it is none."""
    match = _PEM.search(text.replace("\\n", "\n"))
    if match is None:
        raise ValueError("no private key in PEM")
    return load_der_key(b64decode("".join(match.group(2).split())), match.group(1))


def load_der_key(der: bytes, label: str = "PRIVATE KEY") -> Any:
    """A key in DER. Raises ValueError if it is none."""
    serialization = load_module(
        "cryptography.hazmat.primitives.serialization",
        purpose="signing with a key",
        package="cryptography",
        extra="jwt",
    )
    if label not in ("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"):
        raise ValueError(f"a {label.lower()} cannot sign")
    return serialization.load_der_private_key(der, password=None)


def sign_rsa(private_key: str, data: bytes, algorithm: str) -> bytes:
    """An RSA signature with PKCS #1 v1.5 padding, as OAuth 1 wants it."""
    purpose = "OAuth 1 with an RSA key"
    hashes = load_module(
        "cryptography.hazmat.primitives.hashes",
        purpose=purpose,
        package="cryptography",
        extra="oauth1",
    )
    padding = load_module(
        "cryptography.hazmat.primitives.asymmetric.padding",
        purpose=purpose,
        package="cryptography",
        extra="oauth1",
    )
    signature: bytes = load_private_key(private_key).sign(
        data, padding.PKCS1v15(), getattr(hashes, algorithm)()
    )
    return signature


def sign_hmac(secret: bytes, data: bytes, algorithm: str) -> bytes:
    """The signature of HS256 and its kin."""
    return hmac.digest(secret, data, getattr(hashlib, f"sha{algorithm[2:]}"))


def sign_jwt(key: Any, data: bytes, algorithm: str) -> bytes:
    """The signature of RS256, PS256, ES256 and their kin. Raises ValueError if the key is of another kind."""
    jwt = load_module(
        "jwt", purpose=f"signing by {algorithm}", package="pyjwt[crypto]", extra="jwt"
    )
    signer = jwt.get_algorithm_by_name(algorithm)
    try:
        signature: bytes = signer.sign(data, signer.prepare_key(key))
    except (TypeError, jwt.exceptions.InvalidKeyError) as error:
        raise ValueError(f"the key does not fit {algorithm}") from error
    return signature
