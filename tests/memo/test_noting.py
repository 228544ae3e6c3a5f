from __future__ import annotations

import pytest
from conftest import TODAY
from reading import every, words

from briefing.app import templates
from briefing.app.library import Library
from briefing.document.tree import Cell, Document, Inline, Note, Para, Span, Str, Table
from briefing.memo import edit
from briefing.memo.assemble import assemble
from briefing.memo.names import Language
from briefing.memo.noting import noted
from briefing.memo.outline import Memo

EVENT, FIGURE = "treaty-allied-relations-signed", "trade-turnover-2024"
MARK = Note((Str("So."),))


def _told(inlines: tuple[Inline, ...]) -> str:
    return "".join(
        "¹" if isinstance(one, Note) else words((one,)) for one in inlines
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "They signed.", "They signed.¹"),
        ("ru", "Они подписали.", "Они подписали¹."),
        ("kk", "Олар қол қойды (Астана).", "Олар қол қойды (Астана)¹."),
        ("ky", "Алар «макул» дешти.", "Алар «макул» дешти¹."),
        ("ru", "Это было в 2024 г.", "Это было в 2024 г.¹"),
        ("ru", "Это стоит 3 млн долл.", "Это стоит 3 млн долл.¹"),
        ("ru", "Так ли это?", "Так ли это?¹"),
        ("kk", "Солай деді…", "Солай деді…¹"),
        ("ru", "Без точки", "Без точки¹"),
        ("ru", "Цель — к 2030.", "Цель — к 2030\u202f¹."),
        ("en", "The aim is for 2030.", "The aim is for 2030.¹"),
        ("en", "top 3", "top 3\u202f¹"),
    ],
)
def test_where_the_mark_stands(language: str, sentence: str, told: str) -> None:
    for whole in (Str(sentence), Span((Span((Str(sentence),), item="a"),))):
        assert _told(noted(whole, MARK, language)) == told


def test_a_stop_that_stands_alone_goes_behind_it_too() -> None:
    whole = Span((Span((Str("They signed"),), language="en"), Str(".")))
    assert _told(noted(whole, MARK, "kk")) == "They signed¹."


def _memo(language: Language, template: str) -> Memo:
    return edit.new_memo(templates.get(template), language, TODAY, None)


def _lines(document: Document) -> list[str]:
    holders = (*every(document.blocks, Para), *every(document.blocks, Cell))
    lines = [_told(holder.inlines) for holder in holders]  # type: ignore[attr-defined]
    return [line for line in lines if "¹" in line]


@pytest.mark.parametrize(
    ("language", "end"), [("en", ".¹"), ("ru", "¹."), ("kk", "¹."), ("ky", "¹.")]
)
def test_sentences_and_rows_have_it_so(
    reading_library: Library, language: Language, end: str
) -> None:
    memo = _memo(language, "chronology")
    for section in ("key-dates", "chronology"):
        memo, _ = edit.add_item(memo, reading_library.store, EVENT, section)
    told = _lines(assemble(memo))
    assert len(told) == 2
    assert all(line.endswith(end) for line in told)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_source_sheet_has_whole_sentences(reading_library: Library, language: Language) -> None:
    memo = _memo(language, "talking-points")
    memo, _ = edit.add_item(memo, reading_library.store, FIGURE, "topics")
    document = assemble(memo)
    (sheet,) = every(document.blocks, Table)
    assert words(sheet.rows[0].cells[0].inlines).endswith(").")  # type: ignore[attr-defined]
    assert not list(every(document.blocks, Note))
