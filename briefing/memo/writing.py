"""One paper as blocks of the tree: where outline, evidence and template meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.document.tree import Block as TreeBlock
from briefing.document.tree import Contents, Field, FieldTable, Heading, PageBreak, Para, Str
from briefing.errors import BriefingError
from briefing.memo import binder
from briefing.memo.automatic import Automatic, Part, origins
from briefing.memo.evidence import Index
from briefing.memo.kept import Kept
from briefing.memo.marking import banner
from briefing.memo.outline import MAIN, Block, Memo, Paper
from briefing.memo.portions import portioned
from briefing.memo.scheme import Level
from briefing.memo.sections import Sections
from briefing.memo.template import FieldSpec, LayoutPreset
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import Catalogue, catalogue
from briefing.wording.dates import date_words


@dataclass(frozen=True, slots=True)
class Written:
    """One paper's blocks, and the level of what it shows."""

    blocks: tuple[TreeBlock, ...]
    level: Level | None


class Writing:
    """Writes one paper, laid out by a preset."""

    def __init__(
        self, memo: Memo, paper: Paper, preset: LayoutPreset, kept: Kept, *, hand_over: bool
    ) -> None:
        self.memo = memo
        self.hand_over = hand_over
        self.paper = replace(paper, template=replace(paper.template, layout=preset))
        self.words: Catalogue = catalogue(self.paper.tongue)
        index = Index(memo.evidence)
        kept.begin(paper.template, memo.evidence, self.words, paper.language, hand_over)
        self.sections = Sections(self.paper, index, self.words, hand_over=hand_over, kept=kept)
        self.automatic = Automatic(self.paper, index, self.words)

    def written(self) -> Written:
        """Its blocks, with portion marks where they are on."""
        blocks = self._blocks()
        level = banner(self.paper, self._portions(blocks))
        return Written(self._labelled(portioned(self.paper, blocks, level)), level)

    def _labelled(self, blocks: Sequence[TreeBlock]) -> tuple[TreeBlock, ...]:
        """An annex says which it is before its title."""
        first, *others = blocks
        told = binder.label(self.memo, self.paper)
        if told and isinstance(first, Heading):
            first = replace(first, inlines=(Str(f"{told}. "), *first.inlines))
        return (first, *others)

    def _portions(self, blocks: Sequence[TreeBlock]) -> tuple[Block, ...]:
        """The memo's blocks a paper holds: all with the memo inside, else those it shows."""
        if not self.hand_over:
            return self.paper.blocks()
        shown = {origin for block in blocks for origin in origins(block)}
        return tuple(block for block in self.paper.blocks() if block.id in shown)

    def _blocks(self) -> list[TreeBlock]:
        blocks: list[TreeBlock] = [Heading(0, (Str(binder.title(self.paper)),), "subject")]
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
            if spec is not None and not (spec.internal and self.hand_over):
                yield spec, self.sections.section(section, spec)

    # The header block

    @property
    def _listed(self) -> str:
        """The annexes, which the main paper names."""
        return binder.listed(self.memo, self.words) if self.paper.id == MAIN else ""

    def _header(self) -> FieldTable:
        fields = []
        for spec in self.paper.template.fields:
            value = self._field_words(spec)
            if spec.id not in ("marking", "subject") and (value or spec.required):
                told = value or f"[{self.words.paper('not_stated')}]"
                fields.append(Field(spec.label.get(self.paper.language), (Str(told),), spec.id))
        if self._listed and self.paper.template.field(binder.ATTACHMENTS) is None:
            told = self.words.paper("annexes")
            fields.append(Field(told, (Str(self._listed),), binder.ATTACHMENTS))
        return FieldTable(tuple(fields), self.words.paper("table_fields"), "header")

    def _field_words(self, spec: FieldSpec) -> str:
        value = self.paper.fields.get(spec.id, "")
        if spec.id == binder.ATTACHMENTS:
            return value or self._listed
        if spec.kind != "date" or not value:
            return value
        try:
            return date_words(Edtf(value), self.words)
        except BriefingError:
            return value
