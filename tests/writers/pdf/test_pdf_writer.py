"""The file as a whole: valid, the same bytes each time, safe, and telling where blocks landed."""

import io
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

import pikepdf
import pypdfium2
import pytest
from writers.pdf.papers import (
    PROPERTIES,
    brief,
    document,
    heading,
    inlines,
    long_paper,
    note,
    numbers_header,
    para,
    row,
    words,
)
from writers.pdf.tagged import Tagged

from briefing.document.tree import Carrier, Layout, Link, List, Table
from briefing.errors import BriefingError, CancelledError
from briefing.writers.pdf import Place, write
from briefing.writers.pdf.colour import srgb

_ROOT = Path(__file__).parents[3]


def _open(paper):
    return pikepdf.open(io.BytesIO(write(paper).data))


@pytest.mark.parametrize("paper", [brief(), document(), long_paper(5, numbers_header())])
def test_file_is_sound(paper):
    assert _open(paper).check_pdf_syntax() == []


def test_two_papers_in_turn_give_the_same_bytes_again():
    first = write(brief()).data
    other = write(long_paper(2)).data
    assert write(brief()).data == first
    assert write(long_paper(2)).data == other


def test_a_failed_write_leaves_nothing_behind():
    first = write(brief()).data
    with pytest.raises(BriefingError):
        write(document(para("fine"), para("☃")))
    assert write(brief()).data == first


def test_papers_written_at_the_same_time_do_not_meet():
    papers = [brief(), long_paper(2), long_paper(3, numbers_header())] * 3
    alone = [write(paper).data for paper in papers]
    with ThreadPoolExecutor(4) as pool:
        together = [rendered.data for rendered in pool.map(write, papers)]
    assert together == alone


@pytest.mark.parametrize(
    "circumstances",
    [
        {"TZ": "Asia/Almaty", "PYTHONHASHSEED": "1"},
        {"TZ": "America/New_York", "PYTHONHASHSEED": "2", "LC_ALL": "ru_RU.UTF-8"},
        {"SOURCE_DATE_EPOCH": "1", "PYTHONHASHSEED": "3", "LANG": "C"},
    ],
)
def test_bytes_do_not_depend_on_circumstances(circumstances):
    script = (
        "from hashlib import sha256; from writers.pdf.papers import brief;"
        "from briefing.writers.pdf import write; print(sha256(write(brief()).data).hexdigest())"
    )
    path = os.pathsep.join((str(_ROOT), str(_ROOT / "tests")))
    told = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | circumstances | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == sha256(write(brief()).data).hexdigest()


def test_the_file_says_what_it_is():
    paper = brief()
    pdf = _open(paper)
    assert pdf.pdf_version == "1.7"
    assert pdf.docinfo.Title == "Trade and transit"
    assert str(pdf.docinfo.CreationDate) == "D:20260403000000+00'00'"
    with pdf.open_metadata() as told:
        assert told["dc:title"] == "Trade and transit"
        assert told["pdfaid:part"] == "3"
        assert told["pdfuaid:part"] == "1"
        assert told["xmp:CreateDate"].startswith("2026-04-03")
    assert pdf.Root.Lang == "en-GB"
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes() == srgb()


def test_every_font_is_embedded():
    pdf = _open(brief())
    for font in pdf.pages[0].Resources.Font.values():
        assert "/FontFile2" in font.FontDescriptor


def test_identity_is_the_memos_and_then_the_states():
    first, again = _open(brief()), _open(document(para("other")))
    assert bytes(first.trailer.ID[0]) == bytes(again.trailer.ID[0])
    assert bytes(first.trailer.ID[1]) != bytes(again.trailer.ID[1])


def test_the_memo_travels_as_an_associated_file():
    pdf = _open(brief())
    assert pdf.attachments["memo.json"].get_file().read_bytes() == b'{"format": "chancery/memo"}'
    assert pdf.Root.AF[0].AFRelationship == "/Data"
    handed = _open(document(para("x")))
    assert "/AF" not in handed.Root
    with handed.open_metadata() as told:
        assert told["pdfaid:part"] == "2"


def test_odd_properties_do_no_harm():
    odd = replace(PROPERTIES, title="a\x01<b>&\ud800", author="", moment=date(5, 1, 2))
    paper = replace(document(para("x")), properties=odd, carrier=Carrier("мемо (1).json", b""))
    with _open(paper).open_metadata() as told:
        assert told["dc:title"] == "a<b>&"


def test_text_is_never_markup():
    text = '<img src="/etc/passwd"> a<b &amp; <para>{page} %s \\(( /F1 Tj'
    paper = document(para(text), heading(1, text), Table(row(text), (row(text),), (1.0,)))
    assert Tagged(write(paper).data).text == text * 4


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "//x", "", " http://x"]
)
def test_other_links_are_refused(url):
    with pytest.raises(BriefingError) as refused:
        write(document(para(Link(url, inlines("x")))))
    assert (refused.value.key, refused.value.values) == ("link-scheme", {"url": url})


def test_links_lead_where_they_say():
    pdf = _open(document(para(Link("HTTPS://example.org/а b?q=(1)", inlines("x")))))
    (link,) = pdf.pages[0].Annots
    assert link.A.URI == "HTTPS://example.org/%D0%B0%20b?q=(1)"


def test_marks_and_notes_lead_to_each_other():
    pdf = _open(document(para(words(900)), para("here", note("there"))))
    page = pdf.pages[-1]
    mark, label = page.Annots
    assert mark.Dest[0].objgen == label.Dest[0].objgen == page.objgen
    assert float(label.Rect[3]) <= float(mark.Dest[3])
    assert str(mark.Contents) == "1. there"


def test_bookmarks_follow_the_headings():
    paper = document(
        heading(0, "Title", note("n")), heading(1, "One"), heading(2, "Deep"), heading(1, "Two")
    )
    outline = pypdfium2.PdfDocument(write(paper).data).get_toc()
    assert [(mark.level, mark.get_title()) for mark in outline] == [
        (0, "Title"),
        (1, "One"),
        (2, "Deep"),
        (1, "Two"),
    ]


def test_every_note_is_found_on_the_page_of_its_mark_by_another_reader():
    parts = []
    for number in range(120):
        parts += [words(30, number), f" call{number} ", note(f"note{number} " + words(number % 30))]
    pdf = pypdfium2.PdfDocument(write(document(para(*parts))).data)
    texts = [page.get_textpage().get_text_bounded() for page in pdf]
    for number in range(120):
        calls = [place for place, text in enumerate(texts) if f"call{number} " in text]
        notes = [place for place, text in enumerate(texts) if f"note{number} " in text]
        assert calls == notes


@pytest.mark.tools
def test_poppler_reads_the_same_tree():
    told = subprocess.run(
        ["pdfinfo", "-struct-text", "-"], input=write(brief()).data, capture_output=True, check=True
    )
    assert b"Hafengeb" in told.stdout
    assert told.stderr == b""


def test_places_say_where_blocks_landed():
    paper = brief()
    rendered = write(paper)
    assert rendered.places.keys() == {
        "title",
        "fields",
        "h1",
        "p1",
        "h2",
        "q1",
        "h3",
        "figures",
        "f1",
        "f2",
        "h4",
        "l",
        "l2",
    }
    text = pypdfium2.PdfDocument(rendered.data)[0].get_textpage()
    (place,) = rendered.places["p1"]
    found = text.get_text_bounded(place.x0, 841.89 - place.y1, place.x1, 841.89 - place.y0)
    assert found.startswith("Turnover reached")
    assert found.rstrip().endswith("</b>.")


def test_a_block_on_two_pages_has_two_places():
    rendered = write(document(para(words(1500), origin="p")))
    assert [place.page for place in rendered.places["p"]] == list(range(len(rendered.places["p"])))
    assert all(isinstance(place, Place) for place in rendered.places["p"])


def test_progress_goes_up_to_its_end():
    told: list[tuple[int, int]] = []
    write(long_paper(6), lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert len(told) > 8


@pytest.mark.parametrize("after", [0, 3, 9])
def test_a_job_can_be_stopped(after):
    calls = []

    def stop(done, total):
        calls.append(done)
        if len(calls) > after:
            raise CancelledError

    with pytest.raises(CancelledError):
        write(long_paper(6), stop)


def test_margins_that_leave_no_room_are_refused():
    for layout in (Layout(left=100, right=100), Layout(top=150, bottom=140), Layout(size=60)):
        with pytest.raises(BriefingError, match="layout-too-small"):
            write(document(para("x"), layout=layout))


def test_other_fonts_fall_back_to_one_that_is_there():
    assert write(document(para("x"), layout=Layout(font="Calibri"))).data


def test_empty_blocks_leave_no_trace():
    paper = document(para(), heading(1), List(((),)), para("x"))
    assert Tagged(write(paper).data).faults == []


def test_more_letters_than_one_subset_holds():
    letters = "".join(
        chr(code)
        for start, end in ((0x21, 0x7F), (0xC0, 0x180), (0x386, 0x3CE), (0x400, 0x500))
        for code in range(start, end)
        if code not in (0x38B, 0x38D, 0x3A2)
    )
    text = normalize("NFC", f"{letters} a {letters}")
    assert Tagged(write(document(para(text))).data).text == text
