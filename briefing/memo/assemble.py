"""From a memo to the neutral tree: the one place where outline, evidence and template meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing.document.carrier import MEMO_NAME
from briefing.document.tree import Block as TreeBlock
from briefing.document.tree import (
    Carrier,
    Contents,
    Document,
    Field,
    FieldTable,
    Heading,
    Layout,
    PageBreak,
    PageNumber,
    Para,
    Properties,
    Str,
)
from briefing.errors import BriefingError
from briefing.memo.automatic import Automatic, Part, origins
from briefing.memo.evidence import Index
from briefing.memo.kept import Kept
from briefing.memo.marking import banner, label
from briefing.memo.outline import Block, Memo, Paper
from briefing.memo.portions import portioned
from briefing.memo.project import digest, serialised
from briefing.memo.sections import Sections
from briefing.memo.template import FieldSpec, LayoutPreset
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import Catalogue, catalogue
from briefing.wording.dates import date_words

_UNDATED = date(2000, 1, 1)
_TAGS = {"en": "en-GB", "ru": "ru-RU", "kk": "kk-KZ", "ky": "ky-KG", "en-US": "en-US"}


@dataclass(frozen=True, slots=True)
class Export:
    """What kind of paper is made. A hand-over carries no memo, no item tags, no `fyi` block."""

    hand_over: bool = False
    draft: bool = False


def assemble(
    memo: Memo, export: Export | None = None, *, carried: bool = True, kept: Kept | None = None
) -> Document:
    """The main paper of a memo as a document tree; the same memo gives the same tree. What is
    shown and never kept need not have the memo `carried` inside; with what is `kept` from one
    time to the next it is made faster."""
    return _Assembler(memo, export or Export(), kept or Kept(), carried=carried).document()


class _Assembler:
    def __init__(self, memo: Memo, export: Export, kept: Kept, *, carried: bool) -> None:
        self.memo = memo
        self.carried = carried and not export.hand_over
        self.export = export
        self.paper: Paper = memo.main
        self.words: Catalogue = catalogue(self.paper.tongue)
        index = Index(memo.evidence)
        template, evidence, hand_over = self.paper.template, memo.evidence, export.hand_over
        kept.begin(template, evidence, self.words, self.paper.language, hand_over)
        self.sections = Sections(self.paper, index, self.words, hand_over=hand_over, kept=kept)
        self.automatic = Automatic(self.paper, index, self.words)

    def document(self) -> Document:
        paper, words = self.paper, self.words
        carrier = Carrier(MEMO_NAME, serialised(self.memo)) if self.carried else None
        preset = paper.template.layout
        numbered = paper.template.numbered_paragraphs or preset.numbered_paragraphs
        blocks = self._blocks()
        whole = banner(paper, self._portions(blocks))
        scheme = paper.template.marking
        marking = paper.fields.get("marking", "") if scheme is None else label(paper, whole)
        if scheme is not None:
            preset = replace(preset, marking=paper.marking.mode or scheme.mode)
        return Document(
            properties=self._properties(marking if scheme is not None else ""),
            layout=_layout(preset, words, numbered=numbered),
            blocks=portioned(paper, blocks, whole),
            running=paper.template.name.get(paper.language) if preset.running else "",
            marking=marking,
            draft=words.paper("draft") if self.export.draft else "",
            copy=paper.fields.get("copy", ""),
            carrier=carrier,
        )

    def _portions(self, blocks: Sequence[TreeBlock]) -> tuple[Block, ...]:
        """The memo's blocks a paper holds: all with the memo inside, else those it shows."""
        if not self.export.hand_over:
            return self.paper.blocks()
        shown = {origin for block in blocks for origin in origins(block)}
        return tuple(block for block in self.paper.blocks() if block.id in shown)

    def _properties(self, marking: str) -> Properties:
        fields = self.paper.fields
        told = self.memo.date() or self._as_of()
        return Properties(
            title=self._title(),
            author=fields.get("drafted") or fields.get("from", ""),
            subject=self.paper.template.name.get(self.paper.language),
            language=_TAGS[self.paper.tongue],
            moment=(told.earliest() if told else None) or _UNDATED,
            identifier=self._identifier(),
            marking=marking,
        )

    def _identifier(self) -> str:
        """The memo's id; a hand-over leads back to no memo and is named by what it says."""
        if self.export.hand_over:
            return f"urn:chancery:paper:{digest(self.memo)}"
        return f"urn:chancery:memo:{self.memo.id}"

    def _as_of(self) -> Edtf | None:
        try:
            return Edtf(self.paper.fields.get("as_of", ""))
        except BriefingError:
            return None

    def _title(self) -> str:
        name = self.paper.template.name.get(self.paper.language)
        return self.paper.fields.get("subject") or name

    def _blocks(self) -> list[TreeBlock]:
        blocks: list[TreeBlock] = [Heading(0, (Str(self._title()),), "subject")]
        header = self._header()
        if header.fields:
            blocks.append(header)
        if self.paper.template.contents:
            blocks.append(Contents(self.words.paper("contents_title"), origin="contents"))
        number = 0
        for spec, body in self.automatic.filled(list(self._written())):
            if not body and not spec.required:
                continue
            if spec.automatic == "source-sheet":
                blocks.append(PageBreak())
            number += 1
            heading = spec.heading.get(self.paper.language)
            if self.paper.template.numbered_sections:
                heading = f"{number}. {heading}"
            blocks.append(Heading(1, (Str(heading),), f"section-{spec.id}"))
            empty = Para((Str(self.words.paper("not_completed")),), f"section-{spec.id}")
            blocks.extend(body or [empty])
        blocks.extend(self.sections.citing.source_list())
        return blocks

    def _written(self) -> Iterator[Part]:
        """Each section that goes into the paper, with its blocks."""
        for section in self.paper.sections:
            spec = self.paper.template.section(section.id)
            if spec is not None and not (spec.internal and self.export.hand_over):
                yield spec, self.sections.section(section, spec)

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


def _layout(preset: LayoutPreset, words: Catalogue, *, numbered: bool) -> Layout:
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
        spacing=preset.spacing,
        hyphenate=preset.hyphenate,
        numbered=numbered,
    )
