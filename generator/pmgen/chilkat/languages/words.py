"""Reserved words of the languages, from each language's own reference."""

import keyword
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PYTHON: Final = frozenset({*keyword.kwlist, "match", "print", "str", "sys"})

CSHARP: Final = _words("""
    abstract as await base bool break byte case catch char checked class const continue decimal default delegate do
    double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface
    internal is lock long namespace new null object operator out override params private protected public readonly ref
    return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong
    unchecked unsafe ushort using virtual void volatile while Chilkat Convert Debug
    """)

# What VBScript, VB6, VB.NET and Xojo have in common; case does not count.
VISUAL_BASIC: Final = _words("""
    addhandler addressof alias and andalso any as asc ascw boolean byref byte byval call case catch cbool cbyte cchar
    cdate cdbl cdec char chilkat chr chrw cint class clng cobj const continue csbyte cshort csng cstr ctype cuint culng
    currency cushort date debug decimal declare default delegate dim directcast do double each else elseif empty end
    endif enum erase error eval event execute exit explicit false finally for friend function get gettype
    getxmlnamespace global gosub goto handles if implements imp imports in inherits integer interface is isnot let lib
    like long loop lset me mod module mustinherit mustoverride mybase myclass namespace narrowing new next not nothing
    notinheritable notoverridable null object of on operator option optional or orelse out overloads overridable
    overrides paramarray partial preserve private property protected public raiseevent randomize readonly redim rem
    removehandler resume return rset sbyte select set shadows shared short single static step stop str strict string
    structure sub synclock then throw to true try trycast type typeof uinteger ulong until ushort using variant vbcr
    vbcrlf vblf vbtab wend when while widening with withevents writeonly xor
    """)

# The reserved identifiers of VB6 are those that [MS-VBAL] 3.3.5.2 lists for its sister.
VB6: Final = VISUAL_BASIC | _words("""
    abs array attribute ccur cdecl circle clnglng clngptr close cvar cverr defbool defbyte defcur defdate defdbl defdec
    defint deflng deflnglng deflngptr defobj defsng defstr defvar doevents eqv fix input inputb int lbound len lenb lock
    longlong longptr open print pset put scale seek sgn spc tab ubound unlock write
    """)

VB_NET: Final = VISUAL_BASIC | _words("nameof")

# In VBScript nothing can be assigned to a built-in function either, nor to `Response` once a script is in a page.
VBSCRIPT: Final = VISUAL_BASIC | _words("""
    abs array atn ccur cos createobject dateadd datediff datepart dateserial datevalue day err escape eqv executeglobal
    exp filter fix formatcurrency formatdatetime formatnumber formatpercent getlocale getobject getref hex hour inputbox
    instr instrrev int isarray isdate isempty isnull isnumeric isobject join lbound lcase left len lenb loadpicture log
    ltrim mid minute month monthname msgbox now oct regexp replace response rgb right rnd round rtrim scriptengine
    second setlocale sgn sin space split sqr strcomp strreverse tan time timer timeserial timevalue trim typename ubound
    ucase unescape vartype weekday weekdayname year fso outfile wscript
    """)

# The objects that a page of Classic ASP has.
ASP: Final = VBSCRIPT | _words("application asperror objectcontext request server session")

JAVA: Final = _words("""
    abstract assert boolean break byte case catch char class const continue default do double else enum extends final
    finally float for goto if implements import instanceof int interface long native new package private protected
    public return short static strictfp super switch synchronized this throw throws transient try void volatile while
    true false null _ argv savedInstanceState TAG Log System String
    """)

JAVASCRIPT: Final = _words("""
    arguments await break case catch class const continue debugger default delete do else enum eval export extends false
    finally for function if implements import in instanceof interface let new null package private protected public
    return static super switch this throw true try typeof undefined var void while with yield NaN Infinity chilkat
    console os require process module exports
    """)

GO: Final = _words("""
    break case chan const continue default defer else fallthrough for func go goto if import interface map package range
    return select struct switch type var bool byte comparable complex64 complex128 error float32 float64 int int8 int16
    int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr true false iota nil append cap close complex copy
    delete imag len make new panic print println real recover any max min clear chilkat fmt main init _
    """)

# C and C++ with their alternative tokens, and what the headers define.
CPP: Final = _words("""
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl
    concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete
    do double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable
    namespace new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast
    requires restrict return short signed sizeof static static_assert static_cast struct switch template this
    thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor
    xor_eq std printf wprintf stdin stdout stderr errno unix linux i386 BOOL TRUE FALSE NULL main ChilkatSample asctime
    time signal index atomic_cancel atomic_commit atomic_noexcept contract_assert reflexpr synchronized typeof
    typeof_unqual _Alignas _Alignof _Atomic _BitInt _Bool _Complex _Decimal32 _Decimal64 _Decimal128 _Generic _Imaginary
    _Noreturn _Static_assert _Thread_local
    """)

OBJECTIVE_C: Final = CPP | _words("""
    id self super nil Nil YES NO SEL IMP Class Protocol instancetype in out inout bycopy byref oneway strong weak copy
    retain release autorelease alloc init description hash isa NSLog NSString NSNumber
    """)

SWIFT: Final = _words("""
    borrowing consuming nonisolated precedencegroup Any as associatedtype async await break case catch class continue
    convenience default defer deinit didSet do dynamic else enum extension fallthrough false fileprivate final for func
    get guard if import in indirect infix init inout internal is lazy left let mutating nil none nonmutating open
    operator optional override postfix precedence prefix private protocol Protocol public repeat required rethrows
    return right self Self set some static struct subscript super switch throw throws true try Type typealias unowned
    var weak where while willSet _ print String Int Bool NSNumber
    """)

RUBY: Final = _words("""
    __ENCODING__ __FILE__ __LINE__ BEGIN END alias and begin break case class def defined? do else elsif end ensure
    false for if in module next nil not or redo rescue retry return self super then true undef unless until when while
    yield print puts p exit Chilkat
    """)

# After the dollar sign.
PHP: Final = _words("$this $GLOBALS $_SERVER $_GET $_POST $_FILES $_COOKIE $_SESSION $_REQUEST $_ENV $argc $argv")
PERL: Final = _words("$a $b $ARGV $ENV $INC $STDIN $STDOUT $STDERR $_")
# Automatic and preference variables.
POWERSHELL: Final = _words("""
    $args $confirmpreference $consolefilename $debugpreference $enabledexperimentalfeatures $error
    $erroractionpreference $errorview $event $eventargs $eventsubscriber $executioncontext $false $foreach
    $formatenumerationlimit $home $host $informationpreference $input $iscoreclr $islinux $ismacos $iswindows
    $lastexitcode $matches $maximumhistorycount $myinvocation $nestedpromptlevel $null $ofs $outputencoding $pid
    $profile $progresspreference $psboundparameters $pscmdlet $pscommandpath $psculture $psdebugcontext
    $psdefaultparametervalues $psedition $psemailserver $pshome $psitem $psmoduleautoloadingpreference
    $psnativecommandargumentpassing $psnativecommanduseerroractionpreference $psscriptroot $pssenderinfo
    $pssessionapplicationname $pssessionconfigurationname $pssessionoption $psstyle $psuiculture $psversiontable $pwd
    $sender $shellid $stacktrace $switch $this $transcript $true $verbosepreference $warningpreference $whatifpreference
    $_
    """)
TCL: Final = _words("""
    argc argv argv0 auto_path env errorCode errorInfo tcl_interactive tcl_library tcl_nonwordchars tcl_patchLevel
    tcl_pkgPath tcl_platform tcl_precision tcl_rcFileName tcl_traceCompile tcl_traceExec tcl_version tcl_wordchars
    """)

# Reserved words; directives such as `name` and `index` are names like others.
PASCAL: Final = _words("""
    and array as asm begin boolean case class const constructor destructor dispinterface div do downto else end except
    exit exports false file finalization finally for function goto if implementation in inherited initialization inline
    integer interface inttostr is label library longint memo1 mod nil not object of on operator or packed procedure
    program property pwidechar raise record repeat resourcestring result self set shl shr string then threadvar to true
    try type unit until uses var while widestring with xor
    """)

PUREBASIC: Final = _words("""
    align and array as break calldebugger case compilercase compilerdefault compilerelse compilerendif compilerendselect
    compilererror compilerif compilerselect compilerwarning continue data datasection debug debuglevel declare declarec
    declarecdll declaredll declaremodule default define dim disableasm disabledebugger disableexplicit else elseif
    enableasm enabledebugger enableexplicit end enddatasection enddeclaremodule endenumeration endif endimport
    endinterface endmacro endmodule endprocedure endselect endstructure endstructureunion endwith enumeration
    enumerationbinary extends fakereturn for foreach forever global gosub goto if import importc includebinary
    includefile includepath interface list macro macroexpandedcount map module newlist newmap next not or procedure
    procedurec procedurecdll proceduredll procedurereturn protected prototype prototypec read redim repeat restore
    return runtime select shared static step structure structureunion swap threaded to undefinemacro until unusemodule
    usemodule wend while with xincludefile xor str chr
    """)

XOJO: Final = VISUAL_BASIC | _words("""
    aggregates array assigns async attributes auto await begin catch color continue ctor deprecated downto exception
    extends finally global implements inherits int32 isa nil pragma raise rect self soft super true var using
    weakaddressof
    """)

# What a snippet itself declares, beside the names of the neutral program.
DATAFLEX: Final = _words("stemp1 itemp1 btemp1")
POWERBUILDER: Final = _words("li_rc")
SQL: Final = _words("@hr @itmp0 @stmp0")
