"""The caret stays in the memo when the frame it stood in goes, and what was undone is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from briefing.app.model import Memo
from ui.widgets.block import BlockFrame

if TYPE_CHECKING:
    from ui.panes.outline import OutlinePane


@contextmanager
def staying(pane: OutlinePane) -> Iterator[None]:
    """Show the memo anew with the caret kept in it: where it was, else in the block that stands
    there now. Qt would take it to whatever comes next in the window."""
    inside, frame, order = has_caret(pane), _frame_at(pane), _order(pane)
    was = frame.view.id if frame is not None else ""
    yield
    if not inside or (has_caret(pane) and pane.frame(was) is frame):
        return
    rest = _order(pane)
    if was in order and rest:
        near = min(order.index(was), len(rest) - 1)
        pane.go_to(was if was in rest else rest[near])
    else:
        pane.focus_first()


def has_caret(pane: OutlinePane) -> bool:
    """Whether one is in the memo."""
    focus = QApplication.focusWidget()
    return focus is not None and pane.isAncestorOf(focus)


def _frame_at(pane: OutlinePane) -> BlockFrame | None:
    """The frame of the block one is in."""
    here = QApplication.focusWidget()
    while here is not None and not isinstance(here, BlockFrame):
        here = here.parentWidget()
    return here if here is not None and pane.isAncestorOf(here) else None


def show_changed(pane: OutlinePane, before: Memo) -> None:
    """Bring into view the first block that was another before, or elsewhere."""
    session = pane.session
    if session is None:
        return
    known = _placed(before)
    changed = (place for place, block in _placed(session.memo).items() if known.get(place) != block)
    found = next((block for _section, block in changed if pane.frame(block)), "")
    frame = pane.frame(found)
    if frame is not None:
        focus = QApplication.focusWidget()
        pane.go_to(found, caret=has_caret(pane) and not (focus and frame.isAncestorOf(focus)))


def _order(pane: OutlinePane) -> list[str]:
    return [frame.view.id for section in pane.sections.values() for frame in section.frames()]


def _placed(memo: Memo) -> dict[tuple[str, str], object]:
    """Each block by its section and its id."""
    return {
        (f"{paper.id}/{section.id}", block.id): block
        for paper in memo.papers
        for section in paper.sections
        for block in section.blocks
    }
