"""One paper as blocks of the tree: where outline, evidence and template meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.document.tree import Block as TreeBlock
from briefing.document.tree import (
    Contents,
    Field,
    FieldTable,
    Heading,
    Inline,
    PageBreak,
    Para,
    Part,
    Span,
    Str,
)
from briefing.errors import BriefingError
from briefing.memo import binder
from briefing.memo.automatic import Automatic, origins
from briefing.memo.automatic import Part as Filled
from briefing.memo.evidence import Index
from briefing.memo.kept import Kept
from briefing.memo.marking import banner
from briefing.memo.outline import MAIN, Block, Memo, Paper
from briefing.memo.pairing import behind, beside
from briefing.memo.portions import portioned
from briefing.memo.scheme import Level
from briefing.memo.sections import Sections
from briefing.memo.template import FieldSpec, LayoutPreset
from briefing.memo.versions import Version, versions
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import Catalogue, catalogue
from briefing.wording.dates import date_words

TAGS = {"en": "en-GB", "ru": "ru-RU", "kk": "kk-KZ", "ky": "ky-KG", "en-US": "en-US"}
_BLANK = {"cleared": "not_cleared", "approved": "not_approved"}
"""What stands in a header field that nobody has filled; a hand-over says nothing of it."""
SECOND = "second"
"""The origin of the part that holds a paper in its second language."""


@dataclass(frozen=True, slots=True)
class Written:
    """One paper's blocks, and the level of what it shows."""

    blocks: tuple[TreeBlock, ...]
    level: Level | None


def in_every_language(
    memo: Memo, paper: Paper, preset: LayoutPreset, kept: Kept, *, hand_over: bool
) -> Written:
    """A paper in its language, and in its second where it has one."""
    first, *others = versions(paper, Index(memo.evidence))
    written = Writing(memo, first, preset, kept, hand_over=hand_over).written()
    for other in others:
        kept_apart = kept.paper("second")
        turned = Writing(memo, other, preset, kept_apart, hand_over=hand_over).written()
        language = TAGS[other.paper.tongue]
        if paper.pairing == "columns":
            blocks = beside(written.blocks, turned.blocks, language)
        else:
            part = Part(
                running=binder.running(memo, other.paper) if preset.running else "",
                anew=True,
                numbered=numbers(paper, preset),
                origin=SECOND,
            )
            blocks = behind(written.blocks, turned.blocks, language, part)
        written = replace(written, blocks=tuple(blocks))
    return written


def numbers(paper: Paper, preset: LayoutPreset) -> bool:
    """Whether its paragraphs are numbered."""
    return paper.template.numbered_paragraphs or preset.numbered_paragraphs


class Writing:
    """Writes one paper in one language, laid out by a preset."""

    def __init__(
        self, memo: Memo, version: Version, preset: LayoutPreset, kept: Kept, *, hand_over: bool
    ) -> None:
        self.memo = memo
        self.hand_over = hand_over
        paper, self.version = version.paper, version
        self.paper = replace(paper, template=replace(paper.template, layout=preset))
        self.words: Catalogue = catalogue(self.paper.tongue)
        index = Index(memo.evidence)
        kept.begin(paper.template, memo.evidence, self.words, paper.language, hand_over)
        self.sections = Sections(
            self.paper, index, self.words, hand_over=hand_over, kept=kept, version=version
        )
        self.automatic = Automatic(self.paper, index, self.words)

    def written(self) -> Written:
        """Its blocks, with portion marks where they are on."""
        blocks = self._blocks()
        level = banner(self.paper, self._portions(blocks))
        return Written(self._labelled(portioned(self.paper, blocks, level)), level)

    def _labelled(self, blocks: Sequence[TreeBlock]) -> tuple[TreeBlock, ...]:
        """An annex says which it is before its title."""
        told = binder.label(self.memo, self.paper)
        return tuple(
            replace(block, inlines=(Str(f"{told}. "), *block.inlines))
            if told and isinstance(block, Heading) and block.level == 0
            else block
            for block in blocks
        )

    def _portions(self, blocks: Sequence[TreeBlock]) -> tuple[Block, ...]:
        """The memo's blocks a paper holds: all with the memo inside, else those it shows."""
        if not self.hand_over:
            return self.paper.blocks()
        shown = {origin for block in blocks for origin in origins(block)}
        return tuple(block for block in self.paper.blocks() if block.id in shown)

    def _blocks(self) -> list[TreeBlock]:
        blocks: list[TreeBlock] = [*self._kind(), Heading(0, self._title(), "subject")]
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

    def _written(self) -> Iterator[Filled]:
        """Each section that goes into the paper, with its blocks."""
        for section in self.paper.sections:
            spec = self.paper.template.section(section.id)
            if spec is not None and not (spec.internal and self.hand_over):
                yield spec, self.sections.section(section, spec)

    def _kind(self) -> tuple[Para, ...]:
        """What sort of paper it is, in capitals over a title that does not say it, where no line
        at the head of the page does; a ministry's own file has its own."""
        template = self.paper.template
        name = template.name.get(self.paper.language)
        if template.layout.running or template.reference or name == binder.title(self.paper):
            return ()
        return (Para((Str(name.upper()),), "kind", "kind"),)

    def _title(self) -> tuple[Inline, ...]:
        told = Str(binder.title(self.paper))
        lent = binder.SUBJECT in self.version.fields
        return (Span((told,), language=self.version.lender),) if lent else (told,)

    # The header block

    @property
    def _listed(self) -> str:
        """The annexes, which the main paper names."""
        return binder.listed(self.memo, self.words) if self.paper.id == MAIN else ""

    def _header(self) -> FieldTable:
        fields = []
        for spec in self.paper.template.fields:
            if spec.internal and self.hand_over:
                continue
            value = self._field_words(spec)
            if spec.id not in ("marking", "subject") and (value or spec.required):
                told: Inline = Str(value or f"[{self.words.paper('not_stated')}]")
                if spec.id in self.version.fields:
                    told = Span((told,), language=self.version.lender)
                fields.append(Field(spec.label.get(self.paper.language), (told,), spec.id))
        if self._listed and self.paper.template.field(binder.ATTACHMENTS) is None:
            label = self.words.paper("annexes")
            fields.append(Field(label, (Str(self._listed),), binder.ATTACHMENTS))
        return FieldTable(tuple(fields), self.words.paper("table_fields"), "header")

    def _field_words(self, spec: FieldSpec) -> str:
        value = self.paper.fields.get(spec.id, "")
        if spec.id == binder.ATTACHMENTS:
            return value or self._listed
        if spec.id in _BLANK and not value and not self.hand_over:
            return self.words.paper(_BLANK[spec.id])
        if spec.kind != "date" or not value:
            return value
        try:
            return date_words(Edtf(value), self.words)
        except BriefingError:
            return value
