"""Memos in two languages: Word and PDF say the same, in the same languages."""

from __future__ import annotations

from datetime import date

import pytest
from one_content.comparing import told_differently, written
from one_content.taming import tamed

from briefing.app import marks, templates
from briefing.app.library import Library
from briefing.memo import edit, second
from briefing.memo.assemble import Export, assemble
from briefing.memo.names import Language
from briefing.memo.outline import Memo, Pairing, Words

_TRADE = ("trade-turnover-2023-cabinet", "trade-turnover-2024", "trade-goal-3bn-by-2030")
_CHRONICLE = ("treaty-allied-relations-signed", "seventh-supreme-interstate-council")


def _memo(library: Library, template: str, first: Language, other: Language) -> Memo:
    memo = edit.new_memo(templates.get(template), first, date(2025, 9, 1), library.as_of())
    memo = edit.set_field(memo, "subject", "Trade, and “which target” holds")
    memo = second.set_second_field(memo, "subject", "Сауда және «қай нысана» күшінде")
    memo = edit.set_field(memo, "to", "The Minister")
    return second.choose(memo, other)


def _brief(library: Library, first: Language, other: Language) -> Memo:
    memo = _memo(library, "one-page-brief", first, other)
    memo, block = edit.add_prose(memo, "issue", "How far trade has come.")
    memo = second.set_second_content(memo, block, (Words("Сауда қалай өсті."),))
    memo, _ = edit.add_prose(memo, "bottom-line", "Said in one language alone.")
    for item in (*_TRADE, "target-trade-3bn-2027-agreed", "president-japarov-aim-3bn"):
        memo, block = edit.add_item(memo, library.store, item)
    memo = edit.set_translation(memo, block, "Біз 3 млрд долларға ұмтыламыз.")
    return second.set_second_translation(memo, block, "Мы стремимся к 3 млрд долл.")


def _meeting(library: Library, first: Language, other: Language) -> Memo:
    memo = _memo(library, "bilateral-meeting-brief", first, other)
    memo, _ = edit.add_prose(memo, "meeting", "When: to be confirmed\nWhere: Bishkek")
    memo, block = edit.add_prose(memo, "if-raised", "Why: because\nHow: so")
    memo = second.set_second_content(memo, block, (Words("Почему: потому\nКак: так"),))
    memo, _ = edit.add_group(memo, library.store, "table", _TRADE, "trade")
    memo, block = edit.add_group(memo, library.store, "chart", _TRADE, "trade")
    memo = second.set_second_title(memo, block, "Товарооборот")
    memo, _ = edit.add_group(
        memo, library.store, "chronology", _CHRONICLE, "relations", form="both"
    )
    return memo


@pytest.mark.parametrize("pairing", ["after", "columns"])
@pytest.mark.parametrize(
    ("make", "first", "other"),
    [(_brief, "kk", "ru"), (_meeting, "en", "ru"), (_meeting, "ky", "en")],
    ids=["brief", "meeting", "kyrgyz"],
)
def test_a_memo(
    make: object, first: Language, other: Language, pairing: Pairing, reading_library: Library
) -> None:
    memo = make(reading_library, first, other)  # type: ignore[operator]
    memo = second.choose(memo, other, pairing)
    assert told_differently(written(tamed(assemble(memo)))) == []


@pytest.mark.parametrize("pairing", ["after", "columns"])
def test_with_portion_marks_contents_and_a_source_sheet(
    pairing: Pairing, reading_library: Library
) -> None:
    memo = edit.new_memo(templates.get("talking-points"), "en", date(2025, 9, 1), None)
    memo = second.choose(marks.begin(memo, "us", portions=True), "kk", pairing)
    memo = marks.set_field(memo, "subject", "(U) Trade")
    for item in ("trade-turnover-2024", "president-japarov-aim-3bn"):
        memo, _ = edit.add_item(memo, reading_library.store, item, "topics")
    assert told_differently(written(tamed(assemble(memo, Export(hand_over=True))))) == []
