"""The bar over the memo in which words are sought and replaced."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from ui.qt.icons import tint
from ui.qt.theme import px
from ui.widgets.flow import flowing


class FindBar(QFrame):
    """Asks; what is found it is told. `changed` says that something else is sought, `stepped`
    carries 1 for the next place and -1 for the one before."""

    changed = Signal()
    stepped = Signal(int)
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")
        self.setAccessibleName(self.tr("Find in the memo"))
        self.sought = self._field(self.tr("Find in the memo"))
        self.instead = self._field(self.tr("Replace by"))
        self.case = self._toggle("Aa", self.tr("Match case"))
        self.whole = self._toggle("“ab”", self.tr("Whole words"))
        self.previous = self._button("chevron-up", self.tr("Previous place"))
        self.next = self._button("chevron-down", self.tr("Next place"))
        self.leave = self._button("x", self.tr("Close"))
        self.count, self.told = QLabel(), QLabel()
        for label in (self.count, self.told):
            label.setProperty("tone", "quiet")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.one = QPushButton(self.tr("&Replace"))
        self.all = QPushButton(self.tr("Replace &all"))
        self._lay_out()
        self._connect()
        self.hide()

    def open(self, words: str, replacing: bool) -> None:
        """Show the bar, on other words where there are some."""
        for part in (self.instead, self.one, self.all):
            part.setVisible(replacing)
        if words:
            self.sought.setText(words)
        self.show()
        self.sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sought.selectAll()
        self.changed.emit()

    @property
    def replacing(self) -> bool:
        """Whether it offers to replace."""
        return not self.instead.isHidden()

    def tell(self, count: str, told: str, found: bool, open_to_change: bool) -> None:
        """Say which place of how many is shown, and what is to be said of it."""
        self.count.setText(count)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.sought.setAccessibleDescription(" ".join(part for part in (count, told) if part))
        for button in (self.previous, self.next, self.all):
            button.setEnabled(found)
        self.one.setEnabled(open_to_change)

    # Building

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setMinimumWidth(px(110))
        return field

    def _button(self, icon: str, name: str) -> QToolButton:
        button = self._named(name)
        tint(button, icon, size=16)
        return button

    def _named(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _toggle(self, text: str, name: str) -> QToolButton:
        button = self._named(name)
        button.setText(text)
        button.setCheckable(True)
        button.toggled.connect(lambda _on: self.changed.emit())
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 8, 14, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        first, second = QHBoxLayout(), QWidget()
        first.setSpacing(2)
        buttons = flowing(second, spacing=6, wanted=True)
        for part in (self.case, self.whole, self.previous, self.next):
            first.addWidget(part)
        first.addSpacing(4)
        first.addWidget(self.count, 1)
        first.addWidget(self.leave)
        for button in (self.one, self.all):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        grid.addWidget(self.sought, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self.instead, 1, 0)
        grid.addWidget(second, 1, 1)
        grid.addWidget(self.told, 2, 0, 1, 2)

    def _connect(self) -> None:
        self.sought.textChanged.connect(lambda _text: self.changed.emit())
        self.sought.returnPressed.connect(lambda: self.stepped.emit(1))
        self.instead.returnPressed.connect(self.replace_wanted)
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.one.clicked.connect(self.replace_wanted)
        self.all.clicked.connect(self.replace_all_wanted)
        self.leave.clicked.connect(self.closed)
        for keys, slot in (
            ("Escape", self.closed.emit),
            ("Shift+Return", lambda: self.stepped.emit(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
