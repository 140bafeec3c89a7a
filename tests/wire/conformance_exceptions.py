"""Requests of the conformance suite that ours does not send as Postman does, by name, each with its reason.

The tests hold this list to the truth: a difference that is not here fails them, and so does one that is here and no
longer shows.
"""

from typing import Final, TypeAlias

# Case and place in its collection.
Request: TypeAlias = "tuple[str, tuple[int, ...]]"

_VISIBLE = "A variable without a value stays visible, for the user to fill; Postman percent-encodes its braces."
_NO_PLACE = "No program can connect to such a host or port; Postman's own request was seen only on a led connection."
_MISSING_FILE = "A file that is not there is an error; Postman leaves the part out with a warning."
_SCRIPT = "The script changes the request by code of its own; the output says so."
_NO_SIGNATURE = "curl has no option for this kind of auth; the command says so."
_CURL_DIGEST = "curl's own `--digest`: it quotes and answers in its own way, and does not take realm and nonce."
_CURL_NTLM = "curl's own `--ntlm` begins with the first message of the handshake, without a plain request before it."
_CURL_AWS = "curl's own `--aws-sigv4`: it chooses the headers to sign, and signs no queries."
_LENGTH = "The client sets the true Content-Length: no server can read a body under another one, or under none."


def _all(case: str, reason: str, *requests: int) -> dict[Request, str]:
    return {(case, (number,)): reason for number in requests}


CLIENT: Final[dict[Request, str]] = {
    **_all("var-unresolved", _NO_PLACE, 5),
    **_all("enc-disabled", "HTTPX refuses bytes beyond ASCII in the request line.", 2),
    **_all("hdr-override", _LENGTH, 4),
    **_all("hdr-behaviour", _LENGTH, 2),
    **_all("body-formdata", _MISSING_FILE, 8, 9),
    **_all("body-file", _MISSING_FILE, 4),
    **_all("auth-oauth2", "Without a token, and with the settings of a grant, the client asks for one.", 8),
    ("scripts", (0, 0)): _SCRIPT,
    ("scripts", (0, 1)): _SCRIPT,
}

CURL: Final[dict[Request, str]] = {
    ("var-order", (0, 0)): _VISIBLE,
    **_all("var-disabled", _VISIBLE, 0),
    **_all("var-duplicates", _VISIBLE, 0),
    **_all("var-names", _VISIBLE, 0),
    **_all("var-unresolved", _VISIBLE, 2, 11),
    **_all("var-unresolved", _NO_PLACE, 1, 5),
    **_all("var-unresolved", "A credential without a value stands there as `<access_token>`.", 8),
    **_all("auth-oauth2", "A credential without a value stands there as `<access_token>`.", 9),
    **_all("path-variables", _VISIBLE, 21),
    **_all("var-dynamic", "Names, places and the like have no generator in a shell; they stay visible.", 0),
    **_all("url-host", _NO_PLACE, 12),
    **_all("body-formdata", _MISSING_FILE, 8, 9),
    **_all("body-file", "curl reads no file, but sends the Content-Type that belongs to it.", 4),
    **_all("auth-header-conflict", _NO_SIGNATURE, 12),
    **_all("auth-oauth1", _NO_SIGNATURE, *range(11), *range(12, 16)),
    **_all("auth-hawk", _NO_SIGNATURE, 0, 1, 3),
    **_all("auth-edgegrid", _NO_SIGNATURE, 0, 1),
    **_all("auth-jwt", _NO_SIGNATURE, *range(7)),
    **_all("auth-asap", _NO_SIGNATURE, 0, 1),
    **_all("auth-digest", _CURL_DIGEST, *range(1, 6)),
    **_all("auth-ntlm", _CURL_NTLM, 0, 1),
    **_all("auth-awsv4", _CURL_AWS, *range(5)),
    **_all("redirects", "curl keeps the Content-Type when a redirect turns POST into GET.", 1),
    **_all("redirects", "curl would repeat a method named by `-X` after the redirect, so none is followed.", 2),
    ("scripts", (0, 0)): _SCRIPT,
    ("scripts", (0, 1)): _SCRIPT,
}
