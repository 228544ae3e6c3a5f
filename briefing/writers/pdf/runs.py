"""Inlines made flat: pieces of text, each with its face, its size and the tags it stands under."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefing.document.tree import CrossRef, Emph, Inline, Link, Note, Span, Str, Strong
from briefing.errors import BriefingError
from briefing.writers.pdf.fonts import BOLD, ITALIC, Face, Family, Measure
from briefing.writers.pdf.style import BLACK, LINK_INK, Type

if TYPE_CHECKING:
    from briefing.writers.pdf.lines import Line

MARK_SIZE = 0.64
MARK_RISE = 0.36
_SCHEMES = frozenset(("http", "https", "mailto"))
_BETWEEN_MARKS = "\u202f"


class Step(NamedTuple):
    """One link, cross-reference or language an inline stands under; `serial` tells it from its
    neighbours."""

    kind: Literal["Link", "Cross", "Span"]
    value: str
    serial: int

    @property
    def tag(self) -> str:
        """Of the element it makes."""
        return "Span" if self.kind == "Span" else "Link"


@dataclass(slots=True, eq=False)
class Footnote:
    """A note and its lines, set at the width of the text.

    `below` means directly below the table that calls it, not at the foot of the page; `key` is
    what cross-references call it.
    """

    label: str
    inlines: tuple[Inline, ...]
    key: str = ""
    below: bool = False
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Run:
    """How a piece of text is set. `note` makes it the mark of a footnote."""

    style: int
    face: Face
    size: float
    rise: float
    path: tuple[Step, ...]
    measure: Measure
    ink: str
    note: Footnote | None = None
    link: Step | None = None
    """That of its path, or the cross-reference."""

    @property
    def language(self) -> str:
        """Its own, where it has one."""
        return next((step.value for step in reversed(self.path) if step.kind == "Span"), "")


class Flattener:
    """Turns inlines into runs for one document."""

    def __init__(self, family: Family) -> None:
        self.family = family
        self._serials = count()
        self._path: tuple[Step, ...] = ()
        self._runs: dict[tuple[Face, int, float, str], Run] = {}  # those of no path
        self._flat: list[tuple[str, Run]] = []
        self._size = self._rise = 0.0
        self._ink = BLACK
        self._within_note = False

    def flat(
        self, inlines: tuple[Inline, ...], kind: Type, *, within_note: bool = False
    ) -> list[tuple[str, Run]]:
        """The runs of one paragraph's inlines."""
        self._flat, self._path = [], ()
        self._size, self._ink = kind.size, kind.ink
        self._within_note = within_note
        self._walk(inlines, kind.style)
        return self._flat

    def _walk(self, inlines: tuple[Inline, ...], style: int) -> None:
        for inline in inlines:
            match inline:
                case Str():
                    self._text(inline.text, style)
                case Note():
                    self._note(inline, style)
                case Span() if inline.language:
                    self._under("Span", inline.language, inline.inlines, style)
                case Span():
                    self._walk(inline.inlines, style)
                case Emph():
                    self._walk(inline.inlines, style | ITALIC)
                case Strong():
                    self._walk(inline.inlines, style | BOLD)
                case Link():
                    shown = inline.inlines or (Str(inline.url),)
                    self._under("Link", _allowed(inline.url), shown, style)
                case CrossRef():
                    self._cross(inline, style)

    def _text(self, text: str, style: int) -> None:
        if not text:
            return
        for face, part in self.family.spread(text, style):
            run = self._run(face, style)
            if self._flat and self._flat[-1][1] is run:
                before, _ = self._flat.pop()
                part = before + part  # noqa: PLW2901
            self._flat.append((part, run))

    def _run(self, face: Face, style: int) -> Run:
        """How text is set here; the same for neighbours that look and lead alike."""
        path = self._path
        if not path:
            look = (face, style, self._size, self._ink)
            run = self._runs.get(look)
            if run is None:
                measure = face.at(self._size)
                run = self._runs[look] = Run(style, face, self._size, 0.0, (), measure, self._ink)
            return run
        if self._flat:
            run = self._flat[-1][1]
            if run.face is face and run.path == path and run.style == style:
                return run
        link = _link(path)
        ink = LINK_INK if link is not None and link.kind == "Link" else self._ink
        return Run(style, face, self._size, self._rise, path, face.at(self._size), ink, link=link)

    def _under(
        self,
        kind: Literal["Link", "Cross", "Span"],
        value: str,
        inlines: tuple[Inline, ...],
        style: int,
    ) -> None:
        if kind != "Span" and _link(self._path) is not None:
            self._walk(inlines, style)  # no link within a link
            return
        depth = len(self._path)
        self._path = (*self._path, Step(kind, value, next(self._serials)))
        self._walk(inlines, style)
        self._path = self._path[:depth]

    def _cross(self, reference: CrossRef, style: int) -> None:
        """What leads to a note or a caption; where it calls a note again, as that one's mark."""
        size = self._size
        if reference.raised:
            self._size, self._rise = round(size * MARK_SIZE, 2), size * MARK_RISE
            style &= BOLD
        self._under("Cross", reference.key, (Str(reference.label),), style)
        self._size, self._rise = size, 0.0

    def _note(self, note: Note, style: int) -> None:
        if (
            self._within_note
        ):  # a note on a note has no place to stand: its words follow in brackets
            self._walk((Str(" ("), *note.inlines, Str(")")), style)
            return
        face = self.family.face(style & BOLD)
        label = note.letter or str(note.number)
        size = round(self._size * MARK_SIZE, 2)
        mark = Run(
            style & BOLD,
            face,
            size,
            self._size * MARK_RISE,
            (),
            face.at(size),
            self._ink,
            Footnote(label, note.inlines, note.key, below=bool(note.letter)),
        )
        follows = bool(self._flat) and self._flat[-1][1].note is not None
        self._flat.append((f"{_BETWEEN_MARKS if follows else ''}{label}", mark))
        # What comes after the mark comes after the note in reading order: it needs tags of its own.
        self._path = tuple([step._replace(serial=next(self._serials)) for step in self._path])


def _link(path: tuple[Step, ...]) -> Step | None:
    """The link or cross-reference on a path, where there is one."""
    for step in path:
        if step.kind != "Span":
            return step
    return None


def _allowed(url: str) -> str:
    if url.partition(":")[0].lower() not in _SCHEMES:
        raise BriefingError("link-scheme", url=url)
    return url
