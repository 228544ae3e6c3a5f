"""A passage with its citation, as text for another program."""

from __future__ import annotations

from briefing.app.library import Library
from briefing.citation.notes import Citations, StyleName, style_of_language
from briefing.citation.style import Mention, Speech
from briefing.corpus.item import Anchor, Item, Quote
from briefing.document.numbering import plain_text
from briefing.memo.citing import style_of
from briefing.memo.evidence import Index, gather
from briefing.memo.names import Language
from briefing.memo.outline import Evidence, Paper
from briefing.memo.prose import Prose
from briefing.wording.catalogue import Catalogue, catalogue


def with_citation(
    item: Item, anchor: Anchor, library: Library, language: Language, paper: Paper | None = None
) -> str:
    """The words of a passage between quotation marks, and below them the note a paper would give
    them: in the style of `paper`, or the one usual in `language`.

    Raises "item-unknown" or "source-unknown" for what the library does not have.
    """
    return cited(item, anchor, gather(library.store, [item.id]), language, paper)


def cited(
    item: Item, anchor: Anchor, evidence: Evidence, language: Language, paper: Paper | None = None
) -> str:
    """The same, of an item a memo holds. Raises "evidence-missing"."""
    words = catalogue(paper.language if paper else language)
    style: StyleName = style_of(paper) if paper else style_of_language(language)
    index = Index(evidence)
    mention = Mention(index.source(anchor.source), _speech(item, index, words))
    note = Citations(words, style).note([mention])
    quoted = f"{words.paper('open_quote')}{_whole(item, anchor)}{words.paper('close_quote')}"
    return f"{quoted}\n{plain_text(note.inlines)}"


def _whole(item: Item, anchor: Anchor) -> str:
    """The spoken words with all their pieces, or what stands at the anchor."""
    return item.text if isinstance(item, Quote) else anchor.exact


def _speech(item: Item, index: Index, words: Catalogue) -> Speech | None:
    if not isinstance(item, Quote):
        return None
    prose = Prose(words, index)
    return Speech(prose.actor(item.speaker), prose.post(item), prose.occasion(item))
