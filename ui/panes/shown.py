"""What a reader shows of a source, read from the library or from the memo's evidence."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.app.model import Anchor, Evidence, Index, Item, Library, Source
from briefing.errors import BriefingError
from briefing.wording.dates import based_date_words
from ui.qt.language import words
from ui.qt.telling import publisher


@dataclass(frozen=True, slots=True)
class Shown:
    """A source with the words to show, and the items anchored in it; `shift` is where in the
    source the words begin."""

    source: Source
    words: str
    verified: bool
    whole: bool
    shift: int = 0
    items: tuple[Item, ...] = ()


def places(item: Item, shown: Shown) -> list[Anchor]:
    """The passages of an item in the source that is shown."""
    return [anchor for anchor in item.anchors if anchor.source == shown.source.id]


def read(library: Library, anchor: Anchor, evidence: Evidence | None) -> Shown:
    """The whole text where the library has the very one; else the memo's passages."""
    witness = Index(evidence).witnesses.get(anchor.source) if evidence else None
    known = library.known_sources().get(anchor.source)
    if known is not None and (witness is None or witness.source.sha256 == known.sha256):
        text = library.words(known.id)
        verified = hashlib.sha256(text.encode()).hexdigest() == known.sha256
        items = tuple(library.items_of(known.id))
        return Shown(witness.source if witness else known, text, verified, whole=True, items=items)
    if witness is None:
        raise BriefingError("source-unknown", source=anchor.source)
    for passage in witness.passages:
        if passage.start <= anchor.start and anchor.end <= passage.start + len(passage.words):
            return Shown(witness.source, passage.words, False, whole=False, shift=passage.start)
    raise BriefingError("evidence-missing", item=anchor.source)


def published(source: Source) -> str:
    """Who published a source, and when."""
    known = words()
    date = known.get("dates", "no_date")
    if source.published is not None and source.published_basis != "unknown":
        date = based_date_words(source.published, source.published_basis, known)
    return f"{publisher(source)} · {date}"


def about(source: Source) -> str:
    """Author, publisher and date of a source, and its address in a line of its own."""
    parts = [source.author, published(source)]
    if source.published_basis == "address":
        parts.append(QCoreApplication.translate("shown", "date from the address"))
    if source.published_reason:
        parts.append(source.published_reason)
    told = " · ".join(part for part in parts if part)
    return f"{told}\n{source.url}" if source.url else told
