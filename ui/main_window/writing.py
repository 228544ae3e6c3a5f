"""Commands for who writes: styles, links, footnotes, citations, lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from ui.qt.actions import action
from ui.widgets.rich import RichEdit

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Writing(QObject):
    """Acts on the words one writes or last wrote."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.bold = self._on_words(self.tr("&Bold"), RichEdit.embolden, "Ctrl+B")
        self.italic = self._on_words(self.tr("&Italic"), RichEdit.italicise, "Ctrl+I")
        self.link = self._on_words(self.tr("&Link…"), RichEdit.ask_link, "Ctrl+Shift+K")
        self.note = self._on_words(self.tr("Foot&note…"), RichEdit.ask_note, "Ctrl+Alt+F")
        self.cite = action(
            window, self.tr("Footnote to the library &item"), self._cite, "Ctrl+Alt+I"
        )
        self.list = action(window, self.tr("Li&st"), window.outline.changes.add_list, "Ctrl+Alt+L")

    def fill(self, format_menu: QMenu, insert: QMenu) -> None:
        """Put the commands into their menus."""
        format_menu.addActions([self.bold, self.italic, self.link])
        insert.addAction(self.list)
        insert.addSeparator()
        insert.addActions([self.note, self.cite])

    def all(self) -> list[QAction]:
        """Every command, to be offered while a memo is open."""
        return [self.bold, self.italic, self.link, self.note, self.cite, self.list]

    def _on_words(self, text: str, do: Callable[[RichEdit], None], keys: str) -> QAction:
        return action(self._window, text, lambda: self._act(do), keys)

    def _act(self, do: Callable[[RichEdit], None]) -> None:
        focused = QApplication.focusWidget()
        editor = focused if isinstance(focused, RichEdit) else self._window.outline.writing()
        if editor is None:
            self._window.say(self.tr("Put the caret into your own words first."))
            return
        do(editor)

    def _cite(self) -> None:
        items = [item.id for item in self._window.library_pane.chosen()]
        if items:
            self._window.outline.changes.cite(items)
        else:
            self._window.say(self.tr("Choose items in the library first."))
