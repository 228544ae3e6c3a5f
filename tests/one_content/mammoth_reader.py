"""The notes of a Word file as mammoth reads them: a second witness beside pandoc."""

from __future__ import annotations

from io import BytesIO

import mammoth
from lxml import html

_HOLDING = "ancestor::*[self::p or self::h1 or self::h2 or self::h3 or self::li or self::td or self::th][1]"  # noqa: E501


def by_mammoth(data: bytes) -> list[tuple[str, str, str]]:
    """Number, words, and the words of the paragraph that calls it, of each note, in order.
    Without white space, and without the other marks."""
    page = html.fromstring(f"<div>{mammoth.convert_to_html(BytesIO(data)).value}</div>")
    words = {}
    for note in page.xpath('//li[starts-with(@id, "footnote-")]'):
        for back in note.xpath('.//a[starts-with(@href, "#footnote-ref")]'):
            back.drop_tree()
        words[note.get("id")] = _tight(note.text_content())
        note.drop_tree()
    called = []
    for mark in page.xpath('//a[starts-with(@href, "#footnote-")]'):
        (holder,) = mark.xpath(_HOLDING)
        called.append((mark, holder))
    numbered = [(mark, mark.text_content().strip("[]"), holder) for mark, holder in called]
    for mark, _, _ in numbered:
        mark.drop_tree()
    return [
        (number, words[mark.get("href").removeprefix("#")], _tight(holder.text_content()))
        for mark, number, holder in numbered
    ]


def _tight(text: str) -> str:
    return "".join(text.split())
