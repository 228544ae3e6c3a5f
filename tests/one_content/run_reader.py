"""A Word file run by run, for what pandoc does not tell: the language of each word, the words
for who cannot see a picture or a table, and where cross-references lead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZipFile

from lxml import etree
from one_content.said import HERE, Mark, Piece, Words, even, tongue

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DESCRIBED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DRAWN = {f"{_W}drawing", _FALLBACK}
_REFERRING = ("REF", "NOTEREF")


@dataclass
class Runs:
    """The words of each paragraph of the body that has any, and of each note by its number;
    the labels of cross-references that differ from what they lead to."""

    body: list[Words]
    notes: dict[str, Words]
    astray: list[str]


def by_runs(data: bytes) -> Runs:
    """What stands in the runs of a Word file."""
    with ZipFile(BytesIO(data)) as package:
        parts = {
            name: etree.fromstring(package.read(f"word/{name}.xml"))
            for name in ("document", "styles", "footnotes")
        }
        links = {
            name: {
                each.get("Id"): each.get("Target")
                for each in etree.fromstring(package.read(f"word/_rels/{name}.xml.rels"))
            }
            if f"word/_rels/{name}.xml.rels" in package.namelist()
            else {}
            for name in ("document", "footnotes")
        }
    (spoken,) = parts["styles"].iterfind(f"{_W}docDefaults//{_W}lang")
    marked = _marked(parts["document"])
    body = _Part(spoken.get(f"{_W}val"), links["document"], marked)
    notes = _Part(spoken.get(f"{_W}val"), links["footnotes"], marked)
    told = parts["document"].iter(f"{_W}p", f"{_W}tblDescription")
    said = [body.words(each) for each in told if _in_text(each)]
    noted = {
        note.get(f"{_W}id"): even(
            each for para in note.iter(f"{_W}p") for each in notes.words(para)
        )
        for note in parts["footnotes"].iter(f"{_W}footnote")
        if not note.get(f"{_W}type")
    }
    return Runs([words for words in said if words], noted, body.astray + notes.astray)


def _in_text(element: etree._Element) -> bool:
    """Not inside a drawing, whose words are told by what describes it."""
    return not any(each.tag in _DRAWN for each in element.iterancestors())


def _marked(document: etree._Element) -> dict[str, str]:
    """What stands inside each bookmark: its words, or the number of its note."""
    opened: dict[str, str] = {}
    held: dict[str, str] = {}
    for each in document.iter():
        if each.tag == f"{_W}bookmarkStart":
            opened[each.get(f"{_W}id")] = each.get(f"{_W}name")
            held[each.get(f"{_W}name")] = ""
        elif each.tag == f"{_W}bookmarkEnd":
            del opened[each.get(f"{_W}id")]
        elif each.tag in {f"{_W}t", f"{_W}footnoteReference"}:
            for name in opened.values():
                held[name] += each.text or each.get(f"{_W}id", "")
    return held


class _Part:
    def __init__(self, language: str, links: dict[str, str], marked: dict[str, str]) -> None:
        self._language = language
        self._links = links
        self._marked = marked
        self._fields: list[str] = []
        self._shown = ""
        self.astray: list[str] = []

    def words(self, element: etree._Element) -> Words:
        """Those of a paragraph, or of what tells a table to who cannot see it."""
        if element.tag == f"{_W}tblDescription":
            return even((Piece(element.get(f"{_W}val"), tongue(self._language)),))
        return even(self._words(element))

    def _words(self, para: etree._Element) -> Iterator[Piece | Mark]:
        for run in para.iter(f"{_W}r"):
            if not any(each.tag in _DRAWN for each in run.iterancestors()):
                yield from self._run(run)

    def _run(self, run: etree._Element) -> Iterator[Piece | Mark]:
        language, link = self._spoken(run), self._link(run)
        raised = run.find(f"{_W}rPr/{_W}rStyle")
        style = "" if raised is None else raised.get(f"{_W}val")
        for each in run.iterdescendants():
            match each.tag.removeprefix(_W):
                case _ if any(up.tag in _DRAWN for up in each.iterancestors()):
                    pass
                case "t" if style == "TableNoteMark" and not link:
                    yield Mark(each.text or "")
                case "t":
                    yield Piece(each.text or "", language, link)
                    self._shown += each.text or ""
                case "br" | "tab":
                    yield Piece(" ", language, link)
                case "footnoteReference":
                    yield Mark(each.get(f"{_W}id"))
                case "instrText":
                    self._fields[-1] += (each.text or "").strip()
                case "fldChar":
                    self._field(each.get(f"{_W}fldCharType"))
                case "drawing":
                    (told,) = each.iter(_DESCRIBED)
                    yield Piece(told.get("descr"), tongue(self._language))

    def _field(self, turn: str) -> None:
        """A field begins, shows its value, ends; those of contents go over paragraphs."""
        if turn == "begin":
            self._fields.append("")
        elif turn == "separate":
            self._shown = ""
        else:
            kind, name, *_ = self._fields.pop().split()
            if kind in _REFERRING and self._marked.get(name) != self._shown:
                self.astray.append(f"{self._shown!r} leads to {self._marked.get(name)!r}")

    def _spoken(self, run: etree._Element) -> str:
        spoken = run.find(f"{_W}rPr/{_W}lang")
        if spoken is None:
            return tongue(self._language)
        return spoken.get(f"{_W}val") or spoken.get(f"{_W}bidi") or ""

    def _link(self, run: etree._Element) -> str:
        for each in run.iterancestors(f"{_W}hyperlink"):
            name = each.get(f"{_W}anchor")
            if name is None:
                return self._links[each.get(f"{_R}id")]
            if name not in self._marked:
                self.astray.append(f"a link leads to {name}, which is nowhere")
            return HERE
        return HERE if any(one.startswith(_REFERRING) for one in self._fields) else ""
