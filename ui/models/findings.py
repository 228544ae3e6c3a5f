"""What an approver would send back, as a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.app.model import Finding, Paper, Session, binder
from ui.qt.levels import level_icon, level_name, told
from ui.qt.roles import FINDING, LEVEL, WHERE
from ui.qt.telling import kind_name

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FindingsModel(QAbstractListModel):
    """The findings, each with its sentence in the window's language, its level, rule and place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: list[Finding] = []
        self._places: Mapping[str, str] = {}

    def set_findings(
        self, findings: Sequence[Finding], places: Mapping[str, str] | None = None
    ) -> None:
        """Show other findings, with what their places are called; nothing happens where they are
        the same."""
        if list(findings) == self._findings and (places or {}) == self._places:
            return
        self.beginResetModel()
        self._findings, self._places = list(findings), places or {}
        self.endResetModel()

    def row_of(self, finding: Finding) -> int:
        """Where a finding stands; -1 for one that is no more."""
        return self._findings.index(finding) if finding in self._findings else -1

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: D102
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{told(finding)}\n{self._about(finding)}"
            case Qt.ItemDataRole.ToolTipRole:
                return told(finding)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._about(finding)}: {told(finding)}"
            case Qt.ItemDataRole.DecorationRole:
                return level_icon(finding.level)
        return {LEVEL: finding.level, WHERE: finding.where, FINDING: finding}.get(role)

    def _about(self, finding: Finding) -> str:
        place = self._places.get(finding.where, "")
        parts = (level_name(finding.level), finding.rule, place)
        return " · ".join(part for part in parts if part)


def places(session: Session) -> dict[str, str]:
    """What the fields, sections and blocks of the memo's papers are called."""
    memo = session.memo
    return {
        where: f"{binder.label(memo, paper)}, {name}" if binder.number(memo, paper) else name
        for paper in memo.papers
        for where, name in _named(paper)
    }


def _named(paper: Paper) -> Iterator[tuple[str, str]]:
    for field in paper.template.fields:
        yield binder.place_of(paper, field.id), field.label.get(paper.language)
    for section in paper.sections:
        spec = paper.template.section(section.id)
        heading = spec.heading.get(paper.language) if spec else section.was
        yield binder.place_of(paper, section.id), heading
        for block in section.blocks:
            yield block.id, f"{heading}, {kind_name(block.kind)}"
