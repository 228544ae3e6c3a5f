"""From a memo to the neutral tree: its papers, bound in one file or each in its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing.document.carrier import MEMO_NAME
from briefing.document.enclosing import enclosed
from briefing.document.tree import Block as TreeBlock
from briefing.document.tree import (
    Carrier,
    Document,
    Field,
    FieldTable,
    Layout,
    PageNumber,
    Part,
    Properties,
    Str,
)
from briefing.errors import BriefingError
from briefing.memo import binder
from briefing.memo.kept import Kept
from briefing.memo.marking import highest, label
from briefing.memo.outline import MAIN, Memo, Paper
from briefing.memo.project import digest, serialised
from briefing.memo.scheme import Level
from briefing.memo.template import LayoutPreset
from briefing.memo.writing import Writing, Written
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import Catalogue, catalogue

_UNDATED = date(2000, 1, 1)
_TAGS = {"en": "en-GB", "ru": "ru-RU", "kk": "kk-KZ", "ky": "ky-KG", "en-US": "en-US"}


@dataclass(frozen=True, slots=True)
class Export:
    """What kind of paper is made. A hand-over carries no memo, no item tags, no `fyi` block."""

    hand_over: bool = False
    draft: bool = False


def assemble(
    memo: Memo,
    export: Export | None = None,
    *,
    paper: str = "",
    carried: bool = True,
    kept: Kept | None = None,
) -> Document:
    """A memo as a document tree: the main paper with its annexes behind it, or the one `paper`
    of that id. The same memo gives the same tree. What is shown and never kept need not have the
    memo `carried` inside; with what is `kept` from one time to the next it is made faster.

    Raises "paper-unknown".
    """
    binding = _Binding(memo, export or Export(), kept or Kept(), carried=carried)
    if not paper or not memo.annexes:
        return binding.whole()
    return binding.single(memo.paper(paper))


class _Binding:
    """Makes files of a memo's papers. In one file all have the main paper's page."""

    def __init__(self, memo: Memo, export: Export, kept: Kept, *, carried: bool) -> None:
        self.memo = memo
        self.export = export
        self.kept = kept
        self.carried = carried and not export.hand_over

    def whole(self) -> Document:
        """The main paper and all annexes."""
        document = self.single(self.memo.main)
        behind = [block for annex in self.memo.annexes for block in self._enclosed(annex)]
        return replace(document, blocks=(*document.blocks, *behind))

    def single(self, paper: Paper) -> Document:
        """One paper as a file of its own. It is marked as high as what is in it, the memo inside
        too; the main paper as high as its annexes."""
        template, words = paper.template, catalogue(paper.tongue)
        written = self._written(paper, template.layout)
        levels = [written.level]
        if paper.id == MAIN or self.carried:
            others = (other for other in self.memo.papers if other is not paper)
            levels += [self._written(other, self._preset).level for other in others]
        level = highest(paper, levels)
        scheme, preset = template.marking, template.layout
        marking = paper.fields.get("marking", "") if scheme is None else label(paper, level)
        if scheme is not None:
            preset = replace(preset, marking=paper.marking.mode or scheme.mode)
        blocks = written.blocks
        if paper.id == MAIN and level != written.level:
            blocks = _alone(paper, blocks, written.level, words)
        return Document(
            properties=self._properties(paper, marking if scheme is not None else ""),
            layout=_layout(preset, words, numbered=_numbers(paper, preset)),
            blocks=blocks,
            running=template.name.get(paper.language) if preset.running else "",
            marking=marking,
            draft=words.paper("draft") if self.export.draft else "",
            copy=paper.fields.get("copy", ""),
            carrier=Carrier(MEMO_NAME, serialised(self.memo)) if self.carried else None,
        )

    @property
    def _preset(self) -> LayoutPreset:
        return self.memo.main.template.layout

    def _written(self, paper: Paper, preset: LayoutPreset) -> Written:
        kept, hand_over = self.kept.paper(paper.id), self.export.hand_over

        def make() -> Written:
            return Writing(self.memo, paper, preset, kept, hand_over=hand_over).written()

        if paper.id == MAIN:
            return make()
        place = binder.number(self.memo, paper)
        return kept.whole((paper, self.memo.evidence, preset, place, hand_over), make)

    def _enclosed(self, annex: Paper) -> tuple[TreeBlock, ...]:
        """An annex as it follows the main paper."""
        preset, written = self._preset, self._written(annex, self._preset)
        main = self.memo.main
        name = annex.template.name.get(annex.language)
        running = f"{binder.label(self.memo, annex)}. {name}" if preset.running else ""
        marking = annex.fields.get("marking", "") or main.fields.get("marking", "")
        if annex.template.marking is not None:
            marking = label(annex, written.level)
        part = Part(
            running=running,
            marking=marking,
            anew=preset.annex_pages == "own",
            numbered=_numbers(annex, preset),
            origin=annex.id,
        )
        blocks = {block.id for block in annex.blocks()}

        def make() -> tuple[TreeBlock, ...]:
            def named(origin: str) -> str:
                return f"{annex.id}-{origin}" if origin and origin not in blocks else origin

            other = "" if annex.language == main.language else annex.language
            return enclosed(written.blocks, named, f"{annex.id}-", other)

        kept = self.kept.paper(f"{annex.id}/enclosed")
        return (part, *kept.whole((written, annex.language, main.language), make))

    def _properties(self, paper: Paper, marking: str) -> Properties:
        told = self.memo.date() or _as_of(paper)
        return Properties(
            title=binder.full_title(self.memo, paper),
            author=paper.fields.get("drafted") or paper.fields.get("from", ""),
            subject=paper.template.name.get(paper.language),
            language=_TAGS[paper.tongue],
            moment=(told.earliest() if told else None) or _UNDATED,
            identifier=self._identifier(paper),
            marking=marking,
        )

    def _identifier(self, paper: Paper) -> str:
        """The memo's id; a hand-over leads back to no memo and is named by what it says."""
        annex = "" if paper.id == MAIN else f":{paper.id}"
        if self.export.hand_over:
            return f"urn:chancery:paper:{digest(self.memo)}{annex}"
        return f"urn:chancery:memo:{self.memo.id}{annex}"


def _as_of(paper: Paper) -> Edtf | None:
    try:
        return Edtf(paper.fields.get("as_of", ""))
    except BriefingError:
        return None


def _numbers(paper: Paper, preset: LayoutPreset) -> bool:
    """Whether its paragraphs are numbered."""
    return paper.template.numbered_paragraphs or preset.numbered_paragraphs


def _alone(
    paper: Paper, blocks: Sequence[TreeBlock], level: Level | None, words: Catalogue
) -> tuple[TreeBlock, ...]:
    """A covering paper's blocks, with the marking it has once its annexes are removed."""
    told = label(paper, level) or words.paper("unmarked")
    field = Field(words.paper("annexes_removed"), (Str(told),), "marking-alone")
    title, *others = blocks
    header = others[0] if others else None
    if isinstance(header, FieldTable):
        return (title, replace(header, fields=(*header.fields, field)), *others[1:])
    return (title, FieldTable((field,), words.paper("table_fields"), "header"), *others)


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
