"""The long tables of a font, read in one go, say what reportlab reads from them."""

import pytest
from reportlab.pdfbase.ttfonts import TTFontFace

from briefing import resources
from briefing.writers.pdf.metrics import Metrics

_FILES = sorted((resources.assets() / "fonts").glob("*/*.ttf"))


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_each_font_is_read_as_reportlab_reads_it(path):
    theirs, ours = TTFontFace(str(path)), Metrics(str(path))
    assert ours.charToGlyph == theirs.charToGlyph
    assert {letter: ours.width(letter) for letter in ours.charToGlyph} == theirs.charWidths
    assert ours.hmetrics == theirs.hmetrics
    assert list(ours.glyphPos) == theirs.glyphPos
    letters = [32, *b"Aa", 0x424, 0xE9]
    assert ours.makeSubset(letters) == theirs.makeSubset(letters)
