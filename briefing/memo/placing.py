"""Where what is picked or written goes in a paper, and what a section keeps out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.corpus.item import Event, Item
from briefing.errors import BriefingError
from briefing.memo.evidence import Index
from briefing.memo.outline import Paper, Section
from briefing.memo.template import GroupKind, SectionSpec


def section_for(paper: Paper, item: Item, section: str | None) -> SectionSpec:
    """The section an item goes to. Raises as `add_item` says."""
    if section is None:
        found = paper.template.first_taking(item.kind, [item])
        if found is None:
            raise BriefingError("no-section-takes", item=item.id, kind=item.kind)
        return found
    spec = spec_of(paper, section)
    if not spec.takes(item.kind):
        raise refused(paper, spec, item.kind)
    check_statuses(spec, [item])
    return spec


def group_section(
    paper: Paper, kind: GroupKind, section: str | None, items: Sequence[Item]
) -> SectionSpec:
    """The section a group goes to. Raises as `add_group` says."""
    if section is not None:
        spec = spec_of(paper, section)
        if not spec.takes(kind):
            raise refused(paper, spec, kind)
        check_statuses(spec, items)
        return spec
    found = paper.template.first_taking(kind, items)
    if found is None:
        raise BriefingError("no-section-takes", item=kind, kind=kind)
    return found


def refused(paper: Paper, spec: SectionSpec, kind: str) -> BriefingError:
    """That a section, by its heading, takes nothing of that kind: "section-refuses"."""
    heading = spec.heading.get(paper.language)
    return BriefingError("section-refuses", section=heading, kind=kind)


def check_statuses(spec: SectionSpec, items: Iterable[Item]) -> None:
    """Raise "section-refuses-status" for an item the section keeps out."""
    for item in items:
        if not spec.admits(item):
            raise BriefingError(
                "section-refuses-status", section=spec.id, item=item.id,
                known=", ".join(spec.statuses),
            )  # fmt: skip


def spec_of(paper: Paper, section: str) -> SectionSpec:
    """The section of that id in the paper's template. Raises "section-unknown"."""
    spec = paper.template.section(section)
    if spec is None:
        known = ", ".join(known.id for known in paper.template.sections)
        raise BriefingError("section-unknown", section=section, known=known)
    return spec


def place_for(section: Section, spec: SectionSpec, item: Item, index: Index) -> int:
    """Where an event goes in a section kept by date: after those as early (or as late), before
    those without a date."""
    if spec.order == "as-picked" or not isinstance(item, Event) or item.date is None:
        return len(section.blocks)
    sign = 1 if spec.order == "oldest" else -1
    mine = item.date.sort_key()[0].toordinal() * sign
    for place, block in enumerate(section.blocks):
        other = index.items.get(block.item or "")
        if isinstance(other, Event) and (
            other.date is None or other.date.sort_key()[0].toordinal() * sign > mine
        ):
            return place
    return len(section.blocks)
