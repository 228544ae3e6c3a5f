"""The passage behind an item."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reading import notes

from briefing.app.copying import cited, with_citation
from briefing.app.model import Anchor, Cited, FreeNote, Library, Words
from briefing.memo.assemble import Export, assemble
from ui.main_window import MainWindow
from ui.panes import reader as reading
from ui.panes.reader import Reader
from ui.panes.shown import Shown
from ui.qt.operations import Operations
from ui.qt.telling import source_name

FIGURE = "trade-goal-3bn-by-2030"


def _marked(pane: Reader) -> list[str]:
    """The passages of the item that is shown."""
    return [words for words, lit in _marks(pane) if lit]


def _marks(pane: Reader) -> list[tuple[str, bool]]:
    """Every marked passage, and whether it is lit; those of other items are underlined."""
    plain = QTextCharFormat.UnderlineStyle.NoUnderline
    return [
        (mark.cursor.selectedText(), mark.format.underlineStyle() == plain)  # type: ignore[attr-defined]
        for mark in pane.text.extraSelections()
    ]


def test_an_item_s_passage_is_marked_and_witnesses_are_walked(window: MainWindow, qtbot: QtBot):
    pane, item = window.source.first, window.library.item(FIGURE)
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(item)
    here = [anchor.exact for anchor in item.anchors if anchor.source == item.anchors[0].source]
    assert _marked(pane) == here
    assert pane.state.text() == "Text verified"
    assert pane.counter.text() == "Passage 1 of 4"
    with qtbot.waitSignal(pane.shown):
        qtbot.mouseClick(pane.previous, Qt.MouseButton.LeftButton)
    assert pane.counter.text() == "Passage 4 of 4"
    assert pane.title.text().startswith("[untitled report")
    assert "5 December 2024" in pane.about.text()
    assert _marked(pane) == ["raising mutual trade to $3bn by 2030"]


def test_the_passage_is_brought_into_view(window: MainWindow, qtbot: QtBot):
    pane, item = window.source.first, window.library.item("tokayev-adopting-plan")
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(item)
    marks = pane.text.extraSelections()
    cursor = QTextCursor(marks[-1].cursor)  # type: ignore[attr-defined]
    cursor.setPosition(cursor.selectionStart())
    assert pane.text.viewport().rect().contains(pane.text.cursorRect(cursor).center())


def test_characters_beyond_the_first_plane_do_not_shift_the_mark(
    qtbot: QtBot, library: Library, operations: Operations, monkeypatch
):
    item, source = library.item("president-japarov-aim-3bn"), library.sources()[0]
    words = "😀😀 before\n“мы 𝒳 хотим” after"
    start = words.index("мы")
    anchor = Anchor(source.id, start, start + len("мы 𝒳 хотим"), "мы 𝒳 хотим")
    shown = Shown(source, words, verified=False, whole=True)
    monkeypatch.setattr(reading, "read", lambda *_: shown)
    pane = Reader(library, operations)
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.shown):
        pane.show_item(replace(item, anchors=(anchor,)))
    assert _marked(pane) == ["мы 𝒳 хотим"]
    assert pane.state.text() == "The text is not the one the item was taken from"


def test_a_memo_shows_its_own_passage_where_the_library_has_no_source(
    qtbot: QtBot, open_brief: MainWindow, library: Library
):
    session, pane = open_brief.session, open_brief.source.first
    assert session is not None
    block = session.add_item("president-japarov-aim-3bn")
    held = session.item(session.memo.main.blocks()[0])
    assert held is not None
    evidence = session.memo.evidence
    source = held.anchors[0].source
    witness = next(known for known in evidence.witnesses if known.source.id == source)
    other = replace(witness, source=replace(witness.source, sha256="0" * 64))
    with qtbot.waitSignal(pane.shown):
        pane.show_item(held, replace(evidence, witnesses=(other,)))
    assert _marked(pane) == [held.anchors[0].exact]
    assert pane.state.text() == "Only the passages the memo carries"
    assert block


def test_a_chip_leads_to_its_source(open_brief: MainWindow, qtbot: QtBot):
    session = open_brief.session
    assert session is not None
    frame = open_brief.outline.frame(session.add_item(FIGURE))
    assert frame is not None
    assert [chip.text() for chip in frame.chips] == [
        "1  sivildiplomasi.com, n.d.",
        "Daryo, 5 December 2024",
    ]
    with qtbot.waitSignal(open_brief.source.shown):
        frame.chips[1].click()
    assert open_brief.source.first.counter.text() == "Passage 4 of 4"


def test_a_chip_shows_the_note_as_the_paper_prints_it(open_brief: MainWindow):
    session = open_brief.session
    assert session is not None
    frame = open_brief.outline.frame(session.add_item(FIGURE))
    assert frame is not None
    (printed,) = notes(assemble(session.memo))
    for chip, name in zip(
        frame.chips, ("sivildiplomasi.com, n.d.", "Daryo, 5 December 2024"), strict=True
    ):
        assert chip.accessibleName() == f"Footnote 1. Show in source: {name}"
        assert chip.accessibleDescription().replace("\u00a0", " ") == printed
        assert _letters(_plain(chip.toolTip())) == _letters(printed)
        assert max(map(len, _plain(chip.toolTip()).splitlines())) < 80


def test_each_chip_under_rows_shows_the_notes_that_name_it(open_brief: MainWindow):
    session = open_brief.session
    assert session is not None
    items = ("trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev")
    frame = open_brief.outline.frame(session.add_group("table", items))
    assert frame is not None
    printed = [words.replace("\u00a0", " ") for words in notes(assemble(session.memo))]
    assert len(printed) == len(frame.chips) == 2
    assert [chip.accessibleDescription().replace("\u00a0", " ") for chip in frame.chips] == printed
    assert [chip.accessibleName().split(".")[0] for chip in frame.chips] == [
        "Footnote 1",
        "Footnote 2",
    ]


def test_a_chip_of_what_a_footnote_cites_shows_that_footnote(open_brief: MainWindow):
    session = open_brief.session
    assert session is not None
    block = session.add_prose("issue")
    session.set_content(block, (Words("One."), FreeNote("Mine."), Cited(FIGURE)))
    frame = open_brief.outline.frame(block)
    assert frame is not None
    own, printed = notes(assemble(session.memo))
    assert own == "Mine."
    assert [chip.accessibleName().split(".")[0] for chip in frame.chips] == ["Footnote 2"] * 2
    assert [call.told.replace("\u00a0", " ") for call in frame.view.calls] == [own, printed]
    assert {chip.accessibleDescription().replace("\u00a0", " ") for chip in frame.chips} == {
        printed
    }


def _plain(tip: str) -> str:
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def _letters(words: str) -> str:
    return "".join(words.split())


def test_every_item_of_the_source_is_marked(window: MainWindow, qtbot: QtBot):
    pane, item = window.source.first, window.library.item(FIGURE)
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(item)
    source = item.anchors[0].source
    wanted = [
        anchor.exact
        for held in window.library.items_of(source)
        for anchor in held.anchors
        if anchor.source == source
    ]
    told = [words.replace("\u2029", "\n") for words, _ in _marks(pane)]
    assert sorted(told) == sorted(exact.replace("\r\n", "\n") for exact in wanted)


def test_the_items_of_a_source_are_walked_by_keyboard(window: MainWindow, qtbot: QtBot):
    pane, item = window.source.first, window.library.item(FIGURE)
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(item)
    items = window.library.items_of(item.anchors[0].source)
    place = [held.id for held in items].index(FIGURE)
    assert pane.place.text() == f"Item {place + 1} of {len(items)} here"
    for button, wanted in ((pane.later, place + 1), (pane.earlier, place), (pane.earlier, -1)):
        button.setFocus()
        with qtbot.waitSignal(pane.shown):
            qtbot.keyClick(button, Qt.Key.Key_Space)
        assert pane.item == items[wanted if wanted >= 0 else place - 1]
        assert button.hasFocus()


def test_a_click_on_a_marked_passage_shows_its_item(window: MainWindow, qtbot: QtBot):
    pane, item = window.source.first, window.library.item(FIGURE)
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(item)
    other = next(held for held in window.library.items_of(item.anchors[0].source))
    assert other.id != item.id
    start = next(n for n, (_, lit) in enumerate(_marks(pane)) if not lit)
    marks = pane.text.extraSelections()
    cursor = QTextCursor(marks[start].cursor)  # type: ignore[attr-defined]
    cursor.setPosition(cursor.selectionStart() + 2)
    pane.text.setTextCursor(cursor)
    pane.text.ensureCursorVisible()
    with qtbot.waitSignal(pane.shown):
        point = pane.text.cursorRect(cursor).center()
        qtbot.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert pane.item is not None
    assert pane.item.id != FIGURE


def test_an_item_is_inserted_from_its_source(open_brief: MainWindow, qtbot: QtBot):
    session, pane = open_brief.session, open_brief.source.first
    assert session is not None
    with qtbot.waitSignal(pane.shown):
        open_brief.looking.show_item(open_brief.library.item(FIGURE))
    pane.insert_button.setFocus()
    qtbot.keyClick(pane.insert_button, Qt.Key.Key_Space)
    assert [block.item for block in session.memo.main.blocks()] == [FIGURE]


def test_without_a_memo_nothing_is_inserted(window: MainWindow, qtbot: QtBot):
    with qtbot.waitSignal(window.source.shown):
        window.looking.show_item(window.library.item(FIGURE))
    assert not window.source.first.insert_button.isEnabled()
    with qtbot.assertNotEmitted(window.source.inserted):
        window.source.first.insert()


def test_a_copy_carries_the_note_a_paper_prints(open_brief: MainWindow, qtbot: QtBot):
    session, pane = open_brief.session, open_brief.source.first
    assert session is not None
    session.add_item("president-japarov-aim-3bn")
    held = session.item(session.memo.main.blocks()[0])
    assert held is not None
    with qtbot.waitSignal(pane.shown):
        pane.show_item(held, session.memo.evidence)
    pane.copy_button.setFocus()
    qtbot.keyClick(pane.copy_button, Qt.Key.Key_Space)
    words, note = QGuiApplication.clipboard().text().split("\n")
    assert words == f"“{held.anchors[0].exact}”"
    assert note in notes(assemble(session.memo, Export()))
    alone = with_citation(held, held.anchors[0], open_brief.library, "en", session.memo.main)
    assert alone == f"{words}\n{note}"
    told = cited(held, held.anchors[0], session.memo.evidence, "ru")
    assert told.splitlines()[0] == f"«{held.anchors[0].exact}»"


def test_two_sources_are_read_side_by_side(window: MainWindow, qtbot: QtBot):
    pane = window.source
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(window.library.item(FIGURE))
    sizes = window.splitter.sizes()
    pane.first.compare_button.setFocus()
    with qtbot.waitSignal(pane.shown):
        qtbot.keyClick(pane.first.compare_button, Qt.Key.Key_Space)
    assert pane.second is not None
    assert pane.second.title.text() != pane.first.title.text()
    assert pane.second.item == pane.first.item
    assert window.splitter.sizes()[2] > sizes[2]
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(window.library.item("tokayev-adopting-plan"))
    assert pane.first.item is not None
    assert pane.first.item.id == FIGURE, "the first stays"
    assert QApplication.focusWidget() is pane.second.compare_button
    qtbot.keyClick(pane.second.compare_button, Qt.Key.Key_Space)
    assert pane.second is None
    assert pane.first.compare_button.hasFocus()
    assert window.splitter.sizes() == sizes


def test_where_an_item_has_one_source_the_others_are_offered_beside_it(
    window: MainWindow, qtbot: QtBot
):
    pane, item = window.source, window.library.item("tokayev-adopting-plan")
    own = item.anchors[0].source
    assert {anchor.source for anchor in item.anchors} == {own}
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(item)
    qtbot.keyClick(pane.first.compare_button, Qt.Key.Key_Space)
    second = pane.second
    assert second is not None
    qtbot.waitUntil(second.offered.isVisible)
    assert second.offered.hasFocus()
    assert second.title.text() == "Choose a source to read beside this one"
    rows = second.offered.model()
    offered = {rows.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(rows.rowCount())}
    assert offered == set(window.library.cited()) - {own}
    assert second.compare_button.geometry().top() <= second.title.geometry().center().y()
    qtbot.keyClick(second.offered, Qt.Key.Key_Down)
    chosen = second.offered.currentIndex().data(Qt.ItemDataRole.UserRole)
    with qtbot.waitSignal(pane.shown):
        qtbot.keyClick(second.offered, Qt.Key.Key_Return)
    assert second.item == window.library.items_of(chosen)[0]
    assert second.title.text() == source_name(window.library.known_sources()[chosen])
    assert not second.offered.isVisible()
    assert second.text.hasFocus()
    assert pane.first.item == item


def test_where_there_is_no_other_source_none_is_offered(
    window: MainWindow, qtbot: QtBot, monkeypatch
):
    pane, item = window.source, window.library.item("tokayev-adopting-plan")
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(item)
    monkeypatch.setattr(window.library, "cited", lambda: [item.anchors[0].source])
    pane.compare()
    qtbot.waitUntil(lambda: not window.operations.busy)
    assert pane.second is not None
    assert not pane.second.offered.isVisible()
    assert pane.second.title.text() == "No item chosen"
    assert pane.second.compare_button.hasFocus()


def test_the_hash_is_told(window: MainWindow, qtbot: QtBot):
    pane, item = window.source.first, window.library.item(FIGURE)
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(item)
    source = window.library.known_sources()[item.anchors[0].source]
    assert pane.state.toolTip() == f"SHA-256 {source.sha256}"
    window.library.store.connection.execute(
        "UPDATE source SET words = words || ' more' WHERE id = ?", (source.id,)
    )
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(item)
    assert pane.state.text() == "The text is not the one the item was taken from"
    assert pane.state.property("tone") == "warn"


def test_words_are_found_in_the_source(window: MainWindow, qtbot: QtBot):
    pane = window.source.first
    with qtbot.waitSignal(pane.shown):
        window.looking.show_item(window.library.item(FIGURE))
    qtbot.mouseClick(pane.seek_button, Qt.MouseButton.LeftButton)
    assert pane.seek.hasFocus()
    qtbot.keyClicks(pane.seek, "TRADE")
    first = pane.text.textCursor()
    assert first.selectedText().lower() == "trade"
    qtbot.keyClick(pane.seek, Qt.Key.Key_Return)
    second = pane.text.textCursor()
    assert second.selectionStart() > first.selectionStart()
    qtbot.keyClick(pane.seek, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.text.textCursor().selectionStart() == first.selectionStart()
    qtbot.keyClick(pane.seek, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.text.textCursor().selectionStart() > second.selectionStart(), "round at the end"
    qtbot.keyClicks(pane.seek, "xyz")
    assert pane.seek.property("fault")
    assert pane.seek.accessibleDescription() == "Not in this source"
    qtbot.keyClick(pane.seek, Qt.Key.Key_Escape)
    assert pane.seek.isHidden()
    assert pane.text.hasFocus()
