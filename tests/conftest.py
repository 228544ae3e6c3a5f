"""What every test stands on: a data folder of its own, one seeded library, sample memos."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

# Let tests import the helpers beside them: `strategies`, `writers.docx.lint`.
sys.path.insert(0, str(Path(__file__).parent))

from briefing import resources
from briefing.app import mending, paths, templates
from briefing.app.library import Library
from briefing.memo import edit
from briefing.memo.check import Finding, check
from briefing.memo.names import Language
from briefing.memo.outline import Block, Memo, Piece, Words
from briefing.values.edtf import Edtf
from ui.qt import loading

loading.load()  # as the program does, before pytest-qt loads Qt in another way
settings.register_profile("house", deadline=None, max_examples=60, derandomize=True)
settings.load_profile("house")

TODAY = date(2025, 9, 1)
POLICY = 'format = "chancery/policy"\nversion = 1\n'
LOCALE_NAMES = ("LC_ALL", "LC_MESSAGES", "LANGUAGE")


@pytest.fixture(autouse=True)
def data_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder of the test's own, and an English-speaking person."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    for name in LOCALE_NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    return folder


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library file filled from the delivered seeds; copy it before changing it."""
    path = tmp_path_factory.mktemp("seeded") / "library.db"
    Library.open(path).close()
    return path


@pytest.fixture(scope="session")
def reading_library(seeded: Path) -> Iterator[Library]:
    """The seeded library for tests that only read."""
    library = Library.open(seeded)
    yield library
    library.close()


@pytest.fixture
def library(seeded: Path, tmp_path: Path) -> Iterator[Library]:
    """A seeded library of the test's own."""
    path = tmp_path / "own-library.db"
    shutil.copy(seeded, path)
    library = Library.open(path)
    yield library
    library.close()


@pytest.fixture
def home(seeded: Path, data_home: Path) -> Path:
    """The user's data folder with the seeded library in it, so that commands start quickly."""
    folder = data_home / "chancery"
    folder.mkdir()
    shutil.copy(seeded, folder / "library.db")
    return folder


@pytest.fixture(scope="session")
def empty_brief() -> Memo:
    """A one-page brief in which nothing is written."""
    return edit.new_memo(templates.load_file(_built_in("one-page-brief")), "en", TODAY, None)


@pytest.fixture(scope="session")
def brief(reading_library: Library) -> Memo:
    """A one-page brief with a figure, an event, a quote and prose."""
    template = templates.load_file(_built_in("one-page-brief"))
    memo = edit.new_memo(template, "en", TODAY, Edtf("2025-08-22"))
    for name, value in {
        "marking": "UNCLASSIFIED",
        "to": "The Minister",
        "from": "The Embassy",
        "subject": "Trade",
    }.items():
        memo = edit.set_field(memo, name, value)
    memo, _ = edit.add_prose(memo, "issue", "Trade has grown.")
    memo, _ = edit.add_prose(memo, "bottom-line", "The target is far.")
    for item in (
        "trade-turnover-2023-cabinet",
        "treaty-allied-relations-signed",
        "president-japarov-aim-3bn",
    ):
        memo, _ = edit.add_item(memo, reading_library.store, item)
    return memo


@pytest.fixture(scope="session")
def meeting(reading_library: Library) -> Memo:
    """An empty bilateral meeting brief."""
    template = templates.load_file(_built_in("bilateral-meeting-brief"))
    return edit.new_memo(template, "en", TODAY, reading_library.as_of())


def _built_in(identity: str) -> Path:
    return resources.templates() / f"{identity}.toml"


# Papers to hold the rules of `check` against

Make = Callable[..., Memo]
Lint = Callable[..., list[Finding]]
Mended = Callable[..., str]


@pytest.fixture(scope="session")
def make(reading_library: Library) -> Make:
    """An empty paper from a built-in template, with texts by section and picked items."""

    def made(
        language: Language = "en",
        *picks: str,
        template: str = "one-page-brief",
        as_of: str = "2025-08-22",
        **texts: str,
    ) -> Memo:
        memo = edit.new_memo(templates.load_file(_built_in(template)), language, TODAY, Edtf(as_of))
        for pick in picks:
            item, _, section = pick.partition("@")
            memo, _ = edit.add_item(memo, reading_library.store, item, section or None)
        for section, text in texts.items():
            memo, _ = edit.add_prose(memo, section.replace("_", "-"), text)
        return memo

    return made


@pytest.fixture(scope="session")
def lint(reading_library: Library) -> Lint:
    """What one rule finds in a memo, the library beside it."""

    def found(memo: Memo, rule: str) -> list[Finding]:
        beyond = reading_library.beyond(memo.evidence)
        return [finding for finding in check(memo, beyond) if finding.rule == rule]

    return found


@pytest.fixture(scope="session")
def mended(reading_library: Library, lint: Lint) -> Mended:
    """What the writer's own words are after the first mend of a rule, block by block; the rule
    is then quiet there."""

    def words(memo: Memo, rule: str) -> str:
        first = next(finding for finding in lint(memo, rule) if finding.mend)
        assert first.mend is not None
        after = mending.mended(memo, reading_library.store, first.mend)
        assert first not in lint(after, rule)
        return "\n".join(told(block) for block in after.main.blocks() if block.content)

    return words


def told(block: Block) -> str:
    return "".join(_piece(piece) for piece in block.content or ())


def _piece(piece: Piece) -> str:
    return piece.words if isinstance(piece, Words) else f"<{type(piece).__name__}>"


@pytest.fixture
def lay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Lay down a policy as whoever keeps the machine would."""
    path = tmp_path / "machine" / "policy.toml"
    path.parent.mkdir()
    monkeypatch.setattr(paths, "policy_file", lambda: path)

    def laid(text: str) -> Path:
        path.write_text(POLICY + text, encoding="utf-8")
        return path

    return laid
