"""What there is to say of an open memo; what did not change since is not asked anew."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock

from briefing.app import pages
from briefing.app.library import Library
from briefing.app.pages import Length
from briefing.app.policy import current
from briefing.app.refusals import of_marking
from briefing.memo.check import Checker, Finding, moved
from briefing.memo.evidence import Index
from briefing.memo.outline import Memo
from briefing.memo.standing import moved_on


class Inspection:
    """Looks a memo through, again and again, beside one library; one thread at a time."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._checker, self._checking = Checker(), Lock()
        self._moved: tuple[object, frozenset[str]] | None = None

    def findings(self, memo: Memo, lengths: Mapping[str, Length]) -> list[Finding]:
        """What an approver would send back; that a paper is too long, where its pages were
        counted; what the machine's policy refuses; what the library now holds otherwise."""
        with self._checking:
            found = self._checker.check(memo, self._library.beyond(memo.evidence))
        found += pages.too_many(memo, lengths)
        found += of_marking(memo, current())
        index, behind = Index(memo.evidence), self.moved_on(memo)
        return found + [
            moved(block.id, index.item(item))
            for block in memo.blocks()
            for item in block.behind()
            if item in behind
        ]

    def moved_on(self, memo: Memo) -> frozenset[str]:
        """The memo's items that the library now holds otherwise."""
        store = self._library.store
        state = (memo.evidence, memo.blocks_made, store.state())
        if self._moved is None or self._moved[0] != state:
            self._moved = (state, moved_on(memo, store))
        return self._moved[1]
