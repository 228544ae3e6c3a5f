"""The list of a paper's sources at its end: by kind, and by the alphabet of its language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.citation.style import Style
from briefing.corpus.source import Source
from briefing.document.numbering import plain_text
from briefing.document.tree import Block, Heading, List, Para, Str
from briefing.wording.alphabet import sort_key

ORIGIN = "source-list"
_BODY = re.compile(
    r"\b(?:Ministry|Government|Cabinet|Parliament|Embassy|Presiden(?:t|cy)|Secretariat|Bank"
    r"|Nations|Commission|Committee|Council|Fund|Organi[sz]ation|Department|University"
    r"|Institute|Statistics)\b"
    r"|\b(?:министерств|правительств|парламент|посольств|президент|администраци|банк|комитет"
    r"|комисси|совет\b|фонд\b|организаци|университет|институт|министрлі|үкімет|елшілі"
    r"|министрлиг|өкмөт|элчилиг)",
    re.IGNORECASE,
)


def source_list(sources: Iterable[Source], style: Style) -> tuple[Block, ...]:
    """Heading and entries; two lists under headings of their own where institutions and the
    press both stand in it. Nothing for a paper without sources."""
    words = style.words
    kinds: dict[str, list[Source]] = {"source_list_institutions": [], "source_list_press": []}
    for source in sources:
        kind = "institutions" if is_from_institution(source) else "press"
        kinds[f"source_list_{kind}"].append(source)
    filled = {name: found for name, found in kinds.items() if found}
    if not filled:
        return ()
    blocks: list[Block] = [Heading(1, (Str(words.paper("source_list")),), ORIGIN)]
    for name, found in filled.items():
        if len(filled) > 1:
            blocks.append(Heading(2, (Str(words.paper(name)),), f"{ORIGIN}-{name[12:]}"))
        blocks.append(_entries(found, style))
    return tuple(blocks)


def is_from_institution(source: Source) -> bool:
    """Whether a ministry, a bank, an international organisation signs or publishes it."""
    return any(_BODY.search(name) for name in (source.author, source.publisher) if name)


def _entries(sources: Iterable[Source], style: Style) -> List:
    language = style.words.language
    entries = [style.ended([*style.entry(source)]) for source in sources]
    entries.sort(key=lambda entry: sort_key(plain_text(entry), language))
    items = tuple((Para(entry, ORIGIN),) for entry in entries)
    return List(items, ordered=True, origin=ORIGIN)
