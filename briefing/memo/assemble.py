"""From a memo to the neutral tree: its papers, bound in one file or each in its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing.document.carrier import MEMO_NAME
from briefing.document.enclosing import enclosed
from briefing.document.tree import Block as TreeBlock
from briefing.document.tree import (
    Carrier,
    Document,
    Layout,
    PageNumber,
    Part,
    Properties,
)
from briefing.errors import BriefingError
from briefing.memo import binder
from briefing.memo.covering import alone
from briefing.memo.kept import Kept
from briefing.memo.marking import highest, label
from briefing.memo.names import Language
from briefing.memo.outline import MAIN, Memo, Paper
from briefing.memo.project import digest, serialised
from briefing.memo.scheme import Level
from briefing.memo.template import LayoutPreset
from briefing.memo.writing import SECOND, TAGS, Written, in_every_language, numbers
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import catalogue

_UNDATED = date(2000, 1, 1)


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
        """The main paper and all annexes. Where it follows in a second language, those in both
        do so behind it: all papers in one language stand together, their pages counted on."""
        document = self.single(self.memo.main)
        first, then = _halves(document.blocks, SECOND)
        for annex in self.memo.annexes:
            half, other = _halves(self._enclosed(annex), f"{annex.id}-{SECOND}")
            if then and other:
                part, *others = other
                own = self._preset.annex_pages == "own"
                part = replace(part, anew=own) if isinstance(part, Part) else part
                other = (part, *others)
                if annex.language == self.memo.main.second:
                    half, other = other, half
                then, other = (*then, *other), ()
            first = (*first, *half, *other)
        even = document.layout.justified and not any(map(_in_columns, self.memo.papers))
        layout = replace(document.layout, justified=even)
        return replace(document, layout=layout, blocks=(*first, *then))

    def single(self, paper: Paper) -> Document:
        """One paper as a file of its own. It is marked as high as what is in it, the memo inside
        too; the main paper as high as its annexes."""
        template = paper.template
        written = self._written(paper, template.layout)
        levels = [written.level]
        if paper.id == MAIN or self.carried:
            others = (other for other in self.memo.papers if other is not paper)
            levels += [self._written(other, self._preset).level for other in others]
        level = highest(paper, levels)
        scheme, preset = template.marking, template.layout
        marking, behind = _markings(paper, level)
        if scheme is not None:
            preset = replace(preset, marking=paper.marking.mode or scheme.mode)
        blocks = _marked(written.blocks, behind)
        if paper.id == MAIN and level != written.level:
            blocks = alone(paper, blocks, written.level)
        return Document(
            properties=self._properties(paper, marking if scheme is not None else ""),
            layout=_layout(preset, paper, numbered=numbers(paper, preset)),
            blocks=blocks,
            running=_running(self.memo, paper) if preset.running else "",
            marking=marking,
            draft=_in_each(paper, "draft") if self.export.draft else "",
            copy=paper.fields.get("copy", ""),
            carrier=Carrier(MEMO_NAME, serialised(self.memo)) if self.carried else None,
        )

    @property
    def _preset(self) -> LayoutPreset:
        return self.memo.main.template.layout

    def _written(self, paper: Paper, preset: LayoutPreset) -> Written:
        kept, hand_over = self.kept.paper(paper.id), self.export.hand_over

        def make() -> Written:
            return in_every_language(self.memo, paper, preset, kept, hand_over=hand_over)

        if paper.id == MAIN:
            return make()
        place = binder.number(self.memo, paper)
        return kept.whole((paper, self.memo.evidence, preset, place, hand_over), make)

    def _enclosed(self, annex: Paper) -> tuple[TreeBlock, ...]:
        """An annex as it follows the main paper."""
        preset, written = self._preset, self._written(annex, self._preset)
        main = self.memo.main
        marking, behind = _markings(annex, written.level)
        if annex.template.marking is None:
            marking, behind = (told or main.fields.get("marking", "") for told in (marking, behind))
        part = Part(
            running=_running(self.memo, annex) if preset.running else "",
            marking=marking,
            anew=preset.annex_pages == "own",
            numbered=numbers(annex, preset),
            origin=annex.id,
        )
        blocks = {block.id for block in annex.blocks()}

        def make() -> tuple[TreeBlock, ...]:
            def named(origin: str) -> str:
                return f"{annex.id}-{origin}" if origin and origin not in blocks else origin

            other = "" if annex.language == main.language else annex.language
            return enclosed(_marked(written.blocks, behind), named, f"{annex.id}-", other)

        kept = self.kept.paper(f"{annex.id}/enclosed")
        return (part, *kept.whole((written, behind, annex.language, main.language), make))

    def _properties(self, paper: Paper, marking: str) -> Properties:
        told = self.memo.date() or _as_of(paper)
        return Properties(
            title=binder.full_title(self.memo, paper),
            author=self._author(paper),
            subject=paper.template.name.get(paper.language),
            language=TAGS[paper.tongue],
            moment=(told.earliest() if told else None) or _UNDATED,
            identifier=self._identifier(paper),
            marking=marking,
        )

    def _author(self, paper: Paper) -> str:
        """Who drafted it, else whom it is from; a hand-over names nobody it leaves out."""
        for name in ("drafted", "from"):
            spec = paper.template.field(name)
            told = paper.fields.get(name, "")
            if told and not (self.export.hand_over and spec and spec.internal):
                return told
        return ""

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


def _halves(
    blocks: tuple[TreeBlock, ...], name: str
) -> tuple[tuple[TreeBlock, ...], tuple[TreeBlock, ...]]:
    """A paper's blocks, and from the part of that name those in its second language."""
    places = (
        place
        for place, block in enumerate(blocks)
        if isinstance(block, Part) and block.origin == name
    )
    parted = next(places, len(blocks))
    return blocks[:parted], blocks[parted:]


def _marking(paper: Paper, language: Language, level: Level | None) -> str:
    """A paper's marking in one of its languages."""
    if paper.template.marking is not None:
        return label(replace(paper, language=language), level)
    told = paper.fields.get("marking", "")
    return told if language == paper.language else paper.second_fields.get("marking", told)


def _markings(paper: Paper, level: Level | None) -> tuple[str, str]:
    """What a paper's pages are marked with, and those of a part in its second language."""
    told = [_marking(paper, language, level) for language in paper.languages]
    return told[0] if paper.pairing == "after" else _joined(told), told[-1]


def _marked(blocks: Sequence[TreeBlock], marking: str) -> tuple[TreeBlock, ...]:
    """With the marking of the part in the second language."""
    return tuple(
        replace(block, marking=marking)
        if isinstance(block, Part) and block.origin == SECOND
        else block
        for block in blocks
    )


def _joined(told: Iterable[str]) -> str:
    return " / ".join(dict.fromkeys(word for word in told if word))


def _in_each(paper: Paper, name: str) -> str:
    """A word in each language of the paper."""
    return _joined(catalogue(language).paper(name) for language in paper.languages)


def _running(memo: Memo, paper: Paper) -> str:
    """The template's name, in both languages where they stand side by side."""
    shown = paper.languages if paper.pairing == "columns" else paper.languages[:1]
    return _joined(binder.running(memo, replace(paper, language=language)) for language in shown)


def _in_columns(paper: Paper) -> bool:
    """Whether it stands in columns, which are too narrow for lines of one length."""
    return paper.second is not None and paper.pairing == "columns"


def _layout(preset: LayoutPreset, paper: Paper, *, numbered: bool) -> Layout:
    rule, words = preset.page_number, catalogue(paper.tongue)
    pattern = words.paper("page_of_pages" if rule.form == "page-of-pages" else "page")
    if paper.second is not None and rule.form == "page-of-pages":
        pattern = "{page} / {pages}"
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
        justified=preset.justified and not _in_columns(paper),
        marking=preset.marking,
        page_number=PageNumber(rule.position, rule.align, pattern, rule.first_page),
        spacing=preset.spacing,
        hyphenate=preset.hyphenate,
        numbered=numbered,
    )
