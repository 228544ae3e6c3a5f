"""The columns of tables hold their words, in every language and on every layout."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from briefing.app import drafting, templates
from briefing.app.library import Library
from briefing.document.numbering import plain_text
from briefing.document.tree import Cell, Row, Str, Table
from briefing.memo import edit
from briefing.memo.assemble import assemble
from briefing.memo.names import Language
from briefing.memo.proposal import Scope
from briefing.memo.template import LayoutPreset, Template, text_width
from briefing.memo.widths import evened, fitted, widened
from briefing.wording.catalogue import LANGUAGES
from briefing.writers.pdf.fonts import BOLD, REGULAR, family

_PADDING = 12.0
_A4 = next(preset for preset in templates.layouts() if preset.id == "a4")


def _tables(template: Template, language: Language, library: Library) -> list[Table]:
    """The tables of a paper filled with all that fits it."""
    memo = edit.new_memo(template, language, date(2025, 9, 1), library.as_of())
    memo = drafting.filled(memo, library, Scope())
    return [block for block in assemble(memo).blocks if isinstance(block, Table)]


def _divided(table: Table, preset: LayoutPreset) -> list[str]:
    """The words too wide for their column; addresses may be parted anywhere between their parts."""
    faces = family(preset.font)
    size = preset.size - 1
    found = []
    for row in (table.head, *table.rows):
        measure = faces.face(BOLD if row is table.head else REGULAR).at(size)
        for width, cell in zip(table.widths, row.cells, strict=True):
            room = width * text_width(preset) - _PADDING
            words = plain_text(cell.inlines).split(" ")
            found += [word for word in words if word and "://" not in word and measure[word] > room]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", templates.load_all(), ids=lambda each: each.id)
def test_the_longest_word_of_each_cell_fits(
    template: Template, language: Language, reading_library: Library
) -> None:
    for table in _tables(template, language, reading_library):
        assert sum(table.widths) == pytest.approx(1, abs=0.001)
        assert _divided(table, template.layout) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("preset", templates.layouts(), ids=lambda each: each.id)
def test_it_does_on_every_layout(
    preset: LayoutPreset, language: Language, reading_library: Library
) -> None:
    template = replace(templates.get("chronology"), layout=preset)
    tables = _tables(template, language, reading_library)
    assert tables
    assert [word for table in tables for word in _divided(table, preset)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_that_was_inferred_takes_no_more_than_three_lines(
    language: Language, reading_library: Library
) -> None:
    table, *_ = _tables(templates.get("chronology"), language, reading_library)
    measure = family(_A4.font).face(REGULAR).at(_A4.size - 1)
    room = table.widths[0] * text_width(_A4) - _PADDING
    assert table.widths[1] > 0.5
    assert max(measure[plain_text(row.cells[0].inlines)] for row in table.rows) < 2.8 * room


def _rows(*rows: tuple[str, ...]) -> list[Row]:
    return [Row(tuple(Cell((Str(text),)) for text in row)) for row in rows]


def test_columns_that_hold_their_words_stay_as_they_were() -> None:
    rows = _rows(("Date", "Event", "Status"), ("2024", "Signed", "planned"))
    widths = (0.22, 0.62, 0.16)
    assert fitted(rows, widths, 1, _A4) == widths
    assert evened(rows, widths, 1, _A4) == widths


def test_words_wider_than_the_table_share_it() -> None:
    long = "w" * 90
    widths = fitted(_rows((long, long), (long, long)), (0.3, 0.7), 1, _A4)
    assert widths == pytest.approx((0.5, 0.5))


def test_what_no_break_spaces_hold_together_takes_no_more_than_a_part() -> None:
    held = "\u00a0".join(["thousand"] * 12)
    first, second = fitted(_rows(("a", "b"), (held, "c")), (0.2, 0.8), 1, _A4)
    assert first == pytest.approx(0.3)
    assert second == pytest.approx(0.7)


def test_a_column_takes_room_the_others_have_no_use_for() -> None:
    told = [("Turnover of one country with another, in all goods", "5", "2024")] * 3
    rows = _rows(("Figure", "Value", "Period"), *told)
    before = (0.2, 0.4, 0.4)
    after = widened(rows, before, 0, _A4)
    assert after[0] > before[0]
    assert sum(after) == pytest.approx(1)
    assert min(after[1:]) > 0.15
    assert widened(rows, after, 0, _A4) == after


def test_a_column_takes_nothing_that_saves_no_line() -> None:
    rows = _rows(("Figure", "Value"), ("Turnover", "5"))
    assert widened(rows, (0.5, 0.5), 0, _A4) == (0.5, 0.5)
