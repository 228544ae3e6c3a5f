"""Dates in headers that are none: kept for the person to mend, wherever one goes meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.panes.outline import OutlinePane


class Unread:
    """What is written in the headers of a memo's papers and could not be taken."""

    def __init__(self, pane: OutlinePane) -> None:
        self._pane = pane
        self._kept: dict[str, dict[str, str]] = {}  # by paper: words by field

    def keep(self, paper: str) -> None:
        """Keep what stands in the header shown, which is to go."""
        if self._pane.form is not None:
            self._kept[paper] = self._pane.form.unread()

    def show(self, paper: str) -> None:
        """Write what was kept into the header shown, which is that paper's."""
        kept = self._kept.pop(paper, {})
        if kept and self._pane.form is not None:
            self._pane.form.write(kept)

    def forget(self) -> None:
        """Another memo is shown."""
        self._kept.clear()

    def first(self) -> tuple[str, str, str]:
        """A paper, its field and the words in it; those of the paper shown come before others.
        Three empty strings for none."""
        session, form = self._pane.session, self._pane.form
        if session is None or form is None:
            return "", "", ""
        papers = [paper.id for paper in session.memo.papers if paper.id != session.paper.id]
        found = [(session.paper.id, form.unread())]
        found += [(paper, self._kept.get(paper, {})) for paper in papers]
        every = ((paper, *entry) for paper, fields in found for entry in fields.items())
        return next(every, ("", "", ""))
