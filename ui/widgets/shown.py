"""What a block shows, and how it stands to its sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from briefing.app.model import OWN_KINDS, Piece, Pin
from ui.widgets.elided import ElidedLabel
from ui.widgets.group import GroupView
from ui.widgets.marked import ChipView
from ui.widgets.second import SecondView
from ui.widgets.sources import SourceView


@dataclass(frozen=True, slots=True)
class BlockView:
    """What a block shows. `note` is its footnote's mark, a group's its
    first and last ("" for none), `pinned` are the locked
    words as they were said, `chips` its sources, `sections` those it could move to
    as id and heading; `item_fyi` says that the library marks the item as for us only; `group` is
    what a block of several items shows; `calls` are the footnotes its own words call, `moved` the
    items behind it that the library now holds otherwise, as id and what it says now; `broken`
    says that it is not as its source has it; `form` is a list's; `translation` is what the paper
    prints in the place of a quotation's words, None where they are in its language, which `tongue`
    names; `level` is its mark in the memo's scheme, `levels` those it may have as id and name;
    `second` is what it says in the paper's second language; `reworded` says that more than its
    quoted words is changed."""

    id: str
    kind: str
    label: str
    note: str
    pieces: tuple[Piece, ...]
    pinned: str
    chips: tuple[SourceView, ...]
    edited: bool
    fyi: bool
    item_fyi: bool
    sections: tuple[tuple[str, str], ...]
    group: GroupView | None = None
    calls: tuple[ChipView, ...] = ()
    moved: tuple[tuple[str, str], ...] = ()
    broken: bool = False
    form: str = ""
    translation: str | None = None
    tongue: str = ""
    level: str = ""
    levels: tuple[tuple[str, str], ...] = ()
    second: SecondView | None = None
    reworded: bool = False

    @property
    def own(self) -> bool:
        """Whether it is the writer's own."""
        return self.kind in OWN_KINDS

    @property
    def touched(self) -> bool:
        """Whether it says something else than its default words, in either language."""
        return self.edited or (self.second is not None and self.second.edited)

    @property
    def requoted(self) -> bool:
        """Whether its quoted words are changed."""
        return any(isinstance(piece, Pin) and piece.changes for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Standing:
    """How blocks stand to their sources: how many have one, how many the library now holds
    otherwise, how many are not as their source has it, how many have words of the writer's or
    changed ones."""

    sourced: int = 0
    moved: int = 0
    broken: int = 0
    edited: int = 0

    @classmethod
    def of(cls, blocks: Iterable[BlockView]) -> Standing:
        """How these stand together."""
        views = [view for view in blocks if not view.own]
        return cls(
            len(views),
            sum(bool(view.moved) for view in views),
            sum(view.broken for view in views),
            sum(view.touched for view in views),
        )


class StatusLabel(ElidedLabel):
    """Says in a few words how a block stands to its sources, and whom it is for; its tool tip
    says what that means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "small")

    def show_view(self, view: BlockView) -> None:
        """Say how a block stands."""
        told = [] if view.own else [self._status(view)]
        if view.fyi:
            told.append(self.tr("for us only"))
        elif view.item_fyi:
            told.append(self.tr("for us only by its item"))
        self.setText("".join(f"·  {part}  " for part in told))
        self.meaning = self._meaning(view)
        self.setToolTip(self.meaning)

    def _status(self, view: BlockView) -> str:
        if view.broken:
            return self.tr("not as its source has it")
        if view.moved:
            return self.tr("source changed")
        if view.requoted and view.reworded:
            return self.tr("quoted words and those around them changed")
        if view.requoted:
            return self.tr("quoted words changed")
        return self.tr("edited") if view.edited else self.tr("verified")

    def _meaning(self, view: BlockView) -> str:
        if view.own or view.broken:
            return ""
        if view.moved:
            return self.tr("The library now holds it otherwise; the memo keeps its own copy.")
        if view.requoted:
            told = [self.tr("Only in permitted ways; the memo keeps the source’s words.")]
            if view.reworded:
                told.append(self.tr("The words around what is the source’s are your own."))
            return " ".join(told)
        if view.edited:
            return self.tr("The words around what is the source’s are your own.")
        return self.tr("The words and the value stand in the source, to the letter.")
