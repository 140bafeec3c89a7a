"""Reserved words of the languages, from each language's own reference."""

import keyword
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PYTHON: Final = frozenset({*keyword.kwlist, "match", "print", "str", "sys"})

CSHARP: Final = _words("""
    abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
    else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal
    is lock long namespace new null object operator out override params private protected public readonly ref return
    sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked
    unsafe ushort using virtual void volatile while Chilkat Convert Debug
    """)

# VBScript, VB6 and VB.NET; case does not count.
VISUAL_BASIC: Final = _words("""
    addhandler addressof alias and andalso any as asc ascw boolean byref byte byval call case catch cbool cbyte cchar
    cdate cdbl cdec char chilkat chr chrw cint class clng cobj const continue csbyte cshort csng cstr ctype cuint
    culng currency cushort date debug decimal declare default delegate dim directcast do double each else elseif empty
    end endif enum erase error eval event execute exit explicit false finally for friend function get gettype
    getxmlnamespace global gosub goto handles if implements imp imports in inherits integer interface is isnot let lib
    like long loop lset me mod module mustinherit mustoverride mybase myclass namespace narrowing new next not nothing
    notinheritable notoverridable null object of on operator option optional or orelse out overloads overridable
    overrides paramarray partial preserve private property protected public raiseevent randomize readonly redim rem
    removehandler resume return rset sbyte select set shadows shared short single static step stop str strict string
    structure sub synclock then throw to true try trycast type typeof uinteger ulong until ushort using variant vbcr
    vbcrlf vblf vbtab wend when while widening with withevents writeonly xor
    """)
