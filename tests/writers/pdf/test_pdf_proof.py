"""Proofs look as the paper does, and pages that look alike are drawn alike."""

from dataclasses import replace

import pypdfium2
import pytest
from writers.docx import samples
from writers.pdf import papers

from briefing.document.tree import Para, Str
from briefing.writers.pdf import Cache, write
from briefing.writers.pdf.proof import Proof

_PAPERS = {
    "rich": samples.rich(),
    "full": papers.full(),
    "long": papers.long_paper(3, papers.numbers_header()),
}


def _pictures(data):
    pictures = []
    with pypdfium2.PdfDocument(data) as pdf:
        for number in range(len(pdf)):
            page = pdf[number]
            bitmap = page.render(scale=1)
            pictures.append(bytes(bitmap.buffer))
            bitmap.close()
            page.close()
    return pictures


def test_every_line_of_a_note_leads_to_who_calls_it():
    proof = Proof(_PAPERS["long"], Cache())
    lines = sum(part.stop - part.start for page in proof._pages for part in page.slices)
    places = {place for found in proof.note_places.values() for place in found}
    assert proof.note_places.keys() <= proof.places.keys()
    assert round(sum(place.y1 - place.y0 for place in places) / proof._leading) == lines
    for origin, found in proof.note_places.items():
        first = proof.places[origin][0]
        assert (found[0].page, found[0].y0) > (first.page, first.y0)


@pytest.mark.parametrize("document", _PAPERS.values(), ids=_PAPERS.keys())
def test_each_page_looks_as_it_is_written(document):
    rendered, proof = write(document), Proof(document, Cache())
    pictures = _pictures(rendered.data)
    assert proof.count == len(pictures)
    assert proof.places == rendered.places
    for number in reversed(range(proof.count)):  # whatever is drawn before
        assert _pictures(proof.page(number)) == [pictures[number]]


def test_only_the_pages_of_a_change_are_drawn_otherwise():
    document, cache = _PAPERS["long"], Cache()
    before = Proof(document, cache)
    told = [before.operators(number) for number in range(before.count)]
    longer = replace(document, blocks=(*document.blocks, Para((Str("A new end: Ω."),))))
    after = Proof(longer, cache)
    assert [after.operators(number) for number in range(before.count - 1)] == told[:-1]
    assert after.operators(after.count - 1) != told[-1]
    assert _pictures(after.page(0)) == _pictures(write(longer).data)[:1]
