"""Cut, copy, paste and select all, on whatever words one is at; and the memos of late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTextEdit

from ui.qt.actions import action, depict
from ui.qt.recent import recent

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_Keys = QKeySequence.StandardKey
_Words = QLineEdit | QTextEdit


class Clipping(QObject):
    """The words themselves take the keys; the commands are there to be found, and do the same."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.cut = self._on_words(self.tr("Cu&t"), "cut", _Keys.Cut, "scissors")
        self.copy = self._on_words(self.tr("&Copy"), "copy", _Keys.Copy, "copy")
        self.paste = self._on_words(self.tr("&Paste"), "paste", _Keys.Paste, "clipboard-paste")
        self.all = self._on_words(
            self.tr("Select &all"), "selectAll", _Keys.SelectAll, "text-select"
        )

    def fill(self, menu: QMenu) -> None:
        """Put the commands into their menu, offered where they can do something."""
        menu.addActions([self.cut, self.copy, self.paste, self.all])
        menu.aboutToShow.connect(self._offer)
        menu.aboutToHide.connect(self._offer_all)

    def _on_words(self, text: str, slot: str, keys: _Keys, name: str) -> QAction:
        def act() -> None:
            words = _words()
            if words is not None:
                getattr(words, slot)()

        made = action(self, text, act, keys)
        depict(made, name)
        return made

    def _offer(self) -> None:
        words = _words()
        fixed = words is None or words.isReadOnly()
        chosen = words is not None and _has_choice(words)
        self.cut.setEnabled(chosen and not fixed)
        self.copy.setEnabled(chosen)
        self.paste.setEnabled(not fixed)
        self.all.setEnabled(words is not None)

    def _offer_all(self) -> None:
        """Keys and the palette ask at any time."""
        for made in (self.cut, self.copy, self.paste, self.all):
            made.setEnabled(True)


class Recent(QObject):
    """The menu of the memos opened last."""

    def __init__(self, window: MainWindow, menu: QMenu) -> None:
        super().__init__(window)
        self._window, self._menu = window, menu
        window.bar.file.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self._menu.clear()
        session = self._window.session
        here = session.path.absolute() if session is not None and session.path else None
        for path in recent():
            if path != here:
                entry = self._menu.addAction(path.stem.replace("&", "&&"))
                entry.setToolTip(str(path))
                depict(entry, "file-text")
                entry.triggered.connect(
                    lambda _on=False, of=path: self._window.files.open_safely(of)
                )
        self._menu.setEnabled(not self._menu.isEmpty())


def _words() -> _Words | None:
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, QLineEdit | QTextEdit) else None


def _has_choice(words: _Words) -> bool:
    if isinstance(words, QLineEdit):
        return words.hasSelectedText()
    return words.textCursor().hasSelection()
