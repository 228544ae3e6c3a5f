"""Whether what stands in a section belongs there: L13, L17, L19, L20."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.corpus.item import Event
from briefing.memo.flat import MARK, parted_at
from briefing.memo.outline import Block, Section, Words
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Added, Deed, Finding, Flagged, Mend, Rewritten, found, short
from briefing.memo.rules.terms import is_section
from briefing.memo.rules.texts import Text, lines, sentences
from briefing.memo.template import SectionSpec
from briefing.text.span import Span
from briefing.values.edtf import year_before
from briefing.wording.dates import date_words


def one_source(context: Context, block: Block, spec: SectionSpec) -> Iterator[Finding]:
    """L13: what the bottom line cites, all from one source."""
    if not block.cited() or not is_section(spec, "bottom-line"):
        return
    index = context.index
    sources = {anchor.source for known in block.cited() for anchor in index.item(known).anchors}
    if len(sources) == 1:
        source = index.source(sources.pop())
        name = source.publisher or source.title or source.id
        yield found("L13", "info", block.id, source=name)


def stale(context: Context, block: Block, spec: SectionSpec) -> Iterator[Finding]:
    """L17: among the latest, an event more than a year older than the data."""
    if context.as_of is None or not is_section(spec, "latest"):
        return
    for known in block.picked():
        item = context.index.item(known)
        latest = item.date.latest() if isinstance(item, Event) and item.date else None
        if isinstance(item, Event) and latest is not None and latest < year_before(context.as_of):
            told = date_words(item.date, context.words)
            yield found("L17", "info", block.id, title=item.title, date=told)


def comment(context: Context, block: Block, spec: SectionSpec) -> Iterator[Finding]:
    """L19: in a record of conversation, a view of the drafter's in a paragraph with facts."""
    where = _comment_section(context)
    if not where or not is_section(spec, "record"):
        return
    for text in context.texts(block):
        for line in lines(text.plain) if text.part == "words" else ():
            said = [one for one in sentences(text.plain, context.terms) if _within(one, line)]
            views = [one for one in said if _is_view(context, text, one)]
            if views and len(views) < len(said):
                first = views[0]
                words = short(text.plain[first.start : first.end].replace(MARK, "").strip())
                mend = None
                if not context.second:  # a paragraph is added in the first language
                    mend = Mend("mend-comment", _moved(block, text, first, where))
                yield found("L19", "info", block.id, mend=mend, words=words)


def _comment_section(context: Context) -> str:
    """The section for comment in the paper's template; "" where it has none."""
    specs = context.paper.template.sections
    return next((spec.id for spec in specs if is_section(spec, "comment")), "")


def _within(span: Span, line: Span) -> bool:
    return line.start <= span.start < line.end


def _is_view(context: Context, text: Text, span: Span) -> bool:
    """Whether a sentence tells a view, and nobody is told to have said it."""
    words = text.plain[span.start : span.end]
    view = context.terms.comment.search(words)
    if view is None:
        return False
    return context.terms.speech.search(words[: view.start()]) is None


def _moved(block: Block, text: Text, span: Span, where: str) -> tuple[Deed, ...]:
    """The sentence taken out, and set into the section for comment with its notes."""
    before, rest = parted_at(block.content or (), span.start)
    taken, behind = parted_at(rest, span.end - span.start)
    if before and isinstance(last := before[-1], Words) and text.words[span.end :].strip():
        before = (*before[:-1], last.styled(last.words.rstrip(" ")))
    if isinstance(first := taken[0], Words):
        taken = (first.styled(first.words.lstrip()), *taken[1:])
    return Rewritten(block.id, (*before, *behind)), Added(where, taken)


def flags(context: Context, section: Section, spec: SectionSpec) -> Iterator[Finding]:
    """L20: points that are for us only, background of which only a part is flagged, and blocks
    open though what they show is not."""
    closed = {item.id for item in context.index.items.values() if item.use == "fyi"}
    for block in section.blocks if closed else ():
        if block.use == "open" and closed.intersection(block.behind()):
            yield found("L20", "info", block.id, key="L20-item", mend=_flag((block,)))
    ours = [block for block in section.blocks if block.use == "fyi"]
    if is_section(spec, "points"):
        for block in ours:
            mend = Mend("mend-use-open", (Flagged(block.id, "open"),))
            yield found("L20", "info", block.id, mend=mend, words=short(_said(context, block)))
    elif is_section(spec, "background") and 0 < len(ours) < len(section.blocks):
        rest = tuple(block for block in section.blocks if block.use == "open")
        yield found(
            "L20", "info", section.id, key="L20-mixed", mend=_flag(rest),
            heading=spec.heading.get(context.paper.language),
            count=str(len(ours)), total=str(len(section.blocks)),
        )  # fmt: skip


def _flag(blocks: tuple[Block, ...]) -> Mend:
    return Mend("mend-use", tuple(Flagged(block.id, "fyi") for block in blocks))


def _said(context: Context, block: Block) -> str:
    return context.printed(block).strip() or block.id
