"""A ministry's own Word file as the frame of a paper.

From it come the page, headers and footers, styles, numbering, theme and fonts, and whatever
stands in it round its content controls. The controls are filled by tag: a header field's id,
`subject` (the title), `marking`, `draft`, `copy`; where the one tagged `body` stood, the paper
goes, and its annexes at the end, each on a new page of the last section. Of its properties,
comments and custom data nothing comes along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from briefing.document.numbering import numbered, plain_text
from briefing.document.tree import Document
from briefing.writers.docx import reference_page as page
from briefing.writers.docx.faces import styled
from briefing.writers.docx.inlines import Story
from briefing.writers.docx.links import Links
from briefing.writers.docx.package import Leaf
from briefing.writers.docx.reference_controls import (
    fill,
    plain,
    prompting,
    split_at_body,
    split_at_end,
    tag,
)
from briefing.writers.docx.reference_numbering import Numbers
from briefing.writers.docx.reference_package import Source, W, elements, local, serialised, value
from briefing.writers.docx.reference_parts import Carried
from briefing.writers.docx.reference_settings import merged
from briefing.writers.docx.reference_stories import Stories
from briefing.writers.docx.reference_styles import Sheet, text_size
from briefing.writers.docx.reference_values import BANNER, FIELDS, left, noted, values
from briefing.writers.docx.styles import styles
from briefing.writers.docx.words import run

_KINDS = {"header": (RT.HEADER, CT.WML_HEADER), "footer": (RT.FOOTER, CT.WML_FOOTER)}
_BETWEEN = " · "
_LOOKED_FOR = (
    "Title",
    "heading 1",
    "Body Text",
    "Quote",
    "List Bullet",
    "caption",
    "footnote text",
)

Retie = Callable[[str], str]


def missing_tags(document: Document, reference: bytes) -> tuple[str, ...]:
    """The tags of the paper's values for which the reference document has no control.

    They are printed all the same: the title and fields at the start of the text, the marking,
    the draft word and the copy number above each page. Raises as `Frame` does.
    """
    return Frame(reference, numbered(document)).missing


def missing_styles(document: Document, reference: bytes) -> tuple[str, ...]:
    """The styles a paper is told by that the reference document has not; those of our own stand
    in for them. Raises as `Frame` does."""
    return Frame(reference, numbered(document)).missing_styles()


class Frame:
    """A reference document about to be filled with one paper.

    `document` is what is left to print in the place of its `body`, laid out for its page;
    `framed` puts it there. Raises `BriefingError` as `docxguard.parts` does, and
    "reference-tags-missing", "reference-body-place", "reference-changes" or "reference-part".
    """

    def __init__(self, reference: bytes, document: Document) -> None:
        self._source = Source(reference)
        self._stories = Stories(self._source, document.layout)
        self._values = values(document)
        tags = {tag(control) for control, _ in self._stories.controls()}
        self.missing = tuple(each for each in self._values if each not in tags)
        self._filled = {
            each: told for each, told in self._values.items() if each in tags and not noted(told)
        }
        size = text_size(self._related("styles"))
        layout = page.laid_out(document.layout, self._stories.main, self._stories.mark, size)
        self.document = replace(document, layout=layout, blocks=left(document, self._filled))

    def missing_styles(self) -> tuple[str, ...]:
        """Those of Word's own styles that make a paper's look and are not there."""
        document = self.document
        ours = styles(document.layout, document.properties.language)
        sheet = Sheet(self._related("styles"), ours, document.properties.language)
        added = {value(style.find(f"{W}name")) for style in sheet.added}
        return tuple(name for name in _LOOKED_FOR if name in added)

    def framed(
        self, blocks: str, annexed: str, leaves: Iterable[Leaf], body: Story
    ) -> tuple[bytes, list[Leaf]]:
        """The body part and what hangs under it, from the markup and parts of our own paper."""
        given = list(leaves)
        ours = {leaf.id: leaf.blob for leaf in given}
        sheet = Sheet(self._related("styles"), ours["styles"], body.language)
        numbers = Numbers(self._related("numbering"), ours["numbering"], sheet)
        numbers.renumber(sheet.added)

        def retied(markup: str) -> str:
            return numbers.renumbered(sheet.retied(markup))

        carried = Carried(self._source)
        texts = {name: replace(body, links=Links(), notes=[]) for name in self._stories.roots}
        texts[self._source.main] = body
        ids = {name: self._place(name) for name in self._stories.furniture}
        pictures = {
            name: carried.relinked(root, name, texts[name].links, ids)
            for name, root in self._stories.roots.items()
        }
        self._fill(texts, sheet, retied)
        parts = [
            Leaf("styles", RT.STYLES, "/word/styles.xml", CT.WML_STYLES, sheet.part()),
            self._settings(ours["settings"]),
            self._numbering(numbers, carried),
            *(_retied(leaf, retied) for leaf in given if _stays(leaf)),
            *self._fonts(),
            *self._theme(carried),
            *pictures[self._source.main],
            *self._furniture(texts, pictures, retied),
        ]
        before, after = split_at_body(serialised(self._stories.main))
        rest, closing = split_at_end(after)
        paper, annexes = retied(blocks).encode(), retied(annexed).encode()
        return before + paper + rest + annexes + closing, parts

    def _fill(self, texts: dict[str, Story], sheet: Sheet, retied: Retie) -> None:
        """Fill the controls, each with the story of its part."""
        prompt_style = value(sheet.named("character", "Placeholder Text"), "styleId")
        for control, name in self._stories.controls():
            told = self._filled.get(tag(control), ())
            if told or tag(control) in FIELDS or prompting(control):
                fill(control, retied(texts[name].runs(told)) if told else "", prompt_style)
            plain(control, texts[name].controls)

    def _place(self, name: str) -> str:
        """The id of a header or footer, which also names it."""
        number = list(self._stories.furniture).index(name) + 1
        return f"frame-{self._stories.furniture[name][0]}{number}"

    def _furniture(
        self, texts: dict[str, Story], pictures: dict[str, tuple[Leaf, ...]], retied: Retie
    ) -> list[Leaf]:
        """Headers and footers, with the banner where the reference has no place for it."""
        banner = retied(self._banner())
        leaves: list[Leaf] = []
        for name, (kind, root) in self._stories.furniture.items():
            if kind == "header" and banner:
                root[:0] = elements(banner)
            relation, content_type = _KINDS[kind]
            blob, links, identity = serialised(root), texts[name].links, self._place(name)
            place = f"/word/{identity}.xml"
            leaves.append(
                Leaf(identity, relation, place, content_type, blob, links, pictures[name])
            )
        main, mirrored = self._stories.main, self._source.mirrored
        missing = page.unheaded(main, mirrored) if banner else []
        return [*leaves, *(page.head(main, kind, banner) for kind in missing)]

    def _banner(self) -> str:
        """What must stand above each page and has no control: a paragraph, or nothing."""
        told = [plain_text(self._values[each]) for each in BANNER if each in self.missing]
        if not told:
            return ""
        return (
            '<w:p><w:pPr><w:pStyle w:val="Banner"/></w:pPr>'
            f"{run(_BETWEEN.join(told), styled('', self.document.properties.language))}</w:p>"
        )

    def _settings(self, ours: bytes) -> Leaf:
        blob = merged(self._related("settings"), ours)
        return Leaf("settings", RT.SETTINGS, "/word/settings.xml", CT.WML_SETTINGS, blob)

    def _numbering(self, numbers: Numbers, carried: Carried) -> Leaf:
        name, links = self._source.related("numbering"), Links()
        pictures = carried.relinked(numbers.root, name, links) if name else ()
        return Leaf(
            "numbering",
            RT.NUMBERING,
            "/word/numbering.xml",
            CT.WML_NUMBERING,
            numbers.part(),
            links,
            pictures,
        )

    def _theme(self, carried: Carried) -> list[Leaf]:
        root = self._related("theme")
        if root is None:
            return []
        links = Links()
        pictures = carried.relinked(root, self._source.related("theme"), links)
        blob = serialised(root)
        place = "/word/theme/frame-theme.xml"
        return [Leaf("theme", RT.THEME, place, CT.OFC_THEME, blob, links, pictures)]

    def _fonts(self) -> list[Leaf]:
        """The table of fonts, without the files embedded under it and LibreOffice's own notes."""
        root = self._related("fontTable")
        if root is None:
            return []
        for embedded in [each for each in root.iter("{*}*") if local(each).startswith("embed")]:
            above = embedded.getparent()
            if above is not None:
                above.remove(embedded)
        for charset in root.iter(f"{W}charset"):
            if f"{W}characterSet" in charset.attrib:
                del charset.attrib[f"{W}characterSet"]
        place = "/word/fontTable.xml"
        return [Leaf("fonts", RT.FONT_TABLE, place, CT.WML_FONT_TABLE, serialised(root))]

    def _related(self, kind: str) -> etree._Element | None:
        name = self._source.related(kind)
        return self._source.root(name) if name else None


def _stays(leaf: Leaf) -> bool:
    merged_here = leaf.id in ("styles", "settings", "numbering")
    return not merged_here and leaf.relation not in (RT.HEADER, RT.FOOTER)


def _retied(leaf: Leaf, retied: Retie) -> Leaf:
    """A part of ours with its styles and lists as they are named in the paper."""
    leaves = tuple(_retied(inner, retied) for inner in leaf.leaves)
    if "wordprocessingml" not in leaf.content_type:
        return replace(leaf, leaves=leaves)
    return replace(leaf, blob=retied(leaf.blob.decode()).encode(), leaves=leaves)
