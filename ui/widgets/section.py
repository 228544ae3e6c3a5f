"""A section of the memo: heading, guidance, how full it is, its blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.app.model import Finding
from ui.qt.icons import tint
from ui.qt.tabbing import put_behind
from ui.widgets.block import BlockFrame
from ui.widgets.elided import ElidedLabel
from ui.widgets.findings import FindingMark
from ui.widgets.flow import flowing
from ui.widgets.shown import BlockView


@dataclass(frozen=True, slots=True)
class SectionView:
    """What a section shows. Limits of None are none; `takes` are the kinds of blocks it accepts,
    `notes` how many footnotes its blocks call; an `internal` one is not handed over; a `number`
    of 0 is none."""

    id: str
    number: int
    heading: str
    guidance: str
    takes: tuple[str, ...]
    takes_words: str
    words: int
    items: int
    max_words: int | None
    max_items: int | None
    removable: bool
    blocks: tuple[BlockView, ...]
    notes: int = 0
    internal: bool = False


class SectionFrame(QFrame):
    """Shows a `SectionView`. `made` tells of a block frame just made, so that it is listened to;
    `mark` tells beside the heading what was found in the section as a whole."""

    made = Signal(object)
    paragraph_wanted = Signal(str)
    list_wanted = Signal(str)
    off_wanted = Signal(str)

    def __init__(self, section: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self.section = section
        self.takes: tuple[str, ...] = ()
        self.takes_words = ""
        self.blocks: dict[str, BlockFrame] = {}
        self._number, self._heading = _label("number"), _label("heading")
        self._heading.setWordWrap(True)
        self.mark = FindingMark()
        self._count, self._guidance = ElidedLabel(), _label("quiet")
        self._count.setProperty("tone", "small")
        self._guidance.setWordWrap(True)
        self._empty = _label("small")
        self._empty.setWordWrap(True)
        self.add_button = QPushButton(self.tr("Add paragraph"))
        self.list_button = QPushButton(self.tr("Add list"))
        self.off_button = QPushButton(self.tr("Leave out"))
        self._build()

    def show_view(self, view: SectionView) -> None:
        """Show the section as it is now; frames of blocks that stay are kept."""
        self.takes, self.takes_words = view.takes, view.takes_words
        self.setAccessibleName(view.heading)
        self._number.setText(str(view.number) if view.number else "")
        self._number.setVisible(bool(view.number))
        self._heading.setText(view.heading)
        self._guidance.setText(view.guidance)
        self._guidance.setVisible(bool(view.guidance))
        self._show_count(view)
        self._show_blocks(view.blocks)
        self._empty.setVisible(not view.blocks and "prose" not in view.takes)
        told = self.tr("From the library: {0}. Drag it here, or choose it there and press Enter.")
        self._empty.setText(told.format(view.takes_words))
        self.add_button.setVisible("prose" in view.takes)
        self.add_button.setAccessibleName(self.tr("Add paragraph to {0}").format(view.heading))
        self.list_button.setVisible("list" in view.takes)
        self.list_button.setAccessibleName(self.tr("Add list to {0}").format(view.heading))
        self.off_button.setVisible(view.removable)
        self.off_button.setAccessibleName(self.tr("Leave out {0}").format(view.heading))

    def show_findings(self, found: Callable[[str], Sequence[Finding]]) -> None:
        """Tell what was found in it and in its blocks."""
        self.mark.show_findings(found(self.section), self._heading.text())
        for frame in self.blocks.values():
            frame.show_findings(found(frame.view.id))

    def enter(self) -> None:
        """Put the focus into its first block, else on the way to add to it, else on it all."""
        frames, ways = self.frames(), (self.add_button, self.list_button)
        if frames:
            frames[0].body.focus()
        else:
            way = next((button for button in ways if not button.isHidden()), self)
            way.setFocus(Qt.FocusReason.OtherFocusReason)

    def head(self) -> int:
        """How far down its heading and guidance reach."""
        shown = [part for part in (self._heading, self._guidance) if not part.isHidden()]
        return max(part.geometry().bottom() for part in shown)

    def stand_behind(self, last: QWidget) -> None:
        """Let Tab come to it from what stands before it."""
        self.setTabOrder(last, self.mark)
        self._put_in_order()

    def foot(self) -> tuple[QPushButton, ...]:
        """What can be done with it, last of all it holds."""
        return self.add_button, self.list_button, self.off_button

    def frames(self) -> list[BlockFrame]:
        """The frames of its blocks, in order."""
        return sorted(self.blocks.values(), key=self._rows.indexOf)

    def _show_blocks(self, views: tuple[BlockView, ...]) -> None:
        wanted = {view.id for view in views}
        for gone in [identity for identity in self.blocks if identity not in wanted]:
            frame = self.blocks.pop(gone)
            self._rows.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        moved = False
        for row, view in enumerate(views):
            frame = self.blocks.get(view.id)
            if frame is None:
                frame = self.blocks[view.id] = BlockFrame(view)
                self.made.emit(frame)
            frame.show_view(view)
            if self._rows.indexOf(frame) != row:
                self._rows.insertWidget(row, frame)
                moved = True
        if moved:
            self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab walk from the heading through the blocks to what adds to them."""
        put_behind(self.mark, *self.frames(), *self.foot())

    def _show_count(self, view: SectionView) -> None:
        told = [self.tr("for us only")] if view.internal else []
        if view.max_words:
            told.append(self.tr("{0} of %n word(s)", "", view.max_words).format(view.words))
        elif view.words:
            told.append(self.tr("%n word(s)", "", view.words))
        if view.max_items:
            told.append(self.tr("{0} of %n item(s)", "", view.max_items).format(view.items))
        elif view.items:
            told.append(self.tr("%n item(s)", "", view.items))
        over = (view.max_words is not None and view.words > view.max_words) or (
            view.max_items is not None and view.items > view.max_items
        )
        self._count.setText("  ·  ".join(told))
        tone = "stop" if over else "small"
        self._count.setToolTip(self.tr("More than the template allows") if over else "")
        if self._count.property("tone") != tone:
            self._count.setProperty("tone", tone)
            self._count.style().polish(self._count)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 16, 12)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self._number)
        head.addWidget(self._heading, 1)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._count)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 6, 0, 0)
        self._rows.setSpacing(6)
        below = QWidget()
        foot = flowing(below, 4)
        foot.setContentsMargins(0, 2, 0, 0)
        for button, icon in (
            (self.add_button, "plus"),
            (self.list_button, "list"),
            (self.off_button, "x"),
        ):
            button.setProperty("kind", "plain")
            button.setAutoDefault(False)
            tint(button, icon, size=15)
            foot.addWidget(button)
        self.add_button.clicked.connect(lambda: self.paragraph_wanted.emit(self.section))
        self.list_button.clicked.connect(lambda: self.list_wanted.emit(self.section))
        self.off_button.clicked.connect(lambda: self.off_wanted.emit(self.section))
        layout.addLayout(head)
        layout.addWidget(self._guidance)
        layout.addLayout(self._rows)
        layout.addWidget(self._empty)
        layout.addWidget(below)


class OffSection(QFrame):
    """An optional section the memo leaves out, and the way to take it in."""

    on_wanted = Signal(str)

    def __init__(self, section: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = section
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 2, 16, 2)
        name = _label("quiet")
        name.setText(heading)
        name.setWordWrap(True)
        self.button = QPushButton(self.tr("Take in"))
        self.button.setProperty("kind", "plain")
        self.button.setAutoDefault(False)
        tint(self.button, "plus", size=15)
        self.button.setAccessibleName(self.tr("Take in {0}").format(heading))
        self.button.clicked.connect(lambda: self.on_wanted.emit(self.section))
        layout.addWidget(name, 1)
        layout.addWidget(self.button)


def _label(tone: str) -> QLabel:
    label = QLabel()
    label.setProperty("tone", tone)
    return label
