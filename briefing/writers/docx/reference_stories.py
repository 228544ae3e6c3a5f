"""The reference document's body, headers and footers, and the controls that stand in them."""

from __future__ import annotations

import re

from lxml import etree

from briefing.document.tree import Layout
from briefing.errors import BriefingError
from briefing.writers.docx.reference_clean import clean, renumber
from briefing.writers.docx.reference_controls import BODY, attached, controls, replace_body, tag
from briefing.writers.docx.reference_package import MC, NAME, R, Source, W, local
from briefing.writers.docx.reference_page import end_in_section, references
from briefing.writers.docx.xml import NAMESPACES

_PREFIXES = re.compile(r'xmlns:(\w+)="([^"]+)"')
_IGNORABLE = re.compile(r'mc:Ignorable="([^"]*)"')
_NOTES = (f"{W}footnoteReference", f"{W}endnoteReference")


class Stories:
    """The cleaned stories by their parts' names; `mark` stands in the body where the paper goes.

    `furniture` are headers and footers, each with its kind.

    Raises "reference-tags-missing", "reference-body-place", "reference-changes" or
    "reference-part".
    """

    def __init__(self, source: Source, layout: Layout) -> None:
        self.main = _shared_root(source.root(source.main))
        self.furniture: dict[str, tuple[str, etree._Element]] = {}
        clean(self.main, source.main)
        end_in_section(self.main, layout)
        relations = source.relations(source.main)
        for reference in references(self.main):
            target = relations.get(reference.get(f"{R}id", ""))
            if target is not None and target.target not in self.furniture:
                root = source.root(target.target)
                clean(root, target.target)
                self.furniture[target.target] = (target.kind, root)
        self.roots = {source.main: self.main}
        self.roots.update({name: root for name, (_, root) in self.furniture.items()})
        found = [(each, name) for name, root in self.roots.items() for each in controls(root)]
        self.mark = replace_body(self.main, [each for each, _ in found if tag(each) == BODY])
        self._found = [each for each in found if tag(each[0]) != BODY]
        _refuse_notes(self.roots)
        renumber(list(self.roots.values()))

    def controls(self) -> list[tuple[etree._Element, str]]:
        """The controls that still stand, each with the name of its story."""
        return [each for each in self._found if attached(each[0], self.roots[each[1]])]


def _shared_root(root: etree._Element) -> etree._Element:
    """The body's root with our prefixes declared, so that our markup may stand in it."""
    ours = dict(_PREFIXES.findall(NAMESPACES))
    prefixes = {**ours, **root.nsmap}
    if any(prefixes[prefix] != uri for prefix, uri in ours.items()):
        raise BriefingError("docx-not-word", path=NAME)
    told = root.get(f"{MC}Ignorable", "").split() + _IGNORABLE.findall(NAMESPACES)[0].split()
    shared = etree.Element(root.tag, nsmap=prefixes)
    shared.set(f"{MC}Ignorable", " ".join(dict.fromkeys(told)))
    shared.extend(each for each in list(root) if local(each) == "body")
    return shared


def _refuse_notes(roots: dict[str, etree._Element]) -> None:
    """Notes of the reference's own would be numbered among ours."""
    for name, root in roots.items():
        note = next(root.iter(*_NOTES), None)
        if note is not None:
            raise BriefingError("reference-part", what=local(note), part=name)
