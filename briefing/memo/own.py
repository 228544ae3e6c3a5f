"""The writer's own paragraphs and lists as blocks of the tree."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import NamedTuple

from briefing.document.tree import Block as TreeBlock
from briefing.document.tree import Field, FieldTable, Inline, List, Para
from briefing.memo import runs, tables
from briefing.memo.outline import Block, Piece
from briefing.memo.runs import Other
from briefing.memo.template import SectionSpec
from briefing.wording.catalogue import Catalogue

_Line = tuple[Piece, ...]
_DASHES = "-–—•"  # what typed lists begin their lines with


class Saying(NamedTuple):
    """How words and notes become inlines."""

    words: Callable[[str], tuple[Inline, ...]]
    called: Other


def blocks(
    block: Block, spec: SectionSpec, words: Catalogue, said: Saying, language: str = ""
) -> list[TreeBlock]:
    """A block's lines as the section's layout has them; `language` is theirs where it is not the
    paper's."""
    lines = runs.lines(block.content or ())
    if block.kind == "list":
        items = tuple((Para(_inlines(line, said, _DASHES), block.id),) for line in lines)
        return [List(items, ordered=block.form == "numbers", origin=block.id)]
    if spec.layout in ("fields", "pairs"):
        return _named(lines, spec, words, said, (block.id, language))
    dashes = _DASHES if spec.layout == "bullets" else "-"
    return [paragraph(_inlines(line, said, dashes), block.id, spec) for line in lines]


def paragraph(inlines: tuple[Inline, ...], origin: str, spec: SectionSpec) -> TreeBlock:
    """A paragraph, or a bullet where the section has those."""
    para = Para(inlines, origin)
    return List(((para,),), origin=origin) if spec.layout == "bullets" else para


def _inlines(line: _Line, said: Saying, dashes: str) -> tuple[Inline, ...]:
    return runs.inlines(runs.without_dash(line, dashes), *said)


def _named(
    lines: list[_Line], spec: SectionSpec, words: Catalogue, said: Saying, whose: tuple[str, str]
) -> list[TreeBlock]:
    """ "Name: value" lines as a field table, or as questions and answers in two columns; a line
    without a colon as a paragraph. `whose` are the block's id and its language."""
    origin, language = whose
    made: list[TreeBlock] = []
    for named, run in groupby(lines, lambda line: runs.parted(line) is not None):
        if not named:
            made += [Para(runs.inlines(line, *said), origin) for line in run]
            continue
        parted = [pair for line in run if (pair := runs.parted(line))]
        rows = [(name, runs.inlines(value, *said)) for name, value in parted]
        if spec.layout == "pairs":
            asked = [(said.words(name), value) for name, value in rows]
            made.append(tables.pairs(asked, words, origin))
        else:
            fields = tuple(Field(name, value) for name, value in rows)
            summary = words.paper("table_details")
            made.append(FieldTable(fields, summary, origin, language))
    return made
