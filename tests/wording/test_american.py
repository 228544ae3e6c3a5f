"""The English of the United States, where it differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from corpus.makers import source
from reading import notes

from briefing.app import templates
from briefing.app.library import Library
from briefing.citation.notes import Citations, StyleName
from briefing.citation.style import Mention
from briefing.document.numbering import plain_text
from briefing.memo import edit
from briefing.memo.assemble import assemble
from briefing.values.amount import Amount
from briefing.values.edtf import Edtf
from briefing.wording.amounts import amount_words
from briefing.wording.catalogue import catalogue
from briefing.wording.dates import date_words

_WORDS = catalogue("en-US")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2026-04-03", "April 3, 2026"),
        ("2026-04", "April 2026"),
        ("2026-04-03/2026-04-05", "April 3, 2026 to April 5, 2026"),
        ("2026-04-03~", "about April 3, 2026"),
    ],
)
def test_dates(text: str, told: str) -> None:
    assert date_words(Edtf(text), _WORDS) == told


def test_units() -> None:
    assert amount_words(Amount(Decimal(3_000_000), "t", 6), _WORDS) == "3 million metric tons"


def test_all_else_is_english() -> None:
    assert _WORDS.language == "en"
    assert _WORDS.paper("draft") == "DRAFT"


@pytest.mark.parametrize(
    ("style", "first", "again"),
    [
        (
            "chicago",
            "Marat Aliev, “A headline,” The Outlet, May 5, 2025.",
            "Aliev, “A headline.”",
        ),
        ("un", "Marat Aliev, “A headline,” The Outlet, May 5, 2025.", "Aliev, “A headline.”"),
        ("oscola", "Marat Aliev, ‘A headline’ The Outlet (May 5, 2025).", "Aliev (n\u00a0)."),
    ],
)
def test_a_comma_stands_within_the_marks(style: StyleName, first: str, again: str) -> None:
    citations = Citations(_WORDS, style)
    cited = [Mention(source(author="Marat Aliev", url=None))]
    assert [plain_text(citations.note(cited).inlines) for _ in range(2)] == [first, again]


def test_a_list_of_sources() -> None:
    citations = Citations(_WORDS)
    citations.note([Mention(source(author="Marat Aliev", url=None))])
    told = citations.source_list()[-1].items[0][0].inlines  # type: ignore[union-attr]
    assert plain_text(told) == "Aliev, Marat. “A headline.” The Outlet, May 5, 2025."


def test_a_layout_has_its_papers_written_so(reading_library: Library) -> None:
    template = templates.get("one-page-brief")
    american = replace(template, layout=replace(template.layout, english="en-US"))
    for chosen, tag, told in (
        (template, "en-GB", "On 19 April 2024"),
        (american, "en-US", "On April 19, 2024"),
    ):
        memo = edit.new_memo(chosen, "en", date(2025, 9, 1), reading_library.as_of())
        memo, _ = edit.add_item(memo, reading_library.store, "treaty-allied-relations-signed")
        document = assemble(memo)
        assert document.properties.language == tag
        assert any(told in repr(block) for block in document.blocks)
        assert ("” " in notes(document)[0]) is (tag == "en-US")
        russian = assemble(replace(memo, papers=(replace(memo.main, language="ru"),)))
        assert russian.properties.language == "ru-RU"
