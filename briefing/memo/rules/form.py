"""What the template asks of a paper: fields, sections, lengths, marks: L15, L16, L21 to
L24, L28."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from briefing.corpus.item import Event, Figure
from briefing.memo.binder import ATTACHMENTS, title
from briefing.memo.evidence import Index
from briefing.memo.flat import MARK
from briefing.memo.marking import TITLE, unmarked
from briefing.memo.outline import MAIN, Block, Section
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, Mend, found, over_length, short
from briefing.memo.rules.texts import lines, sentences, word_count
from briefing.memo.template import LayoutPreset, SectionSpec

MOST_WORDS, MOST_LINES = 35, 9
_LETTER = 0.46  # the width of a letter of running text, in the type's size
_PAGE = {"A4": 210.0, "Letter": 215.9}  # millimetres
_POINT = 25.4 / 72


def header(context: Context) -> Iterator[Finding]:
    """L22 to L24: required fields that are empty, portions without a mark, and what the template
    has no place for."""
    paper = context.paper
    for spec in paper.template.fields:
        by_scheme = spec.id == "marking" and paper.template.marking is not None
        listed = spec.id == ATTACHMENTS and paper.id == MAIN and context.memo.annexes
        itself = by_scheme or listed
        if spec.required and not itself and not paper.fields.get(spec.id):
            yield found("L22", "warn", spec.id, label=spec.label.get(paper.language))
    yield from _scheme(context)
    for where in unmarked(paper, paper.placed()):
        yield found("L23", "stop", where, words=_portion(context, where))
    for kept in paper.kept:
        yield found("L24", "warn", kept.id, key="L24-field", label=kept.label)
    for held in paper.sections:
        if held.was:
            yield found("L24", "warn", held.id, heading=held.was)


def _scheme(context: Context) -> Iterator[Finding]:
    """L23: what another scheme marks cannot be held against the main paper's marking."""
    schemes = (context.memo.main.template.marking, context.paper.template.marking)
    first, own = (scheme.id if scheme is not None else "" for scheme in schemes)
    if first != own:
        yield found("L23", "stop", "marking", key="L23-schemes", title=title(context.paper))


def _portion(context: Context, where: str) -> str:
    """How a portion begins: the title, or a block."""
    paper = context.paper
    block = next((block for block in paper.blocks() if block.id == where), None)
    return short(context.printed(block) if block else paper.fields.get(TITLE, ""))


def section(context: Context, held: Section, spec: SectionSpec) -> Iterator[Finding]:
    """L15 and L21: what a section has too much of, or lacks altogether."""
    heading = spec.heading.get(context.paper.language)
    written = [block for block in held.blocks if block.items or context.printed(block).strip()]
    if spec.required and not written and not spec.automatic:
        yield found("L21", "warn", held.id, heading=heading)
    items = sum(len(block.picked()) for block in held.blocks)
    if spec.max_items is not None and items > spec.max_items:
        yield over_length(held.id, heading, items, "@items", spec.max_items)
    count = sum(len(context.printed(block).split()) for block in written)
    if spec.max_words is not None and count > spec.max_words:
        yield over_length(held.id, heading, count, "@words", spec.max_words)


def whole(context: Context) -> Iterator[Finding]:
    """L15: what the whole paper has too much of; pages are counted elsewhere."""
    template, blocks = context.paper.template, context.paper.placed()
    name = template.name.get(context.paper.language)
    count = sum(len(context.printed(block).split()) for block in blocks)
    if template.max_words is not None and count > template.max_words:
        yield over_length("memo", name, count, "@words", template.max_words)
    called = sum(_notes(block, context.index) for block in blocks)
    if template.max_notes is not None and called > template.max_notes:
        yield over_length("memo", name, called, "@notes", template.max_notes)


def _notes(block: Block, index: Index) -> int:
    """The notes a block calls: a picture's caption one, a table's rows one each, and the
    writer's own. A chronology with an undated event has its table beside the drawing."""
    events = [index.items.get(known) for known in block.items if block.form == "drawn"]
    dated = all(isinstance(event, Event) and event.date is not None for event in events)
    picture = block.kind == "chart" or (block.form == "drawn" and dated)
    return block.called() + (1 if picture else len(block.picked()))


def long_windedness(context: Context, block: Block, _spec: SectionSpec) -> Iterator[Finding]:
    """L16: sentences of more than 35 words, paragraphs of more than about nine lines."""
    for text in context.texts(block):
        if text.part == "translation":
            continue  # as long as what was said
        for span in sentences(text.words, context.terms):
            said = text.words[span.start : span.end].replace(MARK, " ").strip()
            count = word_count(said)
            if count > MOST_WORDS:
                yield found("L16", "info", block.id, words=short(said), count=str(count))
        for line in lines(text.words) if text.part == "words" else ():
            count = ceil((line.end - line.start) / _letters(context.paper.template.layout))
            if count > MOST_LINES:
                said = short(text.words[line.start : line.end].replace(MARK, " ").strip())
                yield found("L16", "info", block.id, key="L16-lines", words=said, count=str(count))


def row_lost(context: Context, block: Block, spec: SectionSpec) -> Iterator[Finding]:
    """L28: an item whose words were changed is no row of its section's table any more."""
    item = context.index.items.get(block.item or "")
    if isinstance(item, Event | Figure) and spec.tables(block.kind) and block.content is not None:
        mend = Mend("mend-default", (context.rewritten(block, None),))
        heading = spec.heading.get(context.paper.language)
        yield found("L28", "info", block.id, mend=mend, title=short(item.title), heading=heading)


def _letters(layout: LayoutPreset) -> float:
    """About how many letters a line takes."""
    width = _PAGE[layout.page] - layout.left - layout.right
    return width / _POINT / (layout.size * _LETTER)
