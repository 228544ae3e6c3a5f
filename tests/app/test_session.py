from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.app import templates
from briefing.app.export import export
from briefing.app.library import Library
from briefing.app.marks import banner
from briefing.app.session import Session
from briefing.errors import BriefingError
from briefing.memo import project
from briefing.memo.assemble import Export
from briefing.memo.outline import Memo, Pin, Words
from briefing.memo.scheme import Marking

QUOTE, FIGURE = "president-japarov-aim-3bn", "trade-growth-2023"


@pytest.fixture
def session(reading_library: Library, meeting: Memo) -> Session:
    """A session with a point (b1), a figure (b2) and a quote (b3)."""
    session = Session(reading_library, meeting)
    session.add_prose("points", "One.")
    session.add_item(FIGURE)
    session.add_item(QUOTE, "statements")
    return session


_CHANGES: dict[str, tuple[str, Callable[[Session], object]]] = {
    "add an event": ("add-event", lambda s: s.add_item("ala-archa-meeting")),
    "add a figure": ("add-figure", lambda s: s.add_item(FIGURE, "trade", 0)),
    "add a quote": ("add-quote", lambda s: s.add_item(QUOTE)),
    "add a chart": ("add-chart", lambda s: s.add_group("chart", [FIGURE])),
    "add prose": ("add-prose", lambda s: s.add_prose("press", "We met.")),
    "edit words": ("edit-words", lambda s: s.set_content("b1", (Words("Two."),))),
    "edit words around a pin": (
        "edit-words",
        lambda s: s.set_content("b3", (Words("He said: "), Pin("quote"))),
    ),
    "edit a field": ("edit-field", lambda s: s.set_field("subject", "Trade")),
    "mark for us only": ("set-use", lambda s: s.set_use("b3", "fyi")),
    "move": ("move-block", lambda s: s.move_block("b3", "their-objectives", 0)),
    "remove": ("remove-block", lambda s: s.remove_block("b2")),
    "switch a section on": ("switch-section", lambda s: s.switch_section("press", on=True)),
}


@pytest.mark.parametrize(("name", "change"), _CHANGES.values(), ids=_CHANGES.keys())
def test_every_change_is_one_step_by_name_there_and_back(
    session: Session, name: str, change: Callable[[Session], object]
) -> None:
    before, told = session.memo, []
    session.listeners.append(lambda: told.append(session.memo))
    change(session)
    after = session.memo
    assert session.history.undo_name() == name
    session.undo()
    assert (session.memo.papers, session.memo.evidence) == (before.papers, before.evidence)
    assert session.history.redo_name() == name
    session.redo()
    assert session.memo == after
    assert len(told) == 3


def test_everything_back_to_the_beginning_and_forth_again(session: Session, meeting: Memo) -> None:
    after = session.memo
    names = []
    while (name := session.history.undo_name()) is not None:
        names.append(name)
        session.undo()
    assert names == ["add-quote", "add-figure", "add-prose"]
    assert (session.memo.papers, session.memo.evidence) == (meeting.papers, meeting.evidence)
    while session.history.redo_name() is not None:
        session.redo()
    assert session.memo == after
    session.redo()
    assert session.memo == after


def test_a_block_id_is_never_given_twice_not_even_after_an_undo(session: Session) -> None:
    session.undo()
    assert session.add_item("ala-archa-meeting") == "b4"


def test_typing_is_one_step_for_each_field_and_block(session: Session) -> None:
    for text in ("T", "Tr", "Trade"):
        session.set_field("subject", text)
    for text in ("A", "AB"):
        session.set_content("b1", (Words(text),))
    for text in ("V", "Vi"):
        session.set_field("to", text)
    session.undo()
    assert "to" not in session.memo.main.fields
    session.undo()
    assert session.memo.main.blocks()[0].content == (Words("One."),)
    session.undo()
    assert "subject" not in session.memo.main.fields
    session.redo()
    assert session.memo.main.fields["subject"] == "Trade"


def test_a_refused_change_is_no_step(session: Session) -> None:
    before = session.memo
    told: list[int] = []
    session.listeners.append(lambda: told.append(1))
    for change in (
        lambda: session.add_item("nothing"),
        lambda: session.add_item(FIGURE, "points"),
        lambda: session.set_field("colour", "red"),
        lambda: session.set_field("date", "soon"),
        lambda: session.set_content("b3", (Words("We hope."),)),
        lambda: session.remove_block("b99"),
    ):
        with pytest.raises(BriefingError):
            change()
    assert session.memo is before
    assert session.history.undo_name() == "add-quote"
    assert told == []


def test_a_change_that_changes_nothing_is_no_step(session: Session) -> None:
    session.set_use("b1", "open")
    session.set_content("b1", (Words("One."),))
    assert session.history.undo_name() == "add-quote"


class TestFile:
    def test_modified_from_new_to_saved_to_changed_and_back(
        self, session: Session, tmp_path: Path
    ) -> None:
        assert session.modified
        session.save(tmp_path / "memo.brief")
        assert not session.modified
        session.set_field("to", "The Minister")
        assert session.modified
        session.undo()
        assert not session.modified
        session.redo()
        session.save()
        assert not session.modified
        session.undo()
        assert session.modified

    def test_what_is_saved_is_what_is_opened(
        self, session: Session, reading_library: Library, tmp_path: Path
    ) -> None:
        path = tmp_path / "memo.brief"
        session.save(path)
        again = Session.open(reading_library, path)
        assert (again.memo, again.path, again.modified) == (session.memo, path, False)

    def test_a_failed_save_keeps_it_modified(self, session: Session, tmp_path: Path) -> None:
        with pytest.raises(BriefingError, match="folder-missing"):
            session.save(tmp_path / "no" / "memo.brief")
        assert session.modified
        assert session.path is None

    def test_without_a_path_it_cannot_be_saved(self, session: Session) -> None:
        with pytest.raises(ValueError, match="path"):
            session.save()

    def test_a_memo_needs_no_library_for_its_items(self, session: Session, tmp_path: Path) -> None:
        session.save(tmp_path / "memo.brief")
        memo = project.load(tmp_path / "memo.brief")
        bare = Library.open(tmp_path / "bare.db", _no_seeds(tmp_path))
        try:
            other = Session(bare, memo)
            item = other.item(other.memo.main.blocks()[1])
            assert item is not None
            assert item.id == FIGURE
            assert {finding.level for finding in other.findings()} == {"warn"}
            assert other.prose().content(other.memo.main.blocks()[1])
        finally:
            bare.close()


def _no_seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "no-seeds"
    folder.mkdir()
    for name in ("sources", "actors", "events", "figures", "quotes"):
        (folder / f"{name}.toml").write_text('format = "chancery/seeds"\nversion = 1\n')
    return folder


def test_a_marking_is_a_step_of_its_own(session: Session) -> None:
    scheme = templates.scheme("tlp")
    block = session.memo.main.blocks()[0].id
    session.choose_marking(scheme, Marking("green"))
    session.mark_block(block, "red")
    assert banner(session.memo, session.paper) == "TLP:RED"
    session.undo()
    assert banner(session.memo, session.paper) == "TLP:GREEN"
    session.choose_marking(None, Marking())
    assert session.memo.main.template.marking is None
    assert session.history.undo_name() == "set-marking"
    with pytest.raises(BriefingError, match="scheme-missing"):
        session.mark_block(block, "red")


def test_prose_has_no_item(session: Session) -> None:
    assert session.item(session.memo.main.blocks()[0]) is None


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".PDF"])
def test_the_memo_inside_a_paper_opens_as_a_new_one(
    reading_library: Library, brief: Memo, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"paper{suffix}"
    export(brief, [path])
    session = Session.open(reading_library, path)
    assert session.memo == brief
    assert session.path is None
    assert session.modified


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_a_hand_over_holds_no_memo(
    reading_library: Library, brief: Memo, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"paper{suffix}"
    export(brief, [path], Export(hand_over=True))
    with pytest.raises(BriefingError) as caught:
        Session.open(reading_library, path)
    assert (caught.value.key, caught.value.values) == ("paper-without-memo", {"path": path})


class TestMending:
    def test_a_mend_is_one_step_with_a_name(self, session: Session) -> None:
        session.set_content("b1", (Words("We met on 2025-08-22, not on 2025-08-23."),))
        before, steps = session.memo, session.history.undo_name()
        first, second = (one for one in session.findings() if one.rule == "L1")
        assert session.mend(first)
        assert session.history.undo_name() == "mend-date"
        assert session.memo.main.blocks()[0].content == (
            Words("We met on 22 August 2025, not on 2025-08-23."),
        )
        assert not session.mend(second), "the words stand elsewhere by now"
        session.undo()
        assert (session.memo, session.history.undo_name()) == (before, steps)

    def test_what_is_cited_anew_comes_from_the_library(
        self, reading_library: Library, brief: Memo
    ) -> None:
        session = Session(reading_library, brief)
        (finding,) = (one for one in session.findings() if one.rule == "L12")
        assert session.mend(finding)
        assert "trade-turnover-2023-tokayev" in {one.id for one in session.memo.evidence.items()}
        session.undo()
        assert session.memo.evidence == brief.evidence

    def test_a_finding_without_a_mend_changes_nothing(self, session: Session) -> None:
        (finding, *_) = (one for one in session.findings() if one.rule == "L22")
        assert not session.mend(finding)

    def test_the_librarys_state_is_taken(self, library: Library, brief: Memo) -> None:
        session = Session(library, brief)
        quote = brief.evidence.quotes[0]
        with library.store.changing():
            library.store.connection.execute("DELETE FROM item WHERE id = ?", (quote.id,))
            library.store.add_item(replace(quote, post="Head of State"))
        (finding,) = (one for one in session.findings() if one.key == "L5-library")
        assert session.mend(finding)
        assert session.memo.evidence.quotes[0].post == "Head of State"
        assert session.history.undo_name() == "take-library"

    def test_only_what_changed_is_read_anew(self, session: Session) -> None:
        assert session.findings() == session.findings()
        session.set_content("b1", (Words("We met on 2025-08-22."),))
        found = session.findings()
        assert [one.where for one in found if one.rule == "L1"] == ["b1"]
        session.set_field("as_of", "2030-01-01")
        fresh = Session(session.library, session.memo).findings()
        assert session.findings() == fresh


class TestAnnexes:
    @pytest.fixture
    def bound(self, session: Session) -> Session:
        session.annexes.add(templates.get("chronology"))
        session.annexes.add(templates.get("fact-sheet"))
        return session

    def test_what_is_added_goes_into_the_current_paper(self, bound: Session) -> None:
        assert bound.paper.id == "annex-2"
        block = bound.add_item(FIGURE)
        bound.set_field("subject", "Trade")
        assert bound.memo.paper_of(block).id == "annex-2"
        assert bound.memo.paper("annex-2").fields["subject"] == "Trade"
        assert "subject" not in bound.memo.main.fields
        bound.show("main")
        block = bound.add_prose("points", "Two.")
        assert bound.memo.paper_of(block).id == "main"

    def test_to_show_another_paper_is_told_and_no_step(self, bound: Session) -> None:
        told: list[str] = []
        bound.listeners.append(lambda: told.append(bound.paper.id))
        bound.show("main")
        bound.show("main")
        assert told == ["main"]
        assert bound.history.undo_name() == "add-annex"
        with pytest.raises(BriefingError, match="paper-unknown"):
            bound.show("annex-9")

    def test_each_change_is_undone_by_name(self, bound: Session) -> None:
        changes: dict[str, Callable[[], object]] = {
            "edit-field": lambda: bound.set_field("subject", "Two years"),
            "move-annex": lambda: bound.annexes.move("annex-2", 0),
            "remove-annex": lambda: bound.annexes.remove("annex-1"),
            "add-annex": lambda: bound.annexes.add(templates.get("chronology")),
        }
        for name, change in changes.items():
            before = bound.memo
            change()
            assert bound.history.undo_name() == name
            bound.undo()
            assert (bound.memo.papers, bound.memo.evidence) == (before.papers, before.evidence)
            bound.redo()

    def test_an_id_is_not_given_again_after_an_undo(self, bound: Session) -> None:
        bound.undo()
        assert bound.annexes.add(templates.get("chronology")) == "annex-3"

    def test_where_the_current_paper_goes_another_is_shown(self, bound: Session) -> None:
        bound.annexes.remove("annex-2")
        assert bound.paper.id == "annex-1"
        bound.undo()
        assert [paper.id for paper in bound.memo.papers] == ["main", "annex-1", "annex-2"]
        bound.show("annex-1")
        bound.undo()
        bound.undo()
        assert bound.paper.id == "main"

    def test_an_undo_shows_the_paper_it_changes(self, bound: Session) -> None:
        bound.set_field("subject", "Trade")
        bound.show("main")
        bound.undo()
        assert bound.paper.id == "annex-2"
