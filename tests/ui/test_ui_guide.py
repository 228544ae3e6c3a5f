"""The guide's pictures are there, small, and all shown."""

from __future__ import annotations

import re

from briefing import resources

DOCS = resources.assets().parent / "docs"


def test_every_picture_is_shown_and_small():
    named = set(re.findall(r"\((pictures/[^)]+)\)", (DOCS / "guide.md").read_text("utf-8")))
    made = {f"pictures/{path.name}" for path in (DOCS / "pictures").glob("*.png")}
    assert named == made
    assert all((DOCS / name).stat().st_size < 250_000 for name in made)
