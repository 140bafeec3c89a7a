# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Small word lists and patterns for the dynamic variables.

In a pattern `<name>` stands for an entry of the list or pattern of that name, and `#` for a digit.
"""

from typing import Final


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split(","))


LISTS: Final[dict[str, tuple[str, ...]]] = {
    "first": _words(
        "Ada Alan Amira Bruno Carla Chen David Elena Emma Farid Grace Hugo Ines Jonas Lena Maria Noah Omar"
    ),
    "last": _words(
        "Adams Baker Costa Diaz Evans Fischer Garcia Hansen Ito Jensen Kim Lopez Meyer Novak Olsen Patel"
    ),
    "prefix": _words("Mr. Mrs. Ms. Miss Dr."),
    "suffix": _words("Jr. Sr. I II III IV V MD DDS PhD DVM"),
    "job_descriptor": _words(
        "Senior Chief Corporate Direct District Dynamic Future Global Internal Lead Regional"
    ),
    "job_area": _words(
        "Accounts Applications Brand Communications Configuration Data Identity Markets Usability"
    ),
    "job_type": _words(
        "Administrator Agent Analyst Architect Consultant Coordinator Designer Manager Planner"
    ),
    "word": _words(
        "bandwidth bridge circuit copper garden granular indigo lamp matrix orange panel river silver table"
    ),
    "lorem": _words(
        "ad aliquam at aut commodi culpa dolor dolorem ea enim est et eum excepturi explicabo fuga harum id in ipsam"
        " ipsum iste iure laborum laudantium libero minus molestiae nam nemo nihil nisi non nostrum odio officiis omnis"
        " optio quae quam quas quia quis quo ratione rerum saepe sed sequi sint sit soluta sunt tempora ut vel velit"
        " veniam vero vitae voluptas voluptatem"
    ),
    "color": _words(
        "azure black blue fuchsia gold green indigo ivory lime magenta olive orange pink red tan teal white"
    ),
    "department": _words(
        "Automotive Beauty Books Clothing Electronics Games Garden Grocery Health Music Sports Toys"
    ),
    "adjective": _words(
        "Awesome Elegant Ergonomic Fantastic Generic Handmade Incredible Practical Refined Tasty"
    ),
    "material": _words(
        "Concrete Cotton Fresh Granite Metal Plastic Rubber Soft Steel Wooden"
    ),
    "product": _words(
        "Ball Bike Car Chair Cheese Chips Computer Fish Gloves Hat Keyboard Mouse Pizza Shoes Soap Table"
    ),
    "company_suffix": ("Inc", "LLC", "Group", "and Sons"),
    "catch_adjective": _words(
        "Adaptive Balanced Centralized Enhanced Extended Managed Robust Seamless Streamlined"
    ),
    "catch_descriptor": _words(
        "24/7 asynchronous bifurcated context-sensitive global heuristic modular neutral scalable"
    ),
    "catch_noun": _words(
        "ability access adapter algorithm alliance capacity framework hub interface matrix strategy"
    ),
    "bs_adjective": _words(
        "best-of-breed dynamic efficient global granular magnetic open-source rich robust seamless"
    ),
    "bs_buzz": _words(
        "aggregate brand deploy drive embrace enable engage extend harness incubate optimize scale"
    ),
    "bs_noun": _words(
        "architectures channels communities content markets metrics networks platforms portals systems"
    ),
    "column": _words(
        "id title name email phone token group category password comment avatar status createdAt updatedAt"
    ),
    "column_type": _words(
        "int varchar text date datetime tinyint time timestamp smallint double decimal float blob enum"
    ),
    "collation": _words(
        "utf8_unicode_ci utf8_general_ci utf8_bin ascii_bin ascii_general_ci cp1250_bin"
    ),
    "engine": _words("InnoDB MyISAM MEMORY CSV BLACKHOLE ARCHIVE"),
    "month": _words(
        "January February March April May June July August September October November December"
    ),
    "weekday": _words("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
    "account": _phrases(
        "Checking, Savings, Money Market, Investment, Home Loan, Credit Card, Auto Loan, Personal Loan"
    ),
    "transaction": _words("deposit withdrawal payment invoice"),
    "currency_code": _words(
        "AUD BRL CAD CHF CNY DKK EUR GBP INR JPY KRW MXN NOK NZD PLN SEK USD ZAR"
    ),
    "currency": _phrases(
        "Australian Dollar, Canadian Dollar, Danish Krone, Euro, Pound Sterling, Swiss Franc, US Dollar, Yen"
    ),
    "currency_symbol": _words("$ € £ ¥ kr zł ₩ ₹ CHF R$"),
    "abbreviation": _words(
        "AGP API CSS EXE FTP GB HDD HTTP IB JBOD JSON PCI PNG RAM RSS SAS SCSI SDD SMTP SQL SSL TCP USB XML"
    ),
    "hacker_adjective": _words(
        "auxiliary back-end bluetooth digital haptic mobile multi-byte neural online open-source optical virtual"
    ),
    "hacker_noun": _words(
        "alarm array bandwidth bus capacitor card circuit driver feed firewall hard-drive interface matrix"
    ),
    "hacker_verb": _phrases(
        "back up, bypass, calculate, compress, connect, copy, generate, hack, index, input, override, parse"
    ),
    "hacker_ing": _phrases(
        "backing up, bypassing, calculating, compressing, connecting, copying, generating, indexing, parsing"
    ),
    "country": _phrases(
        "Austria, Brazil, Canada, Denmark, Egypt, Fiji, Greece, India, Japan, Kenya, Morocco, Norway, Peru, Spain"
    ),
    "country_code": _words("AT BR CA DE DK EG FJ GR IN JP KE MA NO PE ES US ZA"),
    "street": _words(
        "Avenue Branch Bridge Circle Court Drive Forge Hill Lane Meadow Mission Mountain Road Street Way"
    ),
    "city_prefix": _words("East Lake New North Port South West"),
    "city_suffix": _words(
        "berg burgh bury fort furt ham haven land mouth port shire side stad ton town view ville"
    ),
    "locale": _words(
        "af ar bg ca cs da de el en es et eu fa fi fr ga he hi hr hu id ig is it ja ka ko lt lv nb nl pl pt ru sv tr uk"
    ),
    "directory": _words(
        "/Applications /bin /boot /dev /etc /home /home /lib /media /opt /opt/bin /srv /tmp /usr /usr/bin /var /var/log"
    ),
    "top_level": _words("com biz info name net org"),
    "mailer": _words("gmail.com yahoo.com hotmail.com"),
    "example_domain": _words("example.com example.net example.org"),
    "protocol": _words("http https"),
    "agent": (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/1##.0",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/1#.# Safari/605.1.15",
        "Mozilla/5.0 (X11; Linux x86_64; rv:1##.0) Gecko/20100101 Firefox/1##.0",
    ),
    "mime": _words(
        "application/json application/pdf application/zip image/jpeg image/png text/css text/csv text/plain video/mp4"
    ),
    "common_type": _words("application audio image text video"),
    "common_ext": _words(
        "gif htm html jpeg jpg json m1v m2a m3a mp2 mp3 mp4 mp4v mpe mpeg mpg mpg4 pdf png wav"
    ),
    "file_type": _words(
        "application audio font image message model text video x-shader"
    ),
    "file_ext": _words(
        "avi bin bmp csv cxx doc docx eml epub gz ics json md odt pdf rtf svg tar tiff ttf wasm wbxml webm xlsx xml zip"
    ),
    "image": _words(
        "abstract animals business cats city food nightlife fashion people nature sports transport"
    ),
}

PATTERNS: Final[dict[str, tuple[str, ...]]] = {
    "randomPhoneNumber": ("###-###-####",),
    "randomPhoneNumberExt": ("##-###-###-####",),
    "randomLocale": ("<locale>",),
    "randomWords": (
        "<word> <word>",
        "<word> <product> <word>",
        "<color> <word> <product> <word>",
    ),
    "randomFilePath": ("<directory>/<randomFileName>",),
    "randomDirectoryPath": ("<directory>",),
    "randomCity": (
        "<city_prefix> <first><city_suffix>",
        "<first><city_suffix>",
        "<last><city_suffix>",
    ),
    "randomStreetName": ("<last> <street>", "<first> <street>"),
    "randomStreetAddress": (
        "### <last> <street>",
        "#### <last> <street>",
        "##### <first> <street>",
    ),
    "randomCountry": ("<country>",),
    "randomCountryCode": ("<country_code>",),
    "randomColor": ("<color>",),
    "randomDepartment": ("<department>",),
    "randomProductName": ("<adjective> <material> <product>",),
    "randomProductAdjective": ("<adjective>",),
    "randomProductMaterial": ("<material>",),
    "randomProduct": ("<product>",),
    "randomCompanyName": (
        "<last> <company_suffix>",
        "<last> - <last>",
        "<last>, <last> and <last>",
    ),
    "randomCompanySuffix": ("<company_suffix>",),
    "randomCatchPhrase": ("<catch_adjective> <catch_descriptor> <catch_noun>",),
    "randomBs": ("<bs_buzz> <bs_adjective> <bs_noun>",),
    "randomCatchPhraseAdjective": ("<catch_adjective>",),
    "randomCatchPhraseDescriptor": ("<catch_descriptor>",),
    "randomCatchPhraseNoun": ("<catch_noun>",),
    "randomBsAdjective": ("<bs_adjective>",),
    "randomBsBuzz": ("<bs_buzz>",),
    "randomBsNoun": ("<bs_noun>",),
    "randomDatabaseColumn": ("<column>",),
    "randomDatabaseType": ("<column_type>",),
    "randomDatabaseCollation": ("<collation>",),
    "randomDatabaseEngine": ("<engine>",),
    "randomMonth": ("<month>",),
    "randomWeekday": ("<weekday>",),
    "randomBankAccount": ("########",),
    "randomBankAccountName": ("<account> Account",),
    "randomCreditCardMask": ("####",),
    "randomPrice": ("###.##", "##.##", "#.##"),
    "randomTransactionType": ("<transaction>",),
    "randomCurrencyCode": ("<currency_code>",),
    "randomCurrencyName": ("<currency>",),
    "randomCurrencySymbol": ("<currency_symbol>",),
    "randomAbbreviation": ("<abbreviation>",),
    "randomAdjective": ("<hacker_adjective>",),
    "randomNoun": ("<hacker_noun>",),
    "randomVerb": ("<hacker_verb>",),
    "randomIngverb": ("<hacker_ing>",),
    "randomPhrase": (
        "We need to <hacker_verb> the <hacker_adjective> <abbreviation> <hacker_noun>!",
        "The <abbreviation> <hacker_noun> is down, <hacker_verb> the <hacker_adjective> <hacker_noun>!",
    ),
    "randomAvatarImage": ("https://avatars.githubusercontent.com/u/########",),
    "randomImageUrl": ("http://placeimg.com/640/480",),
    "randomEmail": (
        "<first>.<last>@<mailer>",
        "<first>_<last>@<mailer>",
        "<first>##@<mailer>",
    ),
    "randomExampleEmail": (
        "<first>.<last>@<example_domain>",
        "<first>_<last>##@<example_domain>",
    ),
    "randomUserName": ("<first>##", "<first>.<last>", "<first>_<last>##"),
    "randomProtocol": ("<protocol>",),
    "randomDomainSuffix": ("<top_level>",),
    "randomUserAgent": ("<agent>",),
    "randomFirstName": ("<first>",),
    "randomLastName": ("<last>",),
    "randomFullName": (
        "<first> <last>",
        "<prefix> <first> <last>",
        "<first> <last> <suffix>",
    ),
    "randomJobTitle": ("<job_descriptor> <job_area> <job_type>",),
    "randomNamePrefix": ("<prefix>",),
    "randomNameSuffix": ("<suffix>",),
    "randomJobDescriptor": ("<job_descriptor>",),
    "randomJobArea": ("<job_area>",),
    "randomJobType": ("<job_type>",),
    "randomWord": ("<word>", "<product>", "<color>", "<hacker_noun>"),
    "randomFileName": ("<word>.<file_ext>", "<word>_<word>.<file_ext>"),
    "randomCommonFileName": ("<word>.<common_ext>", "<word>_<word>.<common_ext>"),
    "randomMimeType": ("<mime>",),
    "randomCommonFileType": ("<common_type>",),
    "randomCommonFileExt": ("<common_ext>",),
    "randomFileType": ("<file_type>",),
    "randomFileExt": ("<file_ext>",),
    "randomSemver": ("#.#.#",),
    **{
        f"random{kind.capitalize()}Image": (f"http://placeimg.com/640/480/{kind}",)
        for kind in LISTS["image"]
    },
}
