"""The bench's memo as each rival takes it: Markdown, Typst, HTML, or values for docxtpl."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from briefing.document.numbering import plain_text
from briefing.document.tree import (
    Block,
    BlockQuote,
    Cell,
    Document,
    Emph,
    FieldTable,
    Heading,
    Inline,
    Link,
    List,
    Note,
    Para,
    Row,
    Span,
    Str,
    Strong,
    Table,
)


class _Markup:
    """A document as text in a language of marks."""

    def document(self, document: Document) -> str:
        return "".join(self.block(block) for block in document.blocks)

    def block(self, block: Block) -> str:
        match block:
            case Heading():
                return self.heading(block.level, self.inlines(block.inlines))
            case Para():
                return self.para(block)
            case BlockQuote():
                return self.quote(block.blocks)
            case List():
                return self.list(block)
            case Table():
                return self.table([block.head, *block.rows], block.widths)
            case FieldTable():
                fields = block.fields
                rows = [Row((Cell((Str(each.label),)), Cell(each.inlines))) for each in fields]
                return self.table(rows, (0.15, 0.85))
            case _:
                raise NotImplementedError(type(block).__name__)

    def inlines(self, inlines: Iterable[Inline]) -> str:
        return "".join([self.inline(inline) for inline in inlines])

    def inline(self, inline: Inline) -> str:
        match inline:
            case Str():
                done = self.text(inline.text)
            case Emph():
                done = self.emph(self.inlines(inline.inlines))
            case Strong():
                done = self.strong(self.inlines(inline.inlines))
            case Link():
                done = self.link(inline.url, self.inlines(inline.inlines))
            case Note():
                done = self.note(self.inlines(inline.inlines))
            case Span():
                done = self.inlines(inline.inlines)
                done = self.spoken(inline.language, done) if inline.language else done
            case _:
                raise NotImplementedError(type(inline).__name__)
        return done

    # What a language of marks makes of each.
    text: Callable[[str], str]
    emph: Callable[[str], str]
    strong: Callable[[str], str]
    link: Callable[[str, str], str]
    note: Callable[[str], str]
    spoken: Callable[[str, str], str]
    heading: Callable[[int, str], str]
    para: Callable[[Para], str]
    quote: Callable[[Iterable[Para]], str]
    list: Callable[[List], str]
    table: Callable[[Sequence[Row], Sequence[float]], str]


class Markdown(_Markup):
    """Pandoc's Markdown. Its notes end the text and plain addresses are links of the short
    form: pandoc reads both faster than the longer ways."""

    _marks = re.compile(r"([\\`*_{}\[\]<>#|@^~$])")

    def __init__(self) -> None:
        self._notes = []

    def document(self, document: Document) -> str:
        body = super().document(document)
        return body + "".join(f"[^{n}]: {note}\n\n" for n, note in enumerate(self._notes, 1))

    def text(self, text: str) -> str:
        return self._marks.sub(r"\\\1", text)

    def emph(self, inner: str) -> str:
        return f"*{inner}*"

    def strong(self, inner: str) -> str:
        return f"**{inner}**"

    def link(self, url: str, inner: str) -> str:
        return f"<{url}>" if inner == self.text(url) else f"[{inner}](<{url}>)"

    def note(self, inner: str) -> str:
        self._notes.append(inner)
        return f"[^{len(self._notes)}]"

    def spoken(self, language: str, inner: str) -> str:
        return f"[{inner}]{{lang={language}}}"

    def heading(self, level: int, inner: str) -> str:
        return f"{'#' * (level + 1)} {inner}\n\n"

    def para(self, para: Para) -> str:
        return self.inlines(para.inlines) + "\n\n"

    def quote(self, paras: Iterable[Para]) -> str:
        return ">\n".join(f"> {self.inlines(para.inlines)}\n" for para in paras) + "\n"

    def list(self, block: List) -> str:
        mark = "1. " if block.ordered else "-  "
        items = ("\n   ".join(self.para(para) for para in item) for item in block.items)
        return "".join(f"{mark}{item}" for item in items) + "<!-- -->\n\n"

    def table(self, rows: Sequence[Row], widths: Sequence[float]) -> str:
        signs = {"left": ":{}", "right": "{}:", "centre": ":{}:"}
        rule = (
            signs[cell.align].format("-" * int(100 * width))
            for cell, width in zip(rows[-1].cells, widths, strict=True)
        )
        lines = ["| " + " | ".join(self.inlines(c.inlines) for c in row.cells) for row in rows]
        lines.insert(1, "|" + "|".join(rule))
        return "".join(f"{line} |\n" for line in lines) + "\n"


class Typst(_Markup):
    """Typst, on the page and in the font of the memo's layout."""

    _marks = re.compile(r"([\\`*_$#\[\]<>@/~=+'\"-])")
    _head = """#set page(paper: "a4", margin: (x: 25mm, y: 20mm), numbering: "1",
  header: [%s #h(1fr) %s #h(1fr) %s])
#set text(font: "Tinos", size: 11pt, lang: "en", region: "GB")
#set document(title: "%s")
#show footnote.entry: set text(size: 9pt)

"""

    def document(self, document: Document) -> str:
        sides = (document.running, document.draft, document.marking)
        head = self._head % (*sides, document.properties.title)
        return head + super().document(document)

    def text(self, text: str) -> str:
        return self._marks.sub(r"\\\1", text)

    def emph(self, inner: str) -> str:
        return f"#emph[{inner}];"

    def strong(self, inner: str) -> str:
        return f"#strong[{inner}];"

    def link(self, url: str, inner: str) -> str:
        return f'#link("{url}")[{inner}];'

    def note(self, inner: str) -> str:
        return f"#footnote[{inner}];"

    def spoken(self, language: str, inner: str) -> str:
        return f'#text(lang: "{language[:2]}")[{inner}];'

    def heading(self, level: int, inner: str) -> str:
        return f"#title[{inner}]\n\n" if level == 0 else f"{'=' * level} {inner}\n\n"

    def para(self, para: Para) -> str:
        return self.inlines(para.inlines) + "\n\n"

    def quote(self, paras: Iterable[Para]) -> str:
        return f"#quote(block: true)[{''.join(self.para(para) for para in paras)}]\n\n"

    def list(self, block: List) -> str:
        mark = "+ " if block.ordered else "- "
        items = ("  ".join(self.para(para) for para in item) for item in block.items)
        return "".join(f"{mark}{item}" for item in items)

    def table(self, rows: Sequence[Row], widths: Sequence[float]) -> str:
        aligns = {"left": "left", "right": "right", "centre": "center"}
        columns = ", ".join(f"{width:.0%}" for width in widths)
        align = ", ".join(aligns[cell.align] for cell in rows[-1].cells)
        lines = [", ".join(f"[{self.inlines(c.inlines)}]" for c in row.cells) for row in rows]
        body = ",\n  ".join((f"table.header({lines[0]})", *lines[1:]))
        return f"#table(columns: ({columns}), align: ({align}),\n  {body})\n\n"


class Html(_Markup):
    """HTML with a style sheet for pages: notes float to the foot."""

    _style = """@page {{ size: A4; margin: 20mm 25mm; @top-left {{ content: "{}" }}
  @top-center {{ content: "{}" }} @top-right {{ content: "{}" }}
  @bottom-center {{ content: counter(page) }} }}
@font-face {{ font-family: Tinos; src: url(fonts/Tinos-Regular.ttf) }}
@font-face {{ font-family: Tinos; font-weight: bold; src: url(fonts/Tinos-Bold.ttf) }}
@font-face {{ font-family: Tinos; font-style: italic; src: url(fonts/Tinos-Italic.ttf) }}
body {{ font: 11pt Tinos }} .note {{ float: footnote; font-size: 9pt }}
table {{ width: 100% }} th {{ text-align: left }} .right {{ text-align: right }}"""

    def document(self, document: Document) -> str:
        style = self._style.format(document.running, document.draft, document.marking)
        title = html.escape(document.properties.title)
        return (
            f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title>'
            f"<style>{style}</style></head><body>{super().document(document)}</body></html>"
        )

    def text(self, text: str) -> str:
        return html.escape(text)

    def emph(self, inner: str) -> str:
        return f"<em>{inner}</em>"

    def strong(self, inner: str) -> str:
        return f"<strong>{inner}</strong>"

    def link(self, url: str, inner: str) -> str:
        return f'<a href="{html.escape(url)}">{inner}</a>'

    def note(self, inner: str) -> str:
        return f'<span class="note">{inner}</span>'

    def spoken(self, language: str, inner: str) -> str:
        return f'<span lang="{language}">{inner}</span>'

    def heading(self, level: int, inner: str) -> str:
        return f"<h{level + 1}>{inner}</h{level + 1}>\n"

    def para(self, para: Para) -> str:
        return f"<p>{self.inlines(para.inlines)}</p>\n"

    def quote(self, paras: Iterable[Para]) -> str:
        return f"<blockquote>{''.join(self.para(para) for para in paras)}</blockquote>\n"

    def list(self, block: List) -> str:
        tag = "ol" if block.ordered else "ul"
        items = ("".join(self.para(para) for para in item) for item in block.items)
        return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>\n"

    def table(self, rows: Sequence[Row], widths: Sequence[float]) -> str:
        columns = "".join(f'<col style="width: {width:.0%}">' for width in widths)
        head, *body = (self._row(row, "td" if place else "th") for place, row in enumerate(rows))
        return (
            f"<table><colgroup>{columns}</colgroup><thead>{head}</thead>"
            f"<tbody>{''.join(body)}</tbody></table>\n"
        )

    def _row(self, row: Row, tag: str) -> str:
        cells = (f'<{tag} class="{c.align}">{self.inlines(c.inlines)}</{tag}>' for c in row.cells)
        return f"<tr>{''.join(cells)}</tr>"


def values(document: Document) -> dict[str, list[dict[str, Any]]]:
    """What a docxtpl template is filled with. It has no footnotes: the notes end the paper, as
    plain paragraphs, and marks, links and languages are left out."""
    notes: list[str] = []
    blocks = [_value(block, notes) for block in document.blocks]
    return {"blocks": blocks, "notes": [{"text": note} for note in notes]}


def _value(block: Block, notes: list[str]) -> dict[str, Any]:
    match block:
        case Heading():
            return {"kind": f"heading{block.level}", "text": _words(block.inlines, notes)}
        case Para():
            return {"kind": "para", "text": _words(block.inlines, notes)}
        case BlockQuote():
            return {"kind": "quote", "texts": [_words(p.inlines, notes) for p in block.blocks]}
        case List():
            texts = [_words(para.inlines, notes) for item in block.items for para in item]
            return {"kind": "list", "texts": texts}
        case Table():
            rows = [[_words(c.inlines, notes) for c in row.cells] for row in block.rows]
            return {"kind": "table", "head": _cells(block.head, notes), "rows": rows}
        case FieldTable():
            fields = [f"{each.label}: {plain_text(each.inlines)}" for each in block.fields]
            return {"kind": "list", "texts": fields}
        case _:
            raise NotImplementedError(type(block).__name__)


def _cells(row: Row, notes: list[str]) -> list[str]:
    return [_words(cell.inlines, notes) for cell in row.cells]


def _words(inlines: tuple[Inline, ...], notes: list[str]) -> str:
    words = []
    for inline in inlines:
        if isinstance(inline, Note):
            notes.append(plain_text(inline.inlines))
            words.append(f" [{len(notes)}]")
        else:
            words.append(plain_text((inline,)))
    return "".join(words)
