"""A Word file as pandoc reads it: blocks and their words, notes, addresses.

It sees no languages, no words for who cannot see a picture or a table, and of cross-references
the label alone.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pypandoc
from one_content.said import HERE, Mark, Piece, Reading

_STYLED = {
    "Attribution": "attribution",
    "Body Text": "para",
    "Legend": "caption",
    "List Continue": "more",
    "Subtitle": "para",
    "TOC Heading": "contents",
}
_IN_LISTS = {"Numbered Paragraph": "para", "List Number": "item", "List Bullet": "item"}


def by_pandoc(data: bytes) -> Reading:
    """What pandoc reads in a Word file."""
    command = [pypandoc.get_pandoc_path(), "--from", "docx+styles", "--to", "json"]
    told = subprocess.run(command, input=uncaptioned(data), capture_output=True, check=True)
    tree = json.loads(told.stdout)
    reader = _Reader()
    if over := tree["meta"].get("subtitle", {}).get("c", ()):
        reader.reading.add("para", "", reader.words(over))
    title = tree["meta"].get("title", {}).get("c", ())
    reader.reading.add("heading", "0", reader.words(title))
    reader.blocks(tree["blocks"])
    return reader.reading


def uncaptioned(data: bytes) -> bytes:
    """The file with captions by another style's name: under its own pandoc gives a caption to
    the first table or picture that has none, wherever that stands."""
    renamed = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(renamed, "w") as other:
        for name in package.namelist():
            part = package.read(name)
            if name == "word/styles.xml":
                part = re.sub(rb'(<w:name w:val=")(caption|Figure Caption)"', rb'\1Legend"', part)
            other.writestr(name, part)
    return renamed.getvalue()


class _Reader:
    def __init__(self) -> None:
        self.reading = Reading()
        self._count = 0

    def blocks(self, blocks: list[Any], style: str = "") -> None:
        for block in blocks:
            self._block(block, style)

    def _block(self, block: Any, style: str) -> None:
        content = block.get("c")
        match block["t"]:
            case "Header":
                level, _, inlines = content
                self.reading.add("heading", str(level), self.words(inlines))
            case "Div":
                self.blocks(content[1], _style(content[0]))
            case "Para" | "Plain":
                self._para(content, style)
            case "BlockQuote":
                for para in content:
                    self.reading.add("quote", "", self.words(para["c"]))
            case "BulletList":
                self._items(content, ["•"] * len(content))
            case "OrderedList":
                start = content[0][0]
                self._items(content[1], [f"{start + n}." for n in range(len(content[1]))])
            case "Table":
                self._table(content)
            case "Figure":
                self.blocks(content[2], "Figure")
            case other:
                raise AssertionError(f"pandoc reads a {other}")

    def _para(self, inlines: list[Any], style: str) -> None:
        words = [*self.words(inlines)]
        if style == "Table Note":
            mark, *words = words
            assert isinstance(mark, Mark)
            self.reading.add("below", mark.label, words)
        elif style == "Title":  # one that is not the paper's first block
            self.reading.add("heading", "0", words)
        elif style.startswith("toc "):
            self.reading.add("entry", style.removeprefix("toc "), words)
        elif style == "Figure":
            assert not words, f"pandoc reads {words} in a picture"
        else:
            self.reading.add(_STYLED[style], "", words)

    def _items(self, items: list[list[Any]], labels: list[str]) -> None:
        for item, label in zip(items, labels, strict=True):
            if not item:
                self.reading.add("item", label)
            for place, kid in enumerate(item):
                if kid["t"] != "Div":
                    self._block(kid, "")
                    continue
                (attributes, (para,)) = kid["c"]
                kind = _IN_LISTS.get(_style(attributes))
                if kind is None or place:
                    self._block(kid, "")
                else:
                    self.reading.add(kind, label, self.words(para["c"]))

    def _table(self, content: list[Any]) -> None:
        attributes, _, _, head, bodies, _ = content  # its caption is the summary once more
        if _style(attributes) == "ColumnsTable":
            for row in (row for body in bodies for row in (*body[2], *body[3])):
                for cell in row[1]:
                    self.blocks(cell[4])
            return
        fields = _style(attributes) == "FieldTable"
        self.reading.add("fields" if fields else "table")
        rows = [row for body in bodies for row in (*body[2], *body[3])]
        if fields:
            for row in rows:
                for kind, cell in zip(("label", "value"), row[1], strict=True):
                    self.reading.add(kind, "", self._cell(cell))
            return
        for row in head[1]:
            cells = [self._cell(cell) for cell in row[1]]
            if any(cells):
                self._row(cells, "head")
        for number, row in enumerate(rows, 1):
            self._row([self._cell(cell) for cell in row[1]], str(number))

    def _row(self, cells: list[list[Piece | Mark]], place: str) -> None:
        for number, words in enumerate(cells, 1):
            self.reading.add("cell", f"{place}.{number}", words)

    def _cell(self, cell: list[Any]) -> list[Piece | Mark]:
        blocks = cell[4]
        if not blocks:
            return []
        ((_, (para,)),) = [block["c"] for block in blocks]
        return [*self.words(para["c"])]

    def words(self, inlines: Any, link: str = "") -> Iterator[Piece | Mark]:
        for inline in inlines:
            content = inline.get("c")
            match inline["t"]:
                case "Str":
                    yield Piece(content, link=link)
                case "Space" | "SoftBreak" | "LineBreak":
                    yield Piece(" ", link=link)
                case "Note":
                    yield self._note(content)
                case "Link":
                    own = content[2][0]
                    yield from self.words(content[1], link if own.startswith(HERE) else own)
                case "Span" if _style(content[0]) == "Table Note Mark":
                    yield Mark("".join(_letters(content[1])))
                case "Span" if "chart" in content[0][1]:
                    pass
                case "Span":
                    yield from self.words(content[1], link)
                case "Image":
                    pass
                case other:
                    raise AssertionError(f"pandoc reads a {other}")

    def _note(self, blocks: list[Any]) -> Mark:
        self._count += 1
        label = str(self._count)
        ((_, (para,)),) = [block["c"] for block in blocks]
        self.reading.note(label, [*self.words(para["c"])])
        return Mark(label)


def _style(attributes: Any) -> str:
    return dict(attributes[2]).get("custom-style", "")


def _letters(inlines: Any) -> Iterator[str]:
    for inline in inlines:
        yield inline["c"]
