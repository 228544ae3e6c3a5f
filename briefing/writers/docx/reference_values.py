"""What of a paper goes into a reference document's controls, and what is left for the text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from briefing.document.tree import Block, Columns, Document, FieldTable, Heading, Inline, Note, Str

SUBJECT, MARKING, DRAFT, COPY = "subject", "marking", "draft", "copy"
# What belongs on each page, not at the start of the text.
BANNER = (MARKING, DRAFT, COPY)
# The header fields every template may have; a control of theirs without a value is emptied.
FIELDS = frozenset(
    {
        SUBJECT,
        MARKING,
        DRAFT,
        COPY,
        "to",
        "from",
        "through",
        "date",
        "ref",
        "as_of",
        "drafted",
        "cleared",
        "approved",
        "attachments",
        "distribution",
    }
)
Values = dict[str, tuple[Inline, ...]]


def values(document: Document) -> Values:
    """What the paper has to say, by tag; of what stands in two columns, the left one's."""
    title, table, _ = _opening(tuple(_lefts(document.blocks)))
    told: Values = {
        MARKING: (Str(document.marking),) if document.marking else (),
        DRAFT: (Str(document.draft),) if document.draft else (),
        COPY: (Str(document.copy),) if document.copy else (),
        SUBJECT: title.inlines if title is not None else (),
    }
    told.update((each.id, each.inlines) for each in (table.fields if table else ()) if each.id)
    return {tag: inlines for tag, inlines in told.items() if inlines}


def noted(inlines: Collection[Inline]) -> bool:
    """Whether a footnote is called in it: no header can hold one."""
    return any(isinstance(each, Note) or noted(getattr(each, "inlines", ())) for each in inlines)


def left(document: Document, filled: Collection[str]) -> tuple[Block, ...]:
    """The blocks in the place of the body: what follows the title and the header block, and
    before it what of those no control took."""
    title, table, others = _opening(document.blocks)
    blocks: list[Block] = []
    if title is not None and SUBJECT not in filled:
        blocks.append(title)
    if table is not None:
        fields = tuple(each for each in table.fields if each.id not in filled)
        if fields:
            blocks.append(FieldTable(fields, table.summary, table.origin))
    return (*blocks, *others)


def _lefts(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Columns):
            yield from block.left
        else:
            yield block


def _opening(
    rest: tuple[Block, ...],
) -> tuple[Heading | None, FieldTable | None, tuple[Block, ...]]:
    """The title and the header block, where the paper begins with them, and the rest."""
    title: Heading | None = None
    table: FieldTable | None = None
    if rest and isinstance(rest[0], Heading) and rest[0].level == 0:
        title, rest = rest[0], rest[1:]
    if rest and isinstance(rest[0], FieldTable):
        table, rest = rest[0], rest[1:]
    return title, table, rest
