"""Another template for a memo: what has a place in it goes there, the rest is kept aside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.errors import BriefingError
from briefing.memo.evidence import Index
from briefing.memo.marking import choose
from briefing.memo.outline import Block, KeptField, Memo, Paper, Section, Words
from briefing.memo.runs import tidy
from briefing.memo.scheme import UNMARKED
from briefing.memo.template import FieldSpec, SectionSpec, Template
from briefing.text.normalise import fold
from briefing.values.edtf import Edtf

_ASIDE = "-aside"


def change_template(memo: Memo, template: Template, paper: str = "main") -> Memo:
    """Give a paper another template.

    A section's blocks go to the section of the same id or heading, as far as it takes them;
    header fields to the field of the same id. What has no place is kept in the paper and printed
    nowhere: sections under the heading they had, fields under their label. Text a template begins
    a section with goes with it as long as nobody changed it. A memo that is marked keeps its
    scheme, and so does any where the template has none.
    """
    held = next(each for each in memo.papers if each.id == paper)
    fitting = _Fitting(held, template, Index(memo.evidence))
    fields, kept = fitting.fields()
    sections = fitting.sections()
    marked = template.marking is None or _marked(memo)
    made = replace(
        held,
        template=replace(template, marking=held.template.marking) if marked else template,
        fields=fields,
        kept=kept,
        sections=sections,
        marking=held.marking if marked else UNMARKED,
    )
    papers = tuple(made if each is held else each for each in memo.papers)
    memo = _begun(replace(memo, papers=papers), made, held)
    if not marked and template.marking is not None:
        memo = choose(memo, template.marking, template.marks)
    return memo


def aside(paper: Paper) -> tuple[Section, ...]:
    """The sections whose blocks its template has no place for."""
    return tuple(section for section in paper.sections if section.was)


class _Fitting:
    """One paper, and the template it is to have."""

    def __init__(self, paper: Paper, template: Template, index: Index) -> None:
        self._paper = paper
        self._template = template
        self._index = index
        self._language = paper.language

    def fields(self) -> tuple[dict[str, str], tuple[KeptField, ...]]:
        """The header's fields in the new order, and those that are no longer in it."""
        before = {kept.id: kept for kept in self._paper.kept}
        for spec in self._paper.template.fields:
            if spec.id in self._paper.fields:
                label = spec.label.get(self._language)
                before[spec.id] = KeptField(spec.id, label, self._paper.fields[spec.id])
        fields: dict[str, str] = {}
        for spec in self._template.fields:
            known = before.get(spec.id)
            if known is not None and _holds(spec, known.value):
                fields[spec.id] = before.pop(spec.id).value
            elif spec.default:
                fields[spec.id] = spec.default
        return fields, tuple(before.values())

    def sections(self) -> tuple[Section, ...]:
        """The new sections that stand, with their blocks; then what is aside."""
        held: dict[str, list[Block]] = {}
        left: list[Section] = []
        for section in self._paper.sections:
            spec = self._home(section)
            blocks = self._without_starter(section, spec)
            fitting = [block for block in blocks if spec is not None and self._takes(spec, block)]
            if spec is not None:
                held.setdefault(spec.id, []).extend(fitting)
            rest = tuple(block for block in blocks if block not in fitting)
            if rest:
                left.append(Section(section.id, rest, self._heading(section)))
        standing = [
            Section(spec.id, tuple(held.get(spec.id, ())))
            for spec in self._template.sections
            if held.get(spec.id) or self._stands(spec)
        ]
        taken = {spec.id for spec in self._template.sections}
        return (*standing, *_named(left, taken))

    def _home(self, section: Section) -> SectionSpec | None:
        """The new section of the same id, else of the same heading."""
        identity = section.id.removesuffix(_ASIDE) if section.was else section.id
        found = self._template.section(identity)
        if found is not None:
            return found
        heading = fold(self._heading(section))
        return next(
            (
                spec
                for spec in self._template.sections
                if fold(spec.heading.get(self._language)) == heading
            ),
            None,
        )

    def _heading(self, section: Section) -> str:
        if section.was:
            return section.was
        spec = self._paper.template.section(section.id)
        return spec.heading.get(self._language) if spec else section.id

    def _takes(self, spec: SectionSpec, block: Block) -> bool:
        items = map(self._index.item, block.picked())
        return spec.takes(block.kind) and all(map(spec.admits, items))

    def _stands(self, spec: SectionSpec) -> bool:
        """Whether a new section stands though nothing is in it: as in a new memo, and where it
        was switched on before."""
        before = self._paper.template.section(spec.id)
        switched = before is not None and before.optional and self._paper.section(spec.id)
        return spec.on or not spec.optional or bool(switched)

    def _without_starter(self, section: Section, spec: SectionSpec | None) -> list[Block]:
        before = self._paper.template.section(section.id)
        if before is None or not before.starter or (spec and spec.starter == before.starter):
            return list(section.blocks)
        untouched = tidy([Words(before.starter)])
        return [
            block for block in section.blocks if block.kind != "prose" or block.content != untouched
        ]


def _holds(spec: FieldSpec, value: str) -> bool:
    if spec.kind == "text":
        return True
    try:
        Edtf(value)
    except BriefingError:
        return False
    return True


def _named(left: Iterable[Section], taken: set[str]) -> list[Section]:
    """Sections kept aside under ids that no section of the template has."""
    made = []
    for section in left:
        identity = section.id
        while identity in taken:
            identity += _ASIDE
        taken.add(identity)
        made.append(replace(section, id=identity))
    return made


def _begun(memo: Memo, paper: Paper, before: Paper) -> Memo:
    """The memo with the text its new template begins empty sections with."""
    made, sections = memo.blocks_made, []
    for section in paper.sections:
        spec = paper.template.section(section.id)
        if spec and spec.starter and not section.blocks and before.section(section.id) is None:
            made += 1
            block = Block(f"b{made}", "prose", None, tidy([Words(spec.starter)]))
            section = replace(section, blocks=(block,))  # noqa: PLW2901
        sections.append(section)
    changed = replace(paper, sections=tuple(sections))
    papers = tuple(changed if each is paper else each for each in memo.papers)
    return replace(memo, papers=papers, blocks_made=made)


def _marked(memo: Memo) -> bool:
    """Whether anything in it has a level, or portion marks are on; a binder has one scheme."""
    return len(memo.papers) > 1 or any(
        paper.marking != UNMARKED or any(block.marking for block in paper.blocks())
        for paper in memo.papers
    )
