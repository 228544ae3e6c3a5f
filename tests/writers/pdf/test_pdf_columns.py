"""What is said side by side."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from writers.pdf.laying import broken_rules, laid
from writers.pdf.papers import document, note, para, words
from writers.pdf.tagged import Tagged

from briefing.document.tree import Columns, Contents, Field, FieldTable, Heading, Layout, Str
from briefing.writers.pdf import write


def _lefts(paper: object) -> set[float]:
    pages, _ = laid(paper)  # type: ignore[arg-type]
    return {
        round(x)
        for page in pages
        for slab in page.slabs
        for _, x, *_ in slab.texts
    }  # fmt: skip


def test_a_modest_pair_is_one_slab_read_left_then_right():
    paper = document(Columns((para("left", note("one")), para("below")),
                             (para("right", note("two")),)))  # fmt: skip
    pages, style = laid(paper)
    (slab,) = pages[0].slabs
    assert [line.text for line, *_ in slab.texts] == ["left1", "below", "right2"]
    (_, _, first, _), _, (_, x, other, _) = slab.texts
    assert first == other
    assert x > style.frame.left + style.frame.width / 2
    tagged = Tagged(write(paper).data)
    assert tagged.faults == []
    told = [node.text for node in tagged.root.kids if not isinstance(node, str)]
    assert [words_of.split("1")[0].split("2")[0] for words_of in told] == ["left", "below", "right"]


def test_a_tall_pair_goes_on_over_the_page_at_lines_of_either_side():
    left, right = para(words(900)), [para(words(60)) for _ in range(12)]
    paper = document(Columns((left,), tuple(right)))
    pages, style = laid(paper)
    assert len(pages) > 1
    for page in pages:
        for slab in page.slabs:
            for _, _, baseline, _ in slab.texts:
                y = slab.y + baseline
                assert 0 < y <= style.frame.height + 0.01
    told = [
        line.text
        for page in pages
        for slab in page.slabs
        for line, x, *_ in slab.texts
        if x < style.frame.left + 1
    ]
    assert "".join(told).split() == words(900).split()


def test_lines_of_one_side_never_run_into_each_other():
    tall = Columns((para(words(400)), para(words(300))), tuple(para(words(25)) for _ in range(20)))
    pages, _ = laid(document(tall))
    for page in pages:
        by_side: dict[float, list[float]] = {}
        for slab in page.slabs:
            for _, x, baseline, _ in slab.texts:
                by_side.setdefault(x, []).append(slab.y + baseline)
        for lines in by_side.values():
            assert lines == sorted(lines)
            assert min((b - a for a, b in pairwise(lines)), default=99) > 8


def test_notes_of_both_sides_stand_at_the_foot_in_order():
    sides = [tuple(para(words(40), note(f"n{n}")) for n in range(20)) for _ in "lr"]
    pages, _ = laid(document(Columns(*sides)))
    assert len(pages) > 1
    for page in pages:
        numbers = [int(part.note.label) for part in page.slices if not part.start]
        assert numbers == sorted(numbers)
    labels = {part.note.label for page in pages for part in page.slices}
    assert labels == {str(n) for n in range(1, 41)}


def test_contents_and_outline_find_the_headings_of_either_language():
    pair = Columns((Heading(1, (Str("One"),), "h"),), (Heading(1, (Str("Раз"),), "ru-h", "ru"),))
    paper = document(Contents("Contents"), Contents("Содержание", language="ru"), pair)
    tagged = Tagged(write(paper).data)
    assert tagged.faults == []
    assert [node.text for node in tagged.root.all("TOCI")] == ["One 1", "Раз 1"]


def test_a_numbered_paper_has_the_same_numbers_on_both_sides():
    paper = document(Columns((para("a"), para("b")), (para("c"),)), para("d"))
    paper = replace(paper, layout=Layout(numbered=True))
    pages, _ = laid(paper)
    told = [line.text for slab in pages[0].slabs for line, x, baseline, _ in slab.texts]
    assert told == ["1. ", "a", "2. ", "b", "1. ", "c", "3. ", "d"]


def test_a_header_block_is_half_as_wide():
    fields = FieldTable((Field("To", (Str("x " * 60),)),))
    assert len(_lefts(document(Columns((fields,), (fields,))))) == 4


@settings(max_examples=25)
@given(
    left=st.lists(st.tuples(st.integers(1, 120), st.booleans()), max_size=12),
    right=st.lists(st.tuples(st.integers(1, 120), st.booleans()), max_size=12),
)
def test_nothing_is_lost(left: list[tuple[int, bool]], right: list[tuple[int, bool]]):
    sides = [
        tuple(para(words(count), note("n")) if noted else para(words(count))
              for count, noted in side)
        for side in (left, right)
    ]  # fmt: skip
    paper = document(Columns(*sides), para("end"))
    assert [fault for fault in broken_rules(paper) if "lost" in fault or "empty" in fault] == []
    pages, _ = laid(paper)
    lines = sum(len(slab.texts) for page in pages for slab in page.slabs)
    alone = [laid(document(Columns(side, ())))[0] for side in sides]
    assert lines == 1 + sum(
        len(slab.texts) for pages in alone for page in pages for slab in page.slabs
    )


def _header(*fields: tuple[str, str]) -> FieldTable:
    return FieldTable(tuple(Field(label, (Str(value),)) for label, value in fields))


def test_the_rows_of_two_header_blocks_are_level():
    left = _header(("Кімге", words(30)), ("Күні", "x"), ("Тарату тізімі", "y"))
    right = _header(("Кому", "a"), ("Дата", "b"), ("Рассылка", words(40)))
    paper = document(Columns((left,), (right,)))
    pages, style = laid(paper)
    (slab,) = pages[0].slabs
    middle = style.frame.left + style.frame.width / 2
    label = {line.text: (x, y) for line, x, y, _ in slab.texts}
    for one, other in (("Кімге", "Кому"), ("Күні", "Дата"), ("Тарату тізімі", "Рассылка")):
        (x, y), (beside, level) = label[one], label[other]
        assert x < middle < beside
        assert y == level
    assert len({round(rule.y, 6) for rule in slab.rules}) == 1
    assert Tagged(write(paper).data).faults == []


def test_no_label_is_broken_within_a_word():
    fields = _header(("Қатысушылар, екінші тарап", "x"))
    pages, _ = laid(document(Columns((fields,), (_header(("Участники", "y")),))))
    told = [line.text.strip() for slab in pages[0].slabs for line, *_ in slab.texts]
    assert "Қатысушылар," in told
