"""What was found in a memo, shown beside what it is about: title, header, sections, blocks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.app.model import Finding, binder
from ui.widgets.findings import FindingMark

if TYPE_CHECKING:
    from ui.panes.outline import OutlinePane
    from ui.widgets.block import BlockFrame

_TITLE = "subject"


class Found:
    """Keeps the findings by place, and shows those of the paper the outline shows."""

    def __init__(self, pane: OutlinePane) -> None:
        self._pane = pane
        self._at: dict[str, list[Finding]] = {}

    def take(self, findings: Sequence[Finding]) -> None:
        """Show what was found, in place of what was before."""
        self._at = {}
        for finding in findings:
            self._at.setdefault(finding.where, []).append(finding)
        self.show()

    def show(self) -> None:
        """Show it beside what the outline shows now."""
        pane = self._pane
        if pane.form is None or pane.title is None:
            return
        pane.title_mark.show_findings(self._of(_TITLE), pane.title.accessibleName())
        pane.form.show_findings(self._of)
        for section in pane.sections.values():
            section.show_findings(self._of)

    def beside(self, frame: BlockFrame) -> None:
        """Show what was found in a block."""
        self.attend(frame.finding_mark)
        frame.show_findings(self._of(frame.view.id))

    def attend(self, *marks: FindingMark) -> None:
        """Do what is asked for at a sign."""
        for mark in marks:
            mark.mend_wanted.connect(self._pane.changes.mend)
            mark.looked_at.connect(self._pane.finding_wanted)

    def _of(self, where: str) -> Sequence[Finding]:
        session = self._pane.session
        if session is None:
            return ()
        return self._at.get(binder.place_of(session.paper, where), ())
