"""Our settings with those of the reference document that its page depends on."""

from __future__ import annotations

from lxml import etree

from briefing.writers.docx.reference_package import W, local, parsed, serialised

# What is taken over, in the order of the schema, with its neighbours among ours.
_ORDER = (
    "zoom mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader "
    "bordersDoNotSurroundFooter gutterAtTop defaultTabStop autoHyphenation "
    "consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders "
    "characterSpacingControl updateFields footnotePr compat themeFontLang clrSchemeMapping "
    "decimalSymbol listSeparator"
)
_TAKEN = {
    "mirrorMargins",
    "alignBordersAndEdges",
    "bordersDoNotSurroundHeader",
    "bordersDoNotSurroundFooter",
    "gutterAtTop",
    "defaultTabStop",
    "autoHyphenation",
    "consecutiveHyphenLimit",
    "hyphenationZone",
    "doNotHyphenateCaps",
    "evenAndOddHeaders",
    "clrSchemeMapping",
}


def merged(theirs: etree._Element | None, ours: bytes) -> bytes:
    """The settings part."""
    if theirs is None:
        return ours
    root = parsed(ours)
    for taken in [each for each in theirs if local(each) in _TAKEN]:
        if taken.tag != f"{W}{local(taken)}":
            continue
        for same in root.findall(taken.tag):
            root.remove(same)
        root.insert(_place(root, local(taken)), taken)
    return serialised(root)


def _place(root: etree._Element, name: str) -> int:
    """Before the first element that comes after it."""
    order = _ORDER.split()
    rank = order.index(name)
    for place, each in enumerate(root):
        if local(each) in order and order.index(local(each)) > rank:
            return place
    return len(root)
