"""The notes of a PDF on its pages as pdfium extracts them: a second witness beside the tree."""

from __future__ import annotations

import pypdfium2
from one_content.said import Mark, Reading, Words

_CONTEXT = 24
_HYPHENS = "-\N{SOFT HYPHEN}\ufffe"  # pdfium takes one at a line's end for a division


def misplaced(data: bytes, meant: Reading) -> list[str]:
    """Notes whose number and first words stand on no page on which their mark stands too, after
    the words before it."""
    pages = _pages(data)
    called = {
        each.label: _printed(block.words[:place])[-_CONTEXT:]
        for block in meant.blocks
        for place, each in enumerate(block.words)
        if isinstance(each, Mark) and each.label.isdecimal()
    }
    faults = []
    for number, words in meant.notes.items():
        mark = called[number] + number
        note = number + _printed(words)[:_CONTEXT]
        if not any(_stands(page, mark, note) for page in pages):
            faults.append(f"note {number} is not with its mark: {mark!r}, {note!r}")
    return faults


def _stands(page: str, mark: str, note: str) -> bool:
    """The note stands behind its mark; the number of a bare note is found twice."""
    found = page.find(mark)
    return found >= 0 and page.find(note, found + len(mark)) >= 0


def _printed(words: Words) -> str:
    return _tight("".join(e.label if isinstance(e, Mark) else e.text for e in words))


def _pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [_text(page) for page in document]
    finally:
        document.close()


def _text(page: pypdfium2.PdfPage) -> str:
    layer = page.get_textpage()
    try:
        return _tight(layer.get_text_range())
    finally:
        layer.close()
        page.close()


def _tight(text: str) -> str:
    """Without white space and hyphens."""
    kept = "".join(letter for letter in text if letter not in _HYPHENS)
    return "".join(kept.split())
