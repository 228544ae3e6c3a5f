"""A memo's second language, for the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.errors import BriefingError
from briefing.memo import binder, edit, second
from briefing.memo.names import LANGUAGES, Language
from briefing.memo.outline import Memo, Pairing, Words

Pairs = Sequence[tuple[str, str]]
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """What is said in the second language: header fields, paragraphs and translations. A field or
    section is named with its paper."""

    fields: Sequence[tuple[Place, str]] = ()
    texts: Sequence[tuple[Place, str]] = ()
    translations: Pairs = ()


def begin(memo: Memo, language: str, pairing: Pairing) -> Memo:
    """Let every paper be in a second language too; "" for none. Raises "language-unknown", or
    "second-same" where the main paper is in it already."""
    if not language:
        return memo
    found: Language | None = next((known for known in LANGUAGES if known == language), None)
    if found is None:
        raise BriefingError("language-unknown", language=language)
    memo = second.choose(memo, found, pairing)
    for annex in memo.annexes:
        if annex.language != found:
            memo = second.choose(memo, found, pairing, annex.id)
    return memo


def write(memo: Memo, said: Said, made: Mapping[Place, Sequence[str]]) -> Memo:
    """Write it. The paragraphs of a section go to the blocks `made` there, one after another;
    what is left over becomes a paragraph of its own. Raises "second-none" where the memo is in
    one language."""
    if memo.main.second is None and (said.fields or said.texts or said.translations):
        raise BriefingError("second-none")
    for (paper, field), value in said.fields:
        memo = second.set_second_field(memo, field, value, paper)
    memo = binder.share_second(memo)
    waiting = {place: list(blocks) for place, blocks in made.items()}
    for place, text in said.texts:
        blocks = waiting.get(place, [])
        if not blocks:
            memo, block = edit.add_prose(memo, place[1], paper=place[0])
            blocks = [block]
        memo = second.set_second_content(memo, blocks.pop(0), (Words(text),))
    for item, text in said.translations:
        memo = second.set_second_translation(memo, edit.block_of(memo, item), text)
    return memo
