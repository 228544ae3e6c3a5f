"""The annexes of an open memo: how they come, go and move."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from briefing.memo import binder
from briefing.memo.names import Language
from briefing.memo.outline import Memo
from briefing.memo.template import Template

if TYPE_CHECKING:
    from briefing.app.session import Session


class Annexes:
    """Each change is a step of the session, made through its door: `change` takes the step's name,
    the memo after it and the paper to be the current one, "" for the same."""

    def __init__(self, session: Session, change: Callable[[str, Memo, str], None]) -> None:
        self._session = session
        self._change = change

    def add(self, template: Template, language: Language | None = None) -> str:
        """Add an annex from a template and make it the current paper; its id. It is in the main
        paper's language where none is named."""
        memo, annex = binder.add_annex(self._session.memo, template, language)
        self._change("add-annex", memo, annex)
        return annex

    def remove(self, annex: str) -> None:
        """Take an annex out; where it is the current paper, the one before it becomes that.

        Raises as `binder.find_annex`.
        """
        session = self._session
        place = binder.number(session.memo, binder.find_annex(session.memo, annex))
        shown = session.memo.papers[place - 1].id if session.paper.id == annex else ""
        self._change("remove-annex", binder.remove_annex(session.memo, annex), shown)

    def move(self, annex: str, place: int) -> None:
        """Put an annex at a place among the annexes, counted from 0. Raises as
        `binder.find_annex`."""
        self._change("move-annex", binder.move_annex(self._session.memo, annex, place), "")
