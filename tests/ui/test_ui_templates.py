"""The shelf of templates and their editor, by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from writers.docx import letterheads

from briefing.app import paths, shelf, templates
from briefing.app.export import export
from briefing.app.model import FieldSpec, Names, SectionSpec, Session, Template
from briefing.app.template_draft import LayoutPreset
from ui.dialogs.change_template import ChangeTemplateDialog
from ui.dialogs.template_editor import TemplateEditor
from ui.dialogs.templates import TemplatesDialog
from ui.main_window import MainWindow
from ui.panes.preview import PreviewPane
from ui.widgets.asking import Asking

Write = Callable[..., None]
_LEFT = Qt.MouseButton.LeftButton
_ALT = Qt.KeyboardModifier.AltModifier


def _idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=20_000)


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> TemplatesDialog:
    window.commands.templates.trigger()
    shown = window.shelving.dialog
    assert shown is not None
    _idle(window, qtbot)
    return shown


def _press(window: MainWindow, dialog: TemplatesDialog, what: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.buttons[what], _LEFT)
    _idle(window, qtbot)


def _edit(window: MainWindow, identity: str, qtbot: QtBot) -> TemplateEditor:
    window.templating.edit(identity)
    qtbot.waitUntil(lambda: bool(window.templating.editors), timeout=20_000)
    editor = window.templating.editors[-1]
    with qtbot.waitActive(editor):
        editor.activateWindow()
    _idle(window, qtbot)
    return editor


@pytest.fixture
def editor(window: MainWindow, qtbot: QtBot) -> TemplateEditor:
    return _edit(window, "one-page-brief", qtbot)


def _names(dialog: TemplatesDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def _own() -> list[str]:
    return [each.template.id for each in shelf.contents()[0] if each.path is not None]


def _save(editor: TemplateEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.saved, timeout=20_000):
        qtbot.mouseClick(editor.done, _LEFT)


class TestShelf:
    def test_it_tells_ones_own_from_built_in_ones(
        self, window: MainWindow, dialog: TemplatesDialog, qtbot: QtBot
    ) -> None:
        assert len(_names(dialog)) == 8
        assert all(name.endswith("built-in") for name in _names(dialog))
        assert not dialog.buttons["rename"].isEnabled()
        assert not dialog.buttons["delete"].isEnabled()
        assert dialog.buttons["edit"].text() == "Edit a copy…"
        _press(window, dialog, "double", qtbot)
        assert _own() == ["background-paper-2"]
        assert dialog.chosen() == "background-paper-2"
        assert dialog.buttons["edit"].text() == "Edit…"
        assert dialog.list.currentItem().text().endswith("yours")

    def test_it_opens_from_the_welcome_page(self, window: MainWindow, qtbot: QtBot) -> None:
        qtbot.mouseClick(window.welcome.templates_button, _LEFT)
        assert window.shelving.dialog is not None
        assert window.shelving.dialog.isVisible()
        _idle(window, qtbot)

    def test_renamed(
        self, window: MainWindow, dialog: TemplatesDialog, qtbot: QtBot, write: Write
    ) -> None:
        _press(window, dialog, "double", qtbot)
        dialog.list.setFocus()
        qtbot.keyClick(dialog.list, Qt.Key.Key_F2)
        asking = dialog.findChild(Asking)
        assert asking is not None
        asking.field.clear()
        write(asking.field, "Нота")
        qtbot.mouseClick(asking.yes, _LEFT)
        _idle(window, qtbot)
        assert templates.get("background-paper-2").name.en == "Нота"
        assert any(name.startswith("Нота") for name in _names(dialog))

    def test_deleted_and_brought_back(
        self, window: MainWindow, dialog: TemplatesDialog, qtbot: QtBot
    ) -> None:
        _press(window, dialog, "double", qtbot)
        before = templates.get("background-paper-2")
        assert not dialog.buttons["undo"].isVisible()
        dialog.list.setFocus()
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
        _idle(window, qtbot)
        assert _own() == []
        assert dialog.said.text() == "“Background paper 2” is deleted."
        _press(window, dialog, "undo", qtbot)
        assert templates.get("background-paper-2") == before
        assert not dialog.buttons["undo"].isVisible()

    def test_a_file_at_fault_is_told_with_line_and_field(
        self, window: MainWindow, dialog: TemplatesDialog, qtbot: QtBot
    ) -> None:
        bad = paths.template_folder() / "bad.toml"
        templates.export("one-page-brief", bad)
        text = bad.read_text(encoding="utf-8")
        bad.write_text(
            text.replace('id = "one-page-brief"', 'id = "bad"\nshade = 1'), encoding="utf-8"
        )
        window.shelving.refresh()
        _idle(window, qtbot)
        dialog.list.setCurrentRow(8)
        assert dialog.list.currentItem().text() == "bad.toml: cannot be used"
        told = dialog.about.text()
        assert "bad.toml, line 4" in told
        assert "“shade” is not right: there is no such field" in told
        assert not dialog.buttons["edit"].isEnabled()

    def test_taken_in_beside_one_of_the_same_id(
        self, window: MainWindow, dialog: TemplatesDialog, qtbot: QtBot, tmp_path: Path
    ) -> None:
        path = tmp_path / "theirs.toml"
        templates.export("one-page-brief", path)
        window.shelving.take_in(path)
        qtbot.waitUntil(lambda: dialog.findChild(QMessageBox, "beside") is not None)
        box = dialog.findChild(QMessageBox, "beside")
        qtbot.mouseClick(box.findChild(QPushButton, "both"), _LEFT)
        _idle(window, qtbot)
        assert _own() == ["one-page-brief-2"]
        assert dialog.chosen() == "one-page-brief-2"


class TestEditor:
    def test_a_built_in_one_stays_as_it_is(self, editor: TemplateEditor, qtbot: QtBot) -> None:
        assert editor.title.text() == "One-page brief 2"
        assert editor.state.text() == "Not saved"
        _save(editor, qtbot)
        assert _own() == ["one-page-brief-2"]
        assert editor.state.text() == "Saved"
        assert not editor.done.isEnabled()

    def test_what_is_typed_is_in_the_template_the_list_and_the_paper(
        self, window: MainWindow, editor: TemplateEditor, qtbot: QtBot, write: Write
    ) -> None:
        editor.show_part("sections")
        page = editor.pages["sections"]
        edit = page.form.rows[("heading",)].edits["kk"]
        edit.setFocus()
        edit.selectAll()
        write(edit, "Мәселе")
        assert editor.draft.template.sections[0].heading.kk == "Мәселе"
        first = page.form.rows[("heading",)].edits["en"]
        first.setFocus()
        first.selectAll()
        write(first, "The matter")
        assert page.list.list.item(0).text() == "The matter"
        before = editor.shown.memo
        qtbot.waitUntil(lambda: editor.shown.memo is not before)
        assert editor.shown.memo.main.template is editor.draft.template
        qtbot.keyClick(first, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert first.words() == "Issue"
        assert edit.words() == "Мәселе"

    def test_what_is_wrong_is_told_beside_it_and_not_saved(
        self, editor: TemplateEditor, qtbot: QtBot, write: Write
    ) -> None:
        editor.show_part("whole")
        row = editor.pages["whole"].rows[("max_words",)]
        row.edit.setFocus()
        row.edit.selectAll()
        write(row.edit, "0")
        assert row.fault() == "A limit of 0 cannot be met."
        assert row.edit.accessibleDescription() == row.fault()
        assert editor.faults.isVisible()
        assert editor.faults.text() == "1 thing to mend"
        editor.show_part("name")
        qtbot.mouseClick(editor.done, _LEFT)
        assert _own() == []
        assert editor.page() is editor.pages["whole"]
        assert QApplication.focusWidget() is row.edit
        row.edit.selectAll()
        write(row.edit, "12x")
        assert row.fault() == "Write a number."
        assert editor.draft.template.max_words == 12
        row.edit.selectAll()
        write(row.edit, "500")
        assert row.fault() == ""
        assert not editor.faults.isVisible()
        _save(editor, qtbot)
        assert templates.get("one-page-brief-2").max_words == 500

    def test_sections_are_put_in_order_by_keys_and_by_dragging(
        self, editor: TemplateEditor, qtbot: QtBot, drag: Callable[..., bool]
    ) -> None:
        editor.show_part("sections")
        ordered = editor.pages["sections"].list
        ordered.list.setFocus()
        ordered.list.setCurrentRow(1)
        qtbot.keyClick(ordered.list, Qt.Key.Key_Up, _ALT)
        ids = [section.id for section in editor.draft.template.sections]
        assert ids[:3] == ["bottom-line", "issue", "key-facts"]
        assert ordered.row() == 0
        row = ordered.list.visualItemRect(ordered.list.item(2))
        data = ordered.list.model().mimeData([ordered.list.model().index(0, 0)])
        point = QPoint(row.center().x(), row.bottom() - 2)
        assert drag(ordered.list.viewport(), point, data)
        ids = [section.id for section in editor.draft.template.sections]
        assert ids[:3] == ["issue", "key-facts", "bottom-line"]
        assert ordered.list.count() == 7
        assert ordered.row() == 2

    def test_everything_in_a_template_has_a_row(self, editor: TemplateEditor) -> None:
        """What a template may say and the editor does not show could not be seen or mended."""
        pages = editor.pages
        rows = {
            Template: {place[0] for key in ("name", "whole", "notes") for place in pages[key].rows},
            FieldSpec: {place[0] for place in pages["header"].form.rows},
            SectionSpec: {place[0] for place in pages["sections"].form.rows},
            LayoutPreset: {place[0] for place in pages["page"].rows},
        }
        whole = {"id", "fields", "sections", "layout", "marking", "marks", "reference"}
        apart = {Template: whole, LayoutPreset: {"id", "name", "description"}}
        for kind, shown in rows.items():
            assert shown == {field.name for field in fields(kind)} - apart.get(kind, set()), kind

    def test_what_is_proposed_is_all_some_or_nothing(self, editor: TemplateEditor) -> None:
        editor.show_part("sections")
        row = editor.pages["sections"].form.rows[("draws",)]
        row.changed.emit(None)
        assert row.box.isChecked()
        assert not row.boxes["visit"].isVisible()
        row.box.click()
        assert editor.draft.template.sections[0].draws == ()
        row.boxes["visit"].click()
        row.boxes["quote"].click()
        assert editor.draft.template.sections[0].draws == ("quote", "visit")
        assert row.boxes["visit"].accessibleName() == "Events: Visits"
        row.box.click()
        assert editor.draft.template.sections[0].draws is None
        assert not row.boxes["quote"].isChecked()

    def test_what_is_proposed_is_offered_by_what_a_section_takes(
        self, editor: TemplateEditor
    ) -> None:
        editor.show_part("sections")
        page = editor.pages["sections"]
        row = page.form.rows[("draws",)]
        for section, shown, hidden in (
            ("developments", "visit", "exports"),
            ("key-facts", "exports", "visit"),
        ):
            assert page.choose(section)
            row.changed.emit(())
            assert row.boxes[shown].isVisible()
            assert not row.boxes[hidden].isVisible()

    def test_what_no_list_knows_is_shown_and_kept(self, editor: TemplateEditor) -> None:
        editor.show_part("sections")
        row = editor.pages["sections"].form.rows[("draws",)]
        row.changed.emit(("visit", "sea-level"))
        assert row.boxes["sea-level"].text() == "Sea level"
        assert row.boxes["sea-level"].isChecked()
        row.boxes["visit"].click()
        assert editor.draft.template.sections[0].draws == ("sea-level",)

    def test_a_foreign_thing_is_not_dropped_into_the_list(
        self, editor: TemplateEditor, drag: Callable[..., bool]
    ) -> None:
        editor.show_part("sections")
        before = editor.draft.template
        data = QMimeData()
        data.setText("words")
        assert not drag(editor.pages["sections"].list.list.viewport(), QPoint(20, 20), data)
        assert editor.draft.template is before

    def test_a_section_is_added_and_named(
        self, editor: TemplateEditor, qtbot: QtBot, write: Write
    ) -> None:
        editor.show_part("sections")
        page = editor.pages["sections"]
        qtbot.mouseClick(page.list.buttons["add"], _LEFT)
        heading = page.form.rows[("heading",)]
        assert QApplication.focusWidget() is heading.edits["en"]
        assert heading.fault() == "It is in no language."
        write(heading.edits["en"], "Next steps")
        assert heading.fault() == ""
        assert editor.draft.template.sections[1].id == "section-1"
        qtbot.mouseClick(page.list.buttons["add"], _LEFT)  # which takes no focus
        assert editor.draft.template.sections[1].id == "next-steps"
        write(heading.edits["en"], "Next steps")
        heading.edits["ru"].setFocus()
        assert editor.draft.template.sections[2].id == "next-steps-1"
        page.list.removed.emit(2)
        page.list.list.setCurrentRow(1)
        heading.doubts["ru"].click()
        assert editor.draft.template.sections[1].heading.doubtful == ()
        write(heading.edits["ru"], "Шаги")
        heading.doubts["ru"].click()
        assert editor.draft.template.sections[1].heading.doubtful == ("ru",)
        takes = page.form.rows[("accepts",)]
        takes.boxes["event"].click()
        takes.boxes["prose"].click()
        assert editor.draft.template.sections[1].accepts == ("event",)
        assert editor.draft.faults() == []

    def test_two_of_one_id_are_told_where_they_stand(
        self, editor: TemplateEditor, write: Write
    ) -> None:
        editor.show_part("header")
        page = editor.pages["header"]
        page.list.list.setCurrentRow(2)
        row = page.form.rows[("id",)]
        row.edit.setFocus()
        row.edit.selectAll()
        write(row.edit, "to")
        assert row.fault() == "“to” is the id of another one already."
        icons = [not page.list.list.item(n).icon().isNull() for n in range(3)]
        assert icons == [False, False, True]

    def test_a_click_on_the_paper_leads_to_the_section(self, editor: TemplateEditor) -> None:
        sections = editor.shown.memo.main.sections
        block = next(held.blocks[0].id for held in sections if held.id == "key-facts")
        for where in (block, "key-facts"):
            editor.show_part("name")
            editor.preview.picked.emit(where)
            assert editor.page() is editor.pages["sections"]
            assert editor.pages["sections"].list.row() == 2
        editor.preview.picked.emit("as_of")
        assert editor.page() is editor.pages["header"]

    def test_a_schemes_levels_are_shown(self, editor: TemplateEditor) -> None:
        editor.show_part("marking")
        marking = editor.pages["marking"]
        assert not marking.levels.isVisible()
        editor.draft.set_scheme(templates.scheme("us"))
        assert marking.levels.text().splitlines() == [
            "Its levels, the lowest first:",
            "UNCLASSIFIED   (U)   _U",
            "SBU   (SBU)   _SBU",
        ]
        names = [marking.level.box.itemText(row) for row in range(marking.level.box.count())]
        assert names == ["At the lowest level", "UNCLASSIFIED", "SBU"]

    def test_preset_and_scheme_are_taken_whole(self, editor: TemplateEditor) -> None:
        page, marking = editor.pages["page"], editor.pages["marking"]
        editor.show_part("page")
        page.preset.changed.emit("gost")
        assert editor.draft.template.layout.id == "gost"
        assert page.rows[("left",)].edit.words() == "20"
        page.rows[("left",)].changed.emit(31.0)
        assert page.preset._remark.text().startswith("Changed here.")
        editor.show_part("marking")
        assert not marking.level.isVisible()
        marking.scheme.changed.emit("us")
        assert marking.level.isVisible()
        assert marking.portions.isVisible()
        marking.level.changed.emit("sbu")
        marking.portions.changed.emit(True)
        assert editor.draft.template.marks.level == "sbu"
        assert editor.draft.template.marks.portions
        marking.scheme.changed.emit("")
        assert editor.draft.template.marking is None
        assert editor.draft.template.marks.level == ""
        assert editor.draft.faults() == []

    def test_a_reference_document_is_tried_before_it_is_taken(
        self, window: MainWindow, editor: TemplateEditor, qtbot: QtBot, tmp_path: Path
    ) -> None:
        editor.show_part("frame")
        page, path = editor.pages["frame"], tmp_path / "letterhead.docx"
        path.write_bytes(b"<html>")
        editor.take_reference(path)
        _idle(window, qtbot)
        assert "letterhead.docx" in page.fault.text()
        assert editor.draft.template.reference == ""
        path.write_bytes(letterheads.letterhead())
        editor.take_reference(path)
        _idle(window, qtbot)
        assert editor.draft.template.reference
        assert page.fault.text() == ""
        assert "no content control for" in page.lacks.text()
        qtbot.mouseClick(page.drop, _LEFT)
        assert editor.draft.template.reference == ""

    def test_unsaved_it_asks_before_it_closes(
        self, window: MainWindow, editor: TemplateEditor, qtbot: QtBot
    ) -> None:
        editor.draft.put(("max_words",), 500)
        window.close()
        assert window.isVisible()
        box = editor.findChild(QMessageBox, "unsaved")
        assert box is not None
        with qtbot.waitSignal(editor.closed, timeout=20_000):
            qtbot.mouseClick(box.findChild(QPushButton, "save"), _LEFT)
        assert templates.get("one-page-brief-2").max_words == 500
        assert window.templating.editors == []

    def test_untouched_it_closes_at_once(self, window: MainWindow, editor: TemplateEditor) -> None:
        editor.reject()
        assert window.templating.editors == []
        assert _own() == []

    def test_where_there_is_little_room_form_and_paper_take_turns(
        self, editor: TemplateEditor, qtbot: QtBot
    ) -> None:
        editor.resize(800, 700)
        assert editor.middle.isVisible()
        assert not editor.side.isVisible()
        qtbot.mouseClick(editor.look, _LEFT)
        assert editor.side.isVisible()
        assert not editor.middle.isVisible()
        editor.resize(1400, 800)
        assert editor.middle.isVisible()
        assert editor.side.isVisible()

    def test_the_preview_draws_the_very_pages(
        self, window: MainWindow, editor: TemplateEditor, qtbot: QtBot
    ) -> None:
        preview: PreviewPane = editor.preview

        def drawn() -> bool:
            editor.resize(1400, 800)  # on a small screen it is made smaller once it is seen
            return preview.view.count > 0

        qtbot.waitUntil(drawn, timeout=20_000)
        with qtbot.waitSignal(preview.built, timeout=20_000):
            editor.draft.put(("section", 0, "heading"), Names("Another heading"))
        assert preview.fault.isHidden()
        before = editor.shown.memo
        editor.draft.put(("layout", "top"), 1.0)
        editor._draw()
        assert editor.shown.memo is before  # no paper can be made of it; the last one stays

    def test_the_one_that_is_open_comes_to_the_front(
        self, window: MainWindow, editor: TemplateEditor, qtbot: QtBot
    ) -> None:
        _save(editor, qtbot)
        window.templating.edit("one-page-brief-2")
        _idle(window, qtbot)
        assert window.templating.editors == [editor]


class TestMemo:
    def test_a_template_made_by_hand_goes_to_another_machine(
        self,
        window: MainWindow,
        dialog: TemplatesDialog,
        qtbot: QtBot,
        write: Write,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        _press(window, dialog, "scratch", qtbot)
        (editor,) = window.templating.editors
        editor.show_part("name")
        name = editor.pages["name"].rows[("name",)]
        write(name.edits["en"], "Visit note")
        editor.show_part("sections")
        form = editor.pages["sections"].form
        write(form.rows[("heading",)].edits["en"], "What was said")
        form.rows[("accepts",)].boxes["quote"].click()
        editor.pages["sections"].form.rows[("heading",)].edits["ru"].setFocus()
        editor.take_reference(_letterhead(tmp_path))
        _idle(window, qtbot)
        _save(editor, qtbot)
        carried = tmp_path / "carried.toml"
        templates.export("visit-note", carried)

        other = tmp_path / "other"
        other.mkdir()
        monkeypatch.setattr(paths, "data_folder", lambda: other)
        window.shelving.take_in(carried)
        _idle(window, qtbot)
        made = templates.get("visit-note")
        assert made == editor.draft.template
        session = Session.new(window.library, made, "en", date(2026, 11, 22))
        session.add_item("president-japarov-aim-3bn")
        session.add_prose("what-was-said", "Both sides agreed.")
        papers = (tmp_path / "out.docx", tmp_path / "out.pdf")
        export(session.memo, papers)
        assert all(paper.stat().st_size > 1000 for paper in papers)

    def test_another_template_says_what_has_no_place(
        self, open_brief: MainWindow, brief: Session, qtbot: QtBot
    ) -> None:
        brief.add_item("trade-turnover-2023-cabinet")
        open_brief.commands.change_template.trigger()
        qtbot.waitUntil(lambda: open_brief.findChild(ChangeTemplateDialog) is not None)
        dialog = open_brief.findChild(ChangeTemplateDialog)
        names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert "One-page brief" not in names
        dialog.list.setCurrentRow(names.index("Chronology"))
        assert "Key facts" in dialog.lost.text()
        qtbot.mouseClick(dialog.buttons.done, _LEFT)
        assert brief.memo.main.template.id == "chronology"
        assert open_brief.outline.aside.isVisible()
        open_brief.commands.undo.trigger()
        assert brief.memo.main.template.id == "one-page-brief"

    def test_the_memos_template_is_edited_and_used(
        self, open_brief: MainWindow, brief: Session, qtbot: QtBot
    ) -> None:
        brief.add_prose("issue", "Which aim holds?")
        open_brief.commands.edit_template.trigger()
        qtbot.waitUntil(lambda: bool(open_brief.templating.editors), timeout=20_000)
        (editor,) = open_brief.templating.editors
        assert editor.use.isVisible()
        editor.draft.put(("section", 0, "heading"), Names("The question"))
        with qtbot.waitSignal(editor.wanted, timeout=20_000):
            qtbot.mouseClick(editor.use, _LEFT)
        template = brief.memo.main.template
        assert template.id == "one-page-brief-2"
        assert template.sections[0].heading.en == "The question"
        held = brief.memo.main.section("issue")
        assert held is not None
        assert held.blocks

    def test_a_template_of_the_open_memo(
        self, open_brief: MainWindow, brief: Session, qtbot: QtBot
    ) -> None:
        brief.set_field("subject", "Trade")
        brief.add_prose("issue", "Standing words.")
        open_brief.commands.templates.trigger()
        _idle(open_brief, qtbot)
        dialog = open_brief.shelving.dialog
        assert dialog is not None
        _press(open_brief, dialog, "from-memo", qtbot)
        (editor,) = open_brief.templating.editors
        assert editor.title.text() == "Trade"
        assert editor.draft.template.sections[0].starter == "Standing words."

    def test_the_palette_leads_to_editors(self, window: MainWindow, qtbot: QtBot) -> None:
        window.finding.open()
        palette = window.finding.palette
        assert palette is not None
        with qtbot.waitSignal(palette.filled):
            palette.field.setText("edit template chrono")
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(window.templating.editors), timeout=20_000)
        assert window.templating.editors[0].title.text() == "Chronology 2"
        _idle(window, qtbot)

    def test_commands_for_the_memo_need_one(self, window: MainWindow) -> None:
        commands = window.commands
        assert commands.templates.isEnabled()
        assert commands.new_template.isEnabled()
        assert not commands.edit_template.isEnabled()
        assert not commands.change_template.isEnabled()


def _letterhead(folder: Path) -> Path:
    path = folder / "letterhead.docx"
    path.write_bytes(letterheads.letterhead())
    return path
