"""The writer's own words in the papers: styles, links, notes, citations, lists, quotations."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from one_content.comparing import told_differently, written
from one_content.taming import tamed

from briefing.app.export import export
from briefing.app.library import Library
from briefing.app.session import Session
from briefing.document.numbering import numbered, plain_text
from briefing.document.tree import (
    BlockQuote,
    Document,
    Emph,
    FieldTable,
    Link,
    List,
    Note,
    Para,
    Span,
    Str,
    Strong,
)
from briefing.errors import BriefingError
from briefing.memo import edit, project, runs
from briefing.memo.assemble import Export, assemble
from briefing.memo.check import check
from briefing.memo.evidence import gather, merged
from briefing.memo.outline import Block, Change, Cited, FreeNote, Memo, Piece, Pin, Words

EVENT, FIGURE = "twelfth-intergovernmental-council", "trade-turnover-2024"
LINK = "https://www.mfa.gov.kz/en?a=1"


@pytest.fixture
def own(brief: Memo, reading_library: Library) -> Memo:
    """The sample memo, with an item to cite."""
    found = gather(reading_library.store, [EVENT, FIGURE])
    return replace(brief, evidence=merged(brief.evidence, found))


def _trees(document: Document, origin: str) -> list[object]:
    return [block for block in document.blocks if getattr(block, "origin", "") == origin]


def _rewritten(memo: Memo, *content: Piece, block: str = "b1") -> list[object]:
    return _trees(assemble(edit.set_content(memo, block, content)), block)


class TestWords:
    def test_styles_and_links(self, own: Memo) -> None:
        (para,) = _rewritten(
            own,
            Words("They "),
            Words("agreed", bold=True, italic=True),
            Words(" there", link=LINK),
            Words("!", bold=True, link=LINK),
        )
        assert isinstance(para, Para)
        assert para.inlines == (
            Str("They "),
            Strong((Emph((Str("agreed"),)),)),
            Link(LINK, (Str(" there"), Strong((Str("!"),)))),
        )

    def test_lines_keep_their_styles(self, own: Memo) -> None:
        paras = _rewritten(own, Words("- one"), Words(" \n two\n\n", bold=True), Words("three"))
        assert [para.inlines for para in paras if isinstance(para, Para)] == [
            (Str("one"),), (Strong((Str("two"),)),), (Str("three"),),
        ]  # fmt: skip

    @pytest.mark.parametrize("dash", ["- ", "– ", "— ", "• ", "–\u00a0"])
    def test_a_typed_list_loses_its_dashes(self, own: Memo, dash: str) -> None:
        memo, block = edit.add_prose(own, "points")
        (item,) = _rewritten(memo, Words(f"{dash}one – two"), block=block)
        assert isinstance(item, List)
        assert item.items[0][0].inlines == (Str("one – two"),)

    def test_what_is_no_list_keeps_the_dash_of_speech(self, own: Memo) -> None:
        (para,) = _rewritten(own, Words("— So he said."))
        assert isinstance(para, Para)
        assert para.inlines == (Str("— So he said."),)
        memo, block = edit.add_prose(own, "points")
        (item,) = _rewritten(memo, Words("–one"), block=block)
        assert isinstance(item, List)
        assert item.items[0][0].inlines == (Str("–one"),)

    def test_a_line_of_a_note_alone_is_printed(self, own: Memo) -> None:
        (para,) = _rewritten(own, FreeNote("So."))
        assert isinstance(para, Para)
        assert para.inlines == (Note((Str("So."),)),)

    def test_a_name_s_note_stands_with_its_value(self, meeting: Memo) -> None:
        memo, block = edit.add_prose(meeting, "meeting")
        content = (Words("Wh", bold=True), FreeNote("a"), Words("en: "), Words("now", italic=True))
        (table,) = _rewritten(memo, *content, block=block)
        assert isinstance(table, FieldTable)
        assert [(field.label, field.inlines) for field in table.fields] == [
            ("When", (Note((Str("a"),)), Emph((Str("now"),)))),
        ]  # fmt: skip

    def test_a_list(self, own: Memo) -> None:
        memo, block = edit.add_list(own, "points", "one\n\ntwo")
        memo = edit.set_group(memo, block, title="", form="numbers")
        (made,) = _trees(assemble(memo), block)
        assert isinstance(made, List)
        assert made.ordered
        assert [plain_text(item[0].inlines) for item in made.items] == ["one", "two"]

    @pytest.mark.parametrize(
        "url",
        ["javascript:alert(1)", "file:///etc/passwd", "//x.org", "https://", "http://a b", "x",
         "mailto:", "https://a\nb", "https://ex\u202eample.org", "https://" + "a" * 3000],
    )  # fmt: skip
    def test_no_other_link_is_taken(self, own: Memo, url: str) -> None:
        with pytest.raises(BriefingError, match="link-scheme"):
            edit.set_content(own, "b1", (Words("x", link=url),))

    @given(st.text(st.sampled_from("htps:/.x@#?а😀%[]-_ \\<>0"), max_size=24))
    def test_what_is_taken_both_writers_print(self, tail: str) -> None:
        from briefing.writers.docx.links import target

        for url in (tail, f"https://{tail}", f"mailto:{tail}"):
            if runs.is_link(url):
                assert target(url)


class TestNotes:
    def test_all_are_numbered_in_one_pass(self, own: Memo) -> None:
        content = (Words("One"), FreeNote("A note."), Words(" two"), Cited(EVENT), Words("."))
        memo = edit.set_content(own, "b1", content)
        document = numbered(assemble(memo))
        (para,) = _trees(document, "b1")
        assert isinstance(para, Para)
        notes = [inline for inline in para.inlines if isinstance(inline, Note)]
        assert [note.number for note in notes] == [1, 2]
        assert plain_text(notes[0].inlines) == "A note."
        assert "http" in plain_text(notes[1].inlines)

    def test_an_item_of_ours_alone_keeps_the_words_from_the_other_side(self, own: Memo) -> None:
        content = (Words("So"), Cited(EVENT))
        memo = edit.set_content(own, "b1", content)
        assert _trees(assemble(memo, Export(hand_over=True)), "b1")
        events = tuple(
            replace(event, use="fyi") if event.id == EVENT else event
            for event in memo.evidence.events
        )
        memo = replace(memo, evidence=replace(memo.evidence, events=events))
        assert not _trees(assemble(memo, Export(hand_over=True)), "b1")

    def test_notes_count_against_the_limit(self, own: Memo) -> None:
        memo = edit.set_content(own, "b1", tuple(FreeNote(str(number)) for number in range(9)))
        found = [one for one in check(memo) if one.rule == "L15"]
        assert ("unit", "@notes") in [pair for one in found for pair in one.values]

    def test_what_is_cited_is_verified(self, own: Memo) -> None:
        memo = edit.set_content(own, "b1", (Words("So"), Cited(FIGURE)))
        figures = tuple(
            replace(figure, anchors=(replace(figure.anchors[0], exact="other words"),))
            if figure.id == FIGURE
            else figure
            for figure in memo.evidence.figures
        )
        memo = replace(memo, evidence=replace(memo.evidence, figures=figures))
        assert ("L5-figure", "b1") in [(one.key, one.where) for one in check(memo)]


class TestQuotation:
    def _with(self, memo: Memo, *changes: Change) -> Memo:
        content = (Pin("quote", changes), Words("— He"))
        return edit.set_content(memo, "b5", content)

    def test_it_is_printed_as_changed_and_counted_so(self, own: Memo) -> None:
        memo = self._with(own, Change("insert", 0, 2, "both"), Change("omit", 19, 25))
        (quote,) = _trees(assemble(memo), "b5")
        assert isinstance(quote, BlockQuote)
        printed = plain_text(quote.blocks[0].inlines)
        assert printed == "“[both] aim to increase […] trade volume to $3 billion by 2030.”"
        assert [one for one in check(memo) if one.rule == "L5"] == []
        assert memo.evidence.quotes[0].text.startswith("We aim to increase mutual")

    def test_what_is_in_brackets_is_the_writers_language(self, own: Memo) -> None:
        memo = self._with(own, Change("insert", 0, 2, "обе стороны"))
        memo = replace(memo, papers=(replace(memo.main, language="ru"),))
        (quote,) = _trees(assemble(memo), "b5")
        assert isinstance(quote, BlockQuote)
        (span,) = [inline for inline in quote.blocks[0].inlines if isinstance(inline, Span)]
        assert span.inlines[0] == Str("[обе стороны]")
        assert isinstance(span.inlines[1], Span)
        assert span.inlines[1].language == "en"

    def test_a_misprint_set_right_is_told(self, own: Memo) -> None:
        memo = self._with(own, Change("misprint", 19, 25, "mutuale"))
        assert [one.key for one in check(memo) if one.rule == "L5"] == ["L5-misprint"]

    def test_a_file_with_another_change_is_stopped_and_prints_the_source(self, own: Memo) -> None:
        def tampered(block: Block) -> Block:
            pin = Pin("quote", (Change("misprint", 0, 2, "They"),))
            return replace(block, content=(pin, Words("— He")))

        memo = edit.changed_block(own, "b5", tampered)
        memo = project.parse(project.serialised(memo), Path("memo.brief"))
        assert ("L5", "stop") in [(one.key, one.level) for one in check(memo)]
        (quote,) = _trees(assemble(memo), "b5")
        assert isinstance(quote, BlockQuote)
        assert "“We aim to increase mutual" in plain_text(quote.blocks[0].inlines)


def test_a_quotation_that_lost_its_words_has_them_last_and_is_stopped(own: Memo) -> None:
    def lost(block: Block) -> Block:
        return replace(block, content=(Words("He:"), FreeNote("n")))

    memo = edit.changed_block(own, "b5", lost)
    assert ("L5", "stop") in [(one.key, one.level) for one in check(memo)]
    (quote,) = _trees(assemble(memo), "b5")
    assert isinstance(quote, BlockQuote)
    assert [plain_text(para.inlines)[:8] for para in quote.blocks] == ["He:", "“We aim "]


_STYLED = st.builds(
    Words,
    st.text(st.sampled_from("ab: -өұ\n&<"), max_size=8),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", LINK, "mailto:a@b.org"]),
)
_NOTES = st.builds(FreeNote, st.sampled_from(["a note", "№ 2 <b>", " "]))
_CONTENT = st.lists(_STYLED | _NOTES | st.sampled_from([Cited(EVENT), Cited(FIGURE)]), max_size=6)


@given(_CONTENT, _CONTENT, st.sampled_from(["bullets", "numbers"]))
def test_any_content_comes_back_from_its_file(
    brief: Memo, reading_library: Library, first: list[Piece], second: list[Piece], form: str
) -> None:
    found = gather(reading_library.store, [EVENT, FIGURE])
    memo = replace(brief, evidence=merged(brief.evidence, found))
    memo, block = edit.add_list(memo, "points")
    memo = edit.set_group(memo, block, title="", form=form)  # type: ignore[arg-type]
    memo = edit.set_content(memo, block, tuple(second))
    memo = replace(memo, evidence=merged(memo.evidence, found))
    memo = edit.set_content(memo, "b1", tuple(first))
    data = project.serialised(memo)
    assert project.parse(data, Path("memo.brief")) == memo
    content = edit.find_block(memo, block).content or ()
    assert runs.tidy(content) == content
    notes = [piece for piece in second if not isinstance(piece, Words) and piece != FreeNote(" ")]
    assert [piece for piece in content if not isinstance(piece, Words)] == notes
    numbered(assemble(memo))


@settings(max_examples=6)
@given(_CONTENT)
def test_any_content_comes_back_from_both_papers(
    brief: Memo,
    reading_library: Library,
    tmp_path_factory: pytest.TempPathFactory,
    content: list[Piece],
) -> None:
    found = gather(reading_library.store, [EVENT, FIGURE])
    memo = replace(brief, evidence=merged(brief.evidence, found))
    memo, block = edit.add_list(memo, "points", "x")
    memo = edit.set_content(memo, block, tuple(content))
    memo = edit.set_content(
        memo, "b5", (Words("He", bold=True), Pin("quote", (Change("omit", 0, 2),)), *content)
    )
    folder = tmp_path_factory.mktemp("papers")
    papers = [folder / "a.docx", folder / "a.pdf"]
    export(memo, papers)
    for path in papers:
        assert Session.open(reading_library, path).memo == memo


def test_word_and_pdf_say_the_same(own: Memo) -> None:
    memo, block = edit.add_list(own, "points", "x")
    content = (
        Words("See "), Words("there", italic=True, link=LINK), FreeNote("A note."),
        Words("\nand "), Words("here", bold=True), Cited(EVENT), Words("."),
    )  # fmt: skip
    memo = edit.set_group(edit.set_content(memo, block, content), block, title="", form="numbers")
    found = own.evidence
    memo = edit.set_content(replace(memo, evidence=merged(memo.evidence, found)), "b1", content)
    memo = edit.set_content(
        memo, "b5", (Words("He:"), Pin("quote", (Change("omit", 19, 25),)), FreeNote("b"))
    )
    assert told_differently(written(tamed(assemble(memo)))) == []
