from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from briefing.app import paths, spelling, templates
from briefing.app.library import Library
from briefing.errors import BriefingError
from briefing.memo import edit
from briefing.memo.names import Language
from briefing.memo.outline import Memo

AFFIX = """SET UTF-8
TRY esianrtolcdugmphbyfvkwz
SFX S Y 1
SFX S 0 s [^s]
"""
WORDS = ("trade/S", "water/S", "grow/S", "Astana", "well", "known")


def make(folder: Path, name: str, words: tuple[str, ...] = WORDS) -> Path:
    """A small dictionary."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.dic"
    file.write_text("\n".join([str(len(words)), *words, ""]), encoding="utf-8")
    file.with_suffix(".aff").write_text(AFFIX, encoding="utf-8")
    return file


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Two folders in which dictionaries are looked for, far from those of the system."""
    found = [tmp_path / "own", tmp_path / "system"]
    monkeypatch.setattr(spelling, "folders", lambda: found)
    return found


def test_the_person_s_folder_comes_first_then_the_program_s() -> None:
    first, second, *_ = spelling.folders()
    assert first == paths.data_folder() / "dictionaries"
    assert second.name == "dictionaries"
    assert second.parent.name == "assets"


def test_the_dictionary_of_a_language(places: list[Path]) -> None:
    assert spelling.dictionary("en") is None
    australian = make(places[1], "en_AU")
    assert spelling.dictionary("en") == australian
    american = make(places[1], "en_US")
    assert spelling.dictionary("en") == american
    british = make(places[1], "en_GB")
    assert spelling.dictionary("en") == british
    own = make(places[0], "en_US")
    assert spelling.dictionary("en") == own
    own.with_suffix(".aff").unlink()
    assert spelling.dictionary("en") == british
    assert spelling.dictionary("kk") is None


def test_words_are_known_with_their_endings_and_parts(places: list[Path]) -> None:
    speller = spelling.Speller(make(places[0], "en_GB"))
    known = ("trade", "Trades", "Astana", "well-known", "well‑known")
    assert [word for word in known if not speller.knows(word)] == []
    assert [word for word in ("astana", "trad", "well-knon") if speller.knows(word)] == []


def test_suggestions(places: list[Path]) -> None:
    speller = spelling.Speller(make(places[0], "en_GB"))
    assert speller.suggestions("traed")[0] == "trade"
    assert len(speller.suggestions("watr")) <= 7


def test_a_broken_dictionary_is_told(places: list[Path]) -> None:
    file = make(places[0], "en_GB")
    file.with_suffix(".aff").write_text("SET nonsense\nSFX S Y many\n", encoding="utf-8")
    with pytest.raises(BriefingError, match="dictionary-unreadable"):
        spelling.Speller(file)


def test_another_encoding_and_a_mark_at_the_beginning(places: list[Path]) -> None:
    file = make(places[0], "ru_RU", ("вода",))
    file.write_bytes("1\nвода\n".encode("koi8-r"))
    file.with_suffix(".aff").write_text("\ufeffSET KOI8-R\nTRY аод\n", encoding="utf-8")
    speller = spelling.Speller(file)
    assert speller.knows("вода")
    assert not speller.knows("вада")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Trade grows.", ["Trade", "grows"]),
        ("the President’s well-known word", ["the", "President’s", "well-known", "word"]),
        ("Қазақстан мен Қырғыз", ["Қазақстан", "мен", "Қырғыз"]),
        ("UN, USA and 3bn in Q3 2024", ["and", "in"]),
        ("see https://example.org/wrng or a.b@exmple.org, www.exmple.org", ["see", "or"]),
        ("a \ufffc\ufffcб", []),
        ("x" * 61, []),
        ("", []),
    ],
)
def test_what_is_a_word(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in spelling.words_in(text)] == words


@pytest.mark.parametrize(
    ("word", "language", "there"),
    [
        ("turnover", "ru", True),
        ("товарооборот", "ru", False),
        ("Әріптес", "kk", False),
        ("cоюз", "ru", False),  # begins with a Latin letter
        ("товарооборот", "en", True),
        ("turnover", "en", False),
    ],
)
def test_words_of_another_script_are_foreign(word: str, language: Language, there: bool) -> None:
    assert spelling.foreign(word, language) is there


def test_own_words_are_kept_one_a_line(data_home: Path) -> None:
    assert spelling.own_words() == frozenset()
    for word in ("Bişkek", "Aq‑Say", "Bişkek"):
        spelling.add_own(word)
    own = spelling.own_words()
    assert own == {"Bişkek", "Aq-Say"}
    assert spelling.is_own("Bişkek’s", own)
    assert spelling.is_own("Aq-Say", own)
    assert not spelling.is_own("bişkek", own)
    assert spelling.is_own("Oblast", frozenset({"oblast"}))


def test_own_words_that_cannot_be_read_are_none(data_home: Path) -> None:
    (paths.data_folder() / "words.txt").write_bytes(b"\xff\xff")
    assert spelling.own_words() == frozenset()


def test_the_names_of_the_evidence_are_known(brief: Memo) -> None:
    names = spelling.names_in(brief)
    assert "Japarov" in names
    places = {event.place for event in brief.evidence.events}
    assert "Bishkek" in places
    assert "Bishkek" in names


def test_names_in_the_words_of_the_sources_are_known(reading_library: Library) -> None:
    template = templates.get("one-page-brief")
    memo = edit.new_memo(template, "en", date(2026, 11, 22), None)
    assert "Tilek" not in {part for name in spelling.names_in(memo) for part in name.split("-")}
    memo, _ = edit.add_item(memo, reading_library.store, "industrial-trade-logistics-complex")
    assert {"Karasu", "Ak-Tilek"} <= spelling.names_in(memo)


def test_every_spelling_of_an_actor_is_known(reading_library: Library) -> None:
    actors = reading_library.actors().values()
    names = spelling.names_of(actors)
    assert {"Japarov", "Tokayev"} <= names
    for name in (name for actor in actors for name in (actor.name, *actor.variants)):
        assert all(spelling.is_own(name[a:b], names) for a, b in spelling.words_in(name))
