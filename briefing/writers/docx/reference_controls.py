"""A reference document's content controls: found by tag, filled, emptied, replaced."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from briefing.errors import BriefingError
from briefing.writers.docx.controls import Controls
from briefing.writers.docx.reference_package import W, elements, local, value

BODY = "body"
_MARK = "chancery-body"
_SECTION = re.compile(rb"<(?:\w+:)?sectPr[ />]")
_CORE_PROPERTIES = "core-properties"
# What a control keeps of its properties: no placeholder of a glossary we leave behind, no tie to
# data we leave behind, no list its new text may not be in; nor is it one of plain text, which
# could hold no link, and whose look LibreOffice does not show.
_KEPT = {"rPr", "alias", "tag", "lock", "docPartObj", "appearance", "color"}
_ORDER = ("rPr", "alias", "tag", "id", "lock")
_BLOCK_PARENTS = {"body", "tc", "sdtContent"}
_BESIDE = {"pPr", "bookmarkStart", "bookmarkEnd", "sdt"}
# The order the schema asks for in run properties, as far as it matters here.
_RUN_ORDER = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u "
    "effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
)


def controls(root: etree._Element) -> list[etree._Element]:
    """Every content control, outer before inner."""
    return list(root.iter(f"{W}sdt"))


def tag(control: etree._Element) -> str:
    """A control's tag, "" for none."""
    return value(control.find(f"{W}sdtPr/{W}tag")).strip()


def attached(control: etree._Element, root: etree._Element) -> bool:
    """Whether the control still stands in its story: one inside another may be gone."""
    return control is root or any(above is root for above in control.iterancestors())


def prompting(control: etree._Element) -> bool:
    """Whether the control shows a prompt, or what it shows is a property of the file."""
    store = control.find(f"{W}sdtPr/{W}dataBinding")
    bound = value(store, "prefixMappings") + value(store, "xpath")
    shows = control.find(f"{W}sdtPr/{W}showingPlcHdr")
    prompt = shows is not None and value(shows) not in ("0", "false", "off")
    return prompt or _CORE_PROPERTIES in bound or "coreProperties" in bound


def fill(control: etree._Element, markup: str, prompt_style: str) -> None:
    """Put runs in the control in the look of its text; no markup leaves it empty.

    `prompt_style` is the style of prompts, which no value is to have.
    """
    look = _look(control, prompt_style)
    runs = elements(markup) if markup else []
    for run in (each for top in runs for each in top.iter(f"{W}r")):
        _dress(run, look)
    content = control.find(f"{W}sdtContent")
    if content is None:
        content = etree.SubElement(control, f"{W}sdtContent")
    paragraph = next(content.iter(f"{W}p"), None)
    if paragraph is not None:
        _refill(paragraph, runs)
        _alone(paragraph, content)
    elif runs:
        content[:] = runs
    else:
        _unwrap(control)


def plain(control: etree._Element, ids: Controls) -> None:
    """Leave of the control's properties what makes sense in the paper."""
    properties = control.find(f"{W}sdtPr")
    if properties is None:
        return
    for each in list(properties):
        if local(each) not in _KEPT:
            properties.remove(each)
    number = etree.SubElement(properties, f"{W}id")
    number.set(f"{W}val", str(ids.identifier(tag(control))))
    properties[:] = sorted(properties, key=_rank)


def replace_body(root: etree._Element, found: Sequence[etree._Element]) -> etree._Element:
    """Put a mark where the text of the paper goes, and give it back.

    Raises "reference-tags-missing" or "reference-body-place".
    """
    if not found:
        raise BriefingError("reference-tags-missing", tags=BODY)
    if len(found) > 1:
        raise BriefingError("reference-body-place")
    control = found[0]
    above = [local(each) for each in control.iterancestors()]
    if "txbxContent" in above or not attached(control, root):
        raise BriefingError("reference-body-place")
    target = _block(control)
    parent = target.getparent()
    if parent is None or local(parent) not in _BLOCK_PARENTS:
        raise BriefingError("reference-body-place")
    mark = etree.ProcessingInstruction(_MARK, _MARK)
    if target.find(f"{W}pPr/{W}sectPr") is not None:
        target.addprevious(mark)
        _refill(target, [])
    else:
        mark.tail = target.tail
        parent.replace(target, mark)
    return mark


def split_at_body(document: bytes) -> tuple[bytes, bytes]:
    """The document before and after the mark."""
    before, _, after = document.partition(f"<?{_MARK} {_MARK}?>".encode())
    return before, after


def split_at_end(document: bytes) -> tuple[bytes, bytes]:
    """What comes before and from the properties of the last section on."""
    end = [match.start() for match in _SECTION.finditer(document)][-1]
    return document[:end], document[end:]


def _block(control: etree._Element) -> etree._Element:
    """The control among blocks, or the paragraph that holds it and nothing else."""
    content = control.find(f"{W}sdtContent")
    kinds = {local(each) for each in content} if content is not None else set()
    if kinds & {"tc", "tr"}:
        raise BriefingError("reference-body-place")
    parent = control.getparent()
    if parent is None or local(parent) != "p":
        return control
    if any(
        local(each) not in _BESIDE or (each is not control and local(each) == "sdt")
        for each in parent
    ):
        raise BriefingError("reference-body-place")
    return parent


def _look(control: etree._Element, prompt_style: str) -> etree._Element | None:
    """The run properties of the control's text; of a prompt, those its text is to have."""
    run = next(control.iter(f"{W}r"), None)
    look = run.find(f"{W}rPr") if run is not None and not prompting(control) else None
    if look is None:
        look = control.find(f"{W}sdtPr/{W}rPr")
    if look is None:
        return None
    look = deepcopy(look)
    style = look.find(f"{W}rStyle")
    if style is not None and value(style) == prompt_style:
        look.remove(style)
    return look


def _dress(run: etree._Element, look: etree._Element | None) -> None:
    """Give a run the look; what it says of itself goes before."""
    if look is None:
        return
    own = run.find(f"{W}rPr")
    merged = {local(each): each for each in deepcopy(look)}
    if own is not None:
        merged.update({local(each): each for each in own})
        run.remove(own)
    properties = etree.Element(f"{W}rPr")
    known = [name for name in _RUN_ORDER.split() if name in merged]
    properties.extend(merged[name] for name in known)
    properties.extend(each for name, each in merged.items() if name not in known)
    run.insert(0, properties)


def _refill(paragraph: etree._Element, runs: Sequence[etree._Element]) -> None:
    kept = [each for each in paragraph if local(each) == "pPr"]
    paragraph[:] = [*kept, *runs]


def _alone(paragraph: etree._Element, content: etree._Element) -> None:
    """Drop the control's other paragraphs; rows and cells keep their places."""
    parent = paragraph.getparent()
    if parent is None or (parent is not content and local(parent) != "tc"):
        return
    for each in list(parent):
        if each is not paragraph and local(each) != "tcPr":
            parent.remove(each)


def _rank(element: etree._Element) -> int:
    name = local(element)
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _unwrap(control: etree._Element) -> None:
    parent = control.getparent()
    if parent is not None:
        parent.remove(control)
