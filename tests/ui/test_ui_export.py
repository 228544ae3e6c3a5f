"""From the window to real files."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.app.export import found as export_found
from briefing.app.model import Pin, Session, Words
from briefing.app.pages import Length
from briefing.errors import BriefingError
from ui.dialogs import export as export_dialog
from ui.dialogs.export import ExportDialog
from ui.main_window import MainWindow, written
from ui.qt.levels import told as told_of

LONG = "A sentence that is long enough to fill a line. " * 160


@pytest.fixture
def dialog(open_brief: MainWindow, brief: Session, tmp_path: Path) -> ExportDialog:
    brief.set_field("subject", "Trade: now/then")
    brief.add_item("president-japarov-aim-3bn")
    brief.add_prose("issue", "The President asks for a brief.")
    open_brief.commands.export.trigger()
    made = open_brief.findChild(ExportDialog)
    assert made is not None
    assert made.name.text() == "Trade now then"
    made.folder.setText(str(tmp_path))
    made.name.setText("memo")
    return made


def _export(dialog: ExportDialog) -> None:
    dialog.buttons.done.click()


def test_word_and_pdf_are_written(
    dialog: ExportDialog, open_brief: MainWindow, qtbot: QtBot, tmp_path: Path
):
    with qtbot.waitSignal(dialog.written, timeout=30_000):
        qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    assert (tmp_path / "memo.docx").read_bytes().startswith(b"PK")
    assert (tmp_path / "memo.pdf").read_bytes().startswith(b"%PDF-")
    assert open_brief.status.said.text() == "Written: memo.docx, memo.pdf"


def test_what_was_written_is_told_and_opened(
    dialog: ExportDialog,
    open_brief: MainWindow,
    brief: Session,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    opened: list[Path] = []
    monkeypatch.setattr(
        written.QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile()))
    )
    with qtbot.waitSignal(dialog.written, timeout=30_000):
        dialog.buttons.done.click()
    banner = open_brief.banner
    assert banner.words.text() == f"Written to {tmp_path}: memo.docx, memo.pdf"
    texts = [button.text() for button in banner.buttons]
    assert texts == ["Open Word paper", "Open PDF", "Show folder", "Close"]
    for button in banner.buttons[:3]:
        button.click()
    assert opened == [tmp_path / "memo.docx", tmp_path / "memo.pdf", tmp_path]
    assert open_brief.status.said.text() == f"No program opened {tmp_path.name}"
    banner.buttons[3].click()
    assert not banner.isVisible()


def test_a_name_is_no_way_out_of_the_folder(dialog: ExportDialog):
    dialog.name.setText("../memo: two")
    assert dialog.state.text() == "A name holds none of these: /:"
    assert not dialog.buttons.done.isEnabled()
    dialog.name.setText("memo two")
    assert dialog.buttons.done.isEnabled()


def test_cancel_writes_nothing(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    seen: list[int] = []
    real = export_dialog.export

    def slow(memo, outputs, options, progress, _passphrase, **_each):
        def told(done: int, total: int) -> None:
            if not seen:
                dialog._stop.set()
            seen.append(done)
            progress(done, total)

        real(memo, outputs, options, told)

    monkeypatch.setattr(export_dialog, "export", slow)
    with qtbot.waitSignal(dialog.over, timeout=30_000):
        _export(dialog)
    assert seen
    assert not list(tmp_path.glob("memo.*"))
    assert "cancelled" in dialog.state.text()
    assert dialog.isVisible()
    assert dialog.buttons.done.isEnabled()


def test_the_cancel_button_stops_a_running_export(dialog: ExportDialog, qtbot: QtBot, tmp_path):
    with qtbot.waitSignal(dialog.over, timeout=30_000):
        _export(dialog)
        qtbot.mouseClick(dialog.buttons.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.running


def test_progress_is_shown(dialog: ExportDialog, qtbot: QtBot):
    with (
        qtbot.waitSignal(dialog.bar.valueChanged, timeout=30_000),
        qtbot.waitSignal(dialog.written, timeout=30_000),
    ):
        _export(dialog)


def test_kind_draft_and_papers_are_passed_on(dialog: ExportDialog, tmp_path: Path):
    dialog.hand_over.setChecked(True)
    dialog.draft.setChecked(True)
    dialog.word.setChecked(False)
    wish = dialog.wish()
    assert wish.outputs == (tmp_path / "memo.pdf",)
    assert (wish.options.hand_over, wish.options.draft) == (True, True)
    dialog.pdf.setChecked(False)
    assert not dialog.buttons.done.isEnabled()


def test_a_standing_file_is_replaced_only_when_asked_twice(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
):
    dialog.pdf.setChecked(False)
    (tmp_path / "memo.docx").write_text("mine", encoding="utf-8")
    _export(dialog)
    assert "memo.docx" in dialog.state.text()
    assert (tmp_path / "memo.docx").read_text(encoding="utf-8") == "mine"
    with qtbot.waitSignal(dialog.written, timeout=30_000):
        _export(dialog)
    assert (tmp_path / "memo.docx").read_bytes().startswith(b"PK")


def test_a_missing_folder_is_told(dialog: ExportDialog, tmp_path: Path):
    dialog.folder.setText(str(tmp_path / "nowhere"))
    _export(dialog)
    assert "There is no folder" in dialog.state.text()


def test_warnings_and_notes_are_counted(open_brief: MainWindow, brief: Session, tmp_path: Path):
    brief.add_item("treaty-allied-relations-signed")
    warnings = [one for one in brief.findings() if one.level == "warn"]
    dialog = ExportDialog(brief.memo, open_brief.operations, tmp_path, "memo", open_brief)
    assert dialog.remarks.text() == f"Not mended: {len(warnings)} warnings, 1 note"
    assert dialog.buttons.done.isEnabled()
    dialog.close()


def test_as_much_is_told_as_the_window_shows(open_brief: MainWindow, brief: Session):
    brief.add_item("trade-turnover-2023-tokayev")
    told = [told_of(one) for one in brief.findings()]
    assert len(told) > len(export_found(brief.memo))
    open_brief.files.export()
    dialog = open_brief.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.remarks.text() == f"Not mended: {len(told)} warnings"
    assert dialog.remarks.toolTip().splitlines() == told
    dialog.close()


@pytest.fixture
def too_long(open_brief: MainWindow, brief: Session) -> MainWindow:
    open_brief.show_view("source")
    brief.set_field("subject", "Trade")
    brief.add_prose("issue", LONG)
    return open_brief


def _begin(window: MainWindow, tmp_path: Path) -> ExportDialog:
    window.files.export()
    made = window.findChild(ExportDialog)
    assert made is not None
    made.folder.setText(str(tmp_path))
    made.name.setText("memo")
    return made


def test_pages_are_counted_without_the_preview(
    too_long: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    before = brief.findings()
    assert not too_long.preview.isVisible()
    assert "L15-pages" not in [one.key for one in before]
    warnings = [one.level for one in before].count("warn")
    dialog = _begin(too_long, tmp_path)
    with qtbot.waitSignal(dialog.counted):
        assert f": {warnings} warning" in dialog.remarks.text()
        assert not dialog.pages.isVisible()
    assert f": {warnings + 1} warning" in dialog.remarks.text()
    told = dialog.pages.text()
    assert told in dialog.remarks.toolTip().splitlines()
    assert told.startswith("One-page brief: 2 pages, where the template allows 1; about ")
    assert dialog.pages.isVisible()
    with qtbot.waitSignal(dialog.written, timeout=30_000):
        _export(dialog)


def test_too_many_pages_are_told_before_anything_is_written(
    too_long: MainWindow, qtbot: QtBot, tmp_path: Path
):
    dialog = _begin(too_long, tmp_path)
    with qtbot.waitSignal(dialog.counted):
        _export(dialog)
        assert dialog.state.text() == "Counting the pages…"
        assert dialog.running
    assert dialog.state.text().startswith("Too many pages.")
    assert not dialog.running
    assert not list(tmp_path.glob("memo.*"))
    with qtbot.waitSignal(dialog.written, timeout=30_000):
        _export(dialog)
    assert (tmp_path / "memo.pdf").read_bytes().startswith(b"%PDF-")


def test_what_is_too_long_no_more_is_told_no_more(
    open_brief: MainWindow, brief: Session, tmp_path: Path, qtbot: QtBot
):
    brief.lengths = {"main": Length(2, 50)}
    assert "L15-pages" in [one.key for one in brief.findings()]
    dialog = ExportDialog(
        brief.memo, open_brief.operations, tmp_path, "memo", open_brief, brief.findings()
    )
    assert "2 pages" in dialog.pages.text()
    qtbot.waitSignal(dialog.counted).wait()
    assert not dialog.pages.text()
    dialog.close()


def test_a_dialog_closed_before_the_count_is_left_alone(
    open_brief: MainWindow, brief: Session, tmp_path: Path, qtbot: QtBot
):
    dialog = ExportDialog(brief.memo, open_brief.operations, tmp_path, "memo", open_brief)
    shiboken6.delete(dialog)
    qtbot.waitSignal(open_brief.operations.idle).wait()


def test_a_finding_of_level_stop_blocks_unless_draft(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
):
    def refuse(_found: object, _language: str) -> None:
        raise BriefingError("stopped-by-findings", findings="L5 (b1): altered")

    monkeypatch.setattr(export_dialog, "refuse_stopped", refuse)
    dialog.name.setText("other")
    assert "L5 (b1): altered" in dialog.state.text()
    assert not dialog.buttons.done.isEnabled()
    dialog.draft.setChecked(True)
    assert not dialog.state.text()
    assert dialog.buttons.done.isEnabled()


def test_pins_are_kept_in_what_is_exported(brief: Session):
    block = brief.add_item("president-japarov-aim-3bn")
    with pytest.raises(BriefingError, match="pin-lost"):
        brief.set_content(block, (Words("changed"),))
    brief.set_content(block, (Pin("quote"),))


def test_a_pdf_is_locked(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    dialog.lock.box.setChecked(True)
    assert not dialog.word.isChecked()
    assert not dialog.word.isEnabled()
    assert dialog.state.text() == "Type a passphrase."
    dialog.lock.first.setText("brass and navy")
    assert dialog.state.text() == "The two passphrases differ."
    assert not dialog.buttons.done.isEnabled()
    dialog.lock.second.setText("brass and navy")
    with qtbot.waitSignal(dialog.written, timeout=30_000):
        qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    assert not (tmp_path / "memo.docx").exists()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "memo.pdf")
    with pikepdf.open(tmp_path / "memo.pdf", password="brass and navy") as opened:  # noqa: S106
        assert opened.encryption.R == 6


def test_what_was_wanted_comes_back_with_the_lock_taken_off(dialog: ExportDialog):
    dialog.lock.box.setChecked(True)
    dialog.lock.box.setChecked(False)
    assert dialog.word.isChecked()
    assert dialog.word.isEnabled()
    assert dialog.wish().passphrase == ""
    assert dialog.buttons.done.isEnabled()
