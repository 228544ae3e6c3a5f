"""The sign beside a block in which something was found, and what can be done about it there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefing.app.model import Finding
from ui.qt.levels import MARKS, ORDER, level_icon, level_name, offer, told
from ui.qt.theme import theme

_LONGEST = 90  # characters of a sentence in a menu


class FindingMark(QToolButton):
    """Shows the gravest level of a block's findings; hidden where there is none.

    `mend_wanted` and `looked_at` carry a finding: its mend is to be made, or it is to be shown
    among the others.
    """

    mend_wanted = Signal(object)
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self.setProperty("look", "slim")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(self._popup)
        theme.changed.connect(self._retint)
        self.hide()

    def keep_place(self) -> None:
        """Take the same room hidden, so that words beside it are not set anew when it comes."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setIcon(level_icon("info"))

    def show_findings(self, findings: Sequence[Finding], label: str) -> None:
        """Tell of a block's findings; `label` is what the block is called."""
        if tuple(findings) == self.findings and self.accessibleName().endswith(label):
            return
        self.findings = tuple(sorted(findings, key=lambda one: ORDER.index(one.level)))
        self.setVisible(bool(findings))
        if not self.findings:
            return
        sentences = "\n".join(f"{level_name(one.level)}: {told(one)}" for one in self.findings)
        self.setText(str(len(findings)) if len(findings) > 1 else "")
        self.setToolTip(sentences)
        found = self.tr("%n finding(s)", "", len(findings))
        self.setAccessibleName(f"{level_name(self.findings[0].level)}, {found}: {label}")
        self.setAccessibleDescription(sentences)
        self._retint()

    def menu_of(self) -> QMenu:
        """Each finding, and its mend."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for number, finding in enumerate(self.findings):
            if number:
                menu.addSeparator()
            sentence = told(finding)
            entry = menu.addAction(level_icon(finding.level), _menu_words(sentence))
            entry.setToolTip(sentence)
            entry.triggered.connect(lambda _on=False, one=finding: self.looked_at.emit(one))
            if finding.mend is not None:
                mend = menu.addAction(_menu_words(offer(finding.mend)))
                mend.setToolTip(offer(finding.mend))
                mend.triggered.connect(lambda _on=False, one=finding: self.mend_wanted.emit(one))
        return menu

    def _popup(self) -> None:
        self.menu_of().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _retint(self) -> None:
        if self.findings:
            self.setIcon(level_icon(self.findings[0].level))
            colour = theme.colour(MARKS[self.findings[0].level][1]).name()
            self.setStyleSheet(f"color: {colour};")


def _menu_words(sentence: str) -> str:
    short = sentence if len(sentence) <= _LONGEST else sentence[: _LONGEST - 1].rstrip() + "…"
    return short.replace("&", "&&")
