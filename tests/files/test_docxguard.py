from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from files.packing import document, docx, parts, relations, types, zipped
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import BriefingError
from briefing.files import docxguard
from briefing.wording.messages import explain

PATH = Path("strange.docx")
_CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BOOK = _SHEET + ".main+xml"
DOCUMENT_RELS = "word/_rels/document.xml.rels"


def refused(data: bytes) -> BriefingError:
    with pytest.raises(BriefingError) as caught:
        docxguard.parts(data, PATH)
    for language in ("en", "ru", "kk", "ky"):
        assert all("{" not in told for told in explain(caught.value, language))
    return caught.value


def test_a_sound_file_passes() -> None:
    assert set(docxguard.parts(docx(), PATH)) == set(parts())


def test_a_file_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx())
    assert docxguard.read(path)
    with pytest.raises(BriefingError, match="file-missing"):
        docxguard.read(tmp_path / "b.docx")


@pytest.mark.parametrize(
    "data",
    [
        zipped({"a.txt": "words"}),
        zipped({"[Content_Types].xml": types()}),
        docx(others={"_rels/.rels": relations()}),
        docx(others={"[Content_Types].xml": types({"/word/document.xml": _BOOK})}),
    ],
)
def test_other_packages(data: bytes) -> None:
    assert refused(data).key == "docx-not-word"


def test_the_old_format() -> None:
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)).key == "docx-old-or-locked"


def _related(kind: str, target: str, *mode: str) -> Mapping[str, bytes | str]:
    return {DOCUMENT_RELS: relations((kind, target, *mode))}  # type: ignore[arg-type]


_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
_MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml"
_FAULTS: dict[str, tuple[Mapping[str, bytes | str], str]] = {
    "vba": (_related("vbaProject", "vbaProject.bin"), "docx-macros"),
    "vba of Microsoft's": (
        _related("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "a.bin"),
        "docx-macros",
    ),
    "macro type": (
        {"[Content_Types].xml": types({"/word/document.xml": _MACRO})},
        "docx-macros",
    ),
    "vba type": (
        {"[Content_Types].xml": types(defaults={"bin": "application/vnd.ms-office.vbaProject"})},
        "docx-macros",
    ),
    "add-in": (
        {"_rels/.rels": relations(("webextensiontaskpanes", "word/taskpanes.xml"))},
        "docx-macros",
    ),
    "ActiveX type": (
        {"[Content_Types].xml": types(defaults={"bin": "application/vnd.ms-office.activeX"})},
        "docx-embedded",
    ),
    "control": (_related("control", "activeX/activeX1.xml"), "docx-embedded"),
    "OLE": (_related("oleObject", "embeddings/a.bin"), "docx-embedded"),
    "OLE unnamed": (
        {"word/media/logo.png": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(10)},
        "docx-embedded",
    ),
    "program": ({"word/media/logo.png": b"MZ\x90"}, "docx-embedded"),
    "workbook": (_related("package", "embeddings/a.xlsx"), "docx-embedded"),
    "linked picture": (
        _related("image", "http://example.org/a.png", "External"),
        "docx-external",
    ),
    "picture by another machine": (_related("image", "//example.org/a.png"), "docx-external"),
    "picture by scheme alone": (_related("image", "file:///etc/a.png"), "docx-external"),
    "mode misspelt": (_related("image", "a.png", "external"), "docx-external"),
    "link to a file": (_related("hyperlink", "file:///a.exe", "External"), "docx-external"),
    "link to a script": (_related("hyperlink", "javascript:a()", "External"), "docx-external"),
    "link to a share": (_related("hyperlink", "\\\\host\\a", "External"), "docx-external"),
    "strict link": (_related(f"{_STRICT}image", "http://a.org/b", "External"), "docx-external"),
    "target climbs out": (_related("image", "../../../a.png"), "docx-external"),
    "template": (
        {
            "word/_rels/settings.xml.rels": relations(
                ("attachedTemplate", "http://example.org/a.dotm", "External")
            )
        },
        "docx-template",
    ),
    "subdocument": (_related("subDocument", "http://a.org/b.docx", "External"), "docx-subdocument"),
    "chunk": (_related("aFChunk", "chunk.html"), "docx-subdocument"),
    "frame": (_related("frame", "http://a.org", "External"), "docx-subdocument"),
    "mail merge": (_related("mailMergeSource", "file:///a.csv", "External"), "docx-external"),
    "doctype": ({"word/styles.xml": "<!DOCTYPE a><a/>"}, "xml-doctype"),
    "doctype, UTF-16": ({"word/styles.xml": "<!DOCTYPE a><a/>".encode("utf-16")}, "xml-doctype"),
    "doctype in relationships": (
        {DOCUMENT_RELS: "<!DOCTYPE a>" + relations()},
        "xml-doctype",
    ),
    "doctype in types": ({"[Content_Types].xml": "<!DOCTYPE a>" + types()}, "xml-doctype"),
    "doctype, odd name": (
        {
            "word/odd.dat": "<!DOCTYPE a><a/>",
            "[Content_Types].xml": types({"/word/odd.dat": "application/xml"}),
        },
        "xml-doctype",
    ),
    "deep": ({"word/styles.xml": "<a>" * 3000 + "</a>" * 3000}, "xml-too-deep"),
    "broken": ({"word/styles.xml": "<a>"}, "xml-broken"),
    "climbing name": ({"../a.xml": "<a/>"}, "archive-name"),
    "bomb": ({"word/media/a.png": bytes(8 << 20)}, "archive-bomb"),
}


@pytest.mark.parametrize(("others", "key"), _FAULTS.values(), ids=_FAULTS.keys())
def test_planted_parts(others: Mapping[str, bytes | str], key: str) -> None:
    assert refused(docx(others=others)).key == key


def _char(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


_BEGIN, _SEPARATE, _END = (_char(kind) for kind in ("begin", "separate", "end"))


def _field(*pieces: str) -> str:
    told = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    return f"<w:p>{_BEGIN}{told}{_SEPARATE}<w:r><w:t>1</w:t></w:r>{_END}</w:p>"


_QUOTE = f"{_BEGIN}<w:r><w:instrText>QUOTE 68</w:instrText></w:r>{_END}"
_RUN = "<w:r><w:instrText>{}</w:instrText></w:r>"
_CONTENT = {
    "simple": ('<w:p><w:fldSimple w:instr=" DDEAUTO c:\\a"/></w:p>', "docx-field"),
    "simple link": ('<w:p><w:fldSimple w:instr="HYPERLINK file:a"/></w:p>', "docx-external"),
    "small letters": (_field(" ddeauto a b "), "docx-field"),
    "macro button": (_field(" MACROBUTTON NoMacro Click "), "docx-field"),
    "split": (_field("IN", "CLUDE", "PICTURE &quot;http://a.org&quot;"), "docx-field"),
    "quote at once": (_field('INCLUDETEXT"a.docx"'), "docx-field"),
    "without an end": (f"<w:p>{_BEGIN}{_RUN.format(' LINK a ')}</w:p>", "docx-field"),
    "without a beginning": (f"<w:p>{_RUN.format(' IMPORT a ')}</w:p>", "docx-field"),
    "over paragraphs": (
        f"<w:p>{_BEGIN}{_RUN.format('DD')}</w:p><w:p>{_RUN.format('E a')}{_END}</w:p>",
        "docx-field",
    ),
    "name from another field": (
        f"<w:p>{_BEGIN}{_RUN.format('D')}{_QUOTE}{_RUN.format('E a')}{_END}</w:p>",
        "docx-field",
    ),
    "inside another": (
        f"<w:p>{_BEGIN}{_RUN.format('IF 1=1 ')}{_field('DDE a')[5:-6]}{_END}</w:p>",
        "docx-field",
    ),
    "name hidden in a change": (
        f"<w:p>{_BEGIN}{_RUN.format('DD')}<w:del>{_RUN.format('X')}</w:del>"
        f"{_RUN.format('E a')}{_END}</w:p>",
        "docx-field",
    ),
    "name hidden in a fallback": (
        f"<w:p>{_BEGIN}{_RUN.format('DD')}<mc:AlternateContent><mc:Fallback>"
        f"{_RUN.format('X')}</mc:Fallback></mc:AlternateContent>{_RUN.format('E')}{_END}</w:p>",
        "docx-field",
    ),
    "link field": (_field(' HYPERLINK \\o "tip" "file:///a" '), "docx-external"),
    "link field with curly quotes": (_field(" HYPERLINK “\\\\host\\a” "), "docx-external"),
    "chunk": ('<w:altChunk r:id="a"/>', "docx-subdocument"),
    "subdocument": ('<w:p><w:subDoc r:id="a"/></w:p>', "docx-subdocument"),
    "OLE": ('<w:p><w:r><w:object><o:OLEObject r:id="a"/></w:object></w:r></w:p>', "docx-embedded"),
    "control": ('<w:p><w:r><w:control r:id="a"/></w:r></w:p>', "docx-embedded"),
    "VML by address": (
        '<w:p><w:r><w:pict><v:imagedata src="http://a.org/b.png"/></w:pict></w:r></w:p>',
        "docx-external",
    ),
    "VML link": (
        '<w:p><w:r><w:pict><v:shape href="file:///a"/></w:pict></w:r></w:p>',
        "docx-external",
    ),
}


@pytest.mark.parametrize(("content", "key"), _CONTENT.values(), ids=_CONTENT.keys())
def test_planted_content(content: str, key: str) -> None:
    error = refused(docx(content))
    assert error.key == key
    assert error.values["part"] == "word/document.xml"


@pytest.mark.parametrize("name", ["word/header1.xml", "word/footnotes.xml", "customXml/a.xml"])
def test_fields_are_looked_for_everywhere(name: str) -> None:
    assert refused(docx(others={name: document(_field(" DDE a b "))})).key == "docx-field"


@pytest.mark.parametrize(
    "content",
    [
        _field(" PAGE "),
        _field(" TOC \\o &quot;1-3&quot; "),
        _field(' HYPERLINK "https://example.org/?a=1" \\o "tip" '),
        _field(' HYPERLINK \\l "LINK" '),
        _field(" REF DDE \\h "),
        _field("=", " 1 + 1"),
        _field(" ADDIN ZOTERO_ITEM CSL_CITATION {} "),
        f"<w:p>{_BEGIN}{_RUN.format('IF ')}{_QUOTE}{_RUN.format(' = 1 2')}{_END}</w:p>",
        f"<w:p><w:ins>{_BEGIN}{_RUN.format(' PAGE ')}{_END}</w:ins></w:p>",
        "<w:p><w:r><w:t>DDE INCLUDETEXT LINK</w:t></w:r></w:p>",
        '<w:p><w:r><w:pict><v:shape href="https://a.org"/></w:pict></w:r></w:p>',
        "<w:p/>" * 5000,
    ],
)
def test_harmless_content_passes(content: str) -> None:
    docxguard.parts(docx(content), PATH)


@pytest.mark.parametrize("target", ["https://example.org", "HTTP://a.org", "mailto:a@example.org"])
def test_links_to_web_and_mail_pass(target: str) -> None:
    docxguard.parts(docx(others=_related("hyperlink", target, "External")), PATH)


@given(st.lists(st.sampled_from(["D", "DE", "E", "AUTO", " "]), min_size=1, max_size=6))
def test_however_a_name_is_split_it_is_read_whole(pieces: list[str]) -> None:
    name = "".join(pieces).split()[:1]
    data = docx(_field(*pieces))
    if name and name[0] in ("DDE", "DDEAUTO"):
        assert refused(data).key == "docx-field"
    else:
        docxguard.parts(data, PATH)


def _workbook(others: Mapping[str, bytes | str] | None = None) -> bytes:
    return zipped(
        {
            "[Content_Types].xml": types({"/xl/workbook.xml": _BOOK}),
            "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": "<workbook/>",
            **(others or {}),
        }
    )


def _charted(book: bytes, chart_type: str = _CHART, name: str = "embeddings/a.xlsx") -> bytes:
    overrides = {"/word/charts/chart1.xml": chart_type, f"/word/{name}": _SHEET}
    return docx(
        others={
            "[Content_Types].xml": types(overrides),
            DOCUMENT_RELS: relations(("chart", "charts/chart1.xml")),
            "word/charts/chart1.xml": "<a/>",
            "word/charts/_rels/chart1.xml.rels": relations(("package", f"../{name}")),
            f"word/{name}": book,
        }
    )


def test_a_charts_workbook_passes() -> None:
    assert "word/embeddings/a.xlsx" in docxguard.parts(_charted(_workbook()), PATH)


def test_a_workbook_elsewhere_does_not() -> None:
    assert refused(_charted(_workbook(), chart_type="application/xml")).key == "docx-embedded"
    assert refused(_charted(_workbook(), name="media/a.xlsx")).key == "docx-embedded"


@pytest.mark.parametrize(
    ("others", "key"),
    [
        ({"xl/vba": "x", "_rels/.rels": relations(("vbaProject", "xl/vba"))}, "docx-macros"),
        ({"xl/a.xml": "<!DOCTYPE a><a/>"}, "xml-doctype"),
        (
            {"xl/_rels/workbook.xml.rels": relations(("externalLinkPath", "file:a", "External"))},
            "docx-external",
        ),
        ({"xl/_rels/workbook.xml.rels": relations(("package", "a.xlsx"))}, "docx-embedded"),
        ({"../a": "x"}, "archive-name"),
    ],
)
def test_a_charts_workbook_is_held_to_the_same(others: Mapping[str, bytes | str], key: str) -> None:
    assert refused(_charted(_workbook(others))).key == key


def test_a_workbook_that_is_none() -> None:
    assert refused(_charted(b"words")).key == "archive-broken"
