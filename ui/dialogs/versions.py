"""Earlier versions of the memo: when they were, what changed since, and the way back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefing.app import snapshots
from briefing.app.differences import Difference, Run, differences
from briefing.app.model import Memo
from briefing.app.snapshots import Snapshot
from briefing.errors import BriefingError
from ui.dialogs.buttons import Buttons
from ui.qt.errors import told
from ui.qt.operations import Operations
from ui.qt.telling import kind_name
from ui.qt.theme import px, theme
from ui.widgets.wrapped import WrappedLabel

_AROUND = 70  # characters shown on either side of a change


class VersionsDialog(QDialog):
    """`chosen` carries the memo to go back to, `listed` and `compared` say what is shown now."""

    chosen = Signal(object)
    listed = Signal()
    compared = Signal()

    def __init__(self, memo: Memo, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memo, self._operations = memo, operations
        self._version: Memo | None = None
        self._build()
        operations.ask("versions", lambda: snapshots.of(memo.id), self._list)

    def _list(self, found: list[Snapshot]) -> None:
        for snapshot in found:
            item = QListWidgetItem(_moment(snapshot.when))
            item.setData(Qt.ItemDataRole.UserRole, snapshot)
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
        else:
            self.state.setText(
                self.tr("There is none yet. One is kept every few minutes while a memo changes.")
            )
        self.listed.emit()

    def _look(self, item: QListWidgetItem | None) -> None:
        """Read a version and hold it against the memo."""
        self._version = None
        self.buttons.done.setEnabled(False)
        if item is None:
            return
        snapshot: Snapshot = item.data(Qt.ItemDataRole.UserRole)

        def compare() -> tuple[Memo, tuple[Difference, ...]]:
            version = snapshot.memo()
            return version, differences(version, self._memo)

        self._operations.ask("version", compare, self._compared, self._failed)

    def _compared(self, answer: Any) -> None:
        version, found = answer
        self._version = version
        self.buttons.done.setEnabled(bool(found))
        count = self.tr("%n change(s) since then", "", len(found))
        self.state.setText(count if found else self.tr("Nothing changed since then"))
        self.changes.setHtml(_html(found))
        self.changes.setAccessibleDescription(self.state.text())
        self.compared.emit()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, BriefingError):
            raise error
        self.changes.clear()
        self.state.setText("\n".join(told(error)))
        self.compared.emit()

    def _done(self) -> None:
        version = self._version
        self.accept()
        if version is not None:
            self.chosen.emit(version)

    def _build(self) -> None:
        about = WrappedLabel(
            self.tr(
                "Kept on this computer for a week. Going back is one change:"
                " it can be undone like any other."
            ),
            "quiet",
        )
        self.list = QListWidget()
        self.list.setProperty("look", "boxed")
        self.list.setAccessibleName(self.tr("Earlier versions"))
        self.list.setFixedWidth(px(230))
        self.list.currentItemChanged.connect(lambda now, _before: self._look(now))
        self.state = WrappedLabel(tone="strong")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setMinimumWidth(px(200))
        self.changes = QTextBrowser()
        self.changes.setProperty("role", "field")
        self.changes.setAccessibleName(self.tr("What changed since then"))
        self.changes.document().setDocumentMargin(14)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.state)
        right.addWidget(self.changes, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.buttons = Buttons(self.tr("Go back to this"))
        self.buttons.done.setEnabled(False)
        self.buttons.done.clicked.connect(self._done)
        self.buttons.cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addLayout(row, 1)
        layout.addLayout(self.buttons)
        self.resize(px(820), px(560))


def _moment(when: datetime) -> str:
    here = when.astimezone()
    day = QLocale().toString(here.date(), "dddd, d MMMM yyyy")
    return f"{day}\n{here:%H:%M:%S}"


def _html(found: Sequence[Difference]) -> str:
    return "".join(_paragraph(one) for one in found)


def _paragraph(one: Difference) -> str:
    parts = [_kind(one.kind), kind_name(one.block) if one.block else "", one.place]
    head = escape(" · ".join(part for part in parts if part))
    quiet = theme.colour("text2").name()
    return (
        f'<p style="margin: 0 0 2px 0; color: {quiet}; font-weight: 600;">{head}</p>'
        f'<p style="margin: 0 0 14px 0; white-space: pre-wrap;">{_runs(one.runs)}</p>'
    )


def _runs(runs: Iterable[Run]) -> str:
    gone, new = theme.colour("quote").name(), theme.colour("ok").name()
    looks = {
        "gone": f"color: {gone}; text-decoration: line-through;",
        "new": f"color: {new}; text-decoration: underline;",
        "same": "",
    }
    return "".join(
        f'<span style="{looks[run.op]}">'
        f"{escape(_short(run.words) if run.op == 'same' else run.words)}</span>"
        for run in runs
    )


def _short(words: str) -> str:
    if len(words) <= 2 * _AROUND + 1:
        return words
    return f"{words[:_AROUND]} … {words[-_AROUND:]}"


def _kind(kind: str) -> str:
    translate = QCoreApplication.translate
    names = {
        "template": translate("differences", "Template or layout changed"),
        "field": translate("differences", "Header changed"),
        "section-on": translate("differences", "Section taken in"),
        "section-off": translate("differences", "Section left out"),
        "added": translate("differences", "Added"),
        "removed": translate("differences", "Removed"),
        "moved": translate("differences", "Moved"),
        "words": translate("differences", "Words changed"),
        "look": translate("differences", "Form or style changed"),
        "items": translate("differences", "Items or caption changed"),
        "use": translate("differences", "Marked for other use"),
        "annex-added": translate("differences", "Annex added"),
        "annex-removed": translate("differences", "Annex removed"),
        "annex-moved": translate("differences", "Annex moved"),
    }
    return names.get(kind, kind)
