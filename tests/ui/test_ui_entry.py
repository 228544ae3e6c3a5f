"""How the program is entered: commands, a window, or one line that says why there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.errors import BriefingError
from ui import __main__ as entry
from ui.qt.hook import ErrorHook
from ui.qt.language import install

ROOT = resources.assets().parent


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments],
        cwd=ROOT,
        env={**clean, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays can lack there alone")
@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":987"}])
def test_without_a_display_one_line_says_so(environment: dict[str, str]):
    done = _run(**environment)
    assert done.returncode == 2
    assert done.stderr.startswith("error: The window cannot be opened: ")
    assert done.stderr.count("\n") == 2
    assert "hint: " in done.stderr
    assert "Traceback" not in done.stderr


def test_commands_need_no_window():
    done = _run("templates", "list")
    assert done.returncode == 0, done.stderr
    assert "one-page-brief" in done.stdout


def test_a_missing_memo_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path):
    assert entry.main([str(tmp_path / "none.brief")]) == 2
    assert capsys.readouterr().err.startswith("error: There is no file ")


@pytest.mark.parametrize(
    ("arguments", "for_commands"),
    [
        ([], False),
        (["memo.brief"], False),
        (["--library", "x.db"], False),
        (["--library", "x.db", "check", "memo.brief"], True),
        (["--library=x.db", "templates"], True),
        (["--library"], True),
        (["--help"], True),
        (["one.brief", "two.brief"], True),
    ],
)
def test_what_is_for_the_command_line(arguments: list[str], for_commands: bool):
    _, rest = entry._without_library(arguments)
    assert (rest is None or entry._for_commands(rest)) == for_commands


def test_the_window_s_start_leaves_heavy_libraries_alone(tmp_path: Path):
    script = (
        "import sys; import ui.application; "
        "print([m for m in ('docx', 'reportlab', 'lxml', 'pydantic') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "[]"


def test_an_unexpected_fault_is_told_and_nothing_closes(
    qtbot: QtBot, open_brief, capsys: pytest.CaptureFixture[str]
):
    hook = ErrorHook(open_brief)
    open_brief.activateWindow()
    with qtbot.waitSignal(hook.met):
        hook.take(ValueError, ValueError("odd"), None)
    qtbot.waitUntil(lambda: _box() is not None)
    box = _box()
    assert "Your memo is still open" in box.text()
    assert "odd" in box.detailedText()
    assert "odd" in capsys.readouterr().err
    box.close()
    assert open_brief.isVisible()


def test_a_known_error_met_by_the_hook_is_told_as_such(open_brief):
    hook = ErrorHook(open_brief)
    error = BriefingError("template-unknown", template="x")
    hook.take(BriefingError, error, None)
    box = _box()
    assert box.text() == "There is no template “x”."
    box.close()


@pytest.mark.parametrize("code", ["en", "ru", "kk", "ky"])
def test_the_window_speaks_its_languages(qapp, code: str):
    made = install(qapp, code)
    try:
        assert any("chancery" in translator.filePath() for translator in made), code
        told = QCoreApplication.translate("telling", "Quote")
        assert told == {"en": "Quote", "ru": "Цитата", "kk": "Дәйексөз", "ky": "Цитата"}[code]
    finally:
        for translator in install(qapp, "en") + made:
            qapp.removeTranslator(translator)


def _box() -> QMessageBox:
    from PySide6.QtWidgets import QApplication

    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    visible = [box for box in found if box.isVisible()]
    return visible[0] if visible else None  # type: ignore[return-value]
