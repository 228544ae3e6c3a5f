"""Charts and timelines, drawn."""

from dataclasses import replace

import pytest
from writers.pdf.laying import broken_rules, laid
from writers.pdf.papers import caption, chart, document, para, timeline, words
from writers.pdf.tagged import Tagged

from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import Layout
from briefing.writers.pdf import write

_NARROW = Layout(left=85, right=85, size=9)


@pytest.mark.parametrize("kind", ["bars", "line"])
@pytest.mark.parametrize("layout", [Layout(), _NARROW, Layout(page="Letter", top=120)])
def test_a_chart_is_a_figure_that_says_what_it_shows(kind, layout):
    paper = document(para("before"), chart(kind), layout=layout)
    assert broken_rules(paper) == []
    tagged = Tagged(write(paper).data)
    assert tagged.faults == []
    (figure,) = tagged.root.all("Figure")
    assert figure.text == chart().alt
    x0, y0, x1, y1 = (float(side) for side in figure.pdf.A.BBox)
    pages, style = laid(paper)
    slab = pages[0].slabs[1]
    assert (x0, x1) == pytest.approx((slab.x0, slab.x1), abs=0.01)
    assert y1 - y0 == pytest.approx(slab.height, abs=0.02)
    assert y1 == pytest.approx(style.frame.page_height - style.frame.top - slab.y, abs=0.01)


def test_a_timeline_breaks_between_moments():
    paper = document(para(words(300)), timeline(40, 30), caption("figure", "Meetings"))
    pages, _ = laid(paper)
    assert len(pages) == 4
    assert broken_rules(paper) == []
    tagged = Tagged(write(paper).data)
    assert tagged.faults == []
    (figure,) = tagged.root.all("Figure")
    assert "/A" not in figure.pdf


def test_a_short_timeline_has_one_rectangle():
    tagged = Tagged(write(document(timeline(3))).data)
    (figure,) = tagged.root.all("Figure")
    x0, y0, x1, y1 = (float(side) for side in figure.pdf.A.BBox)
    assert x1 - x0 > 300
    assert 60 < y1 - y0 < 120


def test_a_moment_taller_than_the_page_is_drawn_smaller():
    paper = document(timeline(2, 900))
    assert broken_rules(paper) == []


def test_pictures_of_nothing_do_no_harm():
    empty = document(Chart("bars", (), (), "", ""), Timeline((), ""), para("x"))
    tagged = Tagged(write(empty).data)
    assert tagged.faults == []


def test_line_ends_in_words_of_pictures_are_spaces():
    odd = replace(chart(), unit="a\nb", categories=tuple(f"{n}\r\n20" for n in range(5)))
    moments = tuple(replace(moment, text="c\nd") for moment in timeline(3).moments)
    tagged = Tagged(write(document(odd, Timeline(moments, "x"), para("after"))).data)
    assert tagged.faults == []
    assert tagged.text.endswith("after")


def test_places_tell_where_pictures_landed():
    places = write(document(chart(), timeline(2))).places
    assert places["chart"][0].y1 <= places["timeline"][0].y0
