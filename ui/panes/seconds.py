"""What blocks say in a paper's second language, for the outline."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.app.model import (
    FORMS,
    OWN_KINDS,
    Block,
    Figure,
    Index,
    Item,
    Paper,
    Prose,
    Quote,
    versions,
)
from briefing.app.note_marks import Mark
from briefing.wording.catalogue import catalogue
from ui.panes.calling import calls
from ui.qt.language import NAMES
from ui.widgets.second import SecondView


class Seconds:
    """Views of one paper's second language; none where it has but one."""

    def __init__(self, paper: Paper, index: Index) -> None:
        self._language = paper.second
        self._index = index
        self._turned: dict[str, Block] = {}
        if paper.second is not None:
            version = versions(paper, index)[1]
            self._turned = {block.id: block for block in version.paper.blocks()}
            self._prose = Prose(catalogue(version.paper.tongue), index)

    def view(
        self, block: Block, item: Item | None, caption: str, marks: Sequence[Mark]
    ) -> SecondView | None:
        """What a block says, as far as the writer can; `caption` is one it has by itself, `marks`
        are those of its footnotes."""
        turned = self._turned.get(block.id)
        if turned is None or self._language is None:
            return None
        tongue, other = NAMES[self._language], block.other
        if block.kind in FORMS:
            return SecondView(tongue, title=other.title, default=block.title or caption)
        if block.kind in OWN_KINDS:
            own = other.content or ()
            chips = calls(own, marks, self._index)[1]
            return SecondView(tongue, pieces=own, form=block.form, calls=chips)
        translation = None
        if isinstance(item, Quote) and item.language != self._language:
            translation = other.translation
        pinned = self._prose.amount(item) if isinstance(item, Figure) else ""
        pieces = self._prose.content(turned)
        return SecondView(
            tongue,
            pieces,
            pinned,
            translation=translation,
            edited=other.content is not None,
            calls=calls(pieces, marks, self._index)[1],
        )
