"""What makes a Word file sound beyond what its schema and the Open XML SDK can say.

`lint` gives a sentence for each fault found, an empty list for a sound file. Each rule is proved
in `test_docx_lint.py` by planting the fault it looks for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from posixpath import dirname, join, normpath
from zipfile import ZipFile

from lxml import etree

from briefing.writers.docx.columns import GUTTER

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
C15 = "{http://schemas.microsoft.com/office/drawing/2012/chart}"
_PLANNED = ("{*}pattFill", "{*}prstDash")
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{4,8})*")
_INSTRUCTION = re.compile(
    r" (PAGE|NUMPAGES|SECTIONPAGES|(REF|NOTEREF|PAGEREF) \w+ \\h( \\\* CHARFORMAT)?"
    r'|SEQ (Table|Figure)[A-Z]* \\\* ARABIC|TOC \\o "1-[1-3]" \\h \\z \\u) '
)
_BINARY = (".xlsx", ".png")
_STORY = re.compile(r"word/(document|header[\w-]*|footer[\w-]*|footnotes)\.xml")
_BY_STYLE_ONLY = {
    "pPr": {"pStyle", "keepNext", "numPr", "pageBreakBefore", "sectPr"},
    "rPr": {"rStyle", "lang", "rtl"},
    "tcPr": {"tcW"},
    "trPr": {"cantSplit", "tblHeader", "trHeight"},
}
_ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs "
    "suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl sectPr",
    "rPr": "rStyle rFonts b bCs i iCs color spacing sz szCs u vertAlign rtl lang",
    "sdtPr": "rPr alias tag id appearance",
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption "
    "tblDescription",
    "settings": "zoom defaultTabStop autoHyphenation consecutiveHyphenLimit doNotHyphenateCaps "
    "characterSpacingControl footnotePr compat themeFontLang clrSchemeMapping decimalSymbol "
    "listSeparator",
    "sectPr": "headerReference footerReference pgSz pgMar pgNumType titlePg",
    "numbering": "abstractNum num",
}
_CUSTOM = {
    "Attribution",
    "Draft",
    "Field Label",
    "Columns Table",
    "Field Table",
    "Field Text",
    "Figure",
    "Figure Caption",
    "Caption Label",
    "Footer Sides",
    "Header Sides",
    "Hyperlink Emphasis",
    "Hyperlink Intense",
    "Hyperlink Strong",
    "Marking",
    "Memo Table",
    "Numbered Paragraph",
    "Section End",
    "Table Centred",
    "Table Gap",
    "Table Head",
    "Table Head Centred",
    "Table Head Number",
    "Table Note",
    "Table Note Mark",
    "Table Number",
    "Table Text",
    "Timeline Date",
    "Timeline Text",
}


@dataclass(frozen=True)
class _File:
    archive: ZipFile
    members: dict[str, bytes]
    xml: dict[str, etree._Element]

    @property
    def stories(self) -> Iterator[tuple[str, etree._Element]]:
        return ((name, root) for name, root in self.xml.items() if _STORY.fullmatch(name))


def lint(data: bytes) -> list[str]:
    archive = ZipFile(BytesIO(data))
    members = {name: archive.read(name) for name in archive.namelist()}
    xml: dict[str, etree._Element] = {}
    for name, content in members.items():
        if name.endswith(_BINARY):
            continue
        try:
            xml[name] = etree.fromstring(content, _PARSER)
        except etree.XMLSyntaxError as error:
            return [f"{name}: not well-formed: {error}"]
    file = _File(archive, members, xml)
    return [fault for rule in _RULES for fault in rule(file)]


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname


def _zip(file: _File) -> Iterator[str]:
    infos = file.archive.infolist()
    names = [info.filename for info in infos]
    yield from (f"{name}: twice in the zip" for name, n in Counter(names).items() if n > 1)
    if names[0] != "[Content_Types].xml" or names[1:] != sorted(names[1:]):
        yield "zip: content types are not first or the rest not sorted"
    for info in infos:
        if info.date_time != (1980, 1, 1, 0, 0, 0) or info.create_system != 0:
            yield f"{info.filename}: carries a date or a system"
        if b"<!DOCTYPE" in file.members[info.filename]:
            yield f"{info.filename}: has a DOCTYPE"


def _types(file: _File) -> Iterator[str]:
    overrides = {e.get("PartName") for e in file.xml["[Content_Types].xml"] if e.get("PartName")}
    parts = {f"/{name}" for name in file.members}
    yield from (f"{name}: has a content type and is not there" for name in overrides - parts)
    plain = re.compile(r"/(\[Content_Types\]\.xml|.*\.rels|customXml/item\d+\.xml)")
    for name in parts - overrides:
        if not plain.fullmatch(name):
            yield f"{name}: has no content type"


def _relations(file: _File, name: str) -> etree._Element | None:
    folder, _, base = name.rpartition("/")
    return file.xml.get(f"{folder}/_rels/{base}.rels")


def _relationships(file: _File) -> Iterator[str]:
    reached = {"[Content_Types].xml"}
    for name, root in file.xml.items():
        if not name.endswith(".rels"):
            continue
        reached.add(name)
        source = dirname(dirname(name))
        for relation in root:
            target = relation.get("Target", "")
            if relation.get("TargetMode") == "External":
                if not re.match("(https?://|mailto:)", target) or not target.isascii():
                    yield f"{name}: leads out to {target}"
                continue
            path = normpath(join(source, target)).lstrip("/")
            reached.add(path)
            if path not in file.members:
                yield f"{name}: leads to {path}, which is not there"
    yield from (f"{name}: no relationship leads to it" for name in set(file.members) - reached)


def _references(file: _File) -> Iterator[str]:
    for name, root in file.stories:
        relations = _relations(file, name)
        known = {e.get("Id") for e in relations} if relations is not None else set()
        external = {
            e.get("Id")
            for e in (relations if relations is not None else ())
            if e.get("TargetMode") == "External"
        }
        used = {e.get(f"{R}{each}") for e in root.iter() for each in ("id", "embed")} - {None}
        yield from (f"{name}: relationship {each} is not there" for each in used - known)
        yield from (f"{name}: link {each} is never used" for each in external - used)


def _style_use(file: _File) -> Iterator[str]:
    kinds = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
    styles = file.xml["word/styles.xml"]
    known = {(e.get(f"{W}type"), e.get(f"{W}styleId")) for e in styles.iter(f"{W}style")}
    for name, root in (*file.stories, ("word/numbering.xml", file.xml["word/numbering.xml"])):
        for tag, kind in kinds.items():
            for element in root.iter(f"{W}{tag}"):
                if (kind, element.get(f"{W}val")) not in known:
                    yield f"{name}: no {kind} style {element.get(f'{W}val')}"
        for paragraph in root.iter(f"{W}p"):
            separator = paragraph.getparent().get(f"{W}type")
            if paragraph.find(f"{W}pPr/{W}pStyle") is None and not separator:
                yield f"{name}: a paragraph without a style"


def _style_sheet(file: _File) -> Iterator[str]:
    styles = list(file.xml["word/styles.xml"].iter(f"{W}style"))
    ids = [e.get(f"{W}styleId") for e in styles]
    yield from (f"style {each} is defined twice" for each, n in Counter(ids).items() if n > 1)
    for style in styles:
        name = style.find(f"{W}name").get(f"{W}val")
        if (name in _CUSTOM) != (style.get(f"{W}customStyle") == "1"):
            yield f"style {name}: customStyle is wrong"
        for tag in ("basedOn", "next", "link"):
            tie = style.find(f"{W}{tag}")
            if tie is not None and tie.get(f"{W}val") not in ids:
                yield f"style {name}: {tag} {tie.get(f'{W}val')} is not there"


def _direct_formatting(file: _File) -> Iterator[str]:
    for name, root in file.stories:
        for tag, allowed in _BY_STYLE_ONLY.items():
            for element in root.iter(f"{W}{tag}"):
                others = {_local(child) for child in element} - allowed
                yield from (f"{name}: direct formatting {each} in {tag}" for each in others)


def _order(file: _File) -> Iterator[str]:
    for name, root in file.xml.items():
        for tag, order in _ORDERS.items():
            places = {each: place for place, each in enumerate(order.split())}
            for element in root.iter(f"{W}{tag}"):
                found = [_local(child) for child in element]
                strange = [each for each in found if each not in places]
                yield from (f"{name}: {each} is not expected in {tag}" for each in strange)
                ranks = [places[each] for each in found if each in places]
                if ranks != sorted(ranks):
                    yield f"{name}: {tag} is out of order: {found}"


def _footnotes(file: _File) -> Iterator[str]:
    notes = file.xml["word/footnotes.xml"]
    kinds = [(e.get(f"{W}id"), e.get(f"{W}type")) for e in notes]
    if kinds[:2] != [("-1", "separator"), ("0", "continuationSeparator")]:
        yield f"footnotes: separators are {kinds[:2]}"
    ids = [number for number, _ in kinds[2:]]
    wanted = [str(n) for n in range(1, len(ids) + 1)]
    if ids != wanted:
        yield f"footnotes: ids are {ids}"
    called = [e.get(f"{W}id") for e in file.xml["word/document.xml"].iter(f"{W}footnoteReference")]
    if called != wanted:
        yield f"footnotes: {len(ids)} stand, and those called are {called}"
    for note in notes[2:]:
        if len(list(note.iter(f"{W}footnoteRef"))) != 1:
            yield f"footnote {note.get(f'{W}id')}: does not bear its number once"
        if note.find(f"{W}p/{W}pPr/{W}pStyle").get(f"{W}val") != "FootnoteText":
            yield f"footnote {note.get(f'{W}id')}: is not in FootnoteText"
    if next(notes.iter(f"{W}footnoteReference"), None) is not None:
        yield "footnotes: a note is called inside a note"
    if any("endnote" in name for name in file.members):
        yield "there are endnotes"


def _marks(file: _File) -> Iterator[str]:
    for mark in file.xml["word/document.xml"].iter(f"{W}footnoteReference"):
        style = mark.getparent().find(f"{W}rPr/{W}rStyle")
        if style is None or style.get(f"{W}val") != "FootnoteReference":
            yield "a footnote mark is not in FootnoteReference"
        for around in mark.iterancestors(f"{W}sdt", f"{W}hyperlink"):
            yield f"a footnote mark stands inside {_local(around)}"


def _controls(file: _File) -> Iterator[str]:
    numbers: list[str] = []
    for name, root in file.stories:
        for control in root.iter(f"{W}sdt"):
            numbers.append(control.find(f"{W}sdtPr/{W}id").get(f"{W}val"))
            for tag in ("tag", "alias"):
                value = control.find(f"{W}sdtPr/{W}{tag}").get(f"{W}val")
                if len(value) > 64 or (tag == "tag" and not (value and value.isascii())):
                    yield f"{name}: {tag} {value} is too long, empty or not ASCII"
            if _local(control.getparent()) not in {"p", "hyperlink"}:
                yield f"{name}: a control is not inline"
            if not "".join(control.itertext()):
                yield f"{name}: a control is empty"
    yield from (
        f"control id {each} is there twice" for each, n in Counter(numbers).items() if n > 1
    )
    yield from (f"control id {each} is wrong" for each in numbers if not 0 < int(each) < 2**31)


def _languages(file: _File) -> Iterator[str]:
    for name, root in (*file.stories, ("word/styles.xml", file.xml["word/styles.xml"])):
        for element in root.iter(f"{W}lang"):
            for value in element.attrib.values():
                if not _LANGUAGE.fullmatch(value):
                    yield f"{name}: language {value} is not one"
        for run in root.iter(f"{W}r"):
            if run.find(f"{W}t") is not None and run.find(f"{W}rPr/{W}lang") is None:
                yield f"{name}: {''.join(run.itertext())!r} is in no language"


def _tables(file: _File) -> Iterator[str]:
    root = file.xml["word/document.xml"]
    size, margins = root.find(f".//{W}pgSz"), root.find(f".//{W}pgMar")
    room = int(size.get(f"{W}w")) - sum(int(margins.get(f"{W}{s}")) for s in ("left", "right"))
    for table in root.iter(f"{W}tbl"):
        following = table.getnext()
        if following is None or _local(following) != "p":
            yield "a table is not followed by a paragraph"
        style = table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val")
        if style == "ColumnsTable":
            yield from _grid(table, room + GUTTER)
            continue
        inside = any(_local(up) == "tc" for up in table.iterancestors())
        yield from _grid(table, (room - GUTTER) // 2 if inside else room)
        if any(row.find(f"{W}trPr/{W}cantSplit") is None for row in table.iter(f"{W}tr")):
            yield "a row may be split"
        if style == "MemoTable" and table.find(f"{W}tr/{W}trPr/{W}tblHeader") is None:
            yield "a table of data has no head row"
        if table.find(f"{W}tblPr/{W}tblDescription") is None:
            yield "a table has no description for who cannot see it"


def _grid(table: etree._Element, room: int) -> Iterator[str]:
    grid = [e.get(f"{W}w") for e in table.find(f"{W}tblGrid")]
    if sum(map(int, grid)) not in (room, room - 1):
        yield f"a table's columns {grid} do not fill {room}"
    for row in table.findall(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        if [cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w") for cell in cells] != grid:
            yield "a row's cells do not follow the grid"
        if any(_local(cell[-1]) != "p" for cell in cells):
            yield "a cell does not end in a paragraph"


def _fields(file: _File) -> Iterator[str]:
    for name, root in file.stories:
        open_marks: list[str] = []
        for mark in root.iter(f"{W}fldChar"):
            kind = mark.get(f"{W}fldCharType")
            before = open_marks.pop() if open_marks and kind != "begin" else ""
            if before != {"begin": "", "separate": "begin", "end": "separate"}[kind]:
                yield f"{name}: field mark {kind} comes after {before or 'nothing'}"
            if kind != "end":
                open_marks.append(kind)
        if open_marks:
            yield f"{name}: fields are not ended"
        for instruction in root.iter(f"{W}instrText"):
            if not _INSTRUCTION.fullmatch(instruction.text or ""):
                yield f"{name}: field {instruction.text} is not expected"


def _sequences(file: _File) -> Iterator[str]:
    """What the fields of captions say is what Word will count."""
    counts: Counter[str] = Counter()
    for instruction in file.xml["word/document.xml"].iter(f"{W}instrText"):
        word, name, *_ = f"{instruction.text} ".split(" ", 3)[1:]
        if word == "SEQ":
            counts[name] += 1
            value = instruction.getparent().getnext().getnext().findtext(f"{W}t")
            if value != str(counts[name]):
                yield f"field SEQ {name}: says {value} where Word counts {counts[name]}"


def _bookmarks(file: _File) -> Iterator[str]:
    places: dict[str, etree._Element] = {}
    numbers: list[str] = []
    for name, root in file.stories:
        starts = list(root.iter(f"{W}bookmarkStart"))
        ends = [each.get(f"{W}id") for each in root.iter(f"{W}bookmarkEnd")]
        numbers += [each.get(f"{W}id") for each in starts]
        if sorted(ends) != sorted(each.get(f"{W}id") for each in starts):
            yield f"{name}: bookmarks do not end where they start"
        for start in starts:
            word = start.get(f"{W}name")
            if not re.fullmatch(r"[A-Za-z_]\w{0,39}", word, re.ASCII):
                yield f"bookmark {word}: is no name"
            if word in places:
                yield f"bookmark {word}: is there twice"
            places[word] = start
    yield from (
        f"bookmark id {each} is there twice" for each, n in Counter(numbers).items() if n > 1
    )
    yield from _led_to(file, places)


def _led_to(file: _File, places: dict[str, etree._Element]) -> Iterator[str]:
    for name, root in file.stories:
        anchors = [each.get(f"{W}anchor") for each in root.iter(f"{W}hyperlink")]
        fields = [(each.text or "").split() for each in root.iter(f"{W}instrText")]
        led = {each[1] for each in fields if each[0] in {"REF", "NOTEREF", "PAGEREF"}}
        for anchor in {each for each in anchors if each} | led:
            if anchor not in places:
                yield f"{name}: bookmark {anchor} is not there"
        for kind, anchor in (each[:2] for each in fields if each[0] == "NOTEREF"):
            run = places[anchor].getnext() if anchor in places else None
            if run is not None and run.find(f"{W}footnoteReference") is None:
                yield f"{name}: {kind} {anchor} leads to no note"


def _paragraph_numbers(file: _File) -> Iterator[str]:
    """Numbering of its own a paragraph has only where its style would count otherwise."""
    for paragraph in file.xml["word/document.xml"].iter(f"{W}pPr"):
        style = paragraph.find(f"{W}pStyle")
        if paragraph.find(f"{W}numPr") is not None and (
            style is None or style.get(f"{W}val") not in {"ListNumber", "NumberedParagraph"}
        ):
            yield "a paragraph that is not numbered has numbering"


def _pictures(file: _File) -> Iterator[str]:
    """Each picture is told in words, and its number is its own in the whole file."""
    told = [each for _, root in file.stories for each in root.iter("{*}docPr", "{*}cNvPr")]
    numbers = Counter(each.get("id") for each in told if _local(each) == "docPr")
    yield from (f"picture {each} is there twice" for each, n in numbers.items() if n > 1)
    for each in told:
        if not int(each.get("id")) > 0:
            yield f"picture {each.get('id')} has no number"
        if _local(each) == "docPr" and not each.get("descr"):
            yield f"picture {each.get('id')} has no words for who cannot see it"


def _charts(file: _File) -> Iterator[str]:
    for name, root in file.xml.items():
        if not name.startswith("word/charts/chart"):
            continue
        yield from (f"{name}: {fault}" for fault in _axes(root))
        data = root.find(f"{C}externalData")
        relations = _relations(file, name)
        if data is None or relations is None:
            yield f"{name}: has no workbook"
            continue
        target = {each.get("Id"): each.get("Target") for each in relations}[data.get(f"{R}id")]
        cells = sheet(file.members[normpath(join(dirname(name), target))])
        yield from (f"{name}: {fault}" for fault in _cached(root, cells))
        if not _told_apart(root):
            yield f"{name}: a plan stands without a legend"


def _axes(root: etree._Element) -> Iterator[str]:
    axes = list(root.iter(f"{C}catAx", f"{C}valAx"))
    ids = [each.find(f"{C}axId").get("val") for each in axes]
    if len(set(ids)) != 2 or not all(0 < int(each) < 2**31 for each in ids):
        yield f"axis ids are {ids}"
    crossed = [each.find(f"{C}crossAx").get("val") for each in axes]
    used = [each.get("val") for each in root.iter(f"{C}axId") if each.getparent() not in axes]
    if sorted(crossed) != sorted(ids) or used != ids:
        yield f"axes {ids} are used as {used} and crossed as {crossed}"


def _cached(root: etree._Element, cells: dict[str, str]) -> Iterator[str]:
    """What the chart shows is what its workbook holds."""
    for formula in root.iter(f"{C}f", f"{C15}f"):
        cache, cells_named = formula.getnext(), _range(formula.text or "")
        if cache.find("{*}ptCount").get("val") != str(len(cells_named)) and cells:
            yield f"{formula.text} is not as long as what it shows"
        shown = {int(each.get("idx")): each.findtext(f"{C}v") for each in cache.iter(f"{C}pt")}
        held = {place: cells[cell] for place, cell in enumerate(cells_named) if cells.get(cell)}
        if {place: each for place, each in shown.items() if each} != held:
            yield f"{formula.text} shows {shown} where the workbook holds {held}"


def _range(reference: str) -> list[str]:
    first, _, last = reference.removeprefix("Sheet1!").replace("$", "").partition(":")
    column, start = re.fullmatch(r"([A-Z]+)(\d+)", first).groups()
    end = last.removeprefix(column) if last else start
    return [f"{column}{row}" for row in range(int(start), int(end) + 1)]


def sheet(workbook: bytes) -> dict[str, str]:
    """The cells of the first sheet of a workbook, those with something in them."""
    with ZipFile(BytesIO(workbook)) as archive:
        names = archive.namelist()
        strings: list[str] = []
        if "xl/sharedStrings.xml" in names:
            shared = etree.fromstring(archive.read("xl/sharedStrings.xml"), _PARSER)
            strings = ["".join(each.itertext()) for each in shared]
        root = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"), _PARSER)
    found = {}
    for cell in root.iter("{*}c"):
        value = cell.findtext("{*}v")
        if value is not None:
            text = strings[int(value)] if cell.get("t") == "s" else repr(float(value))
            found[cell.get("r")] = text
    return {name: text for name, text in found.items() if text}


def _told_apart(root: etree._Element) -> bool:
    """Whether results and plans can be told from one another."""
    planned = [
        each for each in root.iter(f"{C}ser") if next(each.iter(*_PLANNED), None) is not None
    ]
    return not planned or root.find(f"{C}chart/{C}legend") is not None


def _texts(file: _File) -> Iterator[str]:
    space = "{http://www.w3.org/XML/1998/namespace}space"
    for name, root in file.stories:
        for text in root.iter(f"{W}t"):
            value = text.text or ""
            if value != value.strip() and text.get(space) != "preserve":
                yield f"{name}: spaces round {value!r} are lost"
            if "\n" in value or "\t" in value:
                yield f"{name}: {value!r} holds a break or a tab as a letter"


def _numbering(file: _File) -> Iterator[str]:
    root = file.xml["word/numbering.xml"]
    numbers = {e.get(f"{W}numId") for e in root.iter(f"{W}num")}
    abstract = {e.get(f"{W}abstractNumId") for e in root.iter(f"{W}abstractNum")}
    for num in root.iter(f"{W}num"):
        if num.find(f"{W}abstractNumId").get(f"{W}val") not in abstract:
            yield f"numbering {num.get(f'{W}numId')}: its definition is not there"
    for name in ("word/document.xml", "word/styles.xml"):
        for element in file.xml[name].iter(f"{W}numId"):
            if element.get(f"{W}val") not in numbers:
                yield f"{name}: numbering {element.get(f'{W}val')} is not there"


def _pages(file: _File) -> Iterator[str]:
    section = file.xml["word/document.xml"].find(f"{W}body")[-1]
    if _local(section) != "sectPr":
        yield "the body does not end in its section"
        return
    first = {e.get(f"{W}type") for e in section if _local(e).endswith("Reference")} & {"first"}
    if first and section.find(f"{W}titlePg") is None:
        yield "a first page's header or footer is never shown"


def _settings(file: _File) -> Iterator[str]:
    root = file.xml["word/settings.xml"]
    if root.find(f"{W}zoom").get(f"{W}percent") is None:
        yield "settings: zoom has no percent"
    modes = [
        e.get(f"{W}val")
        for e in root.iter(f"{W}compatSetting")
        if e.get(f"{W}name") == "compatibilityMode"
    ]
    if modes != ["15"]:
        yield f"settings: compatibility mode is {modes}"
    notes = [e.get(f"{W}id") for e in root.iterfind(f"{W}footnotePr/{W}footnote")]
    if notes != ["-1", "0"]:
        yield f"settings: footnote separators are {notes}"


def _properties(file: _File) -> Iterator[str]:
    for element in file.xml["docProps/core.xml"]:
        text = element.text or ""
        if len(text) > 255:
            yield f"core: {_local(element)} is too long"
        if "docx" in text:
            yield f"core: {_local(element)} is the library's own"
        if _local(element) in {"created", "modified"}:
            try:
                moment = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z")
            except ValueError:
                yield f"core: {_local(element)} {text} is no moment"
                continue
            if (moment.hour, moment.minute, moment.second) != (0, 0, 0):
                yield f"core: {_local(element)} {text} comes from a clock"
    told = {_local(element): element.text for element in file.xml["docProps/app.xml"]}
    if told != {"Application": "Chancery"}:
        yield f"app: says {told}"


_RULES: tuple[Callable[[_File], Iterator[str]], ...] = (
    _zip,
    _types,
    _relationships,
    _references,
    _style_use,
    _style_sheet,
    _direct_formatting,
    _order,
    _footnotes,
    _marks,
    _controls,
    _languages,
    _tables,
    _fields,
    _sequences,
    _bookmarks,
    _paragraph_numbers,
    _pictures,
    _charts,
    _texts,
    _numbering,
    _pages,
    _settings,
    _properties,
)
