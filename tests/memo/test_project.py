from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.app.library import Library
from briefing.errors import BriefingError
from briefing.memo import edit, project
from briefing.memo.check import check
from briefing.memo.outline import Block, Memo, Piece, Pin, Words

ITEMS = ["trade-growth-2023", "president-japarov-aim-3bn", "treaty-allied-relations-signed",
         "twelfth-intergovernmental-council", "trade-turnover-2024"]  # fmt: skip
_TEXT = st.text(max_size=20)
_PATH = Path("some.brief")


def _changes() -> st.SearchStrategy[tuple[Any, ...]]:
    places = st.integers(0, 4)
    sections = st.sampled_from(["points", "trade", "statements", "press", "relations"])
    return st.one_of(
        st.tuples(st.just("item"), st.sampled_from(ITEMS), st.none() | sections),
        st.tuples(st.just("prose"), sections, _TEXT),
        st.tuples(st.just("field"), st.sampled_from(["to", "subject", "date"]), _TEXT),
        st.tuples(st.just("move"), places, sections, places),
        st.tuples(st.just("remove"), places),
        st.tuples(st.just("words"), places, _TEXT),
        st.tuples(st.just("use"), places, st.sampled_from(["open", "fyi"])),
        st.tuples(st.just("switch"), sections, st.booleans()),
        st.tuples(st.just("chart")),
    )


def _pinned(block: Block, text: str) -> tuple[Piece, ...]:
    pins: dict[str, tuple[Piece, ...]] = {"quote": (Pin("quote"),), "figure": (Pin("amount"),)}
    return (Words(text), *pins.get(block.kind, ()))


def _changed(memo: Memo, library: Library, change: tuple[Any, ...]) -> Memo:
    """The memo after a change; a change that is refused leaves it as it is."""
    kind, *rest = change
    blocks = memo.main.blocks()
    whole: dict[str, Callable[..., Memo]] = {
        "item": lambda item, section: edit.add_item(memo, library.store, item, section)[0],
        "prose": lambda section, text: edit.add_prose(memo, section, text)[0],
        "field": lambda field, text: edit.set_field(memo, field, text),
        "switch": lambda section, on: edit.switch_section(memo, section, on=on),
        "chart": lambda: edit.add_group(memo, library.store, "chart", [ITEMS[4]])[0],
    }
    single: dict[str, Callable[..., Memo]] = {
        "move": lambda block, section, index: edit.move_block(memo, block.id, section, index),
        "remove": lambda block: edit.remove_block(memo, block.id),
        "use": lambda block, use: edit.set_use(memo, block.id, use),
        "words": lambda block, text: edit.set_content(memo, block.id, _pinned(block, text)),
    }
    with contextlib.suppress(BriefingError):
        if kind in whole:
            return whole[kind](*rest)
        if blocks:
            return single[kind](blocks[rest[0] % len(blocks)], *rest[1:])
    return memo


@settings(max_examples=40)
@given(changes=st.lists(_changes(), max_size=10))
def test_any_memo_comes_back_as_it_was(
    reading_library: Library, meeting: Memo, changes: list[tuple[Any, ...]]
) -> None:
    memo = meeting
    given_out: set[str] = set()
    for change in changes:
        before = {block.id for block in memo.main.blocks()}
        memo = _changed(memo, reading_library, change)
        fresh = {block.id for block in memo.main.blocks()} - before
        assert not fresh & given_out, "an id was given twice"
        given_out |= fresh
        data = project.serialised(memo)
        again = project.parse(data, _PATH)
        assert again == memo
        assert project.serialised(again) == data


def test_saved_and_loaded(brief: Memo, tmp_path: Path) -> None:
    path = tmp_path / "memo.brief"
    project.save(brief, path)
    assert project.load(path) == brief
    first = path.read_bytes()
    project.save(project.load(path), path)
    assert path.read_bytes() == first
    assert os.listdir(tmp_path) == ["memo.brief"]  # noqa: PTH208


def test_the_file_says_what_it_is_and_is_read_by_people(brief: Memo) -> None:
    data = project.serialised(brief)
    assert data.startswith(b'{\n "format": "chancery/memo",\n "version": 3,\n')
    assert data.endswith(b"}\n")
    assert "Kazakhstan–Kyrgyzstan".encode() in data


def test_a_memo_of_the_first_version_opens(tmp_path: Path) -> None:
    """The file was written by the last program that knew no other."""
    old = Path(__file__).parent / "files" / "version-1.brief"
    memo = project.load(old)
    kinds = [block.kind for block in memo.main.blocks()]
    assert kinds == ["prose", "figure", "chart", "event", "quote"]
    assert memo.main.blocks()[1].content == (Words("Trade stood at "), Pin("amount"), Words("."))
    assert not [finding for finding in check(memo) if finding.level == "stop"]
    project.save(memo, tmp_path / "new.brief")
    again = project.load(tmp_path / "new.brief")
    assert again == memo
    assert (tmp_path / "new.brief").read_bytes().startswith(project.serialised(memo)[:60])
    assert json.loads((tmp_path / "new.brief").read_bytes())["version"] == project.VERSION


def test_a_memo_of_the_second_version_opens(tmp_path: Path) -> None:
    """The file was written by the last program that knew no third."""
    memo = project.load(Path(__file__).parent / "files" / "version-2.brief")
    assert [block.kind for block in memo.main.blocks()] == ["prose", "figure", "quote", "list"]
    assert {block.translation for block in memo.main.blocks()} == {""}
    assert (memo.annexes, memo.annexes_made) == ((), 0)
    assert not [finding for finding in check(memo) if finding.level == "stop"]
    project.save(memo, tmp_path / "new.brief")
    assert project.load(tmp_path / "new.brief") == memo


Change = Callable[[dict[str, Any]], object]


def _paper(memo: dict[str, Any]) -> dict[str, Any]:
    paper: dict[str, Any] = memo["papers"][0]
    return paper


def _block(memo: dict[str, Any], kind: str) -> dict[str, Any]:
    return next(
        block
        for section in _paper(memo)["sections"]
        for block in section["blocks"]
        if block["kind"] == kind
    )


_FAULTS: dict[str, tuple[Change, str, dict[str, object]]] = {
    "newer": (lambda memo: memo.update(version=4), "file-newer", {"found": 4, "known": 3}),
    "another format": (lambda memo: memo.update(format="x"), "file-other-format", {}),
    "no format": (lambda memo: memo.pop("format"), "file-other-format", {}),
    "no papers": (lambda memo: memo.update(papers=[]), "file-field", {"field": "papers"}),
    "papers of another kind": (
        lambda memo: memo.update(papers={}), "file-field", {"field": "papers"}),
    "an unknown name": (lambda memo: memo.update(colour="red"), "file-field",
                        {"field": "colour"}),
    "a missing name": (lambda memo: memo.pop("evidence"), "file-field", {"field": "evidence"}),
    "a language there is not": (
        lambda memo: _paper(memo).update(language="fr"), "file-field",
        {"field": "papers.0.language"}),
    "a field the template lacks": (
        lambda memo: _paper(memo)["fields"].update(colour="red"), "file-field",
        {"field": "fields.colour"}),
    "a field with a control character": (
        lambda memo: _paper(memo)["fields"].update(to="a\x00b"), "file-field",
        {"field": "fields.to"}),
    "a lone surrogate": (
        lambda memo: _paper(memo)["fields"].update(to="\ud800"), "file-field", {}),
    "a section the template lacks": (
        lambda memo: _paper(memo)["sections"].append({"id": "cake", "blocks": []}),
        "file-field", {"field": "sections.cake"}),
    "a section twice": (
        lambda memo: _paper(memo)["sections"].append({"id": "issue", "blocks": []}),
        "file-field", {"field": "sections.issue"}),
    "a block twice": (
        lambda memo: _block(memo, "quote").update(id="b1"), "file-field",
        {"field": "blocks.b1"}),
    "a block without id": (lambda memo: _block(memo, "quote").update(id=""), "file-field", {}),
    "a block's id that tags nothing": (
        lambda memo: _block(memo, "quote").update(id="b 1"), "file-field",
        {"field": "blocks.b 1"}),
    "an id yet to be given": (lambda memo: memo.update(blocks_made=2), "file-field",
                              {"field": "blocks_made"}),
    "a count below nothing": (lambda memo: memo.update(blocks_made=-1), "file-field",
                              {"field": "blocks_made"}),
    "prose with an item": (
        lambda memo: _block(memo, "prose").update(item="trade-growth-2023"), "file-field",
        {"field": "blocks.b1"}),
    "a quote without item": (lambda memo: _block(memo, "quote").update(item=None), "file-field",
                             {}),
    "an item nobody evidences": (
        lambda memo: _block(memo, "quote").update(item="other"), "evidence-missing",
        {"item": "other"}),
    "a block of another kind than its item": (
        lambda memo: _block(memo, "quote").update(item="treaty-allied-relations-signed"),
        "file-field", {}),
    "words no paper can hold": (
        lambda memo: _block(memo, "prose").update(content=[{"words": "a\u202eb"}]),
        "file-field", {"field": "blocks.b1"}),
    "a pin there is not": (
        lambda memo: _block(memo, "quote").update(content=[{"pin": "title"}]),
        "file-field", {}),
    "a translation of no quotation": (
        lambda memo: _block(memo, "prose").update(translation="x"), "file-field",
        {"field": "blocks.b1"}),
    "a translation no paper can hold": (
        lambda memo: _block(memo, "quote").update(translation="\u202e"), "file-field", {}),
    "a list of no known form": (
        lambda memo: _block(memo, "prose").update(kind="list"), "file-field",
        {"field": "blocks.b1"}),
    "a link to a file": (
        lambda memo: _block(memo, "prose").update(content=[{"words": "a", "link": "file:///x"}]),
        "file-field", {"field": "blocks.b1"}),
    "a note no paper can hold": (
        lambda memo: _block(memo, "prose").update(content=[{"note": "a\u0007"}]),
        "file-field", {"field": "blocks.b1"}),
    "a change no paper can hold": (
        lambda memo: _block(memo, "quote").update(content=[{"pin": "quote", "changes": [
            {"kind": "insert", "start": 0, "end": 2, "words": "\u202e"}]}]),
        "file-field", {}),
    "a change of no known kind": (
        lambda memo: _block(memo, "quote").update(content=[{"pin": "quote", "changes": [
            {"kind": "reverse", "start": 0, "end": 2}]}]),
        "file-field", {}),
    "a cited item nobody evidences": (
        lambda memo: _block(memo, "prose").update(content=[{"cite": "other"}]),
        "evidence-missing", {"item": "other"}),
    "a template that is none": (
        lambda memo: _paper(memo)["template"].update(sections=[]), "file-field",
        {"field": "section"}),
    "a layout nobody can print": (
        lambda memo: _paper(memo)["template"]["layout"].update(top=0), "file-field",
        {"field": "layout.top"}),
    "a date that is none": (
        lambda memo: memo["evidence"]["events"][0].update(date="soon"), "file-field",
        {"field": "evidence.events.0.date"}),
    "a number in words": (
        lambda memo: memo["evidence"]["figures"][0].update(value="many"), "file-field",
        {"field": "evidence.figures.0.value"}),
}  # fmt: skip


@pytest.mark.parametrize(("change", "key", "values"), _FAULTS.values(), ids=_FAULTS.keys())
def test_a_fault_is_named(brief: Memo, change: Change, key: str, values: dict[str, object]) -> None:
    table = json.loads(project.serialised(brief))
    change(table)
    with pytest.raises(BriefingError) as caught:
        project.parse(json.dumps(table).encode(), _PATH)
    assert caught.value.key == key
    assert values.items() <= caught.value.values.items()
    assert key == "evidence-missing" or caught.value.values["path"] == _PATH


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.6, 0.99])
def test_a_file_cut_short(brief: Memo, share: float) -> None:
    data = project.serialised(brief)
    with pytest.raises(BriefingError, match=r"file-not-json|file-not-utf8"):
        project.parse(data[: int(len(data) * share)], _PATH)


@given(st.integers(0, 10_000), st.integers(0, 255))
def test_no_changed_byte_raises_anything_but_a_refusal(brief: Memo, at: int, byte: int) -> None:
    data = bytearray(project.serialised(brief))
    data[at * len(data) // 10_001] = byte
    try:
        memo = project.parse(bytes(data), _PATH)
    except BriefingError:
        return
    project.serialised(memo)


def test_a_memo_that_cannot_be_saved_leaves_the_old_one(
    brief: Memo, empty_brief: Memo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "memo.brief"
    project.save(brief, path)
    before = path.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BriefingError, match="disk-full"):
        project.save(empty_brief, path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["memo.brief"]
