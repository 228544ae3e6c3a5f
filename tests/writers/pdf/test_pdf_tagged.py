"""The structure tree: complete, in reading order, and caught when it is not."""

import io
import os
from pathlib import Path

import pikepdf
import pytest
from writers.pdf.laying import laid
from writers.pdf.papers import (
    brief,
    document,
    full,
    heading,
    inlines,
    long_paper,
    note,
    numbers_header,
    para,
    row,
    spoken,
    words,
)
from writers.pdf.tagged import Tagged

from briefing.document.tree import Cell, Emph, Link, Span, Table
from briefing.writers.pdf import write

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("paper", [brief, full])
def test_papers_read_as_their_golden_dumps(paper):
    told = Tagged(write(paper()).data).dump()
    golden = GOLDEN / f"{paper.__name__}.txt"
    if os.environ.get("CHANCERY_RENEW_GOLDEN") == "1":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(told, encoding="utf-8")
    assert told == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("paper", [brief(), full(), long_paper(9), long_paper(4, numbers_header())])
def test_tree_is_sound_and_in_reading_order(paper):
    tagged = Tagged(write(paper).data)
    assert tagged.faults == []
    assert "".join(tagged.text.split()) == spoken(paper)


def test_spaces_and_breaks_are_kept_as_written():
    text = f"{words(40)}  two spaces, a\u00a0no-break one, a\ttab and {words(20, 3)}"
    tagged = Tagged(write(document(para(text))).data)
    assert tagged.text == text


def test_heading_levels_do_not_skip():
    paper = document(heading(2, "a"), heading(3, "b"), heading(1, "c"), heading(3, "d"))
    tags = [kid.tag for kid in Tagged(write(paper).data).root.kids]
    assert tags == ["H1", "H2", "H1", "H2"]


def test_language_of_a_span_does_not_reach_its_note():
    tagged = Tagged(write(brief()).data)
    german = [span for span in tagged.root.all("Span") if span.language == "de"]
    assert [span.text for span in german] == ["Hafengebühr", " laut Gesetz"]
    assert not any(span.all("Note") for span in german)


def test_a_link_over_three_lines_is_one_link():
    address = "https://example.org/" + "/".join(f"{part}segment" for part in range(20))
    paper = document(para(words(8), note(Link(address, inlines(address)))))
    tagged = Tagged(write(paper).data)
    (link,) = [link for link in tagged.root.all("Link") if link.text == address]
    assert len([kid for kid in link.pdf.K if not isinstance(kid, int)]) == 3


def _replanted(plant) -> list[str]:
    pdf = pikepdf.open(io.BytesIO(write(brief()).data))
    plant(pdf)
    saved = io.BytesIO()
    pdf.save(saved)
    return Tagged(saved.getvalue()).faults


def _swap_parents(pdf):
    marks = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    marks[0], marks[-1] = marks[-1], marks[0]


def _lose_content(pdf):
    first = pdf.Root.StructTreeRoot.K[0].K[0]
    del first.K


def _skip_heading(pdf):
    for kid in pdf.Root.StructTreeRoot.K[0].K:
        if kid.S == "/H2":
            kid.S = pikepdf.Name.H4


def _orphan(pdf):
    kids = pdf.Root.StructTreeRoot.K[0].K
    kids[0].P = kids[1]


def _untag_page(pdf):
    pdf.pages[0].contents_add(b"BT /F1+0 9 Tf (\1) Tj ET")


def _same_ids(pdf):
    for name in list(pdf.Root.StructTreeRoot.IDTree.Names)[1::2]:
        name.ID = "same"


def _mute_links(pdf):
    for link in pdf.pages[0].Annots:
        del link.Contents


def _headless(pdf):
    def walk(node):
        if node.get("/S") == "/TH":
            del node.A
        for kid in node.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid)

    walk(pdf.Root.StructTreeRoot.K[0])


@pytest.mark.parametrize(
    ("plant", "told"),
    [
        (_swap_parents, "leads back to another element"),
        (_lose_content, "read 0 times"),
        (_skip_heading, "H4 after H1"),
        (_orphan, "names another parent"),
        (_untag_page, "neither tagged nor an artifact"),
        (_same_ids, "no ID of its own"),
        (_mute_links, "says nothing"),
        (_headless, "heads nothing"),
    ],
)
def test_lint_finds_planted_faults(plant, told):
    assert any(told in fault for fault in _replanted(plant))


def test_lint_finds_a_wrong_reading_order():
    pdf = pikepdf.open(io.BytesIO(write(brief()).data))
    kids = pdf.Root.StructTreeRoot.K[0].K
    kids[2], kids[3] = kids[3], kids[2]
    saved = io.BytesIO()
    pdf.save(saved)
    assert "".join(Tagged(saved.getvalue()).text.split()) != spoken(brief())


def test_a_note_on_a_note_follows_in_brackets():
    tagged = Tagged(write(document(para("x", note("see ", note("there"), ".")))).data)
    assert [told.text for told in tagged.root.all("Note")] == ["1 see  (there)."]


def test_a_language_within_a_link_stays_within_it():
    words_of_link = inlines("le ", Span(inlines("fonds"), "fr"), Emph(inlines(" monétaire")))
    tagged = Tagged(write(document(para(Link("https://example.org", words_of_link)))).data)
    assert tagged.faults == []
    (link,) = tagged.root.all("Link")
    assert link.text == "le fonds monétaire"
    assert [span.language for span in link.all("Span")] == ["fr"]


def test_cells_are_set_as_aligned():
    cells = [Cell(inlines("x"), align) for align in ("left", "centre", "right")]
    pages, _ = laid(document(Table(row(*cells), (), (1 / 3, 1 / 3, 1 / 3))))
    slab = pages[0].slabs[0]
    column = (slab.x1 - slab.x0) / 3
    starts = [x - slab.x0 - place * column for place, (_, x, _, _) in enumerate(slab.texts)]
    assert starts == sorted(starts)
    assert starts[0] < column / 4 < starts[1] < column * 3 / 4 < starts[2]
