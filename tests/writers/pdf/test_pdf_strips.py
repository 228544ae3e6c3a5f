"""Where two drawings of a page differ."""

import pytest

from briefing.writers.pdf.strips import changed

_PAGE = b"""BT
/P << /MCID 0 >> BDC
72 700 Td /F1+0 10 Tf (one) Tj
0 -14 Td (two) Tj
EMC
/Link << /MCID 1 >> BDC
3 Ts /F1+0 7 Tf (1) Tj
EMC
0 -14 Td 0 Ts /F1+0 10 Tf (three) Tj
ET
0.5 G
0.5 w 72 100 m 200 100 l S
BT
72 80 Td (note) Tj
ET"""


def _strip(old: bytes, new: bytes):
    return changed(_PAGE, _PAGE.replace(old, new, 1))


def test_a_word_is_enclosed_with_room_for_its_letters():
    strip = _strip(b"(two)", b"(too)")
    assert strip is not None
    assert 658 < strip.bottom < 683
    assert 696 < strip.top < 714


def test_a_raised_mark_is_enclosed():
    strip = _strip(b"(1)", b"(2)")
    assert strip is not None
    assert 658 < strip.bottom < 684
    assert 696 < strip.top < 714


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"72 700", b"73 700"), (b"F1+0 10 Tf (one)", b"F1+0 11 Tf (one)"), (b"72 700", b"72 710")],
    ids=["across", "size", "up"],
)
def test_what_goes_on_as_the_line_before_changes_with_it(old: bytes, new: bytes):
    strip = _strip(old, new)
    assert strip is not None
    assert strip.bottom < 672
    assert strip.top > 700


def test_a_rule_is_seen_and_so_is_its_colour():
    for old, new in ((b"200 100 l", b"300 100 l"), (b"0.5 G", b"0.2 G")):
        strip = _strip(old, new)
        assert strip is not None
        assert strip.bottom < 100 < strip.top < 120


def test_a_font_changed_within_a_line_goes_on():
    page = b"BT\n72 700 Td /F1+0 10 Tf (a) Tj/F2+0 10 Tf (b) Tj\n0 -14 Td (c) Tj\nET"
    strip = changed(page, page.replace(b"F2", b"F3"))
    assert strip is not None
    assert strip.bottom < 686


@pytest.mark.parametrize(
    "code", [b"1 0 0 1 5 5 cm", b"q 0.93 g\nBT 1 0 0 1 9 9 Tm\n/F1+0 30 Tf (pale) Tj\nET Q"]
)
def test_other_drawing_is_told_of_whole_pages_only(code: bytes):
    assert changed(_PAGE, _PAGE + b"\n" + code) is None
    both = (_PAGE + b"\n" + code, _PAGE.replace(b"one", b"eins") + b"\n" + code)
    assert changed(*both) == _strip(b"one", b"eins")


def test_tags_are_not_seen():
    assert _strip(b"MCID 1", b"MCID 7") is None
