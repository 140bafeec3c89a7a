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
    return select struct switch type var bool byte error float32 float64 int int8 int16 int32 int64 rune string uint
    uint8 uint16 uint32 uint64 uintptr true false iota nil append cap close complex copy delete imag len make new panic
    print println real recover any max min clear chilkat fmt main init _
    """)

# C and C++ with their alternative tokens, and what the headers define.
CPP: Final = _words("""
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl
    concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default
    delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int long
    mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register
    reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast struct switch
    template this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile
    wchar_t while xor xor_eq std printf wprintf stdin stdout stderr errno unix linux i386 BOOL TRUE FALSE NULL main
    ChilkatSample asctime time signal index
    """)

OBJECTIVE_C: Final = CPP | _words("""
    id self super nil Nil YES NO SEL IMP Class Protocol instancetype in out inout bycopy byref oneway strong weak copy
    retain release autorelease alloc init description hash isa NSLog NSString NSNumber
    """)

SWIFT: Final = _words("""
    Any as associatedtype async await break case catch class continue convenience default defer deinit didSet do
    dynamic else enum extension fallthrough false fileprivate final for func get guard if import in indirect infix
    init inout internal is lazy left let mutating nil none nonmutating open operator optional override postfix
    precedence prefix private protocol Protocol public repeat required rethrows return right self Self set some static
    struct subscript super switch throw throws true try Type typealias unowned var weak where while willSet _ print
    String Int Bool NSNumber
    """)

RUBY: Final = _words("""
    BEGIN END alias and begin break case class def defined? do else elsif end ensure false for if in module next nil not
    or redo rescue retry return self super then true undef unless until when while yield print puts p exit Chilkat
    """)

# After the dollar sign.
PHP: Final = _words("$this $GLOBALS $_SERVER $_GET $_POST $_FILES $_COOKIE $_SESSION $_REQUEST $_ENV $argc $argv")
PERL: Final = _words("$a $b $ARGV $ENV $INC $STDIN $STDOUT $STDERR $_")
POWERSHELL: Final = _words("""
    $args $consolefilename $error $event $eventargs $eventsubscriber $executioncontext $false $foreach $home $host
    $input $iscoreclr $islinux $ismacos $iswindows $lastexitcode $matches $myinvocation $nestedpromptlevel $null $pid
    $profile $psboundparameters $pscmdlet $pscommandpath $psculture $psdebugcontext $pshome $psitem $psscriptroot
    $pssenderinfo $psuiculture $psversiontable $pwd $sender $shellid $stacktrace $switch $this $true $_
    """)
TCL: Final = _words("argc argv argv0 auto_path env errorCode errorInfo tcl_library tcl_platform tcl_version")

PASCAL: Final = _words("""
    absolute abstract and array as asm assembler automated begin boolean case cdecl char class const constructor
    contains default delayed deprecated destructor dispid dispinterface div do downto dynamic else end except exit
    export exports external far file final finalization finally for forward function goto helper if implementation
    implements in index inherited initialization inline integer interface is label library local longint message mod
    name near nil nodefault not object of on operator or out overload override package packed pascal platform private
    procedure program property protected public published raise read readonly record reference register reintroduce
    repeat requires resident resourcestring result safecall sealed self set shl shr static stdcall stored strict
    string then threadvar to true try type unit unsafe until uses var varargs virtual while widestring winapi with
    write writeonly xor memo1 inttostr pwidechar false
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
    aggregates array assigns async attributes auto await begin catch color continue ctor deprecated downto extends
    finally global implements inherits int32 isa nil pragma raise rect soft super true var using weakaddressof
    """)
