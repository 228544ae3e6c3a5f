"""What hangs under a reference document's stories and comes along: headers, pictures, links."""

from __future__ import annotations

from collections.abc import Mapping

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from briefing.errors import BriefingError
from briefing.writers.docx.links import Links
from briefing.writers.docx.package import Leaf
from briefing.writers.docx.reference_package import R, Relation, Source


class Carried:
    """Gives each part that comes along its name in the paper, once."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._pictures: dict[str, Leaf] = {}

    def relinked(
        self,
        root: etree._Element,
        name: str,
        links: Links,
        known: Mapping[str, str] | None = None,
    ) -> tuple[Leaf, ...]:
        """The pictures in the part's XML, with the ids it now uses; links go to `links`.

        `known` are the ids of parts that come along otherwise, by their names. Raises
        "reference-part" for what is neither these, nor a picture, nor a link.
        """
        relations = self._source.relations(name)
        leaves: dict[str, Leaf] = {}
        for element in root.iter(etree.Element):
            for attribute, identity in element.attrib.items():
                if not str(attribute).startswith(R) or not identity:
                    continue
                relation = relations.get(str(identity), Relation("unknown", "", False))
                if relation.external and relation.kind == "hyperlink":
                    element.set(attribute, links.relationship(relation.target))
                elif known and relation.target in known:
                    element.set(attribute, known[relation.target])
                else:
                    leaf = self._picture(relation, name)
                    leaves[leaf.id] = leaf
                    element.set(attribute, leaf.id)
        return tuple(leaves.values())

    def _picture(self, relation: Relation, name: str) -> Leaf:
        if relation.kind != "image" or relation.external:
            raise BriefingError("reference-part", what=relation.kind, part=name)
        if relation.target not in self._pictures:
            ending, content_type, data = self._source.image(relation.target)
            number = len(self._pictures) + 1
            place = f"/word/media/frame{number}.{ending}"
            leaf = Leaf(f"frame-picture-{number}", RT.IMAGE, place, content_type, data)
            self._pictures[relation.target] = leaf
        return self._pictures[relation.target]
