"""The shelf of templates: made, edited, renamed, doubled, deleted, brought in and handed on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.app.shelf import Broken, Shelved
from ui.qt.actions import action
from ui.qt.errors import told
from ui.qt.icons import icon, tint
from ui.qt.language import language
from ui.qt.theme import px
from ui.widgets.wrapped import WrappedLabel


class TemplatesDialog(QDialog):
    """`wanted` carries what is to be done (the key of its button: "memo", "edit", "rename",
    "double", "delete", "scratch", "copy", "from-memo", "import", "export", "undo") and the id of
    the template chosen."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Templates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shelved: list[Shelved] = []
        self.list = QListWidget()
        self.list.setProperty("look", "boxed")
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _row: self._judge())
        self.list.itemActivated.connect(lambda _item: self._ask("edit"))
        self.about = WrappedLabel(tone="quiet")
        self.about.setMinimumHeight(px(48))
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.said = WrappedLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        for keys, what in (("F2", "rename"), ("Delete", "delete")):
            made = action(self.list, self.buttons[what].text(), lambda of=what: self._ask(of), keys)
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.list.addAction(made)
        self.resize(px(720), px(560))

    def show_shelf(
        self, shelved: Sequence[Shelved], broken: Sequence[Broken], at: str = ""
    ) -> None:
        """Show what is on the shelf, and stand on a template."""
        at = at or self.chosen()
        self._shelved, self._broken = list(shelved), list(broken)
        self.list.clear()
        for each in shelved:
            name = each.template.name.get(language())
            kind = self.tr("yours") if each.path else self.tr("built-in")
            item = QListWidgetItem(f"{name}   ·   {kind}")
            item.setIcon(icon("layout-template", "accent" if each.path else "text3", 18))
            self.list.addItem(item)
        for fault in broken:
            item = QListWidgetItem(self.tr("{0}: cannot be used").format(fault.path.name))
            item.setIcon(icon("triangle-alert", "warn", 18))
            self.list.addItem(item)
        known = [each.template.id for each in shelved]
        self.list.setCurrentRow(known.index(at) if at in known else 0)
        self._judge()

    def chosen(self) -> str:
        """The id of the template chosen; "" for a file that cannot be used."""
        each = self._entry()
        return each.template.id if each else ""

    def allow_memo(self, on: bool) -> None:
        """Offer what needs an open memo."""
        self.buttons["from-memo"].setEnabled(on)

    def say(self, words: str, undo: bool = False) -> None:
        """Say what was done; `undo` offers to take it back."""
        self.said.setText(words)
        self.buttons["undo"].setVisible(undo)

    def _entry(self) -> Shelved | None:
        row = self.list.currentRow()
        return self._shelved[row] if 0 <= row < len(self._shelved) else None

    def _judge(self) -> None:
        """What can be done with the one chosen."""
        each, row = self._entry(), self.list.currentRow()
        own = each is not None and each.path is not None
        for key in ("memo", "copy", "edit", "double", "export"):
            self.buttons[key].setEnabled(each is not None)
        for key in ("rename", "delete"):
            self.buttons[key].setEnabled(own)
        self.buttons["edit"].setText(self.tr("Edit…") if own or each is None else self._copy)
        fault = row - len(self._shelved)
        if each is not None:
            self.about.setText(each.template.description.get(language()))
        elif 0 <= fault < len(self._broken):
            self.about.setText(" ".join(told(self._broken[fault].error)))

    def _ask(self, what: str) -> None:
        if self.buttons[what].isEnabled():
            self.wanted.emit(what, self.chosen())

    # Building

    def _lay_out(self) -> None:
        self._copy = self.tr("Edit a copy…")
        side = QVBoxLayout()
        side.setSpacing(6)
        groups: tuple[tuple[tuple[str, str, str], ...], ...] = (
            (
                ("memo", "file-plus", self.tr("New memo…")),
                ("edit", "pilcrow", self.tr("Edit…")),
                ("rename", "", self.tr("Rename…")),
                ("double", "copy", self.tr("Duplicate")),
                ("delete", "x", self.tr("Delete")),
            ),
            (
                ("scratch", "plus", self.tr("New from scratch…")),
                ("copy", "layout-template", self.tr("New from this one…")),
                ("from-memo", "file-text", self.tr("New from the open memo…")),
            ),
            (
                ("import", "folder-open", self.tr("Import…")),
                ("export", "file-output", self.tr("Export as one file…")),
            ),
        )
        for group in groups:
            for key, picture, text in group:
                side.addWidget(self._button(key, picture, text))
            side.addSpacing(10)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.list, 1)
        row.addLayout(side)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        undo = self._button("undo", "undo-2", self.tr("Bring it back"))
        undo.hide()
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot.addWidget(undo)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(10)
        layout.addLayout(row, 1)
        layout.addWidget(self.about)
        layout.addLayout(foot)

    def _button(self, key: str, picture: str, text: str) -> QPushButton:
        button = self.buttons[key] = QPushButton(text)
        button.setAutoDefault(False)
        if picture:
            tint(button, picture, size=16)
        done: Callable[[], None] = lambda: self._ask(key)  # noqa: E731
        button.clicked.connect(lambda _down=False: done())
        return button
