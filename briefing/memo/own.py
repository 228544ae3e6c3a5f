"""The writer's own paragraphs and lists as blocks of the tree."""

from __future__ import annotations

from itertools import groupby

from briefing.document.tree import Block as TreeBlock
from briefing.document.tree import Field, FieldTable, Inline, List, Para
from briefing.memo import runs, tables
from briefing.memo.outline import Block, Piece
from briefing.memo.runs import Other
from briefing.memo.template import SectionSpec
from briefing.wording.catalogue import Catalogue

_Line = tuple[Piece, ...]


def blocks(block: Block, spec: SectionSpec, words: Catalogue, called: Other) -> list[TreeBlock]:
    """A block's lines as the section's layout has them; `called` makes the notes."""
    lines = runs.lines(block.content or ())
    if block.kind == "list":
        items = tuple((Para(_inlines(line, called), block.id),) for line in lines)
        return [List(items, ordered=block.form == "numbers", origin=block.id)]
    if spec.layout in ("fields", "pairs"):
        return _named(lines, block.id, spec, words, called)
    return [paragraph(_inlines(line, called), block.id, spec) for line in lines]


def paragraph(inlines: tuple[Inline, ...], origin: str, spec: SectionSpec) -> TreeBlock:
    """A paragraph, or a bullet where the section has those."""
    para = Para(inlines, origin)
    return List(((para,),), origin=origin) if spec.layout == "bullets" else para


def _inlines(line: _Line, called: Other) -> tuple[Inline, ...]:
    return runs.inlines(runs.without_dash(line), runs.said, called)


def _named(
    lines: list[_Line], origin: str, spec: SectionSpec, words: Catalogue, called: Other
) -> list[TreeBlock]:
    """ "Name: value" lines as a field table, or as questions and answers in two columns; a line
    without a colon as a paragraph."""
    made: list[TreeBlock] = []
    for named, run in groupby(lines, lambda line: runs.parted(line) is not None):
        if not named:
            made += [Para(runs.inlines(line, runs.said, called), origin) for line in run]
            continue
        parted = [pair for line in run if (pair := runs.parted(line))]
        rows = [(name, runs.inlines(value, runs.said, called)) for name, value in parted]
        if spec.layout == "pairs":
            made.append(tables.pairs(rows, words, origin))
        else:
            fields = tuple(Field(name, value) for name, value in rows)
            made.append(FieldTable(fields, words.paper("table_details"), origin))
    return made
