"""Papers with automatic parts and portion marks: Word and PDF say the same."""

from __future__ import annotations

from datetime import date

import pytest
from one_content.comparing import told_differently, written
from one_content.taming import tamed

from briefing.app import marks, templates
from briefing.app.library import Library
from briefing.memo import edit
from briefing.memo.assemble import assemble
from briefing.memo.names import Language

_CASES: dict[str, tuple[str, ...]] = {
    "talking-points": ("trade-turnover-2024@topics", "president-japarov-aim-3bn@topics"),
    "chronology": (
        "treaty-allied-relations-signed@chronology",
        "seventh-supreme-interstate-council@chronology",
        "industrial-trade-logistics-complex@forthcoming",
    ),
    "fact-sheet": ("trade-turnover-2023-tokayev@glance", "trade-goal-3bn-by-2030@targets"),
    "background-paper": ("trade-turnover-2024@figures", "tokayev-fraternal-peoples@positions"),
}


@pytest.mark.parametrize("language", ["en", "kk"])
@pytest.mark.parametrize("template", _CASES)
def test_a_paper_the_program_has_a_part_in(
    reading_library: Library, template: str, language: Language
) -> None:
    memo = edit.new_memo(
        templates.get(template), language, date(2025, 9, 1), reading_library.as_of()
    )
    memo = marks.begin(memo, "us", portions=template == "background-paper")
    memo = marks.set_field(memo, "subject", "(U) Trade")
    for pick in _CASES[template]:
        item, _, section = pick.partition("@")
        memo, _ = edit.add_item(memo, reading_library.store, item, section)
    assert told_differently(written(tamed(assemble(memo)))) == []
