"""Own words that cite, quotations that are changed, and a library that moves on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefing.app import templates
from briefing.app.library import Library
from briefing.app.session import Session
from briefing.corpus.item import Event, Quote
from briefing.errors import BriefingError
from briefing.memo import edit
from briefing.memo.outline import Change, Cited, FreeNote, Memo, Pin, Words

QUOTE, EVENT = "president-japarov-aim-3bn", "treaty-allied-relations-signed"


@pytest.fixture
def session(library: Library) -> Session:
    return Session.new(library, templates.get("one-page-brief"), "en", date(2025, 9, 1))


def _block(memo: Memo, identity: str) -> tuple[object, ...]:
    return edit.find_block(memo, identity).content or ()


class TestCited:
    def test_what_own_words_cite_is_gathered_and_let_go(self, session: Session) -> None:
        block = session.add_prose("issue", "They agreed.")
        session.set_content(block, (Words("They agreed"), Cited(EVENT), Words(".")))
        assert session.history.undo_name() == "add-citation"
        assert [item.id for item in session.memo.evidence.items()] == [EVENT]
        assert session.memo.evidence.witnesses
        session.set_content(block, (Words("They agreed."),))
        assert session.memo.evidence.items() == ()
        session.undo()
        assert session.memo.evidence.items()

    def test_what_was_cut_out_comes_back_without_a_library(self, session: Session) -> None:
        block = session.add_prose("issue", "So.")
        session.set_content(block, (Words("So."), Cited(EVENT)))
        assert session.history.undo_name() == "add-citation"
        evidence = session.memo.evidence
        session.set_content(block, (Words("So."),))
        assert session.history.undo_name() == "remove-note"
        store = session.library.store
        store.connection.execute("DELETE FROM item WHERE id = ?", (EVENT,))
        session.set_content(block, (Cited(EVENT), Words("So.")))
        assert session.memo.evidence == evidence

    def test_what_nobody_knows_is_refused(self, session: Session) -> None:
        block = session.add_prose("issue", "So.")
        with pytest.raises(BriefingError, match="item-unknown"):
            session.set_content(block, (Cited("no-such-item"),))

    def test_notes_and_styles_are_steps_with_names(self, session: Session) -> None:
        block = session.add_prose("issue", "So.")
        session.set_content(block, (Words("So."), FreeNote("See there.")))
        assert session.history.undo_name() == "add-note"
        session.set_content(block, (Words("So.", bold=True), FreeNote("See there.")))
        assert session.history.undo_name() == "style-words"
        session.set_content(block, (Words("So.", bold=True), FreeNote("See here.")))
        assert session.history.undo_name() == "edit-note"


class TestQuotation:
    def test_changes_are_kept_and_go_back_to_the_default(self, session: Session) -> None:
        block = session.add_item(QUOTE)
        session.change_quote(block, (Change("omit", 0, 2),))
        assert session.history.undo_name() == "change-quote"
        assert Pin("quote", (Change("omit", 0, 2),)) in _block(session.memo, block)
        session.change_quote(block, ())
        assert edit.find_block(session.memo, block).content is None

    def test_no_other_change_is_taken(self, session: Session) -> None:
        block = session.add_item(QUOTE)
        before = session.memo
        with pytest.raises(BriefingError, match="quote-change-refused"):
            session.change_quote(block, (Change("misprint", 0, 2, "I"),))
        assert session.memo is before


class TestLibrary:
    def test_an_item_the_library_now_holds_otherwise_is_told_and_offered(
        self, session: Session
    ) -> None:
        block = session.add_item(EVENT)
        assert session.moved_on() == frozenset()
        store = session.library.store
        old = store.item(EVENT)
        assert isinstance(old, Event)
        with store.changing():
            store.connection.execute("DELETE FROM item WHERE id = ?", (EVENT,))
        assert session.moved_on() == frozenset(), "an item the library lacks is told as changed"
        with store.changing():
            store.add_item(replace(old, title="Another title"))
        assert session.moved_on() == {EVENT}
        found = [one for one in session.findings() if one.key == "L5-library"]
        assert [one.where for one in found] == [block]
        assert session.memo.evidence.events[0].title == old.title, "the memo changed silently"
        session.take_library(EVENT)
        assert session.memo.evidence.events[0].title == "Another title"
        assert session.moved_on() == frozenset()
        assert not [one for one in session.findings() if one.level == "stop"]
        session.undo()
        assert session.memo.evidence.events[0].title == old.title

    def test_changes_the_new_words_do_not_permit_are_gone(self, session: Session) -> None:
        block = session.add_item(QUOTE)
        store = session.library.store
        old = store.item(QUOTE)
        assert isinstance(old, Quote)
        session.change_quote(block, (Change("omit", len(old.text) - 5, len(old.text) - 1),))
        anchor = old.anchors[0]
        words = anchor.exact[:-12]
        short = replace(anchor, end=anchor.start + len(words), exact=words)
        with store.changing():
            store.connection.execute("DELETE FROM item WHERE id = ?", (QUOTE,))
            store.add_item(replace(old, text=words, anchors=(short,)))
        session.take_library(QUOTE)
        assert edit.find_block(session.memo, block).changes() == ()
        assert not [one for one in session.findings() if one.level == "stop"]


def test_a_list_is_the_writers_own(session: Session, tmp_path: Path) -> None:
    block = session.add_list("points", "one\ntwo")
    held = edit.find_block(session.memo, block)
    assert (held.kind, held.form) == ("list", "bullets")
    session.set_group(block, "", "numbers")
    assert edit.find_block(session.memo, block).form == "numbers"
    session.set_group(block, "", "bars")
    assert edit.find_block(session.memo, block).form == "numbers"
    session.save(tmp_path / "memo.brief")
    assert Session.open(session.library, tmp_path / "memo.brief").memo == session.memo
