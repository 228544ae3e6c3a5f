"""A small dialog that asks for a few words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Asking(QDialog):
    """Asks for words, in one line or in `lines` of them; `given` carries what was written. Only
    `good` words can be given."""

    given = Signal(str)

    def __init__(
        self,
        title: str,
        label: str,
        done: str,
        words: str = "",
        *,
        lines: int = 1,
        good: Callable[[str], bool] = lambda _words: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self.field: QLineEdit | QTextEdit = QLineEdit(words) if lines == 1 else _box(words, lines)
        self.field.setAccessibleName(label)
        caption = QLabel(label)
        caption.setWordWrap(True)
        caption.setBuddy(self.field)
        self.yes = QPushButton(done)
        self.yes.setProperty("kind", "primary")
        self.yes.setDefault(True)
        cancel = QPushButton(QCoreApplication.translate("Buttons", "Cancel"))
        cancel.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(caption)
        layout.addWidget(self.field)
        layout.addLayout(foot)
        self.yes.clicked.connect(self._give)
        cancel.clicked.connect(self.reject)
        self._good = good
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._weigh)
        self.field.selectAll()
        self._weigh()

    def words(self) -> str:
        """What stands in the field."""
        field = self.field
        return (field.text() if isinstance(field, QLineEdit) else field.toPlainText()).strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        # What is asked for is one paragraph, so Enter gives it.
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.field and pressed and event.key() in _ENTER:
            self.yes.click()
            return True
        return super().eventFilter(watched, event)

    def _weigh(self) -> None:
        self.yes.setEnabled(self._good(self.words()))

    def _give(self) -> None:
        words = self.words()
        self.accept()
        self.given.emit(words)


def _box(words: str, lines: int) -> QTextEdit:
    box = QTextEdit()
    box.setAcceptRichText(False)
    box.setPlainText(words)
    box.setProperty("role", "field")
    box.setTabChangesFocus(True)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + 20)
    return box
