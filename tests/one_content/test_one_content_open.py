"""What the writers do not agree on: each a minimal paper, and what is wrong with it.

A writer that learns better makes its test here pass: then the mark goes, and with it the line of
`taming` that evens the matter out.
"""

from __future__ import annotations

import pytest
from one_content.comparing import told_differently, written
from writers.docx.samples import document, para

from briefing.document.tree import Block, Contents, Heading, Link, Note, Str


def _open(name: str, reason: str, *blocks: Block) -> object:
    return pytest.param(blocks, id=name, marks=pytest.mark.xfail(reason=reason))


@pytest.mark.parametrize(
    "blocks",
    [
        _open(
            "a link within a link",
            "Word leads where the inner leads, the PDF where the outer does",
            para(Link("https://example.org/", (Link("mailto:desk@example.org", (Str("x"),)),))),
        ),
        _open(
            "a heading of no words",
            "Word lists its page, the PDF nothing",
            Contents("Contents"),
            Heading(1, (Str("One"),), "h1"),
            Heading(1, (Note((Str("Said."),)),), "h2"),
        ),
        _open(
            "contents with nothing to list",
            "Word prints their title, the PDF nothing",
            Heading(0, (Str("Title"),)),
            Contents("Contents"),
            para("Text."),
        ),
    ],
)
def test_both_say_the_same(blocks: tuple[Block, ...]) -> None:
    assert told_differently(written(document(*blocks))) == []
