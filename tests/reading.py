"""Words of a document tree, as a reader would read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.document.tree import Document, Inline, Note, Str


def words(inlines: Iterable[Inline]) -> str:
    """What stands in a line, no-break spaces as spaces; a note is not read where it is called."""
    return "".join(
        inline.text.replace("\u00a0", " ")
        if isinstance(inline, Str)
        else ""
        if not hasattr(inline, "inlines") or isinstance(inline, Note)
        else words(inline.inlines)
        for inline in inlines
    )


def every(thing: object, kind: type) -> Iterator[object]:
    """Every part of that kind in a tree, in reading order."""
    if isinstance(thing, kind):
        yield thing
    if isinstance(thing, tuple):
        for part in thing:
            yield from every(part, kind)
    elif hasattr(thing, "__dataclass_fields__"):
        for name in thing.__dataclass_fields__:
            yield from every(getattr(thing, name), kind)


def notes(document: Document) -> list[str]:
    """The words of each footnote, in reading order."""
    return [words(note.inlines) for note in every(document.blocks, Note)]  # type: ignore[attr-defined]
