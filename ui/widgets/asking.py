"""A small dialog that asks for a few words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


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
        self.field: QLineEdit | QPlainTextEdit = (
            QLineEdit(words) if lines == 1 else _box(words, lines)
        )
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
        self.field.textChanged.connect(self._weigh)
        self.field.selectAll()
        self._weigh()

    def words(self) -> str:
        """What stands in the field."""
        field = self.field
        return (field.text() if isinstance(field, QLineEdit) else field.toPlainText()).strip()

    def _weigh(self) -> None:
        self.yes.setEnabled(self._good(self.words()))

    def _give(self) -> None:
        words = self.words()
        self.accept()
        self.given.emit(words)


def _box(words: str, lines: int) -> QPlainTextEdit:
    box = QPlainTextEdit(words)
    box.setTabChangesFocus(True)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + 20)
    return box
