"""The statements of each language that `readers` reads; what its own manual says of strings, names and blocks.

Visual Basic 6, VBScript, ASP and Xojo are one family, FoxPro and Lianja another.
"""

from tests.chilkat.grammar import NAME, Lexis
from tests.chilkat.readers import Reader

_DOUBLED = r'"(?:[^"]|"")*"'
_BASIC_WORDS: dict[str, str] = dict.fromkeys(("vbCrLf", "vbLf", "vbCr", "vbTab", "Chr", "ChrW"), "string")
_IF = (("open If", r"If \({x}\) Then"), ("close If", "End If"))
_DO = (("open Do", "Do While {x}"), ("close Do", "Loop"))
_WHILE = (("open While", "While {x}"), ("close While", "Wend"))
_PUT = (("put", r"{o}\.{m} = {x}"), ("assign", "{n} = {x}"))
_CALL = (("run", rf"(?P<expression>{NAME}\.\w+\(.*\))"),)
# The quotation marks of a statement without parentheses stand after the method's name.
_SEND = (("send", r"{o}\.{m} (?P<arguments>[^=].*)"),)

_VBSCRIPT = Reader(
    Lexis(_DOUBLED, words=_BASIC_WORDS, fold=True),
    "'",
    (
        ("plain", "Dim fso, outFile"),
        ("plain", r'Set fso = CreateObject\("Scripting\.FileSystemObject"\)'),
        ("plain", r'Set outFile = fso\.CreateTextFile\("output\.txt", True, True\)'),
        ("plain", r"outFile\.Close|WScript\.Quit"),
        ("run", r"outFile\.WriteLine\({x}\)"),
        ("make", r'set {n} = CreateObject\("Chilkat\.{c}"\)'),
        ("assign", "Set {n} = {x}"),
        *(*_IF, *_DO, *_PUT, *_SEND),
    ),
)
_ASP = Reader(
    # `%>` ends the script wherever it stands.
    Lexis(r'"(?:(?!%>)(?:[^"]|""))*"', words=_BASIC_WORDS, fold=True),
    "'",
    (
        ("plain", r"</?html>|</?head>|</?body>|<meta [^<>]*/>|<%|%>|Response\.End"),
        ("run", r'Response\.Write "<pre>" & Server\.HTMLEncode\( {x}\) & "</pre>"'),
        ("make", r'set {n} = Server\.CreateObject\("Chilkat\.{c}"\)'),
        ("assign", "Set {n} = {x}"),
        *(*_IF, *_DO, *_PUT, *_SEND),
    ),
)
_VB6 = Reader(
    Lexis(_DOUBLED, words=_BASIC_WORDS, fold=True),
    "'",
    (
        ("plain", "Exit Sub"),
        ("make", "Dim {n} As New Chilkat{c}"),
        ("declare", "Dim {n} As Chilkat{c}"),
        ("declare", "Dim {n} As {t}"),
        ("run", r"Debug\.Print {x}"),
        ("assign", "Set {n} = {x}"),
        *(*_IF, *_DO, *_PUT, *_SEND),
    ),
    declares=True,
    types={"Long": "int", "String": "string"},
)
_XOJO = Reader(
    Lexis(
        _DOUBLED, words={"Encodings.UTF8.Chr": "string", "Str": "string", "True": "bool", "False": "bool"}, fold=True
    ),
    "//",
    (
        ("plain", "Return"),
        ("make", r"Dim {n} As New Chilkat\.{c}"),
        ("declare", r"Dim {n} As Chilkat\.{c}"),
        ("declare", "Dim {n} As {t}"),
        ("run", r"System\.DebugLog\({x}\)"),
        *(*_IF, *_WHILE, *_PUT, *_SEND),
    ),
    declares=True,
    types={"Int32": "int", "String": "string", "Boolean": "bool"},
)
_VBNET = Reader(
    # Curly quotes end strings as straight ones do.
    Lexis(r'"(?:[^"“”„]|"")*"', words={**_BASIC_WORDS, "True": "bool", "False": "bool"}, fold=True),
    "'",
    (
        ("plain", "Exit Sub"),
        ("make", r"Dim {n} As New Chilkat\.{c}"),
        ("begin", r"Dim {n} As Chilkat\.{c} = {x}"),
        ("declare", r"Dim {n} As Chilkat\.{c}"),
        ("begin", "Dim {n} As {t} = {x}"),
        ("declare", "Dim {n} As {t}"),
        ("run", r"Debug\.WriteLine\({x}\)"),
        *(*_IF, ("open While", "While {x}"), ("close While", "End While"), *_PUT, *_CALL),
    ),
    declares=True,
    types={"Integer": "int", "String": "string", "Boolean": "bool"},
)
_POWERSHELL = Reader(
    Lexis(
        # Nothing but a character by its number is put into strings, and curly quotes end them.
        r'"(?:[^"`$“”„]|`.|\$\(\[char\]\d+\))*"',
        name=r"\$\w+",
        words={"$true": "bool", "$false": "bool"},
        fold=True,
        compares=("-eq", "-ne", "-lt", "-ge"),
    ),
    "#",
    (
        ("plain", r'Add-Type -Path "C:\\chilkat\\ChilkatDotNet47-x64\\ChilkatDotNet47\.dll"|exit'),
        ("make", r"{n} = New-Object Chilkat\.{c}"),
        ("open if", r"if \({x}\) \{"),
        ("open while", r"while \({x}\) \{"),
        ("close", r"\}"),
        ("run", r"\$\({x}\)"),
        ("put", r"{o}\.{m} = {x}"),
        ("assign", "{n} = {x}"),
        ("run", r"(?P<expression>\$\w+\.\w+\(.*\))"),
    ),
)
_AUTOIT = Reader(
    Lexis(
        _DOUBLED,
        name=r"\$\w+",
        words={
            **dict.fromkeys(("@CRLF", "@LF", "@CR", "@TAB", "ChrW"), "string"),
            **dict.fromkeys(("True", "False"), "bool"),
        },
        fold=True,
    ),
    ";",
    (
        ("plain", "Exit"),
        ("make", r'{n} = ObjCreate\("Chilkat\.{c}"\)'),
        ("begin", "Local {n} = {x}"),
        ("declare", "Local {n}"),
        ("run", r"ConsoleWrite\({x}\)"),
        ("open If", r"If \({x}\) Then"),
        ("close If", "EndIf"),
        *(*_WHILE, *_PUT),
        ("run", r"(?P<expression>\$\w+\.\w+\(.*\))"),
    ),
    declares=True,
)
_FOX_STRING = r"\"[^\"]*\"|'[^']*'|\[[^\]]*\]"
_FOXPRO = Reader(
    Lexis(_FOX_STRING, words={"chr": "string", "STR": "string"}, fold=True),
    "*",
    (
        ("plain", "CANCEL"),
        ("declare", "LOCAL {n}"),
        ("create", r"{n} = CreateObject\('Chilkat\.{c}'\)"),
        ("open IF", r"IF \({x}\) THEN"),
        ("close IF", "ENDIF"),
        ("open DO", "DO WHILE {x}"),
        ("close DO", "ENDDO"),
        ("release", "RELEASE {n}"),
        ("run", r"\? {x}"),
        *(*_PUT, *_CALL),
    ),
    declares=True,
)
_LIANJA = Reader(
    Lexis(_FOX_STRING, words={"chr": "string", "str": "string", ".T.": "bool", ".F.": "bool"}, fold=True),
    "//",
    (
        ("plain", "return"),
        ("make", r'{n} = createobject\("Ck{c}"\)'),
        ("open if", r"if \({x}\) then"),
        ("close if", "endif"),
        ("open do", "do while {x}"),
        ("close do", "enddo"),
        ("release", "release {n}"),
        ("run", r"\? {x}"),
        *(*_PUT, *_CALL),
    ),
)
_POWERBUILDER = Reader(
    Lexis(r'"(?:[^"~]|~.)*"', words={"char": "string", "string": "string"}, fold=True),
    "//",
    (
        ("plain", "return"),
        ("plain", r'MessageBox\("Error","Connecting to COM object failed"\)'),
        ("declare", "(?P<type>integer|string|oleobject) {n}"),
        ("hold", "{n} = create oleobject"),
        ("create", r'li_rc = {n}\.ConnectToNewObject\("Chilkat\.{c}"\)'),
        ("open if", "if {x} then"),
        ("close if", "end if"),
        ("open do", "do while {x}"),
        ("close do", "loop"),
        ("release", "destroy {n}"),
        ("run", "Write-Debug {x}"),
        *(*_PUT, *_CALL),
    ),
    declares=True,
    types={"integer": "int", "string": "string"},
)
_PUREBASIC = Reader(
    Lexis(r'~"(?:[^"\\]|\\.)*"|"[^"]*"', words={"Chr": "string", "Str": "string"}, by_class=True, fold=True),
    ";",
    (
        ("plain", r'IncludeFile "Ck\w+\.pb"|ProcedureReturn'),
        ("open Procedure", r"Procedure ChilkatExample\(\)"),
        ("close Procedure", "EndProcedure"),
        ("open If", rf"If {NAME}\.i = 0"),
        ("open If", "If {x}"),
        ("close If", "EndIf"),
        *_WHILE,
        ("run", "Debug {x}"),
        ("begin", r"{n}\.(?P<type>[is]) = {x}"),
        ("declare", r"{n}\.(?P<type>[is])"),
        ("assign", "{n} = {x}"),
        ("run", r"(?P<expression>Ck\w+::\w+\(.*\))"),
    ),
    declares=True,
    types={"s": "string"},
)
_SQL = Reader(
    Lexis("N?'(?:[^']|'')*'", name=r"@\w+", words={"NCHAR": "string"}, fold=True),
    "--",
    (
        ("plain", "CREATE PROCEDURE ChilkatSample|AS|GO|RETURN|IF @hr <> 0"),
        ("declare", "DECLARE {n} {t}"),
        ("create", r"EXEC @hr = sp_OACreate 'Chilkat\.{c}', {n} OUT"),
        ("release", "EXEC @hr = sp_OADestroy {n}"),
        ("into", r"EXEC sp_OAMethod {o}, '{m}', {n} OUT{a}"),
        ("into", r"EXEC sp_OAMethod {o}, '{m}', NULL{a}"),
        ("put", r"EXEC sp_OASetProperty {o}, '{m}', {x}"),
        ("fetch", r"EXEC sp_OAGetProperty {o}, '{m}', {n} OUT"),
        ("test", "(?:IF|WHILE) {x}"),
        ("open BEGIN", "BEGIN"),
        ("close BEGIN", "END"),
        ("assign", "SELECT {n} = {x}"),
        ("run", r"PRINT {x} \+ CONVERT\(nvarchar\(20\), @\w+\)"),
        ("run", "PRINT {x}"),
    ),
    declares=True,
    types={"nvarchar(4000)": "string"},
)
_DATAFLEX = Reader(
    Lexis("\"[^\"]*\"|'[^']*'", words={"Character": "string", **dict.fromkeys(("True", "False"), "bool")}, fold=True),
    "//",
    (
        ("plain", r"Use ChilkatAx-win32\.pkg|Procedure_Return"),
        ("open Procedure", "Procedure Test"),
        ("close Procedure", "End_Procedure"),
        ("declare", "(?P<type>Variant|Handle|String|Integer|Boolean) {n}"),
        ("create", r"Get Create \(RefClass\(cComChilkat{c}\)\) To {n}"),
        ("open Begin", rf"If \(Not\(IsComObjectCreated\({NAME}\)\)\) Begin"),
        ("open Begin taken", rf"If \(IsComObject\({NAME}\)\) Begin"),
        ("open Begin", r"If \({x}\) Begin"),
        ("close Begin", "End"),
        ("open While", r"While \({x}\)"),
        ("close While", "Loop"),
        ("release", "Send (?:CreateComObject|Destroy) of {n}"),
        ("twin", "Get pvComObject of {o} to {n}"),
        ("twin", "Set pvComObject Of {n} To {o}"),
        ("words", "Get Com{m} Of {o}{a} To {n}"),
        ("words", "Send Com{m} To {o}{a}"),
        ("put", "Set Com{m} Of {o} To {x}"),
        ("assign", "Move {x} To {n}"),
        ("shown", "Showln {x}"),
    ),
    declares=True,
    types={"String": "string", "Integer": "int", "Boolean": "bool"},
)

READERS = {
    "asp": _ASP,
    "autoit": _AUTOIT,
    "dataflex": _DATAFLEX,
    "foxpro": _FOXPRO,
    "lianja": _LIANJA,
    "powerbuilder": _POWERBUILDER,
    "powershell": _POWERSHELL,
    "purebasic": _PUREBASIC,
    "sql": _SQL,
    "vb6": _VB6,
    "vbnet": _VBNET,
    "vbscript": _VBSCRIPT,
    "xojo": _XOJO,
}
