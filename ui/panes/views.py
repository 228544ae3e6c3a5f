"""From a session to what the outline shows of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing.app.marks import banner
from briefing.app.model import (
    KINDS,
    OWN_KINDS,
    Block,
    Event,
    Figure,
    GroupKind,
    Index,
    Item,
    Own,
    Piece,
    Pin,
    Quote,
    SectionSpec,
    Session,
    Template,
    Words,
    group_picture,
    group_title,
    intact,
    own_evidence,
    quoting,
)
from briefing.app.note_marks import NONE, Marks, NoteMarks
from briefing.errors import BriefingError
from briefing.wording.catalogue import catalogue
from briefing.wording.dates import based_date_words, date_words
from briefing.wording.writing_dates import read_date
from ui.panes.calling import calls, first_to_last, in_rows, in_words, sourced
from ui.panes.seconds import Seconds
from ui.qt.language import NAMES, language
from ui.qt.language import words as own_words
from ui.qt.telling import kind_name, publisher, title, when
from ui.widgets.aside import KeptView
from ui.widgets.form import FieldView
from ui.widgets.group import GroupRow, GroupView
from ui.widgets.section import SectionView
from ui.widgets.shown import BlockView

GROUPS: tuple[GroupKind, ...] = ("table", "chart", "chronology")


@dataclass(frozen=True, slots=True)
class _Kept:
    """A block's view and length, and what they were made of: `own` is its part of the evidence."""

    block: Block
    marks: Marks
    section: str
    own: Own
    moved: frozenset[str]
    second: str
    view: BlockView
    words: int

    def holds(self, other: _Now) -> bool:
        """Whether it would come out the same. Frozen parts of a memo stay the same objects."""
        same = self.block is other.block and self.own == other.own
        place = (self.marks, self.section, self.moved, self.second)
        return same and place == (other.marks, other.section, other.moved, other.second)


@dataclass(frozen=True, slots=True)
class _Now:
    """What a block's view is made of; `marks` are those of its footnotes, `second` is the paper's
    second language."""

    block: Block
    marks: Marks
    section: str
    own: Own
    moved: frozenset[str]
    second: str


class Views:
    """Views of a session's memo. What did not change since the last look is not made anew."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: dict[str, _Kept] = {}
        self._note_marks = NoteMarks()
        self.aside: list[SectionView] = []
        self._look()

    def _look(self) -> None:
        memo = self._session.memo
        self._paper = self._session.paper
        self._index, self._prose = Index(memo.evidence), self._session.prose()
        self._moved = self._session.moved_on()
        self._marks = self._note_marks.marks(memo)
        self._second = Seconds(self._paper, self._index)

    def sections(self) -> list[SectionView]:
        """Every section that is on, in order, as the memo is now; in `aside` what the template
        has no place for."""
        self._look()
        kept, self._kept = self._kept, {}
        made, self.aside = [], []
        number = 0
        for section in self._paper.sections:
            spec = self._paper.template.section(section.id)
            blocks = [self._keep(block, section.id, kept) for block in section.blocks]
            if spec is None:
                self.aside.append(_aside(section.id, section.was, blocks))
            else:
                printed = self._paper.template.numbered_sections and _printed(spec, blocks)
                number += printed
                made.append(self._section(spec, number if printed else 0, blocks))
        return made

    def _section(self, spec: SectionSpec, number: int, blocks: list[_Kept]) -> SectionView:
        return SectionView(
            spec.id,
            number,
            spec.heading.get(self._paper.language),
            spec.guidance.get(language()),
            (*spec.accepts, *(kind for kind in (*GROUPS, "list") if spec.takes(kind))),
            ", ".join(kind_name(kind) for kind in spec.accepts if kind in KINDS),
            sum(kept.words for kept in blocks),
            sum(len(kept.block.picked()) for kept in blocks),
            spec.max_words,
            spec.max_items,
            spec.optional and not blocks,
            tuple(kept.view for kept in blocks),
            sum(kept.marks.notes() for kept in blocks),
            spec.internal,
        )

    def _keep(self, block: Block, section: str, known: dict[str, _Kept]) -> _Kept:
        behind = block.behind()
        own, moved = own_evidence(behind, self._index), self._moved.intersection(behind)
        second = self._paper.second or ""
        marks = self._marks.get(block.id, NONE)
        now = _Now(block, marks, section, own, moved, second)
        kept = known.get(block.id)
        if kept is None or not kept.holds(now):
            view = self._block(now)
            words = len(_text(view).split())
            kept = _Kept(block, marks, section, own, moved, second, view, words)
        self._kept[block.id] = kept
        return kept

    def left_out(self) -> list[tuple[str, str]]:
        """The optional sections that are off, as id and heading."""
        paper = self._paper
        return [
            (spec.id, spec.heading.get(paper.language))
            for spec in paper.template.sections
            if paper.section(spec.id) is None
        ]

    @property
    def by_scheme(self) -> bool:
        """Whether the memo is marked by a scheme."""
        return self._session.paper.template.marking is not None

    def values(self) -> dict[str, str]:
        """What the header holds now; the marking as it is printed."""
        memo, paper = self._session.memo, self._session.paper
        held = dict(paper.fields)
        return held | {"marking": banner(memo, paper)} if self.by_scheme else held

    def fields(self) -> list[FieldView]:
        """The header's fields but the subject, which is the title."""
        paper = self._paper
        return [
            FieldView(spec.id, spec.label.get(paper.language), spec.required, spec.kind == "date")
            for spec in paper.template.fields
            if spec.id != "subject"
        ]

    def second_fields(self) -> list[FieldView]:
        """Those of words, in the second language; none where there is none."""
        paper, second = self._paper, self._paper.second
        return [
            FieldView(spec.id, spec.label.get(second), required=False, date=False)
            for spec in paper.template.fields
            if second is not None and spec.kind == "text" and spec.id != "subject"
        ]

    def kept(self) -> list[KeptView]:
        """What stood in header fields the template does not have."""
        paper = self._paper
        fields = tuple(
            (spec.id, spec.label.get(paper.language))
            for spec in paper.template.fields
            if spec.kind == "text"
        )
        return [KeptView(each.id, each.label, each.value, fields) for each in paper.kept]

    def _block(self, now: _Now) -> BlockView:
        block = now.block
        item = self._index.items.get(block.item or "")
        items = [self._index.item(known) for known in block.picked()]
        behind = [self._index.item(known) for known in block.behind()]
        pieces = self._prose.content(block) if item is not None else _own(block)
        own, called = calls(pieces, now.marks.first, self._index)
        noted = in_words(item, own, pieces, called, self._index)
        if block.items:
            rows = sorted(items, key=_time) if block.kind == "chronology" else items
            noted = in_rows(rows, now.marks.first)
        return BlockView(
            block.id,
            block.kind,
            self._label(block, item),
            first_to_last(now.marks.first) if block.items else own.text * bool(item),
            () if block.items else pieces,
            self._pinned(item),
            sourced(self._sources(behind), noted),
            block.content is not None,
            block.use == "fyi",
            any(held.use == "fyi" for held in behind),
            self._others(block, now.section),
            self._group(block, items) if block.items else None,
            called,
            tuple(
                (known, self._library_now(known)) for known in block.behind() if known in now.moved
            ),
            not intact(block, self._index),
            block.form,
            self._translation(block, item),
            NAMES[self._paper.language],
            block.marking,
            self._levels(),
            self._second.view(block, item, self._caption(block), now.marks.second),
            self._reworded(block),
        )

    def _reworded(self, block: Block) -> bool:
        """Whether more than the quoted words of an item is changed."""
        if not block.item or block.content is None:
            return False
        default = self._prose.content(replace(block, content=None))
        return _unpinned(default) != _unpinned(block.content)

    def _caption(self, block: Block) -> str:
        return group_title(self._session.memo, block) if block.items else ""

    def _translation(self, block: Block, item: Item | None) -> str | None:
        foreign = isinstance(item, Quote) and item.language != self._paper.language
        return block.translation if foreign else None

    def _levels(self) -> tuple[tuple[str, str], ...]:
        """The levels a block may be marked with."""
        scheme = self._paper.template.marking
        levels = scheme.levels if scheme else ()
        return tuple((level.id, level.label.get(language())) for level in levels)

    def _library_now(self, identity: str) -> str:
        """What the library says now of an item it holds otherwise."""
        item = self._session.library.store.item(identity)
        lead = self._prose.amount(item) if isinstance(item, Figure) else ""
        lead = lead or (when(item, None) if isinstance(item, Event) else "")
        return f"{lead}: {title(item)}" if lead else title(item)

    def _group(self, block: Block, items: list[Item]) -> GroupView:
        memo = self._session.memo
        if block.kind != "table":
            items = sorted(items, key=_time)
        return GroupView(
            block.title,
            group_title(memo, block),
            block.form,
            tuple(self._row(item) for item in items),
            group_picture(memo, block),
            catalogue(self._paper.tongue).find("numbers", "decimal"),
        )

    def _row(self, item: Item) -> GroupRow:
        if isinstance(item, Figure):
            details = "; ".join(self._prose.figure_details(item))
            told = f"{item.title}, {self._prose.period(item)} ({details})"
            return GroupRow(item.id, self._prose.amount(item), told)
        words = catalogue(self._paper.tongue)
        lead = when(item, None, words) if isinstance(item, Event) else ""
        return GroupRow(item.id, lead, title(item))

    def _label(self, block: Block, item: Item | None) -> str:
        name = kind_name(block.kind)
        if item is None:
            return name
        occasion = self._index.occasion(item) if isinstance(item, Quote) else None
        return f"{name} · {when(item, occasion, short=True)}"

    def _pinned(self, item: Item | None) -> str:
        match item:
            case Figure():
                return self._prose.amount(item)
            case Quote():
                return item.text
        return ""

    def _sources(self, items: list[Item]) -> dict[str, str]:
        """The sources behind items: who published each, and when, by its id."""
        found: dict[str, str] = {}
        for anchor in (anchor for item in items for anchor in item.anchors):
            witness = self._index.witnesses.get(anchor.source)
            if witness is not None:
                source = witness.source
                date = own_words().get("dates", "no_date")
                if source.published is not None and source.published_basis != "unknown":
                    date = based_date_words(source.published, source.published_basis, own_words())
                found[source.id] = f"{publisher(source)}, {date}"
        return found

    def _others(self, block: Block, section: str) -> tuple[tuple[str, str], ...]:
        paper = self._paper
        return tuple(
            (spec.id, spec.heading.get(paper.language))
            for spec in paper.template.sections
            if spec.id != section and spec.takes(block.kind)
        )


def _printed(spec: SectionSpec, blocks: list[_Kept]) -> bool:
    """Whether the paper has the section: one that is empty is left out, unless it must be there."""
    filled = any(kept.words or kept.block.picked() or kept.view.calls for kept in blocks)
    return spec.required or bool(spec.automatic) or filled


def _aside(section: str, was: str, blocks: list[_Kept]) -> SectionView:
    """A section the template does not have: what stood in it, and nothing it would take."""
    views = tuple(kept.view for kept in blocks)
    return SectionView(section, 0, was, "", (), "", 0, 0, None, None, False, views)


def tell_date(session: Session, text: str) -> str:
    """A date field's words as the paper prints them; "" for what is no date."""
    try:
        return date_words(read_date(text), catalogue(session.paper.tongue))
    except BriefingError:
        return ""


def takes(spec: SectionSpec | None, kinds: set[str]) -> bool:
    """Whether a section takes blocks of all these kinds."""
    if spec is None:
        return False
    return kinds <= {kind for kind in (*KINDS, *OWN_KINDS, *GROUPS) if spec.takes(kind)}


def _time(item: Item) -> tuple[date, date]:
    """What orders items by time, as the paper does; what is undated comes last."""
    stamp = item.date if isinstance(item, Event) else None
    stamp = item.period if isinstance(item, Figure) else stamp
    return stamp.sort_key() if stamp else (date.max, date.max)


def _own(block: Block) -> tuple[Piece, ...]:
    return block.content or (Words(""),)


def _text(view: BlockView) -> str:
    return "".join(_told(piece, view) for piece in view.pieces)


def _told(piece: Piece, view: BlockView) -> str:
    """A piece as words, to be counted."""
    match piece:
        case Words():
            return piece.words
        case Pin():
            return view.translation or quoting.quoted(view.pinned, piece.changes)
    return ""


def alike(template: Template, known: Template | None) -> bool:
    """Whether a memo of one template is laid out as one of the other: its marking apart."""
    if known is None or template is known:
        return template is known
    return replace(template, marking=known.marking, marks=known.marks) == known


def _unpinned(pieces: Sequence[Piece]) -> list[Piece]:
    return [piece for piece in pieces if not isinstance(piece, Pin)]
