"""Another window in the place of one: in another language, or with text of another size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.app.model import Query, Session
from briefing.app.template_draft import TemplateDraft
from ui.main_window.keeping import Held
from ui.main_window.placing import remember_place

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the person is: the memo and the block, what is shown beside it, what is sought."""

    session: Session | None
    held: Held
    drafts: list[TemplateDraft]
    block: str
    scrolled: int
    view: str
    shown: list[str]
    sought: Query
    dates: tuple[str, str]


def renew(old: MainWindow) -> MainWindow:
    """A new window with the memo, the place and the size of the old one, which is left empty."""
    remember_place(old)
    library = old.library  # and not the window that holds it, which would stay for as long
    new = type(old)(lambda: library, old.operations)
    new.furnish()
    if not (old.isMaximized() or old.isFullScreen()):
        new.setGeometry(old.geometry())
    _arrive(new, _leave(old))
    return new


def _leave(window: MainWindow) -> _Place:
    session = window.session
    place = _Place(
        session,
        window.keeping.hand_over(),
        window.templating.hand_over(),
        window.outline.current,
        window.outline.verticalScrollBar().value(),
        window.tabs.current(),
        window.widths.unfolded(),
        window.library_pane.query(),
        window.library_pane.dates(),
    )
    window.set_session(None)
    return place


def _arrive(window: MainWindow, place: _Place) -> None:
    window.library_pane.seek(place.sought, place.dates)
    if place.session is not None:
        window.set_session(place.session)
    window.widths.show(place.shown)
    window.templating.take_over(place.drafts)
    if place.session is None:
        return
    window.keeping.take_over(place.held)
    window.side.choose(place.view)
    if place.block:
        window.outline.go_to(place.block)
    window.outline.verticalScrollBar().setValue(place.scrolled)
