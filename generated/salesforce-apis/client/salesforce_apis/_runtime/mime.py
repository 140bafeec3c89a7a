# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The content type of a file by its extension, as Postman tells it (the table of mime-types, its common part)."""

from typing import Final

DEFAULT: Final = "application/octet-stream"

_TABLE: Final = """
application/atom+xml atom
application/dash-patch+xml mpp
application/epub+zip epub
application/geo+json geojson
application/gpx+xml gpx
application/gzip gz
application/java-archive jar
application/java-vm class
application/javascript js mjs
application/json json map
application/json5 json5
application/ld+json jsonld
application/manifest+json webmanifest
application/msword doc dot
application/n-triples nt
application/octet-stream bin pkg
application/pdf pdf
application/pgp-keys asc
application/pgp-signature sig
application/pkcs7-mime p7c p7m
application/pkcs7-signature p7s
application/pkix-cert cer
application/postscript ai ps
application/rdf+xml rdf
application/rls-services+xml rs
application/rss+xml rss
application/rtf rtf
application/toml toml
application/vnd.amazon.ebook azw
application/vnd.android.package-archive apk
application/vnd.apple.keynote key
application/vnd.apple.mpegurl m3u8
application/vnd.dart dart
application/vnd.google-earth.kml+xml kml
application/vnd.google-earth.kmz kmz
application/vnd.groove-tool-template tpl
application/vnd.mozilla.xul+xml xul
application/vnd.ms-cab-compressed cab
application/vnd.ms-excel xls xlt
application/vnd.ms-excel.sheet.binary.macroenabled.12 xlsb
application/vnd.ms-excel.sheet.macroenabled.12 xlsm
application/vnd.ms-fontobject eot
application/vnd.ms-outlook msg
application/vnd.ms-powerpoint pot pps ppt
application/vnd.ms-powerpoint.presentation.macroenabled.12 pptm
application/vnd.ms-word.document.macroenabled.12 docm
application/vnd.oasis.opendocument.graphics odg
application/vnd.oasis.opendocument.presentation odp
application/vnd.oasis.opendocument.spreadsheet ods
application/vnd.oasis.opendocument.text odt
application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
application/vnd.openxmlformats-officedocument.presentationml.slideshow ppsx
application/vnd.openxmlformats-officedocument.presentationml.template potx
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
application/vnd.openxmlformats-officedocument.spreadsheetml.template xltx
application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
application/vnd.openxmlformats-officedocument.wordprocessingml.template dotx
application/vnd.rar rar
application/vnd.visio vsd
application/vnd.wap.wbxml wbxml
application/wasm wasm
application/wsdl+xml wsdl
application/x-7z-compressed 7z
application/x-apple-diskimage dmg
application/x-bittorrent torrent
application/x-bzip2 bz2
application/x-debian-package deb
application/x-httpd-php php
application/x-iso9660-image iso
application/x-java-jnlp-file jnlp
application/x-mobipocket-ebook mobi
application/x-msdos-program exe
application/x-msdownload bat msi
application/x-mspublisher pub
application/x-perl pl
application/x-pkcs12 p12 pfx
application/x-pkcs7-certificates p7b
application/x-redhat-package-manager rpm
application/x-sh sh
application/x-shockwave-flash swf
application/x-sql sql
application/x-subrip srt
application/x-tar tar
application/x-tex tex
application/x-x509-ca-cert crt der pem
application/x-xz xz
application/xaml+xml xaml
application/xhtml+xml xhtml
application/xml xml xsd xsl
application/xml-dtd dtd
application/xslt+xml xslt
application/zip zip
audio/midi mid midi
audio/mp4 m4a
audio/mpeg mp2 mp3
audio/ogg ogg opus
audio/wave wav
audio/webm weba
audio/x-aac aac
audio/x-aiff aif aiff
audio/x-flac flac
audio/x-mpegurl m3u
font/otf otf
font/ttf ttf
font/woff woff
font/woff2 woff2
image/avif avif
image/bmp bmp
image/gif gif
image/heic heic
image/heif heif
image/jpeg jpe jpeg jpg
image/png png
image/svg+xml svg svgz
image/tiff tif tiff
image/vnd.adobe.photoshop psd
image/vnd.microsoft.icon ico
image/webp webp
message/rfc822 eml
model/gltf+json gltf
model/gltf-binary glb
model/obj obj
model/stl stl
model/vnd.usdz+zip usdz
text/calendar ics
text/css css
text/csv csv
text/html htm html
text/jsx jsx
text/less less
text/markdown markdown md
text/mathml mml
text/mdx mdx
text/n3 n3
text/plain conf ini log text txt
text/sgml sgml
text/tab-separated-values tsv
text/turtle ttl
text/vtt vtt
text/x-c c cc cpp h
text/x-handlebars-template hbs
text/x-java-source java
text/x-lua lua
text/x-sass sass
text/x-scss scss
text/x-vcalendar vcs
text/x-vcard vcf
text/yaml yaml yml
video/3gpp 3gp
video/mp2t ts
video/mp4 mp4
video/mpeg mpeg mpg
video/ogg ogv
video/quicktime mov
video/webm webm
video/x-flv flv
video/x-m4v m4v
video/x-matroska mkv
video/x-ms-wmv wmv
video/x-msvideo avi
"""

_BY_EXTENSION: Final = {
    extension: line.split()[0]
    for line in _TABLE.splitlines()
    if line
    for extension in line.split()[1:]
}


def content_type_of(name: str) -> str | None:
    """The type of a file of this name or path; None if its extension tells nothing.

    A bare `json` counts as the extension of itself, as it does for Postman.
    """
    base = f"x.{name}".replace("\\", "/").rpartition("/")[2]
    dot = base.rfind(".")
    if dot <= 0:
        return None
    extension = base[dot + 1 :].lower()
    return _BY_EXTENSION.get(extension) or _other(f"x.{extension}")


def _other(name: str) -> str | None:
    """What Python's own table says; the operating system's tables are not asked, so that it is the same everywhere."""
    from mimetypes import MimeTypes

    return MimeTypes(filenames=()).guess_type(name)[0]
