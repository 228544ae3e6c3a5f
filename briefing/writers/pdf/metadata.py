"""What the file says of itself: information, XMP, output intent, the memo it carries.

The standards aimed at are PDF/UA-1 (ISO 14289-1) and PDF/A-2a, or 3a with an attached memo
(ISO 19005-2, -3). Dates are the memo's own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.writers.pdf.colour import srgb
from briefing.writers.pdf.syntax import name, text_string

if TYPE_CHECKING:
    from briefing.document.tree import Carrier, Document, Properties
    from briefing.writers.pdf.container import Container

_CREATOR = "Chancery"
_PRODUCER = "ReportLab PDF Library"
_BASICS = """<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:identifier>{identifier}</dc:identifier>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
{keywords}{archival}<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>"""
_ARCHIVAL = "<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n"
_KEYWORDS = "<pdf:Keywords>{}</pdf:Keywords>\n"
_EXTENSION = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""


_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_NOT_XML = "[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"


def describe(container: Container, properties: Properties) -> int:
    """Write the information dictionary, with the memo's date for a clock; its number."""
    date = f"(D:{_day(properties)}000000+00'00')"
    return container.add(
        f"<< /Title {text_string(_clean(properties.title))}"
        f" /Author {text_string(_clean(properties.author))}"
        f" /Subject {text_string(_clean(properties.subject))}"
        f"{f' /Keywords {text_string(_clean(properties.marking))}' if properties.marking else ''}"
        f" /Creator ({_CREATOR}) /Producer ({_PRODUCER})"
        f" /CreationDate {date} /ModDate {date} >>"
    )


def write_catalog(
    container: Container,
    document: Document,
    structure: int,
    outline: int | None,
    *,
    archival: bool = True,
) -> int:
    """Write the catalogue and what hangs from it; its number. `archival` claims PDF/A."""
    carrier = document.carrier
    part = 2 if carrier is None else 3
    packet = xmp(document.properties, part=part if archival else None)
    metadata = container.plain(packet, " /Type /Metadata /Subtype /XML")
    bookmarks = f" /Outlines {outline} 0 R /PageMode /UseOutlines" if outline is not None else ""
    return container.add(
        f"<< /Type /Catalog /Pages {container.pages} 0 R{bookmarks}"
        f" /Lang {text_string(document.properties.language)} /MarkInfo << /Marked true >>"
        f" /StructTreeRoot {structure} 0 R /Metadata {metadata} 0 R"
        f" /ViewerPreferences << /DisplayDocTitle true >>"
        f" /OutputIntents [{_intent(container)}]"
        f"{_attached(container, carrier, document.properties) if carrier is not None else ''} >>"
    )


def xmp(properties: Properties, *, part: int | None) -> bytes:
    """The metadata packet; `part` is that of PDF/A, None for a file that is none."""
    basics = _BASICS.format(
        title=_escaped(properties.title),
        author=_escaped(properties.author),
        subject=_escaped(properties.subject),
        language=_escaped(properties.language),
        identifier=_escaped(properties.identifier),
        date=f"{_day(properties, '-')}T00:00:00+00:00",
        creator=_CREATOR,
        producer=_PRODUCER,
        keywords=_KEYWORDS.format(_escaped(properties.marking)) if properties.marking else "",
        archival=_ARCHIVAL.format(part=part) if part is not None else "",
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'{basics}\n{_EXTENSION}\n</rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    ).encode()


def _clean(text: str) -> str:
    """Without what XML cannot hold: the information and the packet must say the same."""
    return text if text.isprintable() else re.sub(_NOT_XML, "", text)


def _escaped(text: str) -> str:
    return _clean(text).translate(_ENTITIES)


def _day(properties: Properties, between: str = "") -> str:
    moment = properties.moment
    return between.join((f"{moment.year:04}", f"{moment.month:02}", f"{moment.day:02}"))


def _intent(container: Container) -> str:
    profile = container.stream(srgb(), " /N 3")
    return (
        "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
        f" /Info (sRGB IEC61966-2.1) /DestOutputProfile {profile} 0 R >>"
    )


def _attached(container: Container, carrier: Carrier, properties: Properties) -> str:
    """The memo as an associated file (ISO 19005-3, annex E)."""
    date = f"(D:{_day(properties)}000000Z)"
    kind = name("application/json")[1:]
    data = container.stream(
        carrier.data,
        f" /Type /EmbeddedFile /Subtype /{kind}"
        f" /Params << /Size {len(carrier.data)} /ModDate {date} >>",
    )
    title = text_string(carrier.name)
    held = container.add(
        f"<< /Type /Filespec /F {title} /UF {title} /Desc {title} /AFRelationship /Data"
        f" /EF << /F {data} 0 R /UF {data} 0 R >> >>"
    )
    return f" /AF [{held} 0 R] /Names << /EmbeddedFiles << /Names [{title} {held} 0 R] >> >>"
