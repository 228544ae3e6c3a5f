"""The walk of the user guide: the window brought to each of its pictures, one after the other."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from unittest.mock import patch

from shots import PICKS, TODAY, Shots

from briefing.app import paths, policy, templates
from briefing.app.model import Marking, Pin, Words
from briefing.app.policy import Policy
from ui.dialogs import template_editor
from ui.dialogs.export import ExportDialog
from ui.dialogs.fill import FillDialog
from ui.dialogs.languages import LanguagesDialog
from ui.dialogs.marking import MarkingDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.templates import TemplatesDialog

RESULT, TARGET = "trade-turnover-2023-cabinet", "target-trade-3bn-2027-agreed"


class _Day(date):
    """The day the pictures are of."""

    @classmethod
    def today(cls) -> date:
        return TODAY


def walk(shots: Shots) -> None:
    """Every picture of the walk."""
    main = shots.main
    shots.settle()
    shots.save("welcome", main)
    _fill(shots)
    shots.write_memo("en")
    shots.window("window")
    for part in (_search, _block, _chart, _source, _preview, _findings):
        part(shots)
    for part in (_palette, _export, _templates, _marking, _languages, _annexes, _policy):
        part(shots)
    main.preferences.show()
    shots.take_dialog("settings", SettingsDialog)
    main.choose_theme("dark")
    shots.window("window-dark")


def _search(shots: Shots) -> None:
    """Words and a kind; the cards that are left."""
    pane = shots.main.library_pane
    pane.field.setText("trade 2023")
    pane.kinds.choose("figure")
    shots.settle()
    pane.list.setCurrentIndex(pane.model.index(0))
    pane.field.setFocus()
    shots.settle()
    shots.save("library", pane)
    pane.field.clear()
    pane.kinds.choose("")
    shots.settle()


def _fill(shots: Shots) -> None:
    """What of the library fits a memo nothing was picked for."""
    shots.write_memo("en", ())
    shots.main.files.fill()
    dialog = shots.dialog(FillDialog)
    dialog.list.setFocus()
    shots.take_dialog("fill", FillDialog)


def _block(shots: Shots) -> None:
    """A figure whose words were edited round its amount."""
    session, outline = shots.main.session, shots.main.outline
    block = shots.block_of(RESULT)
    told = (
        Words("By the Cabinet’s count the two countries traded "),
        Pin("amount"),
        Words(" in 2023."),
    )
    session.set_content(block, told)
    shots.go_to(RESULT)
    shots.save("block", outline.sections[outline.section_of(block)])
    session.undo()
    shots.settle()


def _chart(shots: Shots) -> None:
    """A chart of results and targets."""
    session, outline = shots.main.session, shots.main.outline
    block = session.add_group("chart", [*PICKS[:3], "trade-turnover-2024"])
    outline.go_to(block)
    shots.settle()
    shots.save("chart", outline.frame(block))
    session.undo()
    shots.settle()


def _source(shots: Shots) -> None:
    """The text behind a block, its passages lit."""
    shots.main.show_view("source")
    shots.go_to(TARGET)
    shots.save("source", shots.main.side)
    shots.main.show_view("preview")
    shots.settle()


def _preview(shots: Shots) -> None:
    """The paper beside the memo, at a block."""
    shots.go_to("trade-goal-3bn-by-2030")
    shots.save("preview", shots.main.side)


def _findings(shots: Shots) -> None:
    """What an approver would send back, each with its place."""
    main = shots.main
    main.session.add_prose("bottom-line", "The next talks are on 03/04/2026.")
    main.show_view("findings")
    shots.settle()
    shots.save("findings", main.side)
    main.session.undo()
    main.show_view("preview")
    shots.settle()


def _palette(shots: Shots) -> None:
    """The command palette, a few letters typed."""
    shots.main.finding.open()
    palette = shots.main.finding.palette
    palette.field.setText("trade 3")
    shots.settle()
    shots.save("palette", palette)
    palette.leave()
    shots.settle()


def _export(shots: Shots) -> None:
    """The export dialog."""
    shots.main.files.export()
    dialog = shots.dialog(ExportDialog)
    dialog.folder.setText("~/Documents")
    dialog.name.setText("trade-brief")
    shots.take_dialog("export", ExportDialog)


def _templates(shots: Shots) -> None:
    """The shelf, and the editor at a section of a template."""
    main = shots.main
    main.shelving.manage()
    shots.take_dialog("templates", TemplatesDialog)
    main.templating.edit("one-page-brief")
    shots.settle()
    (editor,) = main.templating.editors
    editor.resize(1280, 800)
    editor.go_to("key-facts")
    with patch.object(template_editor, "date", _Day):
        editor.refresh()
        shots.settle()
    shots.save("editor", editor)
    editor.leave()
    shots.settle()


def _marking(shots: Shots) -> None:
    """How a memo is marked."""
    session = shots.main.session
    scheme = next(one for one in templates.schemes() if one.id == "tlp")
    session.choose_marking(scheme, Marking(level="amber"))
    shots.main.marks.show()
    shots.take_dialog("marking", MarkingDialog)
    session.undo()


def _languages(shots: Shots) -> None:
    """The dialog for a second language, and a section written in both."""
    main = shots.main
    session, outline = main.session, main.outline
    session.set_second_language("ru", "columns")
    main.languages.show()
    shots.take_dialog("languages", LanguagesDialog)
    outline.go_to(session.memo.main.section("issue").blocks[0].id)
    shots.settle()
    shots.save("second", main)
    session.undo()
    shots.settle()


def _annexes(shots: Shots) -> None:
    """A memo with an annex, at the annex."""
    main = shots.main
    session = main.session
    session.annexes.add(templates.get("chronology"))
    session.add_item("seventh-supreme-interstate-council")
    shots.settle()
    shots.save("annex", main)
    for _step in range(2):
        session.undo()
    shots.settle()


def _policy(shots: Shots) -> None:
    """What the machine's policy fixes, as the settings show it."""
    tlp = next(one for one in templates.schemes() if one.id == "tlp")
    fixed = Policy(paths.policy_file(), schemes=(tlp,), citation="un")
    here = patch.object(paths, "policy_file", lambda: Path(__file__))
    with here, patch.object(policy, "_read", lambda _path: fixed):
        shots.main.preferences.show()
        shots.take_dialog("policy", SettingsDialog)
