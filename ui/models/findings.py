"""What an approver would send back, as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.app.messages import finding_told
from briefing.app.model import Finding
from ui.qt.icons import icon
from ui.qt.language import language
from ui.qt.roles import LEVEL, WHERE

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ICONS = {"stop": ("octagon-alert", "quote"), "warn": ("triangle-alert", "warn")}


class FindingsModel(QAbstractListModel):
    """The findings, each with its sentence in the window's language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: list[Finding] = []

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show other findings; nothing happens where they are the same."""
        if list(findings) == self._findings:
            return
        self.beginResetModel()
        self._findings = list(findings)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: D102
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return finding_told(finding, language())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._level(finding)}: {finding_told(finding, language())}"
            case Qt.ItemDataRole.DecorationRole:
                return icon(*_ICONS.get(finding.level, ("info", "text2")), 16)
        if role == LEVEL:
            return finding.level
        return finding.where if role == WHERE else None

    def _level(self, finding: Finding) -> str:
        match finding.level:
            case "stop":
                return self.tr("Must be mended")
            case "warn":
                return self.tr("Warning")
        return self.tr("Note")
