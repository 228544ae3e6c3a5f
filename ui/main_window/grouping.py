"""Several items put together: from the library's choice, or from the section one is at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from briefing.app.model import GroupKind

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Grouping(QObject):
    """The commands that make a table of figures, a chart or a chronology."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.library_pane.grouped.connect(self.of_chosen)
        window.outline.group_add_wanted.connect(self.add_chosen)

    def make(self, kind: GroupKind) -> None:
        """Of what is chosen in the library; of the section's items where one is in the memo."""
        chosen, held = self._chosen(kind), self._window.outline.changes.held({made_of(kind)})
        in_memo = self._window.outline.isAncestorOf(QApplication.focusWidget())
        self._make(kind, (held or chosen) if in_memo else (chosen or held))

    def of_chosen(self, kind: GroupKind) -> None:
        """Of what is chosen in the library alone."""
        self._make(kind, self._chosen(kind))

    def add_chosen(self, block: str) -> None:
        """Add what is chosen in the library to a group."""
        frame = self._window.outline.frame(block)
        items = self._chosen(frame.view.kind) if frame else []
        if frame is None or not self._tell_none(frame.view.kind, items):
            return
        self._window.outline.changes.add_to_group(block, items)

    def _make(self, kind: GroupKind, items: list[str]) -> None:
        if self._tell_none(kind, items):
            self._window.outline.changes.group(kind, items)

    def _chosen(self, kind: str) -> list[str]:
        wanted = made_of(kind)
        return [item.id for item in self._window.library_pane.chosen() if item.kind == wanted]

    def _tell_none(self, kind: str, items: list[str]) -> bool:
        """Whether there are items; says what to choose where there are none."""
        if not items:
            figures = made_of(kind) == "figure"
            told = self.tr("Choose figures in the library first.")
            self._window.say(told if figures else self.tr("Choose events in the library first."))
        return bool(items)


def made_of(kind: str) -> str:
    """The kind of items a group is made of."""
    return "event" if kind == "chronology" else "figure"
