"""Inlines into runs, hyperlinks, content controls and footnote marks.

Neighbouring runs of one picked item are gathered into one inline content control, those of one
link into one hyperlink. A footnote mark stays outside both: round a mark, a content control
makes LibreOffice move it to the start of the paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from briefing.document.tree import CrossRef, Emph, Inline, Link, Note, Span, Str, Strong
from briefing.errors import BriefingError
from briefing.writers.docx.bookmarks import Bookmarks
from briefing.writers.docx.controls import CLOSED, Controls
from briefing.writers.docx.faces import (
    Face,
    emphasised,
    linked,
    plain,
    spoken,
    strengthened,
    styled,
)
from briefing.writers.docx.fields import field as live
from briefing.writers.docx.links import Links
from briefing.writers.docx.words import run, words

_RAISED = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'


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
    face: Face = field(init=False)

    def __post_init__(self) -> None:
        self.face = plain(self.language)

    def runs(self, inlines: tuple[Inline, ...], origin: str = "") -> str:
        """The content of a paragraph that belongs to the memo block `origin`."""
        if len(inlines) == 1:  # most cells and headings are words and nothing else
            alone = inlines[0]
            if isinstance(alone, Str):
                return run(alone.text, self.face.look) if alone.text else ""
        return _Flow(self, origin).whole(inlines)

    def whole(self, note: Note, origin: str) -> str:
        """The words of a note. Raises BriefingError `note-nested` for one called inside it."""
        before = len(self.notes) + len(self.below)
        runs = self.runs(note.inlines, origin)
        if len(self.notes) + len(self.below) > before:
            raise BriefingError("note-nested", number=note.letter or note.number)
        return runs

    def mark(self, note: Note, origin: str) -> str:
        """The mark of a note called here."""
        if note.letter:
            self.below.append((note, origin))
            mark = self.letter(note)
        else:
            self.notes.append((note, origin))
            mark = f'{_RAISED}<w:footnoteReference w:id="{note.number}"/></w:r>'
        return self.bookmarks.around(note.key, mark) if note.key else mark

    def letter(self, note: Note) -> str:
        """The mark of a note that stands under its table: in the cell, and before the note."""
        return run(note.letter, styled("TableNoteMark", self.language))

    def space(self) -> str:
        """What keeps two marks apart."""
        return run("\N{NO-BREAK SPACE}", styled("FootnoteReference", self.language))

    def reference(self, reference: CrossRef, look: str) -> str:
        """A field that follows what it refers to. It stands as the text round it stands, and is
        raised like the mark it repeats only where it calls that note again."""
        note = reference.label.isdecimal()
        if reference.raised:
            look = styled("TableNoteMark", self.language)
        name = self.bookmarks.name(reference.key)
        instruction = rf"NOTEREF {name} \h" if note else rf"REF {name} \h \* CHARFORMAT"
        return live(instruction, run(reference.label, look), look)


class _Place:
    """Where text stands: in the content control of an item and in a link, or in neither.
    `control` and `link` tell one from its neighbour; 0 is none."""

    __slots__ = ("control", "item", "link", "tag", "url")

    def __init__(self, control: int, item: str, tag: str, link: int, url: str) -> None:
        self.control = control
        self.item = item
        self.tag = tag
        self.link = link
        self.url = url


_OPEN = _Place(0, "", "", 0, "")


class _Flow:
    """One paragraph, written run by run: every run passes here, so this is kept lean."""

    __slots__ = ("_count", "_done", "_marked", "_origin", "_place", "_story")

    def __init__(self, story: Story, origin: str) -> None:
        self._story = story
        self._origin = origin
        self._done: list[str] = []
        self._place = _OPEN
        self._count = 0
        self._marked = 0

    def whole(self, inlines: Iterable[Inline]) -> str:
        self._add(inlines, self._story.face, _OPEN)
        if self._place is not _OPEN:
            self._move(_OPEN)
        return "".join(self._done)

    def _add(self, inlines: Iterable[Inline], face: Face, place: _Place) -> None:
        done = self._done
        for inline in inlines:
            match inline:
                case Str():
                    if inline.text:
                        if place is not self._place:
                            self._move(place)
                        done.append(f"<w:r>{face.look}{words(inline.text)}</w:r>")
                case Note():
                    self._mark(inline)
                case CrossRef():
                    self._move(place)
                    done.append(self._story.reference(inline, face.look))
                case _:
                    self._add_inner(inline, face, place)

    def _add_inner(self, inline: Emph | Strong | Link | Span, face: Face, place: _Place) -> None:
        """What stands in another face or place than the text round it."""
        match inline:
            case Link():
                shown = inline.inlines or (Str(inline.url),)
                self._add(shown, linked(face), self._in_link(place, inline.url))
            case Span():
                inner = self._in_item(place, inline)
                said = spoken(face, inline.language) if inline.language else face
                self._add(inline.inlines, said, inner)
            case Emph():
                self._add(inline.inlines, emphasised(face), place)
            case Strong():
                self._add(inline.inlines, strengthened(face), place)

    def _in_link(self, place: _Place, url: str) -> _Place:
        """A link within a link leads where the outer one does."""
        if place.link:
            return place
        self._count += 1
        return _Place(place.control, place.item, place.tag, self._count, url)

    def _in_item(self, place: _Place, span: Span) -> _Place:
        """Without an item nothing is held; without an origin there is nothing to tag it with."""
        tag = span.tag or self._origin
        if not (span.item and tag):
            return place
        self._count += 1
        return _Place(self._count, span.item, tag, place.link, place.url)

    def _mark(self, note: Note) -> None:
        """The mark of a note, spaced from one right before it: 2 and 3 must not read as 23."""
        if self._place is not _OPEN:
            self._move(_OPEN)
        elif self._marked == len(self._done) > 0:
            self._done.append(self._story.space())
        self._done.append(self._story.mark(note, self._origin))
        self._marked = len(self._done)

    def _move(self, place: _Place) -> None:
        """Close what text has stood in so far and open what it stands in from here."""
        before, self._place = self._place, place
        stays = before.control == place.control
        if stays and before.link == place.link:
            return
        if before.link:
            self._done.append("</w:hyperlink>")
        if before.control and not stays:
            self._done.append(CLOSED)
        if place.control and not stays:
            self._done.append(self._story.controls.opened(place.item, place.tag))
        if place.link:
            target = self._story.links.relationship(place.url)
            self._done.append(f'<w:hyperlink r:id="{target}" w:history="1">')
