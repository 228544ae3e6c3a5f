from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefing.errors import BriefingError
from briefing.writers.docx.xml import checked, escaped, part, quoted

LEGAL = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
    | st.sampled_from("\n\t<>&\"']")
)


@given(LEGAL)
def test_text_comes_back_as_it_went_in(text: str) -> None:
    root = etree.fromstring(part("x", escaped(text), f'y="{quoted(text)}"'))

    assert (root.text or "") == text
    assert root.get("y") == text


@pytest.mark.parametrize(
    ("letter", "code"),
    [
        ("\x00", "U+0000"),
        ("\x01", "U+0001"),
        ("\x0b", "U+000B"),
        ("\r", "U+000D"),
        ("\x1f", "U+001F"),
        ("\ud800", "U+D800"),
        ("\udfff", "U+DFFF"),
        ("\ufffe", "U+FFFE"),
        ("\uffff", "U+FFFF"),
    ],
)
def test_what_xml_cannot_hold_is_refused(letter: str, code: str) -> None:
    with pytest.raises(BriefingError) as caught:
        checked(f"words {letter}")

    assert (caught.value.key, caught.value.values) == ("character-illegal", {"code": code})


def test_each_place_text_can_stand_is_checked() -> None:
    with pytest.raises(BriefingError):
        escaped("\x02")
    with pytest.raises(BriefingError):
        quoted("\x02")
