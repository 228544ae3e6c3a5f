"""What a paper says, letter by letter, and what other programs read in its Word file.

Words are compared without their spaces: each reader has its own mind about those.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

import mammoth
import pypandoc
from lxml import html

from briefing.document.numbering import numbered
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Columns,
    Contents,
    CrossRef,
    Document,
    FieldTable,
    Heading,
    Inline,
    Link,
    List,
    Note,
    Para,
    Str,
    Table,
)


@dataclass(frozen=True)
class Reading:
    """The words of the body and of each note, without spaces."""

    body: str
    notes: tuple[str, ...]


def meant(document: Document) -> Reading:
    """What the tree says. Numbers of paragraphs and lists are Word's to print, not words."""
    pieces = [piece for block in numbered(document).blocks for piece in _block(block)]
    body = "".join(piece for piece in pieces if isinstance(piece, str))
    notes = [piece for piece in pieces if isinstance(piece, Note)]
    return Reading(_tight(body), tuple(_tight("".join(_words(note.inlines))) for note in notes))


def by_mammoth(data: bytes) -> Reading:
    """What mammoth reads."""
    page = html.fromstring(f"<div>{mammoth.convert_to_html(BytesIO(data)).value}</div>")
    for mark in page.xpath('//a[starts-with(@href, "#footnote")]'):
        mark.drop_tree()
    notes = page.xpath('//li[starts-with(@id, "footnote-")]')
    words = tuple(_tight(note.text_content()) for note in notes)
    for note in notes:
        note.drop_tree()
    return Reading(_tight(page.text_content()), words)


def by_pandoc(data: bytes, folder: Path) -> Reading:
    """What pandoc reads; a title it takes for metadata is read first."""
    path = folder / "paper.docx"
    path.write_bytes(data)
    tree = json.loads(pypandoc.convert_file(str(path), "json", format="docx"))
    notes: list[str] = []
    title = "".join(_pandoc(tree["meta"].get("title", {}), notes))
    body = title + "".join(_pandoc(tree["blocks"], notes))
    return Reading(_tight(body), tuple(notes))


def _pandoc(node: Any, notes: list[str]) -> Iterator[str]:
    if isinstance(node, list):
        for each in node:
            yield from _pandoc(each, notes)
    elif isinstance(node, dict):
        match node.get("t"):
            case "Str":
                yield node["c"]
            case "Note":
                notes.append(_tight("".join(_pandoc(node["c"], []))))
            case "Table":  # a caption with a short form is the summary, which is not printed
                (short, caption), content = node["c"][1], node["c"][2:]
                yield from _pandoc([] if short else caption, notes)
                yield from _pandoc(content, notes)
            case "Span" if "chart" in node["c"][0][1]:  # pandoc says [CHART] in its place
                pass
            case "Link" | "Span":
                yield from _pandoc(node["c"][1], notes)
            case "Header":
                yield from _pandoc(node["c"][2], notes)
            case _:
                yield from _pandoc(node.get("c", []), notes)


def _tight(text: str) -> str:
    return "".join(text.split())


def _block(block: Block) -> Iterator[str | Note]:
    match block:
        case Heading() | Para():
            yield from _inlines(block.inlines)
        case BlockQuote():
            yield from _several(block.blocks)
        case List():
            yield from _several(chain.from_iterable(block.items))
        case Table():
            yield from _table(block)
        case Columns():
            for kid in (*block.left, *block.right):
                yield from _block(kid)
        case FieldTable():
            yield from _fields(block)
        case Caption():
            yield from _caption(block)
        case Contents():
            told = [entry.text for entry in block.entries if entry.text.strip()]
            yield from (block.title, *told) if told else ()


def _fields(block: FieldTable) -> Iterator[str | Note]:
    for field in block.fields:
        yield field.label
        yield from _inlines(field.inlines)


def _caption(block: Caption) -> Iterator[str | Note]:
    yield f"{block.word} {block.number}"
    said = [piece for piece in _inlines(block.inlines) if piece]
    yield from (". ", *said) if said else ()


def _table(block: Table) -> Iterator[str | Note]:
    """Its cells; a note that stands below it is a letter in them and words after them."""
    below: list[str] = []
    cells = chain.from_iterable(row.cells for row in (block.head, *block.rows))
    for piece in chain.from_iterable(_inlines(cell.inlines) for cell in cells):
        if isinstance(piece, Note) and piece.letter:
            below += (piece.letter, *_words(piece.inlines))
            yield piece.letter
        else:
            yield piece
    yield from below


def _several(paras: Iterable[Para]) -> Iterator[str | Note]:
    for para in paras:
        yield from _inlines(para.inlines)


def _inlines(inlines: Iterable[Inline]) -> Iterator[str | Note]:
    for inline in inlines:
        if isinstance(inline, Str):
            yield inline.text
        elif isinstance(inline, CrossRef):
            yield inline.label
        elif isinstance(inline, Note):
            yield inline
        elif isinstance(inline, Link) and not inline.inlines:
            yield inline.url
        else:
            yield from _inlines(inline.inlines)


def _words(inlines: Iterable[Inline]) -> Iterator[str]:
    return (piece for piece in _inlines(inlines) if isinstance(piece, str))
