"""A second language, from the command line and in a session."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from briefing.app import cli, templates
from briefing.app.differences import Run, differences
from briefing.app.library import Library
from briefing.app.pages import measured
from briefing.app.session import Session
from briefing.memo import edit, project, second
from briefing.memo.outline import Memo, Words

QUOTE = "president-japarov-aim-3bn"
Command = Callable[..., tuple[int, str]]


@pytest.fixture
def new(home: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Command:
    """Make a memo; the exit code and what was told on the error stream."""

    def command(*arguments: str) -> tuple[int, str]:
        memo = str(tmp_path / "m.brief")
        code = cli.main(["new", "--template", "one-page-brief", *arguments, "-o", memo])
        return code, capsys.readouterr().err

    assert home.is_dir()
    return command


def test_fields_texts_and_translations(new: Command, tmp_path: Path) -> None:
    assert new(
        "--second", "ru", "--pairing", "columns", "--field", "subject=Trade",
        "--field2", "subject=Торговля = рост", "--text", "points=One.", "--text", "points=Two.",
        "--text2", "points=Раз.", "--text2", "points=Два.", "--text2", "points=Три.",
        "--pick", QUOTE, "--translation2", f"{QUOTE}=Мы стремимся.",
    ) == (0, "")  # fmt: skip
    paper = project.load(tmp_path / "m.brief").main
    assert (paper.second, paper.pairing) == ("ru", "columns")
    assert paper.second_fields == {"subject": "Торговля = рост"}
    said = [block.other.content for block in paper.blocks() if block.kind == "prose"]
    assert said == [(Words("Раз."),), (Words("Два."),), (Words("Три."),)]
    (quote,) = [block for block in paper.blocks() if block.kind == "quote"]
    assert quote.other.translation == "Мы стремимся."
    out = tmp_path / "m.pdf"
    assert cli.main(["build", str(tmp_path / "m.brief"), "-o", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_annexes_take_over_what_the_header_says(new: Command, tmp_path: Path) -> None:
    assert new(
        "--second", "ru", "--annex", "background-paper", "--annex", "chronology",
        "--field", "from=The Desk", "--field2", "from=Отдел", "--field", "drafted=A. B.",
        "--field2", "drafted=А. Б.", "--field2", "annex-2/drafted=В. Г.",
    ) == (0, "")  # fmt: skip
    background, chronology = project.load(tmp_path / "m.brief").annexes
    assert background.second_fields == {"from": "Отдел", "drafted": "А. Б."}
    assert chronology.second_fields == {"drafted": "В. Г."}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--second", "fr"), "no paper language “fr”"),
        (("--second", "en"), "in that language already"),
        (("--text2", "points=x"), "is in one language"),
        (("--second", "ru", "--field2", "colour=x"), "no header field “colour”"),
        (("--second", "ru", "--pairing", "below"), "--pairing"),
        (("--second", "ru", "--translation2", "other=x"), "no block “other”"),
    ],
)
def test_bad_input_is_told_in_a_line(
    new: Command, tmp_path: Path, options: tuple[str, ...], told: str
) -> None:
    code, err = new(*options)
    assert code == 2
    assert told in err.splitlines()[0]
    assert not (tmp_path / "m.brief").exists()


def test_each_change_is_a_step_of_its_own_name(library: Library) -> None:
    template = templates.get("one-page-brief")
    session = Session.new(library, template, "en", date(2025, 9, 1))
    block = session.add_prose("issue", "Why?")
    quote = session.add_item(QUOTE)
    names = []
    for change in (
        lambda: session.set_second_language("ru", "after"),
        lambda: session.set_second_content(block, (Words("Почему?"),)),
        lambda: session.set_second_field("subject", "Торговля"),
        lambda: session.set_second_translation(quote, "Мы стремимся."),
        lambda: session.set_second_language("ru", "columns"),
    ):
        change()
        names.append(session.history.undo_name())
    assert names == [
        "second-language", "edit-second", "edit-field", "edit-translation", "second-language",
    ]  # fmt: skip
    for _ in names:
        session.undo()
    assert session.memo.main.second is None
    assert edit.find_block(session.memo, block).second is None


def test_what_changed_in_the_second_language_is_told(brief: Memo) -> None:
    old = second.set_second_content(brief, "b1", (Words("Раз два"),))
    (found,) = differences(old, second.set_second_content(brief, "b1", (Words("Раз три"),)))
    assert found.kind == "words"
    assert found.runs[-2:] == (Run("gone", "два"), Run("new", "три"))


def test_the_longer_language_is_measured(brief: Memo) -> None:
    memo = second.choose(brief, "ru")
    assert measured(memo)["main"].pages == 1
    memo = second.set_second_content(memo, "b1", (Words("слово " * 900),))
    assert measured(memo)["main"].pages == 2
