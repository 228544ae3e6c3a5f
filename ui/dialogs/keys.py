"""Every command with its keys, by menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.buttons import Buttons
from ui.qt.theme import px, ui_font

Group = tuple[str, Sequence[tuple[str, str]]]


class KeysDialog(QDialog):
    """Groups of commands, each as what it does and its keys."""

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(px(12))
        self.tree.setUniformRowHeights(True)
        bold = ui_font(weight=ui_font().Weight.DemiBold)
        for name, commands in groups:
            group = QTreeWidgetItem(self.tree, [name])
            group.setFont(0, bold)
            group.setData(1, Qt.ItemDataRole.AccessibleTextRole, name)
            for told, keys in commands:
                QTreeWidgetItem(group, [told, keys])
        self.tree.expandAll()
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.buttons = Buttons(self.tr("Close"))
        self.buttons.cancel.hide()
        self.buttons.done.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(self.tree, 1)
        layout.addLayout(self.buttons)
        self.resize(px(560), px(640))
