"""The command palette: everything one can do or go to, by a few letters and the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui.models.palette import FIRST, Entry, PaletteModel
from ui.qt.theme import px, theme
from ui.widgets.rows import HEIGHT, RowDelegate

_WIDTH = 620
_PAUSE = 60  # milliseconds after a key before the library is asked
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: FIRST - 1,
    Qt.Key.Key_PageUp: 1 - FIRST,
}
Answer = Callable[[Sequence[Entry]], None]


class Palette(QFrame):
    """Lies over the window until something is chosen, Escape is pressed or the focus goes.

    `ask` is called with the words and what to hand further entries to.
    """

    closed = Signal()
    filled = Signal()

    def __init__(
        self, entries: Sequence[Entry], ask: Callable[[str, Answer], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._ask = ask
        self._before = QApplication.focusWidget()
        self.model = PaletteModel(self)
        self.model.set_entries(entries)
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_more)
        self.field.textChanged.connect(self._typed)
        self._first()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def run(self) -> None:
        """Do what is chosen."""
        entry = self.model.entry(self.list.currentIndex().row())
        if entry is not None:
            self.leave()
            entry.run()

    def leave(self) -> None:
        """Go away; the focus goes back to where it was."""
        if self.isHidden():
            return
        QApplication.instance().focusChanged.disconnect(self._focus_moved)
        inside = self.isAncestorOf(QApplication.focusWidget())
        self.hide()
        if inside and self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    # Inside

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setObjectName("palettefield")
        self.field.setPlaceholderText(self.tr("Command, section, template or library item"))
        self.field.setAccessibleName(self.tr("Search or run a command"))
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("palettelist")
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setAccessibleName(self.tr("What can be done"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(lambda _index: self.run())
        self.none = QLabel(self.tr("Nothing fits these words."))
        self.none.setProperty("tone", "quiet")
        self.none.setContentsMargins(12, 8, 0, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(6)
        for part in (self.field, self.none, self.list):
            layout.addWidget(part)
        shade = QGraphicsDropShadowEffect(self)
        shade.setBlurRadius(36)
        shade.setOffset(0, 8)
        ground = theme.colour("text")
        ground.setAlpha(90)
        shade.setColor(ground if theme.name == "light" else Qt.GlobalColor.black)
        self.setGraphicsEffect(shade)

    def _place(self) -> None:
        window = self.parentWidget()
        width = min(px(_WIDTH), window.width() - 40)
        count = self.model.rowCount()
        self.none.setVisible(not count)
        self.list.setVisible(bool(count))
        self.list.setFixedHeight(min(max(count, 1), FIRST) * px(HEIGHT) + 4)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, 84)

    def _first(self) -> None:
        self.list.setCurrentIndex(self.model.index(0))

    def _typed(self, words: str) -> None:
        self.model.narrow(words)
        self._first()
        self._place()
        self._pause.start()

    def _ask_more(self) -> None:
        words = self.field.text()
        if not words.strip():
            self.filled.emit()
            return

        def more(entries: Sequence[Entry]) -> None:
            if not self.isHidden() and self.field.text() == words:
                self.model.append(entries)
                if not self.list.currentIndex().isValid():
                    self._first()
                self._place()
                self.filled.emit()

        self._ask(words, more)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._step(_STEPS[key])
            elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run()
            elif key == Qt.Key.Key_Escape:
                self.leave()
            elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        last = self.model.rowCount() - 1
        row = self.list.currentIndex().row() + step
        if abs(step) == 1:
            row %= last + 1 or 1
        self.list.setCurrentIndex(self.model.index(min(max(row, 0), last)))

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self.field and not self.isAncestorOf(now):
            self.leave()
