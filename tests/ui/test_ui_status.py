"""The line under the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app.model import Change, Library, Session, Words
from ui.dialogs.spelling import SpellingDialog
from ui.main_window import MainWindow
from ui.qt import settings

EVENT = "treaty-allied-relations-signed"


def test_it_tells_how_long_the_memo_is_and_how_it_stands(window: MainWindow, brief: Session):
    line = window.status
    assert line.counts.isHidden()
    assert line.language.isHidden()
    window.set_session(brief)
    assert line.counts.text() == "0 words   ·   0 footnotes"
    assert line.sources.text() == ""
    brief.add_item(EVENT)
    assert line.counts.text() == "22 words   ·   1 footnote"
    assert line.sources.text() == "·   all sources verified"


def test_blocks_with_other_words_are_counted_beside_their_sources(
    open_brief: MainWindow, brief: Session
):
    event, quote = brief.add_item(EVENT), brief.add_item("president-japarov-aim-3bn")
    brief.set_content(event, (Words("It was signed."),))
    told = open_brief.status.sources
    assert told.text() == "·   all sources verified · 1 block edited"
    brief.change_quote(quote, [Change("omit", 3, 6)])
    assert told.text() == "·   all sources verified · 2 blocks edited"
    brief.set_content(event, None)
    brief.change_quote(quote, [])
    assert told.text() == "·   all sources verified"
    brief.set_second_language("ru", "after")
    brief.set_second_content(event, (Words("Договор подписан."),))
    assert told.text() == "·   all sources verified · 1 block edited"


def test_a_source_that_moved_on_is_told(open_brief: MainWindow, library: Library, brief: Session):
    brief.add_item(EVENT)
    store, old = library.store, library.item(EVENT)
    with store.changing():
        store.connection.execute("DELETE FROM item WHERE id = ?", (EVENT,))
        store.add_item(replace(old, note="Looked at again"))
    brief.add_prose("issue", "one")
    assert open_brief.status.sources.text() == "·   1 source changed"
    assert open_brief.status.sources.property("tone") == "warn"


def test_an_altered_block_is_told(open_brief: MainWindow, brief: Session):
    brief.add_item("president-japarov-aim-3bn")
    evidence = brief.memo.evidence
    altered = replace(evidence.quotes[0], text="We aim at less.")
    brief.memo = replace(brief.memo, evidence=replace(evidence, quotes=(altered,)))
    open_brief.outline.refresh()
    open_brief.show_state()
    assert open_brief.status.sources.text() == "·   1 block not as the source has it"


def test_what_is_said_in_passing_hides_nothing(open_brief: MainWindow):
    open_brief.say("Inserted: 1 item")
    assert open_brief.status.said.text() == "Inserted: 1 item"
    assert open_brief.status.counts.isVisible()


def test_it_tells_when_work_was_kept_and_when_it_was_saved(
    open_brief: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    brief.add_prose("issue", "one")
    with qtbot.waitSignal(open_brief.keeping.kept, timeout=10_000):
        open_brief.keeping.keep()
    assert open_brief.status.kept.text().startswith("Autosaved ")
    brief.save(tmp_path / "memo.brief")
    assert open_brief.files.save()
    assert open_brief.status.kept.text().startswith("Saved ")


def test_the_language_leads_to_spelling(open_brief: MainWindow, qtbot: QtBot):
    line = open_brief.status
    assert line.language.text().startswith("English · ")
    settings.put(settings.SPELLING, "off")
    open_brief.spelling.look()
    assert line.language.text() == "English · Spelling off"
    line.language.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    dialog = open_brief.findChild(SpellingDialog)
    assert dialog is not None
    dialog.close()
