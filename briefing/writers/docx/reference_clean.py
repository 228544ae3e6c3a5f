"""What of a reference document's stories must not come along: comments, edits, traces of whoever
made it. Tracked changes are refused: nobody but its owner can say which text is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from briefing.errors import BriefingError
from briefing.writers.docx.reference_package import W, local, value

_CHANGES = {
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "cellIns",
    "cellDel",
    "cellMerge",
    "customXmlInsRangeStart",
    "customXmlDelRangeStart",
    "moveFromRangeStart",
    "moveToRangeStart",
}
_DROPPED = {
    "background",
    "commentRangeStart",
    "commentRangeEnd",
    "commentReference",
    "annotationRef",
    "proofErr",
    "permStart",
    "permEnd",
    "lastRenderedPageBreak",
    "printerSettings",
    "rsid",
}
# A section's own rules for notes: ours count through the whole paper.
_SECTION_NOTES = {"footnotePr", "endnotePr"}
# Fields that print properties of the file they stand in; what is cached is the reference's.
_TELLING = {
    "AUTHOR",
    "COMMENTS",
    "CREATEDATE",
    "DOCPROPERTY",
    "DOCVARIABLE",
    "EDITTIME",
    "FILENAME",
    "FILESIZE",
    "INFO",
    "KEYWORDS",
    "LASTSAVEDBY",
    "PRINTDATE",
    "REVNUM",
    "SAVEDATE",
    "SUBJECT",
    "TEMPLATE",
    "TITLE",
    "USERADDRESS",
    "USERINITIALS",
    "USERNAME",
}
_PATH = re.compile(r"[A-Za-z]:[\\/]|\\\\|/|file:")
# Numbers of drawings and bookmarks start here, far from ours.
_FAR = 1_000_000


def clean(root: etree._Element, part: str) -> None:
    """Clean a story, settings aside. Raises "reference-changes"."""
    for element in list(root.iter(etree.Element)):
        name = local(element)
        if element.tag.startswith(W) and (name in _CHANGES or name.endswith("PrChange")):
            raise BriefingError("reference-changes", part=part)
        section_note = name in _SECTION_NOTES and local(_parent(element)) == "sectPr"
        if element.tag.startswith(W) and (name in _DROPPED or section_note):
            _drop(element)
            continue
        for attribute in list(element.attrib):
            if str(attribute).startswith(f"{W}rsid"):
                del element.attrib[attribute]
        if name in ("docPr", "cNvPr") and _PATH.match(element.get("descr", "")):
            del element.attrib["descr"]
    _forget(root)


def renumber(roots: list[etree._Element]) -> None:
    """Number drawings and bookmarks anew through all stories; drop half a bookmark."""
    number = _FAR
    for root in roots:
        for drawing in list(root.iter("{*}docPr")):
            number += 1
            drawing.set("id", str(number))
        starts = {value(each, "id"): each for each in root.iter(f"{W}bookmarkStart")}
        ends = {value(each, "id"): each for each in root.iter(f"{W}bookmarkEnd")}
        whole = {each for each in starts if each in ends}
        for mark in list(root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            old = value(mark, "id")
            if old not in whole or mark not in (starts[old], ends[old]):
                _parent(mark).remove(mark)
        for old in sorted(whole, key=list(starts).index):
            number += 1
            starts[old].set(f"{W}id", str(number))
            ends[old].set(f"{W}id", str(number))


def _forget(root: etree._Element) -> None:
    """Empty what fields that print the file's properties have cached."""
    for simple in root.iter(f"{W}fldSimple"):
        if _field_name(value(simple, "instr")) in _TELLING:
            for text in simple.iter(f"{W}t"):
                text.text = ""
    for text in _cached(root):
        text.text = ""


def _cached(root: etree._Element) -> Iterator[etree._Element]:
    """The text elements that are results of complex fields that tell."""
    instructions: list[str] = []
    told: list[bool] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}t"):
        match local(element), value(element, "fldCharType"):
            case "fldChar", "begin":
                instructions.append("")
                told.append(False)
            case "fldChar", "separate" if told:
                told[-1] = _field_name(instructions[-1]) in _TELLING
            case "fldChar", "end" if told:
                instructions.pop()
                told.pop()
            case "instrText", _ if told:
                instructions[-1] += element.text or ""
            case "t", _ if any(told):
                yield element


def _field_name(instruction: str) -> str:
    return (instruction.split() or [""])[0].upper()


def _drop(element: etree._Element) -> None:
    """Remove an element, and the run that held nothing else."""
    parent = _parent(element)
    parent.remove(element)
    if local(parent) == "r" and all(local(each) == "rPr" for each in parent):
        _parent(parent).remove(parent)


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    return element if parent is None else parent
