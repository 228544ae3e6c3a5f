from __future__ import annotations

import pytest

from briefing.app import templates
from briefing.app.finding import Match, Query, find, replaced
from briefing.app.library import Library
from briefing.app.session import Session
from briefing.app.wordings import Wordings
from briefing.memo import binder, edit, second
from briefing.memo.flat import MARK, flat
from briefing.memo.outline import FreeNote, Memo, Pin, Words

FIGURES = ["trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev"]


@pytest.fixture
def memo(empty_brief: Memo) -> Memo:
    """A brief with a subject and one paragraph in two styles with a note."""
    memo = edit.set_field(empty_brief, "subject", "Trade")
    memo, block = edit.add_prose(memo, "issue")
    content = (
        Words("Our trade "),
        Words("trade", bold=True),
        FreeNote("Trade as reported."),
        Words(" Trader."),
    )
    return edit.set_content(memo, block, content)


def _texts(memo: Memo, query: Query) -> list[tuple[str, str]]:
    """Which text each match is in, and what stands there."""
    wordings = Wordings(memo)
    told = []
    for match in find(memo, query):
        if match.part == "field":
            text = memo.main.fields[match.where]
        else:
            block = edit.find_block(memo, match.where)
            content = wordings.content(block)
            match match.part:
                case "words":
                    text = flat(content)
                case "title":
                    text = block.title
                case "note":
                    piece = content[match.piece]
                    assert isinstance(piece, FreeNote)
                    text = piece.note
                case "locked":
                    text = wordings.locked(block, content[match.piece])
                case _:
                    text = wordings.item(block.items[match.piece])
        told.append((match.part, text[match.start : match.end]))
    return told


def test_everywhere_in_reading_order(memo: Memo) -> None:
    assert _texts(memo, Query("trade")) == [
        ("field", "Trade"),
        ("words", "trade"),
        ("words", "trade"),
        ("note", "Trade"),
        ("words", "Trade"),
    ]


def test_case_and_whole_words(memo: Memo) -> None:
    assert _texts(memo, Query("Trade", case=True)) == [
        ("field", "Trade"),
        ("note", "Trade"),
        ("words", "Trade"),
    ]
    assert [part for part, _ in _texts(memo, Query("trade", whole=True))] == [
        "field",
        "words",
        "words",
        "note",
    ]


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("Қазақстан мен Қырғызстан", "казакстан", "Қазақстан"),
        ("the President’s word", "president's", "President’s"),
        ("2024–2026", "2024-2026", "2024–2026"),
        ("Straße", "strasse", "Straße"),
        ("cafe\u0301 bar", "cafe", "café"),
        ("q\u0306 b", "q", "q\u0306"),
        ("ИСТОРИЯ", "история", "ИСТОРИЯ"),
    ],
)
def test_folded(empty_brief: Memo, text: str, sought: str, found: str) -> None:
    memo = edit.set_field(empty_brief, "subject", text)
    assert _texts(memo, Query(sought)) == [("field", found)]


@pytest.mark.parametrize("words", ["", " ", MARK, f"a{MARK}b"])
def test_nothing_is_sought(memo: Memo, words: str) -> None:
    assert find(memo, Query(words)) == ()
    assert find(memo, Query(words, case=True)) == ()


def test_overlapping_places_are_found_once(empty_brief: Memo) -> None:
    memo = edit.set_field(empty_brief, "subject", "aaaa")
    assert [(one.start, one.end) for one in find(memo, Query("aa"))] == [(0, 2), (2, 4)]
    memo = edit.set_field(empty_brief, "subject", "ß")
    assert [(one.start, one.end) for one in find(memo, Query("s"))] == [(0, 1)]


def test_locked_words_are_found_and_never_replaced(brief: Memo) -> None:
    [quote] = [block for block in brief.main.blocks() if block.kind == "quote"]
    item = next(item for item in brief.evidence.quotes if item.id == quote.item)
    sought = item.text[5:25]
    matches = find(brief, Query(sought, case=True))
    assert [(one.where, one.part) for one in matches] == [(quote.id, "locked")]
    assert replaced(brief, matches, "X").memo == brief
    assert replaced(brief, matches, "X").done == 0


def test_an_amount_is_locked(brief: Memo) -> None:
    [figure] = [block for block in brief.main.blocks() if block.kind == "figure"]
    wordings = Wordings(brief)
    amount = wordings.locked(figure, Pin("amount"))
    assert (figure.id, "locked") in [
        (one.where, one.part) for one in find(brief, Query(amount, case=True))
    ]


def test_a_group_s_caption_is_replaced_and_its_items_are_not(
    brief: Memo, reading_library: Library
) -> None:
    memo, block = edit.add_group(brief, reading_library.store, "table", FIGURES)
    memo = edit.set_group(memo, block, title="Trade turnover", form="")
    matches = [one for one in find(memo, Query("turnover")) if one.where == block]
    assert {one.part for one in matches} == {"title", "item"}
    after = replaced(memo, matches, "volume")
    assert edit.find_block(after.memo, block).title == "Trade volume"
    assert after.done == 1
    assert after.memo.evidence == memo.evidence


def test_replacing_keeps_styles_and_notes(memo: Memo) -> None:
    after = replaced(memo, find(memo, Query("trade")), "commerce")
    assert (after.done, after.refused) == (5, 0)
    assert after.memo.main.fields["subject"] == "commerce"
    assert after.memo.main.blocks()[0].content == (
        Words("Our commerce "),
        Words("commerce", bold=True),
        FreeNote("commerce as reported."),
        Words(" commercer."),
    )


def test_replacing_by_nothing_takes_words_and_notes_out(memo: Memo) -> None:
    noted = edit.set_content(memo, memo.main.blocks()[0].id, (Words("a "), FreeNote("a")))
    after = replaced(noted, find(noted, Query("a", whole=True)), "")
    assert after.memo.main.blocks()[0].content == (Words(" "),)


def test_a_default_sentence_becomes_the_person_s_own(brief: Memo) -> None:
    [event] = [block for block in brief.main.blocks() if block.kind == "event"]
    matches = [one for one in find(brief, Query("signed")) if one.where == event.id]
    after = replaced(brief, matches, "concluded").memo
    content = edit.find_block(after, event.id).content
    assert content is not None
    assert "concluded" in flat(content)


def test_a_date_takes_no_other_words(brief: Memo) -> None:
    year = brief.main.fields["date"][:4]
    matches = [one for one in find(brief, Query(year)) if one.where == "date"]
    after = replaced(brief, matches, "next year")
    assert (after.memo, after.done, after.refused) == (brief, 0, len(matches))
    assert matches


def test_a_replacing_is_one_step(memo: Memo, reading_library: Library) -> None:
    session = Session(reading_library, memo)
    session.replace_words(replaced(memo, find(memo, Query("trade")), "commerce").memo)
    assert session.history.undo_name() == "replace"
    session.undo()
    assert session.memo == memo


def test_a_match_says_whether_it_is_locked() -> None:
    assert [Match("b1", part, 0, 1).locked for part in ("words", "locked", "item", "note")] == [
        False,
        True,
        True,
        False,
    ]


def test_a_translation_is_found_and_replaced(brief: Memo) -> None:
    memo = edit.set_translation(brief, "b5", "Мы стремимся к росту")
    (match,) = find(memo, Query("росту"))
    assert (match.where, match.part, match.locked) == ("b5", "translation", False)
    done = replaced(memo, [match], "цели")
    assert edit.find_block(done.memo, "b5").translation == "Мы стремимся к цели"


def test_every_paper_of_the_binder(memo: Memo) -> None:
    memo, annex = binder.add_annex(memo, templates.get("chronology"))
    memo = edit.set_field(memo, "subject", "Trade by year", annex)
    memo, block = edit.add_prose(memo, "scope", "All trade.", paper=annex)
    found = find(memo, Query("trade"))
    assert [match.where for match in found][-2:] == ["annex-1/subject", block]
    done = replaced(memo, found, "water")
    assert done.memo.main.fields["subject"] == "water"
    assert done.memo.paper(annex).fields["subject"] == "water by year"
    assert done.refused == 0


def test_what_is_said_in_the_second_language_is_found_and_replaced(
    brief: Memo, reading_library: Library
) -> None:
    memo = second.choose(brief, "ru")
    memo, chart = edit.add_group(memo, reading_library.store, "chart", ["trade-turnover-2024"])
    memo = second.set_second_field(memo, "subject", "Рост торговли")
    memo = second.set_second_content(memo, "b1", (Words("Рост "), Words("есть", bold=True)))
    memo = second.set_second_translation(memo, "b5", "Наш рост")
    memo = second.set_second_title(memo, chart, "Рост")
    found = find(memo, Query("рост"))
    assert [(one.where, one.part) for one in found] == [
        ("subject", "second-field"), ("b1", "second"), (chart, "second-title"),
        ("b5", "second-translation"),
    ]  # fmt: skip
    done = replaced(memo, found, "Спад")
    assert (done.done, done.refused) == (4, 0)
    assert done.memo.main.second_fields["subject"] == "Спад торговли"
    other = edit.find_block(done.memo, "b1").other
    assert other.content == (Words("Спад "), Words("есть", bold=True))
    assert not find(second.choose(memo, None), Query("рост"))
