"""From a memo to the neutral tree: the one place where outline, evidence and template meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from briefing.citation.notes import Citations, Mention, Speech
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.document.carrier import MEMO_NAME
from briefing.document.tree import (
    Block as TreeBlock,
)
from briefing.document.tree import (
    BlockQuote,
    Carrier,
    Document,
    Field,
    FieldTable,
    Heading,
    Inline,
    Layout,
    List,
    Note,
    PageNumber,
    Para,
    Properties,
    Span,
    Str,
)
from briefing.errors import BriefingError
from briefing.memo import tables
from briefing.memo.evidence import Index
from briefing.memo.outline import Block, Memo, Paper, Section, Words
from briefing.memo.project import serialised
from briefing.memo.prose import Prose
from briefing.memo.template import FieldSpec, LayoutPreset, SectionSpec
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import Catalogue, catalogue
from briefing.wording.dates import date_words

_UNDATED = date(2000, 1, 1)
_TAGS = {"en": "en-GB", "ru": "ru-RU", "kk": "kk-KZ", "ky": "ky-KG"}
_LIBRARY_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Export:
    """What kind of paper is made. A hand-over carries no memo, no item tags, no `fyi` block."""

    hand_over: bool = False
    draft: bool = False


def assemble(memo: Memo, export: Export | None = None) -> Document:
    """The main paper of a memo as a document tree; the same memo gives the same tree."""
    export = export or Export()
    return _Assembler(memo, export).document()


class _Assembler:
    def __init__(self, memo: Memo, export: Export) -> None:
        self.memo = memo
        self.export = export
        self.paper: Paper = memo.main
        self.words: Catalogue = catalogue(self.paper.language)
        self.index = Index(memo.evidence)
        self.prose = Prose(self.words, self.index)
        self.citations = Citations(self.words)

    def document(self) -> Document:
        paper, words = self.paper, self.words
        carrier = None if self.export.hand_over else Carrier(MEMO_NAME, serialised(self.memo))
        return Document(
            properties=self._properties(),
            layout=_layout(paper.template.layout, words),
            blocks=tuple(self._blocks()),
            running=paper.template.name.get(paper.language),
            marking=paper.fields.get("marking", ""),
            draft=words.paper("draft") if self.export.draft else "",
            carrier=carrier,
        )

    def _properties(self) -> Properties:
        fields = self.paper.fields
        told = self.memo.date()
        return Properties(
            title=self._title(),
            author=fields.get("drafted") or fields.get("from", ""),
            subject=self.paper.template.name.get(self.paper.language),
            language=_TAGS[self.paper.language],
            moment=(told.earliest() if told else None) or _UNDATED,
            identifier=f"urn:chancery:memo:{self.memo.id}",
        )

    def _title(self) -> str:
        name = self.paper.template.name.get(self.paper.language)
        return self.paper.fields.get("subject") or name

    def _blocks(self) -> list[TreeBlock]:
        blocks: list[TreeBlock] = [Heading(0, (Str(self._title()),), "subject")]
        header = self._header()
        if header.fields:
            blocks.append(header)
        number = 0
        for section in self.paper.sections:
            spec = self.paper.template.section(section.id)
            if spec is None:
                continue
            body = self._section(section, spec)
            if not body and not spec.required:
                continue
            number += 1
            heading = spec.heading.get(self.paper.language)
            if self.paper.template.numbered_sections:
                heading = f"{number}. {heading}"
            blocks.append(Heading(1, (Str(heading),), f"section-{section.id}"))
            empty = Para((Str(self.words.paper("not_completed")),), f"section-{section.id}")
            blocks.extend(body or [empty])
        return blocks

    # The header block

    def _header(self) -> FieldTable:
        fields = []
        for spec in self.paper.template.fields:
            value = self._field_words(spec)
            if spec.id not in ("marking", "subject") and (value or spec.required):
                told = value or f"[{self.words.paper('not_stated')}]"
                label = spec.label.get(self.paper.language)
                fields.append(Field(label, (Str(told),), spec.id))
        return FieldTable(tuple(fields), self.words.paper("table_fields"), "header")

    def _field_words(self, spec: FieldSpec) -> str:
        value = self.paper.fields.get(spec.id, "")
        if spec.kind != "date" or not value:
            return value
        try:
            return date_words(Edtf(value), self.words)
        except BriefingError:
            return value

    # Sections

    def _section(self, section: Section, spec: SectionSpec) -> list[TreeBlock]:
        blocks = [block for block in section.blocks if self._shown(block)]
        result: list[TreeBlock] = []
        for tabled, run in groupby(blocks, lambda block: _table_kind(block, spec)):
            if tabled:
                result.append(self._table(tabled, list(run)))
            else:
                for block in run:
                    result.extend(self._block(block, spec))
        return result

    def _shown(self, block: Block) -> bool:
        if block.kind == "prose" and not _plain(block).strip():
            return False
        if not self.export.hand_over:
            return True
        item_open = block.item is None or self.index.item(block.item).use == "open"
        return block.use == "open" and item_open

    def _table(self, kind: str, blocks: list[Block]) -> TreeBlock:
        rows = [
            tables.Entry(block.id, item, self._own_words(block), self._note(item))
            for block in blocks
            for item in (self.index.item(block.item),)
        ]
        make = tables.figures if kind == "figure" else tables.events
        return make(rows, self.prose, self.words, self._span)

    def _own_words(self, block: Block) -> tuple[Inline, ...] | None:
        """An edited block's words; None where the default stands."""
        if block.content is None:
            return None
        return self._sentence(block, self.index.item(block.item))

    def _block(self, block: Block, spec: SectionSpec) -> list[TreeBlock]:
        if block.kind == "prose":
            return self._prose_blocks(block, spec)
        item = self.index.item(block.item)
        if isinstance(item, Quote):
            return [self._quotation(block, item)]
        inlines = (self._span(item.id, self._sentence(block, item)), self._note(item))
        return [_paragraph(inlines, block.id, spec)]

    def _prose_blocks(self, block: Block, spec: SectionSpec) -> list[TreeBlock]:
        lines = [line.strip() for line in _plain(block).split("\n")]
        lines = [line for line in lines if line]
        if spec.layout == "fields":
            return _field_lines(lines, block.id)
        return [_paragraph((Str(line.removeprefix("- ")),), block.id, spec) for line in lines]

    def _sentence(self, block: Block, item: Item) -> tuple[Inline, ...]:
        inlines: list[Inline] = []
        for piece in self.prose.content(block):
            if isinstance(piece, Words):
                inlines.extend(self._tongued(piece.words, item))
            elif isinstance(item, Figure):
                inlines.append(Str(self.prose.amount(item)))
        return tuple(inline for inline in inlines if inline != Str(""))

    def _tongued(self, words: str, item: Item) -> list[Inline]:
        """Words with the library's own, where the paper is in another language, marked as such."""
        told = item.statement if isinstance(item, Event) else ""
        told = item.title if isinstance(item, Figure) else told
        if self.paper.language == _LIBRARY_LANGUAGE or not told or told not in words:
            return [Str(words)]
        before, _, after = words.partition(told)
        return [Str(before), Span((Str(told),), language=_LIBRARY_LANGUAGE), Str(after)]

    def _quotation(self, block: Block, quote: Quote) -> TreeBlock:
        """Lead-in, the locked words with their note, and the line that says whose they are."""
        content = self.prose.content(block)
        pin = next(index for index, piece in enumerate(content) if not isinstance(piece, Words))
        lead = _joined(content[:pin])
        after = _joined(content[pin + 1 :])
        language = "" if quote.language == self.paper.language else quote.language
        spoken: tuple[Inline, ...] = (Str(quote.text),)
        if language:
            spoken = (Span(spoken, language=language),)
        words = self.words
        quoted = (
            Str(words.paper("open_quote")),
            self._span(quote.id, spoken),
            Str(words.paper("close_quote")),
            self._note(quote),
        )
        paras = [Para((Str(lead),), block.id)] if lead else []
        paras.append(Para(quoted, block.id))
        if after:
            paras.append(Para((Str(after),), block.id, "attribution"))
        return BlockQuote(tuple(paras), block.id)

    # Notes

    def _note(self, item: Item) -> Note:
        speech = None
        if isinstance(item, Quote):
            speaker = self.index.actor_name(item.speaker)
            speech = Speech(speaker, item.post or "", self.prose.occasion(item))
        return Note(
            self.citations.note(
                Mention(self.index.source(anchor.source), speech) for anchor in item.anchors
            )
        )

    def _span(self, item: str, inlines: tuple[Inline, ...]) -> Inline:
        return Span(inlines, item="" if self.export.hand_over else item)


def _table_kind(block: Block, spec: SectionSpec) -> str:
    """ "figure" or "event" where the section prints such blocks as a table, else ""."""
    return block.kind if spec.layout == "table" and block.kind in ("figure", "event") else ""


def _plain(block: Block) -> str:
    return _joined(block.content or ())


def _joined(pieces: tuple[object, ...]) -> str:
    return "".join(piece.words for piece in pieces if isinstance(piece, Words)).strip()


def _paragraph(inlines: tuple[Inline, ...], origin: str, spec: SectionSpec) -> TreeBlock:
    para = Para(inlines, origin)
    return List(((para,),), origin=origin) if spec.layout == "bullets" else para


def _field_lines(lines: list[str], origin: str) -> list[TreeBlock]:
    """ "Name: value" lines as a field table; a line without a colon as a paragraph."""
    result: list[TreeBlock] = []
    for named, run in groupby(lines, lambda line: ": " in line):
        if named:
            pairs = [line.split(": ", 1) for line in run]
            fields = tuple(Field(name, (Str(value),)) for name, value in pairs)
            result.append(FieldTable(fields, "", origin))
        else:
            result.extend(Para((Str(line),), origin) for line in run)
    return result


def _layout(preset: LayoutPreset, words: Catalogue) -> Layout:
    rule = preset.page_number
    pattern = words.paper("page_of_pages" if rule.form == "page-of-pages" else "page")
    return Layout(
        id=preset.id,
        page=preset.page,
        top=preset.top,
        right=preset.right,
        bottom=preset.bottom,
        left=preset.left,
        font=preset.font,
        size=preset.size,
        note_size=preset.note_size,
        justified=preset.justified,
        marking=preset.marking,
        page_number=PageNumber(rule.position, rule.align, pattern, rule.first_page),
    )
