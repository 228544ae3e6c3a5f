from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from briefing.app.library import Library
from briefing.errors import BriefingError
from briefing.memo import edit, project
from briefing.memo.check import Finding, check, stops
from briefing.memo.evidence import sealed
from briefing.memo.outline import Evidence, Memo, Pin, Words
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import LANGUAGES, catalogue


def _found(memo: Memo) -> list[tuple[str, str, str]]:
    return [(finding.rule, finding.level, finding.where) for finding in check(memo)]


def _told(memo: Memo, language: str = "en") -> list[str]:
    return [finding.message(catalogue(language)) for finding in check(memo)]


def _with(memo: Memo, evidence: Evidence) -> Memo:
    """The memo with other evidence, sealed anew as a forger would."""
    return replace(memo, evidence=replace(evidence, seal=sealed(evidence)))


def test_of_a_finished_brief_only_an_old_event_is_noted(brief: Memo) -> None:
    assert _found(brief) == [("L17", "info", "b4")]


class TestFields:
    def test_l22_names_each_required_field_that_is_empty(self, empty_brief: Memo) -> None:
        found = [where for rule, _, where in _found(empty_brief) if rule == "L22"]
        assert found == ["marking", "to", "from", "subject", "as_of"]
        assert "The header field “Subject” is required and empty." in _told(empty_brief)

    def test_it_is_quiet_of_fields_that_are_not_required(self, brief: Memo) -> None:
        assert "drafted" not in brief.main.fields
        assert not [rule for rule, _, _ in _found(brief) if rule == "L22"]


class TestSections:
    def test_l21_names_each_required_section_that_is_empty(self, empty_brief: Memo) -> None:
        found = [(level, where) for rule, level, where in _found(empty_brief) if rule == "L21"]
        assert found == [("warn", "issue"), ("warn", "bottom-line")]

    def test_white_space_is_empty(self, empty_brief: Memo) -> None:
        memo, _ = edit.add_prose(empty_brief, "issue", " \n ")
        assert ("L21", "warn", "issue") in _found(memo)

    @pytest.mark.parametrize(("count", "over"), [(40, False), (41, True)])
    def test_l15_counts_a_sections_words(self, brief: Memo, count: int, over: bool) -> None:
        memo, _ = edit.add_prose(brief, "care", "word " * count)
        assert (("L15", "warn", "care") in _found(memo)) is over
        if over:
            assert "Handle with care: 41 words, where the template allows 40." in _told(memo)

    def test_l15_counts_a_sections_items(self, brief: Memo, reading_library: Library) -> None:
        memo = brief
        for number, item in enumerate(
            ["golden-eagle-order-awarded", "ala-archa-meeting", "order-of-dostyk-presented"], 2
        ):
            memo, _ = edit.add_item(memo, reading_library.store, item)
            assert (("L15", "warn", "developments") in _found(memo)) is (number > 3)

    def test_l15_counts_the_whole_papers_words(self, brief: Memo) -> None:
        memo = brief
        for _ in range(4):
            memo, _ = edit.add_prose(memo, "points", "word " * 90)
        assert ("L15", "warn", "memo") in _found(memo)
        assert ("L15", "warn", "points") in _found(memo)

    def test_l15_counts_the_notes(self, brief: Memo, reading_library: Library) -> None:
        memo = brief
        for _ in range(5):
            memo, _ = edit.add_item(memo, reading_library.store, "trade-turnover-2024")
        # Nothing but length is found fault with: there is no reporter, and that is said.
        assert not [each for each in _told(memo) if "8" in each]
        memo, _ = edit.add_item(memo, reading_library.store, "trade-turnover-2024")
        assert "One-page brief: 9 notes, where the template allows 8." in _told(memo)

    def test_l15_counts_the_rows_beside_a_drawing_of_what_has_no_date(
        self, brief: Memo, reading_library: Library
    ) -> None:
        memo = brief
        for _ in range(4):
            memo, _ = edit.add_item(memo, reading_library.store, "trade-turnover-2024")
        events = reading_library.store.items("event")
        undated = next(item.id for item in events if item.date is None)
        items = ("seventh-supreme-interstate-council", undated)
        dated = (items[0], "treaty-allied-relations-signed")
        for chosen, told in ((dated, False), (items, True)):
            grown, _ = edit.add_group(
                memo, reading_library.store, "chronology", chosen, form="drawn"
            )
            assert any(" notes, where" in each for each in _told(grown)) == told


class TestFigures:
    @pytest.mark.parametrize(
        ("item", "missing"),
        [
            ("trade-turnover-2024", ["no reporter"]),
            ("trade-turnover-nearly-2bn", ["no period"]),
            ("joint-checkpoints-seven", ["no period", "no reporter"]),
            ("trade-turnover-2023-cabinet", []),
        ],
    )
    def test_l2_names_what_a_figure_lacks(
        self, empty_brief: Memo, reading_library: Library, item: str, missing: list[str]
    ) -> None:
        memo, block = edit.add_item(empty_brief, reading_library.store, item)
        found = [finding for finding in check(memo) if finding.rule == "L2"]
        told = [finding.message(catalogue("en")) for finding in found]
        assert [message.rsplit(" has ", 1)[1].rstrip(".") for message in told] == missing
        assert {(finding.level, finding.where) for finding in found} <= {("warn", block)}


class TestQuotes:
    def _changed(self, brief: Memo, **facts: Any) -> list[Finding]:
        quote = replace(brief.evidence.quotes[0], **facts)
        memo = _with(brief, replace(brief.evidence, quotes=(quote,)))
        return [finding for finding in check(memo) if finding.rule == "L4"]

    @pytest.mark.parametrize(
        ("facts", "level", "missing"),
        [
            ({"speaker": "nobody"}, "stop", ["no speaker"]),
            ({"post": None}, "warn", ["no post of the speaker"]),
            ({"occasion": None}, "warn", ["no occasion", "no date"]),
            ({}, "warn", []),
        ],
    )
    def test_l4_names_what_a_quote_lacks(
        self, brief: Memo, facts: dict[str, Any], level: str, missing: list[str]
    ) -> None:
        found = self._changed(brief, **facts)
        assert {finding.level for finding in found} <= {level}
        told = [finding.message(catalogue("en")) for finding in found]
        assert [message.rsplit(" has ", 1)[1].rstrip(".") for message in told] == missing

    def test_l4_names_an_undated_occasion(self, brief: Memo) -> None:
        events = tuple(
            replace(event, date=None, date_basis="unknown") for event in brief.evidence.events
        )
        memo = _with(brief, replace(brief.evidence, events=events))
        (finding,) = check(memo)
        assert (finding.rule, finding.level) == ("L4", "warn")
        assert "no date" in finding.message(catalogue("en"))


class TestEvents:
    @pytest.mark.parametrize(
        ("date", "as_of", "late"),
        [
            ("2024-12-31", "2025-01-01", True),
            ("2024", "2025-01-01", True),
            ("2024", "2024-12-31", False),
            ("2024", "2024-06", False),
            ("2024/..", "2030-01-01", False),
            (None, "2030-01-01", False),
        ],
    )
    def test_l18_names_a_plan_whose_date_has_passed(
        self,
        empty_brief: Memo,
        reading_library: Library,
        date: str | None,
        as_of: str,
        late: bool,
    ) -> None:
        memo, block = edit.add_item(
            empty_brief, reading_library.store, "sixth-consultative-meeting"
        )
        memo = edit.set_field(memo, "as_of", as_of)
        (event,) = memo.evidence.events
        stamp = None if date is None else Edtf(date)
        memo = _with(memo, replace(memo.evidence, events=(replace(event, date=stamp),)))
        assert (("L18", "warn", block) in _found(memo)) is late

    def test_without_as_of_the_memos_date_counts(
        self, empty_brief: Memo, reading_library: Library
    ) -> None:
        memo, block = edit.add_item(
            empty_brief, reading_library.store, "sixth-consultative-meeting"
        )
        assert "as_of" not in memo.main.fields
        assert ("L18", "warn", block) in _found(memo)
        assert ("L18", "warn", block) not in _found(edit.set_field(memo, "date", ""))

    def test_what_was_held_is_no_plan(self, brief: Memo) -> None:
        assert not [rule for rule, _, _ in _found(brief) if rule == "L18"]


Tamper = Callable[[dict[str, Any]], object]


def _swap(kind: str, name: str, old: str, new: str) -> Tamper:
    def change(evidence: dict[str, Any]) -> None:
        for record in evidence[kind]:
            if old in str(record[name]):
                record[name] = record[name].replace(old, new)
                return
        raise AssertionError(old)

    return change


def _anchor(kind: str, old: str, new: str) -> Tamper:
    def change(evidence: dict[str, Any]) -> None:
        anchors = [anchor for record in evidence[kind] for anchor in record["anchors"]]
        anchor = next(anchor for anchor in anchors if old in anchor["exact"])
        anchor["exact"] = anchor["exact"].replace(old, new)

    return change


def _passage(old: str, new: str) -> Tamper:
    def change(evidence: dict[str, Any]) -> None:
        for witness in evidence["witnesses"]:
            for passage in witness["passages"]:
                passage["words"] = passage["words"].replace(old, new)

    return change


def _everywhere(kind: str, name: str, old: str, new: str) -> Tamper:
    def change(evidence: dict[str, Any]) -> None:
        _swap(kind, name, old, new)(evidence)
        _anchor(kind, old, new)(evidence)

    return change


_TAMPERED: dict[str, tuple[Tamper, str]] = {
    "a quote's text": (_swap("quotes", "text", "$3 billion", "$5 billion"), "b5"),
    "a quote's text and its anchor": (
        _everywhere("quotes", "text", "$3 billion", "$5 billion"),
        "b5",
    ),
    "a quote's anchor": (_anchor("quotes", "$3 billion", "$5 billion"), "b5"),
    "a quote's passage": (_passage("volume to $3 billion by 2030.”", "volume to $5 billion.”"),
                          "b5"),
    "a quote without anchors": (lambda evidence: evidence["quotes"][0].update(anchors=[]), "b5"),
    "a figure's value": (_swap("figures", "value", "1317000000", "1717000000"), "b3"),
    "a figure's anchor": (_anchor("figures", "1.317", "1.717"), "b3"),
    "a figure's value and anchor": (
        lambda evidence: (
            _swap("figures", "value", "1317000000", "1717000000")(evidence),
            _anchor("figures", "1.317", "1.717")(evidence),
        ),
        "b3",
    ),
    "a figure's passage": (_passage("1.317", "1.717"), "b3"),
    "an event's anchor": (_anchor("events", "inked", "burnt"), "b4"),
    "an event's passage": (_passage("was inked", "was burnt"), "b4"),
    "a source left out": (
        lambda evidence: evidence.update(
            witnesses=[
                each
                for each in evidence["witnesses"]
                if each["source"]["id"] != "diplomacybeyond-trade-surge"
            ]
        ),
        "b3",
    ),
}  # fmt: skip


class TestTampering:
    """A memo file changed by another hand is told, and never printed as if it were whole."""

    def _loaded(self, brief: Memo, tamper: Tamper) -> Memo:
        table = json.loads(project.serialised(brief))
        tamper(table["evidence"])
        return project.parse(json.dumps(table).encode(), Path("some.brief"))

    @pytest.mark.parametrize(("tamper", "where"), _TAMPERED.values(), ids=_TAMPERED.keys())
    def test_l5_stops(self, brief: Memo, tamper: Tamper, where: str) -> None:
        memo = self._loaded(brief, tamper)
        found = [(finding.rule, finding.where) for finding in stops(check(memo))]
        assert ("L5", "evidence") in found
        # Sealed anew it is told all the same, at the block that would print it.
        forged = stops(check(_with(memo, memo.evidence)))
        assert ("L5", where) in {(finding.rule, finding.where) for finding in forged}

    def test_a_quiet_change_is_seen_by_the_seal(self, brief: Memo) -> None:
        memo = self._loaded(brief, _swap("quotes", "post", "President", "King"))
        assert _found(memo)[0] == ("L5", "stop", "evidence")
        assert len(_found(memo)) == len(_found(brief)) + 1

    def test_a_pin_left_out_in_the_file_stops(self, brief: Memo) -> None:
        table = json.loads(project.serialised(brief))
        for section in table["papers"][0]["sections"]:
            for block in section["blocks"]:
                if block["kind"] == "quote":
                    block["content"] = [{"words": "We aim at $5 billion."}]
        memo = project.parse(json.dumps(table).encode(), Path("some.brief"))
        assert ("L5", "stop", "b5") in _found(memo)

    def test_a_group_is_looked_into(self, meeting: Memo, reading_library: Library) -> None:
        memo, block = edit.add_group(
            meeting, reading_library.store, "table", ["trade-turnover-2024", "trade-growth-2023"]
        )
        figures = tuple(
            replace(figure, value=Decimal(99)) if figure.id == "trade-growth-2023" else figure
            for figure in memo.evidence.figures
        )
        memo = _with(memo, replace(memo.evidence, figures=figures))
        assert [(each.rule, each.where) for each in stops(check(memo))] == [("L5", block)]


def test_words_of_ones_own_around_the_pin_are_fine(brief: Memo) -> None:
    memo = edit.set_content(brief, "b5", (Words("Mr Japarov said: "), Pin("quote")))
    assert check(memo) == check(brief)


def test_every_finding_is_told_in_every_language(
    empty_brief: Memo, brief: Memo, reading_library: Library
) -> None:
    memos = [
        empty_brief,
        edit.add_item(empty_brief, reading_library.store, "joint-checkpoints-seven")[0],
        edit.add_item(empty_brief, reading_library.store, "sixth-consultative-meeting")[0],
    ]
    quotes = (replace(brief.evidence.quotes[0], post=None, text="Other"),)
    memos.append(replace(brief, evidence=replace(brief.evidence, quotes=quotes)))
    memos.append(edit.add_prose(brief, "care", "word " * 400)[0])
    rules = {finding.rule for memo in memos for finding in check(memo)}
    assert rules == {"L2", "L4", "L5", "L15", "L16", "L17", "L18", "L21", "L22"}
    for memo in memos:
        told = {language: _told(memo, language) for language in LANGUAGES}
        for language, messages in told.items():
            assert all("{" not in message and "None" not in message for message in messages)
            assert language == "en" or not set(messages) & set(told["en"])


def test_an_item_nobody_evidences_is_no_finding_but_a_refusal(brief: Memo) -> None:
    memo = replace(brief, evidence=replace(brief.evidence, quotes=()))
    with pytest.raises(BriefingError, match="evidence-missing"):
        check(memo)
