from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefing.app import offers, paths
from briefing.app.offers import Offer

_OFFERS = [Offer("one", "Справка", "Одна страница."), Offer("two", "Two", "")]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    return tmp_path


def test_nothing_is_known_at_first() -> None:
    assert offers.kept("en") == []


def test_what_was_kept_is_known_in_that_language_alone() -> None:
    offers.keep(_OFFERS, "ru", offers.state())
    assert offers.kept("ru") == _OFFERS
    assert offers.kept("en") == []


def test_words_that_would_part_lines_are_kept_on_theirs() -> None:
    offers.keep([Offer("one", "A\tname", "told\nin lines")], "en", offers.state())
    assert offers.kept("en") == [Offer("one", "A name", "told in lines")]


def test_a_template_that_is_added_changed_or_gone_makes_all_unknown(home: Path) -> None:
    file = home / "templates" / "own.toml"
    file.parent.mkdir()
    states = [offers.state()]
    file.write_text("one")
    states.append(offers.state())
    os.utime(file, (1, 1))
    states.append(offers.state())
    file.unlink()
    offers.keep(_OFFERS, "en", states[1])
    assert len(set(states)) == 3
    assert offers.kept("en") == []
    assert offers.state() == states[0]


@pytest.mark.parametrize("broken", [b"", b"\xff", b"chancery/offers 1 en: \none"])
def test_a_broken_file_is_as_none(home: Path, broken: bytes) -> None:
    (home / "offers.txt").write_bytes(broken)
    assert offers.kept("en") == []
