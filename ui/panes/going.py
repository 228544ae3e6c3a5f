"""Going to a place of the memo: into view, the caret there, and nothing else the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from briefing.app.model import binder
from ui.widgets.aside import KeptRow
from ui.widgets.block import BlockFrame
from ui.widgets.section import SectionFrame

if TYPE_CHECKING:
    from ui.panes.outline import OutlinePane

_SETTLING = 250  # milliseconds in which new frames find their heights
_AIR = 20  # pixels above what is higher than there is room for


class Going(QObject):
    """The outline's way to its blocks, sections and fields."""

    def __init__(self, pane: OutlinePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._brought = ""
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING)

    def go_to(self, where: str, caret: bool = True) -> None:
        """Bring a block, section or field into view, of whatever paper, and the caret there."""
        pane = self._pane
        if pane.session is None:
            return
        paper, where = binder.located(pane.session.memo, where)
        pane.session.show(paper.id)
        found = self._widget_of(where)
        if found is None:
            return
        self.reveal(where)
        if isinstance(found, BlockFrame):
            pane.mark(where)
            pane.current_changed.emit(where)
            if caret:
                found.body.focus()
        elif caret:
            pane.leave_block(where)
            enter = found.enter if isinstance(found, SectionFrame | KeptRow) else found.setFocus
            enter()
            pane.heed_focus()
        self._brought = where
        self._settling.start()
        QTimer.singleShot(0, self, self.show_brought)

    def reveal(self, where: str) -> None:
        """Open the header where a field of it is gone to."""
        form = self._pane.form
        if form is not None and where in form.fields:
            form.unfold()

    def show_brought(self) -> None:
        """Keep what was gone to in view while new frames find their heights."""
        pane, found = self._pane, self._widget_of(self._brought)
        if found is None or not self._settling.isActive():
            return
        if found.height() > pane.viewport().height():
            top = found.mapTo(pane.canvas, QPoint(0, 0)).y()
            pane.verticalScrollBar().setValue(top - _AIR)
        else:
            pane.ensureWidgetVisible(found, 0, 40)

    def _widget_of(self, where: str) -> QWidget | None:
        """What stands for a block, section or field."""
        pane = self._pane
        if pane.form is not None and where in pane.form.fields:
            return pane.form.fields[where].editor
        if where == "subject":
            return pane.title
        kept = pane.aside.fields.get(where) if pane.session is not None else None
        return pane.frame(where) or pane.sections.get(where) or kept
