"""Amounts in the writer's own words, and the status of figures: L2, L3, L11."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.corpus.item import Figure
from briefing.memo.flat import MARK, flat, inserted
from briefing.memo.outline import Block, Cited, FreeNote, Pin, Words
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, Mend, found
from briefing.memo.rules.terms import Terms, currency
from briefing.memo.rules.texts import Text, in_quotes, sentence_at
from briefing.memo.template import SectionSpec

_RESULT = "actual"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER = re.compile(r"\d")
_BETWEEN = re.compile(r"[\s,;(\[≈~=≃–—-]*")
_SIGN = re.compile(r"[(\[≈~=≃]")
_REACH = 40  # code points between an amount and what it is converted to

Money = tuple[int, int, str]


def unsourced(context: Context, block: Block, _spec: SectionSpec) -> Iterator[Finding]:
    """L2: an amount in the writer's own words, and no footnote in the paragraph."""
    if block.picked() or block.called():
        return
    for text in context.texts(block):
        first = context.terms.amount.search(text.plain) or context.terms.share.search(text.plain)
        if first is not None and not in_quotes(text.plain, first.start()):
            mend = _citation(context, block, text, first)
            words = first[0].strip()
            yield found("L2", "warn", block.id, key="L2-own", mend=mend, words=words)


def _citation(context: Context, block: Block, text: Text, amount: re.Match[str]) -> Mend | None:
    """A footnote with the one figure that has that amount, where one has."""
    same = context.figures_of(amount[0])
    if len(same) != 1 or text.part != "words":
        return None
    content = inserted(block.content or (), amount.end(), [Cited(same[0].id)])
    return Mend("mend-cite", (context.rewritten(block, content),), same[0].title)


def label(context: Context, block: Block, _spec: SectionSpec) -> Iterator[Finding]:
    """L3: words of one's own round a figure that is no result, and none says what it is."""
    item = context.index.items.get(block.item or "")
    if not isinstance(item, Figure) or block.content is None or item.status == _RESULT:
        return
    said, status = flat(block.content), context.words.get("status", item.status)
    if status.casefold() in said.casefold() or context.terms.labels[item.status].search(said):
        return
    place = next(
        (at for at, letter in enumerate(said) if letter == MARK and _pin_at(block, said, at)),
        len(said),
    )
    content = inserted(block.content, place + 1, [Words(f" ({status})")])
    mend = Mend("mend-label", (context.rewritten(block, content),), status)
    yield found("L3", "warn", block.id, mend=mend, title=item.title, status=status)


def _pin_at(block: Block, said: str, place: int) -> bool:
    """Whether the locked amount stands there."""
    marks = said[:place].count(MARK)
    pieces = [piece for piece in block.content or () if not isinstance(piece, Words)]
    return isinstance(pieces[marks], Pin)


def conversions(context: Context, block: Block, _spec: SectionSpec) -> Iterator[Finding]:
    """L11: an amount given in a second currency without rate, its date, its source, or a word
    that it was converted."""
    notes = " ".join(piece.note for piece in block.content or () if isinstance(piece, FreeNote))
    for text in context.texts(block):
        if text.part == "translation":
            continue  # the conversion is the speaker's
        for first, second in pairwise(_moneys(context, block, text)):
            if first[2] == second[2] or not _converts(context.terms, text.plain, first, second):
                continue
            sentence = sentence_at(text.plain, second[0], context.terms)
            tail = f"{text.plain[second[1] : sentence.end]} {notes}"
            lead = text.plain[first[1] : second[0]]
            missing = _missing(context.terms, lead, tail, cited=bool(block.cited()))
            if missing:
                closed = second[1] + (text.plain[second[1] : second[1] + 1] == ")")
                words = text.plain[first[0] : closed].replace(MARK, _amount_of(context, block))
                yield found("L11", "stop", block.id, words=words.strip(), missing=missing)


def _moneys(context: Context, block: Block, text: Text) -> list[Money]:
    """Amounts of money in order: typed ones, and the locked one of a figure in money."""
    typed = [
        (match.start(), match.end(), currency(match))
        for match in context.terms.amount.finditer(text.plain)
        if not in_quotes(text.plain, match.start())
    ]
    item = context.index.items.get(block.item or "")
    if isinstance(item, Figure) and text.part == "words" and len(item.unit) == 3:
        pinned = [
            (at, at + 1, item.unit)
            for at, letter in enumerate(text.words)
            if letter == MARK and _pin_at(block, text.words, at)
        ]
        typed = sorted([*typed, *pinned])
    return typed


def _amount_of(context: Context, block: Block) -> str:
    item = context.index.items.get(block.item or "")
    return context.prose.amount(item) if isinstance(item, Figure) else ""


def _converts(terms: Terms, words: str, first: Money, second: Money) -> bool:
    """Whether nothing stands between two amounts but what says that one is the other."""
    between = words[first[1] : second[0]]
    if len(between) > _REACH:
        return False
    left = between
    for pattern in (terms.converted_to, terms.converted, _YEAR, terms.of_year, _BETWEEN):
        left = pattern.sub(" ", left)
    said = terms.converted_to.search(between) or terms.converted.search(between)
    return not left.strip() and (said is not None or _SIGN.search(between) is not None)


def _missing(terms: Terms, lead: str, tail: str, *, cited: bool) -> str:
    """Keys of what a conversion lacks, apart by a space; "" where it lacks nothing."""
    rate = terms.rate.search(tail)
    around = tail[max(rate.start() - 40, 0) : rate.end() + 60] if rate else ""
    bare = _YEAR.sub("", around)
    lacks = {
        "@no-rate": rate is None or _NUMBER.search(bare) is None,
        "@no-rate-date": rate is None or _YEAR.search(tail) is None,
        "@no-rate-source": not cited and terms.rate_source.search(tail) is None,
        "@no-tag": terms.converted.search(f"{lead} {tail}") is None and rate is None,
    }
    return " ".join(key for key, lacking in lacks.items() if lacking)
