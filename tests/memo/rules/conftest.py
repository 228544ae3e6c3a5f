"""Papers in four languages to hold the rules against."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from briefing import resources
from briefing.app import mending, templates
from briefing.app.library import Library
from briefing.memo import edit
from briefing.memo.check import Finding, check
from briefing.memo.names import Language
from briefing.memo.outline import Block, Memo, Piece, Words
from briefing.values.edtf import Edtf

Make = Callable[..., Memo]
Lint = Callable[..., list[Finding]]
Mended = Callable[..., str]


@pytest.fixture(scope="session")
def make(reading_library: Library) -> Make:
    """An empty paper from a built-in template, with texts by section and picked items."""

    def made(
        language: Language = "en",
        *picks: str,
        template: str = "one-page-brief",
        as_of: str = "2025-08-22",
        **texts: str,
    ) -> Memo:
        path = resources.templates() / f"{template}.toml"
        memo = edit.new_memo(templates.load_file(path), language, date(2025, 9, 1), Edtf(as_of))
        for pick in picks:
            item, _, section = pick.partition("@")
            memo, _ = edit.add_item(memo, reading_library.store, item, section or None)
        for section, text in texts.items():
            memo, _ = edit.add_prose(memo, section.replace("_", "-"), text)
        return memo

    return made


@pytest.fixture(scope="session")
def lint(reading_library: Library) -> Lint:
    """What one rule finds in a memo, the library beside it."""

    def found(memo: Memo, rule: str) -> list[Finding]:
        beyond = reading_library.beyond(memo.evidence)
        return [finding for finding in check(memo, beyond) if finding.rule == rule]

    return found


@pytest.fixture(scope="session")
def mended(reading_library: Library, lint: Lint) -> Mended:
    """What the writer's own words are after the first mend of a rule, block by block; the rule
    is then quiet there."""

    def words(memo: Memo, rule: str) -> str:
        first = next(finding for finding in lint(memo, rule) if finding.mend)
        assert first.mend is not None
        after = mending.mended(memo, reading_library.store, first.mend)
        assert first not in lint(after, rule)
        return "\n".join(told(block) for block in after.main.blocks() if block.content)

    return words


def told(block: Block) -> str:
    return "".join(_piece(piece) for piece in block.content or ())


def _piece(piece: Piece) -> str:
    return piece.words if isinstance(piece, Words) else f"<{type(piece).__name__}>"
