"""The memo's sections and blocks as a tree: its contents at a glance."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.app.model import Index as Items
from briefing.app.model import Session, Words, binder, group_title
from ui.qt.icons import icon
from ui.qt.roles import WHERE
from ui.qt.telling import ICONS, kind_name, named, tone

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(eq=False)
class _Row:
    """A section (no parent) or a block."""

    id: str
    kind: str
    text: str
    parent: _Row | None = None
    children: list[_Row] = field(default_factory=list)


class OutlineModel(QAbstractItemModel):
    """Follows a session; only what changed is told to the views."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []

    def refresh(self, session: Session | None) -> None:
        """Take the memo as it is now."""
        rows = _rows(session) if session else []
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            parent = self.index(number, 0)
            self._say(old, new.text, parent)
            self._follow(parent, old, new)

    def _follow(self, parent: QModelIndex, old: _Row, new: _Row) -> None:
        """Bring one section's blocks up to date: take out, put in, say again."""
        wanted = [child.id for child in new.children]
        for row in reversed(range(len(old.children))):
            if row >= len(wanted) or old.children[row].id != wanted[row]:
                self.beginRemoveRows(parent, row, row)
                del old.children[row]
                self.endRemoveRows()
        for row, child in enumerate(new.children):
            if row < len(old.children) and old.children[row].id == child.id:
                self._say(old.children[row], child.text, self.index(row, 0, parent))
                continue
            self.beginInsertRows(parent, row, row)
            child.parent = old
            old.children.insert(row, child)
            self.endInsertRows()

    def _say(self, row: _Row, text: str, index: QModelIndex) -> None:
        if row.text != text:
            row.text = text
            self.dataChanged.emit(index, index)

    # Qt's side

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:  # noqa: D102
        rows = self._children(parent)
        if column != 0 or not 0 <= row < len(rows):
            return QModelIndex()
        return self.createIndex(row, 0, rows[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # noqa: D102
        row: _Row | None = index.internalPointer() if index.isValid() else None
        if row is None or row.parent is None:
            return QModelIndex()
        return self.createIndex(self._rows.index(row.parent), 0, row.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: D102
        return len(self._children(parent))

    def columnCount(self, _parent: Index = _ROOT) -> int:  # noqa: D102, N802
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        row: _Row = index.internalPointer()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{kind_name(row.kind)}: {row.text}" if row.parent else row.text
            case Qt.ItemDataRole.DecorationRole:
                return icon(ICONS[row.kind], tone(row.kind), 16) if row.parent else None
        return row.id if role == WHERE else None

    def _children(self, parent: Index) -> list[_Row]:
        if not parent.isValid():
            return self._rows
        row: _Row = parent.internalPointer()
        return row.children


def _rows(session: Session) -> list[_Row]:
    paper = session.paper
    items = Items(session.memo.evidence).items
    rows = []
    for section in paper.sections:
        spec = paper.template.section(section.id)
        heading = spec.heading.get(paper.language) if spec else section.was
        row = _Row(binder.place_of(paper, section.id), "section", heading)
        for block in section.blocks:
            item = items.get(block.item or "")
            written = "".join(
                piece.words for piece in block.content or () if isinstance(piece, Words)
            )
            told = named(item) if item else " ".join(written.split())
            if block.items:
                told = block.title or group_title(session.memo, block)
            row.children.append(_Row(block.id, block.kind, told or "…", row))
        rows.append(row)
    return rows
