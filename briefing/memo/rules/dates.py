"""L1: dates in figures, and words that mean another time once the paper is read later."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.errors import BriefingError
from briefing.memo.outline import Block
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, Mend, found
from briefing.memo.rules.terms import is_section
from briefing.memo.rules.texts import Swap, Text, deeds, in_quotes
from briefing.memo.template import SectionSpec
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import Catalogue
from briefing.wording.dates import date_words

_DATE = (
    r"(?<![\w./-])(?:(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"
    r"|(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<last>\d{4})"
    r"|(?P<short>\d{2}[./]\d{2}[./]\d{2}|\d{1,2}/\d{1,2}/\d{2}))(?![\w/-]|\.\d)"
)


def of_block(context: Context, block: Block, spec: SectionSpec) -> Iterator[Finding]:
    """L1 in all of a block's texts."""
    for text in context.texts(block):
        yield from dates(context, text, spec)


def dates(context: Context, text: Text, spec: SectionSpec | None) -> Iterator[Finding]:
    """Every such place in a text. What is spoken on the day may say "today", and so may a
    translation, as the speaker did."""
    tail = f"(?:{context.terms.date_tail})?" if context.terms.date_tail else ""
    for match in re.finditer(_DATE + tail, text.plain):
        told = _in_words(match, context.words)
        mend = None
        if told is not None:
            doubled = told.endswith(".") and text.plain[match.end() : match.end() + 1] == "."
            swap = Swap(text, match.start(), match.end() + doubled, told)
            mend = Mend("mend-date", deeds([swap]), told)
        yield found("L1", "warn", text.where, mend=mend, words=match[0])
    if text.part == "translation" or (spec is not None and is_section(spec, "spoken")):
        return
    seen: set[str] = set()
    for match in context.terms.relative.finditer(text.plain):
        said = match[0].casefold()
        if said not in seen and not in_quotes(text.plain, match.start()):
            seen.add(said)
            yield found("L1", "warn", text.where, key="L1-relative", words=match[0])


def _in_words(match: re.Match[str], words: Catalogue) -> str | None:
    """The date in words; None where it is none, or can be read in two ways."""
    if match["short"]:
        return None
    if match["year"]:
        stamp = match["year"], match["month"], match["day"]
    else:
        day, month = match["first"], match["second"]
        if match["mark"] != "." and words.language.startswith("en") and day != month:
            if int(day) <= 12 and int(month) <= 12:
                return None
            day, month = (day, month) if int(day) > 12 else (month, day)
        stamp = match["last"], f"{int(month):02}", f"{int(day):02}"
    try:
        return date_words(Edtf("-".join(stamp)), words)
    except BriefingError:
        return None
