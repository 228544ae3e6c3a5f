"""Marking: one scheme a memo, a paper's banner its highest portion, raised and never lowered; the
main paper, which covers its annexes, has the highest of theirs.

A marking says how a paper is to be handled and protects nothing: the program is no accredited
system for classified information.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.errors import BriefingError
from briefing.memo.outline import MAIN, Block, Memo, Paper, Words
from briefing.memo.scheme import UNMARKED, Level, Marking, Scheme

TITLE = "subject"


def choose(memo: Memo, scheme: Scheme, marking: Marking, paper: str = MAIN) -> Memo:
    """Mark a paper by a scheme, which the memo's others follow. What was marked by another scheme
    is marked no more; a paper is then marked as high as this one.

    Raises "level-unknown", or "portions-none" where the scheme knows no portion marks.
    """
    for level in (marking.level, marking.title):
        _level(scheme, level)
    if marking.portions and not scheme.has_portions:
        raise BriefingError("portions-none", scheme=scheme.id)
    followed = replace(marking, title="")

    def chosen(held: Paper) -> Marking:
        if held.id == paper:
            return marking
        return held.marking if _is_by(held, scheme) else followed

    papers = tuple(_by_scheme(held, scheme, chosen(held)) for held in memo.papers)
    return replace(memo, papers=papers)


def _by_scheme(paper: Paper, scheme: Scheme, marking: Marking) -> Paper:
    if not _is_by(paper, scheme):
        paper = _bare(paper)
    template = replace(paper.template, marking=scheme)
    return replace(paper, template=template, marking=marking)


def _is_by(paper: Paper, scheme: Scheme) -> bool:
    known = paper.template.marking
    return known is not None and known.id == scheme.id


def leave(memo: Memo) -> Memo:
    """Mark a memo by no scheme; its header fields are printed as they stand from then on."""
    bare = (_bare(paper) for paper in memo.papers)
    papers = tuple(
        replace(paper, template=replace(paper.template, marking=None), marking=UNMARKED)
        for paper in bare
    )
    return replace(memo, papers=papers)


def mark(memo: Memo, block: str, level: str) -> Memo:
    """Give a block its level; "" takes it back. Raises "scheme-missing" or "level-unknown"."""
    paper = memo.paper_of(block)
    if paper.template.marking is None:
        raise BriefingError("scheme-missing")
    _level(paper.template.marking, level)
    sections = tuple(
        replace(
            held,
            blocks=tuple(
                replace(known, marking=level) if known.id == block else known
                for known in held.blocks
            ),
        )
        for held in paper.sections
    )
    return memo.with_paper(replace(paper, sections=sections))


def mark_title(memo: Memo, level: str, identity: str = MAIN) -> Memo:
    """Give a paper's title its level. Raises as `mark` does."""
    paper = memo.paper(identity)
    if paper.template.marking is None:
        raise BriefingError("scheme-missing")
    _level(paper.template.marking, level)
    return memo.with_paper(replace(paper, marking=replace(paper.marking, title=level)))


def title_mark(paper: Paper) -> str:
    """The portion mark before a paper's title wherever that stands; "" where marks are off."""
    scheme = paper.template.marking
    if scheme is None or not paper.marking.portions:
        return ""
    level = scheme.level(paper.marking.title) or banner(paper, paper.blocks())
    return level.portion if level is not None else ""


def parted(paper: Paper, text: str) -> tuple[str, str]:
    """The level a text's own portion mark names, where marks are on, and the text without it."""
    scheme = paper.template.marking
    for level in scheme.levels if scheme and paper.marking.portions else ():
        if level.portion and text.startswith(level.portion):
            return level.id, text.removeprefix(level.portion).lstrip()
    return "", text


def level_of(paper: Paper, block: Block) -> Level | None:
    """A block's own level. What the library holds is open and has the lowest until another is
    set; the writer's own words have none until one is set."""
    scheme = paper.template.marking
    if scheme is None:
        return None
    if block.marking:
        return scheme.level(block.marking)
    return scheme.levels[0] if block.picked() and not _is_written(block) else None


def _is_written(block: Block) -> bool:
    """Whether anything in it is the writer's own."""
    return bool(block.content or block.title or block.translation or block.second)


def banner(paper: Paper, blocks: Iterable[Block]) -> Level | None:
    """The level of the whole paper: its own or its highest portion's, whichever is higher.

    A note, a row, a caption has the level of its block.
    """
    scheme = paper.template.marking
    if scheme is None:
        return None
    found = [level_of(paper, block) for block in blocks]
    found += [scheme.level(known) for known in (paper.marking.level, paper.marking.title) if known]
    return highest(paper, found)


def highest(paper: Paper, levels: Iterable[Level | None]) -> Level | None:
    """The highest of some levels, each by the paper's scheme or left out."""
    scheme = paper.template.marking
    if scheme is None:
        return None
    found = [scheme.level(level.id) for level in levels if level is not None]
    known = [level for level in found if level is not None]
    return max(known, key=scheme.levels.index, default=scheme.levels[0])


def whole(memo: Memo) -> Level | None:
    """The level of the main paper with all its annexes."""
    return highest(memo.main, (banner(paper, paper.blocks()) for paper in memo.papers))


def label(paper: Paper, level: Level | None) -> str:
    """What a level prints in the paper's language."""
    return level.label.get(paper.language) if level is not None and level.printed else ""


def suffix(memo: Memo) -> str:
    """What the marking adds to a file's name, for example "_TLP-AMBER"; "" where nothing."""
    level = whole(memo)
    return f"_{level.suffix}" if level is not None and level.suffix else ""


def unmarked(paper: Paper, blocks: Iterable[Block]) -> list[str]:
    """The portions without a mark where marks are on: block ids, and `TITLE`."""
    if paper.template.marking is None or not paper.marking.portions:
        return []
    missing = [
        block.id for block in blocks if level_of(paper, block) is None and not _is_empty(block)
    ]
    return missing if paper.marking.title else [TITLE, *missing]


def check_marking(paper: Paper) -> None:
    """Raise "level-unknown", "scheme-missing" or "portions-none" for a paper marked otherwise
    than its scheme allows."""
    scheme = paper.template.marking
    used = [paper.marking.level, paper.marking.title, *(b.marking for b in paper.blocks())]
    if scheme is None:
        if any(used) or paper.marking.portions:
            raise BriefingError("scheme-missing")
        return
    for level in used:
        _level(scheme, level)
    if paper.marking.portions and not scheme.has_portions:
        raise BriefingError("portions-none", scheme=scheme.id)


def _bare(paper: Paper) -> Paper:
    """The paper, none of its blocks marked."""
    sections = tuple(
        replace(held, blocks=tuple(replace(block, marking="") for block in held.blocks))
        for held in paper.sections
    )
    return replace(paper, sections=sections)


def _is_empty(block: Block) -> bool:
    pieces = block.content or ()
    return not block.picked() and all(
        isinstance(piece, Words) and not piece.words.strip() for piece in pieces
    )


def _level(scheme: Scheme, identity: str) -> None:
    if identity and scheme.level(identity) is None:
        known = ", ".join(level.id for level in scheme.levels)
        raise BriefingError("level-unknown", level=identity, scheme=scheme.id, known=known)
