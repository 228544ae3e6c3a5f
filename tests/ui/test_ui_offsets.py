"""Code points and a Qt document's positions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from ui.qt.offsets import Offsets

_LETTERS = st.sampled_from(["a", "ғ", "é", "😀", "𝒳", "\n", "\r\n", "“", " "])
_TEXTS = st.lists(_LETTERS, max_size=40).map("".join)


@given(_TEXTS, st.data())
def test_a_document_selects_the_words_between_two_code_points(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    document = QTextDocument()
    document.setPlainText(text)
    offsets = Offsets(text)
    cursor = QTextCursor(document)
    cursor.setPosition(offsets.to_qt(start))
    cursor.setPosition(offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
    chosen = cursor.selectedText().replace("\u2029", "\n")
    if "\r\n" not in text:
        assert chosen == text[start:end]
    elif text[max(start - 1, 0) : start + 1] != "\r\n" and text[end - 1 : end + 1] != "\r\n":
        assert chosen == text[start:end].replace("\r\n", "\n")


@given(st.lists(st.sampled_from(["a", "ғ", "😀", "\n"]), max_size=40).map("".join))
def test_every_code_point_comes_back(text: str):
    offsets = Offsets(text)
    assert [offsets.to_text(offsets.to_qt(point)) for point in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


def test_a_place_inside_a_pair_is_the_pair_s_own():
    offsets = Offsets("a😀b")
    assert [offsets.to_text(place) for place in range(5)] == [0, 1, 1, 2, 3]
