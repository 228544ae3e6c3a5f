"""Words divided where the layout lets them."""

from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from writers.pdf.papers import PROPERTIES, document, heard, inlines, long_paper, para, spoken, words
from writers.pdf.tagged import Tagged

from briefing.document.tree import Layout, Span
from briefing.writers.pdf import write
from briefing.writers.pdf.breaking import broken
from briefing.writers.pdf.fonts import family
from briefing.writers.pdf.hyphens import divisions
from briefing.writers.pdf.runs import Flattener
from briefing.writers.pdf.style import Type

_RUSSIAN = "Стороны договорились о дальнейшем развитии сотрудничества и взаимодействия " * 20


@pytest.mark.parametrize(
    ("word", "language", "parts"),
    [
        ("implementation, ", "en-GB", ["im", "ple", "ment", "a", "tion, "]),
        ("(сотрудничество)", "ru", ["(со", "труд", "ни", "че", "ство)"]),
        ("сотрудничество", "ru-KZ", ["со", "труд", "ни", "че", "ство"]),
        ("ынтымақтастық", "kk", ["ынтымақтастық"]),
        ("кызматташтык", "ky-KG", ["кызматташтык"]),
        ("UNESCO", "en", ["UNESCO"]),
        ("Kazakhstan", "en", ["Kazakhstan"]),
        ("socio-economic", "en", ["socio-economic"]),
        ("signed", "", ["signed"]),
    ],
)
def test_words_are_divided_by_their_language(word, language, parts):
    places = [0, *reversed(divisions(word, language)), len(word)]
    assert [word[start:end] for start, end in pairwise(places)] == parts


def _lines(text, *, width=150.0, justified=False, language="en"):
    runs = Flattener(family("Times New Roman")).flat(inlines(text), Type(10.0))
    return broken(runs, width, justified=justified, language=language)


def test_divided_lines_are_fuller_and_never_three_in_a_row():
    text = words(400)
    lines = _lines(text)
    ends = [line.text.endswith("\u00ad") for line in lines]
    assert any(ends)
    assert not any(all(ends[place : place + 3]) for place in range(len(ends)))
    assert all(line.width <= 150.02 for line in lines)
    assert "".join(line.text for line in lines).replace("\u00ad", "") == text
    assert len(lines) <= len(_lines(text, language=""))


def test_justified_lines_have_less_white():
    def ragged(language):
        lines = _lines(_RUSSIAN, justified=True, language=language)
        return sum(line.stretch == 0 for line in lines[:-1])

    assert ragged("ru") == 0 < ragged("")


def test_text_is_read_whole_by_every_reader():
    layout = Layout(hyphenate=True, justified=True, left=60, right=60)
    paper = replace(long_paper(3, layout), properties=replace(PROPERTIES, language="en-US"))
    tagged = Tagged(write(paper).data)
    assert "\u00ad" in tagged.text
    assert tagged.faults == []
    assert heard(tagged.text) == spoken(paper)


def test_off_unless_the_layout_asks():
    paper = long_paper(2, Layout(left=60, right=60))
    assert "\u00ad" not in Tagged(write(paper).data).text


def test_a_span_is_divided_by_its_own_language():
    layout = Layout(hyphenate=True, left=75, right=75)
    paper = document(para(Span(inlines(_RUSSIAN), "ru")), layout=layout)
    assert "\u00ad" in Tagged(write(paper).data).text
    kazakh = document(para(Span(inlines(_RUSSIAN), "kk")), layout=layout)
    assert "\u00ad" not in Tagged(write(kazakh).data).text


def test_a_search_finds_a_divided_word():
    layout = Layout(hyphenate=True, left=75, right=75)
    paper = document(para("the implementation " * 60), layout=layout)
    text = pypdfium2.PdfDocument(write(paper).data)[0].get_textpage().get_text_bounded()
    assert "\x02" in text  # PDFium's own sign for a hyphen at a line's end
    assert text.replace("\x02", "").replace("\r\n", "").count("implementation") == 60
