"""Names of the variables that take a response's values, made from the keys (section g of the model's rules).

A key alone is its own name; the last of several keys starts with a capital; a clash takes the parent's key in front.
What is not a letter, digit or underscore of ASCII cannot be in a name of any language and is left out or replaced.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from pmgen.chilkat.expressions import ScalarKind, Variable

# Words that the model keeps away from in all languages, and Chilkat's own classes.
_RESERVED: Final = frozenset(
    [
        "object",
        "type",
        "Type",
        "next",
        "Next",
        "Virtual",
        "currency",
        "Currency",
        "number",
        "NULL",
        "Asn",
        "Atom",
        "BinData",
        "Bounce",
        "Bz2",
        "Cache",
        "Cert",
        "CertChain",
        "CertStore",
        "Cgi",
        "Charset",
        "Compression",
        "Crypt2",
        "Csp",
        "Csr",
        "Csv",
        "DateTime",
        "Dh",
        "DirTree",
        "Dkim",
        "Dns",
        "Dsa",
        "DtObj",
        "Ecc",
        "EdDSA",
        "Email",
        "EmailBundle",
        "FileAccess",
        "Ftp2",
        "Global",
        "Gzip",
        "Hashtable",
        "HtmlToText",
        "HtmlToXml",
        "Http",
        "HttpRequest",
        "HttpResponse",
        "Imap",
        "Jwe",
        "Jws",
        "Jwt",
        "KeyContainer",
        "Log",
        "MailMan",
        "Mailboxes",
        "MessageSet",
        "Mht",
        "Mime",
        "Ntlm",
        "OAuth1",
        "OAuth2",
        "Pdf",
        "Pem",
        "Pfx",
        "Pkcs11",
        "PrivateKey",
        "Prng",
        "PublicKey",
        "Rest",
        "Rsa",
        "Rss",
        "SFtp",
        "Scp",
        "Secrets",
        "Socket",
        "Spider",
        "Ssh",
        "SshKey",
        "SshTunnel",
        "Stream",
        "StringArray",
        "StringBuilder",
        "StringTable",
        "Tar",
        "Task",
        "TaskChain",
        "TrustedRoots",
        "Upload",
        "Url",
        "WebSocket",
        "Xml",
        "XmlCertVault",
        "Xmp",
        "Zip",
        "ZipEntry",
    ]
)
# Names of the snippet's own variables; the model forgets them and overwrites what it needs.
_OWN: Final = frozenset(
    [
        "http",
        "rest",
        "success",
        "resp",
        "respStatusCode",
        "queryParams",
        "json",
        "jarr",
        "jsonObj_1",
        "req",
        "sbRequestBody",
        "bdRequestBody",
        "sbResponseBody",
        "jResp",
        "jarrResp",
        "jsonItem",
        "authAws",
        "jwt",
        "privKey",
        "token",
        "strVal",
        "intVal",
        "boolVal",
    ]
)
_INDEXES: Final = re.compile(r"[i-z]|count_[i-z]|(?:json|jarr)[0-9]+")
_DROPPED: Final = re.compile(r"[@$]")
_REPLACED: Final = re.compile(r"[^A-Za-z0-9_]")


@dataclass(slots=True)
class LeafNames:
    """The names given so far, with their kinds; one name is one variable of one kind."""

    kinds: dict[str, ScalarKind] = field(default_factory=dict[str, ScalarKind])

    def flat(self, keys: tuple[str, ...], kind: ScalarKind) -> Variable:
        """The variable of a leaf outside all loops; every such leaf has its own.

        Args:
            keys: the path from the root.
            kind: of the value.
        """
        name = next(name for name in _candidates(keys, ()) if name not in self.kinds)
        self.kinds[name] = kind
        return Variable(name, kind)

    def looped(self, keys: tuple[str, ...], kind: ScalarKind, around: tuple[str, ...], used: set[str]) -> Variable:
        """The variable of a leaf inside a loop; leaves of one key share one, also with a leaf outside.

        Args:
            keys: the path from the loop's element.
            kind: of the value; a variable of another kind is never shared.
            around: the keys that lead to the element, for clashes that the path alone does not settle.
            used: names taken in this turn of the loop already; they are not shared.
        """
        name = next(
            name
            for place, name in enumerate(_candidates(keys, around))
            if name not in self.kinds
            or (place == 0 and len(keys) == 1 and self.kinds[name] == kind and name not in used)
        )
        used.add(name)
        self.kinds.setdefault(name, kind)
        return Variable(name, kind)


def _candidates(keys: tuple[str, ...], around: tuple[str, ...]) -> Iterator[str]:
    """Names for a path, the plain one first, then with more and more of its parents, then with numbers."""
    path = (*around, *keys)
    for length in range(1, len(path) + 1):
        yield _allowed(_joined(path[-length:], capital=length not in (len(keys), len(path))))
    number = 2
    while True:
        yield _allowed(f"{_joined(path[-1:], capital=len(keys) > 1)}_{number}")
        number += 1


def _joined(keys: tuple[str, ...], *, capital: bool) -> str:
    """Keys in one word: `details.id` is detailsId. The first has a capital unless it is the path's own first."""
    first, *others = [_cleaned(key) for key in keys]
    return "".join([_capital(first) if capital else first, *map(_capital, others)])


def _cleaned(key: str) -> str:
    return _REPLACED.sub("_", _DROPPED.sub("", key)) or "value"


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _allowed(name: str) -> str:
    """The name, with `v_` before reserved words and the snippet's own names, `v` before an underscore."""
    if name.startswith("_"):
        return f"v{name}"
    odd = name in _RESERVED or name in _OWN or _INDEXES.fullmatch(name) or name[0].isdigit()
    return f"v_{name}" if odd else name
