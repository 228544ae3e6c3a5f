"""Marking a memo by a scheme, for window and command line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from briefing.app import templates
from briefing.memo import edit, marking
from briefing.memo.outline import MAIN, Memo, Paper
from briefing.memo.scheme import Marking
from briefing.wording.catalogue import catalogue


def begin(memo: Memo, chosen: str, *, portions: bool) -> Memo:
    """Mark a memo by "SCHEME" or "SCHEME:LEVEL". Raises "scheme-unknown" or as
    `marking.choose` does."""
    identity, _, level = chosen.partition(":")
    return marking.choose(memo, templates.scheme(identity), Marking(level, portions))


def add_prose(memo: Memo, section: str, text: str, paper: str = MAIN) -> Memo:
    """Add a paragraph; a portion mark at its start is the paragraph's own."""
    level, bare = marking.parted(memo.paper(paper), text)
    memo, block = edit.add_prose(memo, section, bare, paper=paper)
    return marking.mark(memo, block, level) if level else memo


def set_field(memo: Memo, field: str, value: str, paper: str = MAIN) -> Memo:
    """Write a header field; a portion mark before the subject is the title's own."""
    if field == marking.TITLE:
        level, value = marking.parted(memo.paper(paper), value)
        memo = marking.mark_title(memo, level, paper) if level else memo
    return edit.set_field(memo, field, value, paper)


def banner(memo: Memo, paper: Paper) -> str:
    """What a paper's scheme prints on its pages, "" for nothing; a main paper is as high as its
    annexes."""
    main = paper.id == MAIN
    return marking.label(
        paper, marking.whole(memo) if main else marking.banner(paper, paper.blocks())
    )


def named(memo: Memo, name: str) -> str:
    """A file's name without ending, and the suffix the memo's marking asks for."""
    suffix = marking.suffix(memo)
    return name if name.endswith(suffix) else f"{name}{suffix}"


def notes(memo: Memo, outputs: Iterable[Path], language: str) -> list[str]:
    """What to tell with the papers of a memo marked above the lowest level: that a marking
    protects nothing, and that a file's name does not say it."""
    suffix = marking.suffix(memo)
    scheme = memo.main.template.marking
    if scheme is None or marking.whole(memo) == scheme.levels[0]:
        return []
    words = catalogue(language)
    bare = [path.name for path in outputs if not path.stem.endswith(suffix)]
    told = [words.paper("marking_notice")]
    if bare and suffix:
        told.append(words.paper("name_unmarked", names=", ".join(bare), suffix=suffix))
    return told
