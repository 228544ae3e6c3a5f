"""Inlines into runs, hyperlinks, content controls and footnote marks.

Neighbouring pieces of one picked item are gathered into one inline content control, those of
one link into one hyperlink. A footnote mark stays outside both: round a mark, a content control
makes LibreOffice move it to the start of the paragraph.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from zlib import crc32

from briefing.document.carrier import is_tag
from briefing.document.tree import CrossRef, Inline, Note
from briefing.errors import BriefingError
from briefing.writers.docx import languages
from briefing.writers.docx.bookmarks import Bookmarks
from briefing.writers.docx.fields import field as live
from briefing.writers.docx.links import Links
from briefing.writers.docx.pieces import PLAIN, Face, Piece, flat
from briefing.writers.docx.xml import escaped, is_bare, quoted

_BREAKS = re.compile("([\n\t])")
_BREAK_ELEMENTS = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_CALLED = -1
_ALIAS_LENGTH = 64
_RAISED = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
_LETTERED = '<w:r><w:rPr><w:rStyle w:val="TableNoteMark"/></w:rPr>'
_MARK = _RAISED + '<w:footnoteReference w:id="{}"/></w:r>'
_SPACE = _RAISED + '<w:t xml:space="preserve">\N{NO-BREAK SPACE}</w:t></w:r>'

# Character styles by (link, emphasised, strong): a run has one, so each mixture is a style.
_STYLES = {
    (False, False, False): "",
    (False, True, False): "Emphasis",
    (False, False, True): "Strong",
    (False, True, True): "IntenseEmphasis",
    (True, False, False): "Hyperlink",
    (True, True, False): "HyperlinkEmphasis",
    (True, False, True): "HyperlinkStrong",
    (True, True, True): "HyperlinkIntense",
}


class Controls:
    """Hands out the ids of content controls: 31 bits, unique in the paper, the same each time."""

    def __init__(self) -> None:
        self._taken = {0}
        self._uses: Counter[str] = Counter()

    def identifier(self, tag: str) -> int:
        """The id of the next control with this tag."""
        self._uses[tag] += 1
        number = crc32(f"{tag}\x1f{self._uses[tag]}".encode()) & 0x7FFFFFFF
        while number in self._taken:
            number = (number + 1) & 0x7FFFFFFF
        self._taken.add(number)
        return number


@dataclass(slots=True)
class Story:
    """One stream of text, the body or the notes, and what it has gathered so far.

    `notes` are the footnotes called in it, each with the origin of its block, `below` those of
    the table at hand, which stand under it.
    """

    controls: Controls
    language: str
    bookmarks: Bookmarks = field(default_factory=Bookmarks)
    links: Links = field(default_factory=Links)
    notes: list[tuple[Note, str]] = field(default_factory=list)
    below: list[tuple[Note, str]] = field(default_factory=list)

    def runs(self, inlines: Iterable[Inline], origin: str = "") -> str:
        """The content of a paragraph that belongs to the memo block `origin`."""
        done: list[str] = []
        for control, group in groupby(flat(inlines), _apart):
            if control == _CALLED:
                done.append(self._marks((piece.content for piece in group), origin))
            elif control and origin:
                done.append(self._control(list(group), origin))
            else:
                done.append(self._linked(group))
        return "".join(done)

    def whole(self, note: Note, origin: str) -> str:
        """The words of a note. Raises BriefingError `note-nested` for one called inside it."""
        before = len(self.notes) + len(self.below)
        runs = self.runs(note.inlines, origin)
        if len(self.notes) + len(self.below) > before:
            raise BriefingError("note-nested", number=note.letter or note.number)
        return runs

    def _marks(self, notes: Iterable[str | CrossRef | Note], origin: str) -> str:
        """The marks of notes called at one place, spaced so that 2 and 3 do not read as 23."""
        called = [note for note in notes if isinstance(note, Note)]
        return _SPACE.join(self._mark(note, origin) for note in called)

    def _mark(self, note: Note, origin: str) -> str:
        if note.letter:
            self.below.append((note, origin))
            return self.bookmarks.around(note.key, letter(note))
        self.notes.append((note, origin))
        return self.bookmarks.around(note.key, _MARK.format(note.number))

    def _control(self, pieces: list[Piece], origin: str) -> str:
        if not is_tag(origin):
            raise BriefingError("origin-illegal", origin=origin)
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{quoted(pieces[0].face.item[:_ALIAS_LENGTH])}"/>'
            f'<w:tag w:val="{quoted(origin)}"/>'
            f'<w:id w:val="{self.controls.identifier(origin)}"/>'
            '<w15:appearance w15:val="hidden"/></w:sdtPr>'
            f"<w:sdtContent>{self._linked(pieces)}</w:sdtContent></w:sdt>"
        )

    def _linked(self, pieces: Iterable[Piece]) -> str:
        done: list[str] = []
        for link, group in groupby(pieces, _link):
            members = list(group)
            runs = "".join(map(self._run, members))
            if link:
                target = self.links.relationship(members[0].face.url)
                runs = f'<w:hyperlink r:id="{target}" w:history="1">{runs}</w:hyperlink>'
            done.append(runs)
        return "".join(done)

    def _run(self, piece: Piece) -> str:
        content, face = piece
        look = "" if face is PLAIN else self._properties(face)
        match content:
            case str():
                return f"<w:r>{look}{words(content)}</w:r>"
            case CrossRef():
                return self._reference(content, look)
            case Note():
                return ""

    def _reference(self, reference: CrossRef, look: str) -> str:
        """A field that follows what it refers to. It stands as the text round it stands, not
        raised like the mark it repeats."""
        note = reference.label.isdecimal()
        name = self.bookmarks.name(reference.key)
        instruction = rf"NOTEREF {name} \h" if note else rf"REF {name} \h \* CHARFORMAT"
        return live(instruction, f"<w:r>{look}{words(reference.label)}</w:r>", look)

    def _properties(self, face: Face) -> str:
        style = _STYLES[bool(face.link), face.emph, face.strong]
        named = f'<w:rStyle w:val="{style}"/>' if style else ""
        own = face.language not in {"", self.language}
        spoken = languages.run_properties(face.language) if own else ""
        return f"<w:rPr>{named}{spoken}</w:rPr>" if named or spoken else ""


def letter(note: Note) -> str:
    """The mark of a note that stands under its table: in the cell, and before the note."""
    return f"{_LETTERED}{words(note.letter)}</w:r>"


def words(text: str) -> str:
    """The content of a run: text with its line breaks and tabs."""
    if is_bare(text):
        return f'<w:t xml:space="preserve">{text}</w:t>'
    return "".join(
        _BREAK_ELEMENTS.get(part) or f'<w:t xml:space="preserve">{escaped(part)}</w:t>'
        for part in _BREAKS.split(text)
        if part
    )


def _link(piece: Piece) -> int:
    return piece.face.link


def _apart(piece: Piece) -> int:
    """The control a piece stands in, 0 for none; no control holds a footnote mark."""
    content, face = piece
    return _CALLED if content.__class__ is Note else face.control
