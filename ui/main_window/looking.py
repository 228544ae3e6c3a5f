"""What stands behind the memo: the sources of its items, its pages, its findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from briefing.app.model import Finding, Index, Item

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Looking(QObject):
    """Shows beside the memo what one looks at in it, and goes back from there into the memo."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        outline = window.outline
        window.library_pane.looked_at.connect(self.show_item)
        outline.current_changed.connect(self._show_block)
        outline.current_changed.connect(window.preview.mark)
        outline.source_wanted.connect(self._show_source)
        outline.item_wanted.connect(self._show_group_item)
        for pane in (window.findings, window.contents):
            pane.wanted.connect(outline.go_to)
        window.preview.picked.connect(outline.go_to)
        window.preview.built.connect(self._show_pages)
        window.preview.counted.connect(self._show_pages)
        window.findings.refreshed.connect(self._show_findings)
        window.findings.found.connect(outline.found.take)
        window.findings.mend_wanted.connect(outline.changes.mend)
        outline.finding_wanted.connect(self._show_finding)
        window.status.findings.clicked.connect(self._go_to_findings)

    def show_item(self, item: Item) -> None:
        """Show the source of a library item; a pane folded beside a memo stays folded."""
        if self._window.session is None:
            self._window.commands.side.setChecked(True)
        self._window.side.peek("source")
        self._window.source.show_item(item)

    def _show_block(self, block: str, source: str = "") -> None:
        session, frame = self._window.session, self._window.outline.frame(block)
        if session is None or frame is None:
            return
        index = Index(session.memo.evidence)
        held = next((kept for kept in session.memo.blocks() if kept.id == block), None)
        items = [index.item(known) for known in held.behind()] if held else []
        behind = (item for item in items if source in {anchor.source for anchor in item.anchors})
        item = next(behind, items[0] if items else None)
        if item is not None:
            self._window.source.show_item(item, session.memo.evidence, source or None)

    def _show_group_item(self, _block: str, item: str) -> None:
        """Show the source behind one item of a group."""
        session = self._window.session
        if session is not None:
            self._window.side.peek("source")
            evidence = session.memo.evidence
            self._window.source.show_item(Index(evidence).item(item), evidence)

    def _show_source(self, block: str, source: str) -> None:
        self._window.commands.side.setChecked(True)
        self._window.side.peek("source")
        self._show_block(block, source)

    def _show_pages(self) -> None:
        """Tell how long the paper is, now that its pages are made or counted."""
        lengths = self._window.preview.lengths
        if lengths:
            self._window.outline.show_lengths(lengths)
            self._window.findings.follow(self._window.session)

    def _show_findings(self, count: int) -> None:
        self._window.status.show_findings(count)
        self._window.side.show_count(count)
        self._window.preview.count()

    def _show_finding(self, finding: Finding) -> None:
        self._window.show_view("findings")
        self._window.findings.show_finding(finding)

    def _go_to_findings(self) -> None:
        self._window.show_view("findings")
        self._window.findings.list.setFocus(Qt.FocusReason.OtherFocusReason)
