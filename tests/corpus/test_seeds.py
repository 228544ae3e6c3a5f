from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing import resources
from briefing.corpus import seeds
from briefing.errors import BriefingError
from briefing.text.selector import CONTEXT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the delivered seeds, to plant faults in."""
    return shutil.copytree(resources.seeds(), tmp_path / "seeds")


def _swap(name: str, old: str, new: str, count: int = 1) -> Callable[[Path], None]:
    def plant(folder: Path) -> None:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text, "the fault must have a place to be planted in"
        path.write_text(text.replace(old, new, count), encoding="utf-8", newline="")

    return plant


def _add(name: str, more: str) -> Callable[[Path], None]:
    def plant(folder: Path) -> None:
        with (folder / name).open("a", encoding="utf-8", newline="") as file:
            file.write(more)

    return plant


def _remove(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


_TEXT = "001_2042737d8e2a6737.txt"
_QUOTE_AGAIN = """
[[quote]]
id = "bektenov-relations-new-level"
text = "Our relations"
speaker = "olzhas-bektenov"
language = "en"
topics = []
anchors = [{ source = "daryo-council-12", start = 701, exact = "Our relations" }]
"""
_FAULTS: dict[str, tuple[Callable[[Path], None], str, dict[str, object]]] = {
    "a letter of a text": (
        _swap(_TEXT, "historic document", "Historic document"),
        "source-changed",
        {"source": "nca-alliance"},
    ),
    "a line break of a text": (_swap(_TEXT, "\n", "\r\n"), "source-changed", {}),
    "a space at the end of a text": (_add(_TEXT, " "), "source-changed", {}),
    "a text gone": (_remove(_TEXT), "file-missing", {}),
    "a list gone": (_remove("quotes.toml"), "file-missing", {}),
    "an anchor one letter on": (
        _swap("quotes.toml", "start = 701,", "start = 702,"),
        "anchor-moved",
        {"start": 702, "found": "701"},
    ),
    "an anchor before the text": (
        _swap("quotes.toml", "start = 701,", "start = -5,"),
        "anchor-moved",
        {"start": -5},
    ),
    "an anchor beyond the text": (
        _swap("quotes.toml", "start = 701,", "start = 70100,"),
        "anchor-moved",
        {},
    ),
    "an anchor's words": (
        _swap("figures.toml", 'exact = "raising mutual trade', 'exact = "raising total trade'),
        "anchor-lost",
        {},
    ),
    "an anchor's words in another case": (
        _swap("figures.toml", 'exact = "raising mutual trade', 'exact = "Raising mutual trade'),
        "anchor-lost",
        {},
    ),
    "a typographic mark made plain": (
        _swap("quotes.toml", 'exact = "Following today’s', 'exact = \\"Following today\'s'.replace(
            "\\", "")),
        "anchor-lost",
        {},
    ),
    "an anchor in no source": (
        _swap("figures.toml", 'source = "daryo-council-12"', 'source = "daryo"'),
        "reference-unknown",
        {"reference": "daryo"},
    ),
    "a quote's text": (
        _swap("quotes.toml", 'text = "We aim to increase', 'text = "We want to increase'),
        "quote-not-its-anchors",
        {"item": "president-japarov-aim-3bn"},
    ),
    "a figure's value": (
        _swap("figures.toml", 'value = "1317000000"', 'value = "1371000000"'),
        "figure-not-its-words",
        {"item": "trade-turnover-2023-cabinet"},
    ),
    "a figure's scale": (
        _swap("figures.toml", 'value = "1317000000"', 'value = "1317000"'),
        "figure-not-its-words",
        {},
    ),
    "a quote by nobody known": (
        _swap("quotes.toml", 'speaker = "olzhas-bektenov"', 'speaker = "bektenov"'),
        "reference-unknown",
        {"item": "bektenov-relations-new-level", "reference": "bektenov"},
    ),
    "a figure by nobody known": (
        _swap("figures.toml", 'reporter = "akylbek-japarov"', 'reporter = "japarov"'),
        "reference-unknown",
        {"reference": "japarov"},
    ),
    "an event with nobody known": (
        _swap("events.toml", '"akylbek-japarov"', '"japarov"'),
        "reference-unknown",
        {"reference": "japarov"},
    ),
    "an occasion that is no event": (
        _swap("quotes.toml", 'occasion = "ala-archa-meeting"', 'occasion = "trade-growth-2023"'),
        "reference-unknown",
        {"reference": "trade-growth-2023"},
    ),
    "a quote the same as none": (
        _swap("quotes.toml", 'speaker = "olzhas-bektenov"', 'same_as = "x"\n'
              'speaker = "olzhas-bektenov"'),
        "reference-unknown",
        {"reference": "x"},
    ),
    "an id twice in one list": (
        _add("quotes.toml", _QUOTE_AGAIN),
        "item-twice",
        {"item": "bektenov-relations-new-level"},
    ),
    "an id twice in two lists": (
        _swap("figures.toml", 'id = "cargo-eight-months-2024"', 'id = "ala-archa-meeting"'),
        "item-twice",
        {"item": "ala-archa-meeting"},
    ),
    "an item without anchor": (
        _add("quotes.toml", _QUOTE_AGAIN.replace("bektenov-rel", "other-rel").replace(
            '{ source = "daryo-council-12", start = 701, exact = "Our relations" }', "")),
        "item-without-anchor",
        {"item": "other-relations-new-level"},
    ),
    "a newer version": (
        _swap("events.toml", "version = 1", "version = 2"),
        "file-newer",
        {"found": 2, "known": 1},
    ),
    "another format": (
        _swap("actors.toml", "chancery/seeds", "chancery/memo"),
        "file-other-format",
        {"format": "chancery/seeds"},
    ),
    "no TOML": (_add("actors.toml", "\n[[actor]\n"), "file-not-toml", {}),
    "a status there is not": (
        _swap("events.toml", 'status = "planned"', 'status = "initialed"'),
        "file-field",
        {"field": "status"},
    ),
    "a date there is not": (
        _swap("events.toml", 'date = "2024-04-19"', 'date = "2024-04-31"'),
        "file-field",
        {"field": "date"},
    ),
    "a name there is not": (
        _swap("quotes.toml", "occasion =", "ocasion ="),
        "file-field",
        {"field": "ocasion"},
    ),
    "an anchor without place": (
        _swap("quotes.toml", "start = 701,", ""),
        "file-field",
        {"field": "anchors"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("plant", "key", "values"), _FAULTS.values(), ids=_FAULTS.keys())
def test_a_fault_is_refused(
    folder: Path, plant: Callable[[Path], None], key: str, values: dict[str, object]
) -> None:
    plant(folder)
    with pytest.raises(BriefingError) as caught:
        seeds.load(folder)
    assert caught.value.key == key
    assert values.items() <= caught.value.values.items()


def test_the_delivered_seeds_are_sound(folder: Path) -> None:
    loaded = seeds.load(folder)
    assert [len(loaded.sources), len(loaded.texts), len(loaded.actors)] == [5, 5, 12]
    assert loaded.digest == seeds.digest(resources.seeds())


def test_each_anchor_holds_the_words_around_it(folder: Path) -> None:
    loaded = seeds.load(folder)
    words = {text.source: text.words for text in loaded.texts}
    for item in loaded.items:
        for anchor in item.anchors:
            text = words[anchor.source]
            assert text[anchor.start : anchor.end] == anchor.exact
            assert text[: anchor.start].endswith(anchor.prefix)
            assert text[anchor.end :].startswith(anchor.suffix)
            assert len(anchor.prefix) == min(CONTEXT, anchor.start)
            assert len(anchor.suffix) == min(CONTEXT, len(text) - anchor.end)


def test_the_digest_changes_with_any_file(folder: Path) -> None:
    whole = seeds.digest(folder)
    found = {whole}
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        path.write_bytes(data + b"\n")
        found.add(seeds.digest(folder))
        path.write_bytes(data)
    assert len(found) == 11
    assert seeds.digest(folder) == whole
