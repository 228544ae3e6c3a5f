"""The merging of style sheets and lists, with ids as a Word in another language gives them."""

from __future__ import annotations

import pytest
from writers.docx.parts import W

from briefing.document.tree import Layout
from briefing.writers.docx.lists import Numbering
from briefing.writers.docx.reference_numbering import Numbers
from briefing.writers.docx.reference_package import parsed, value
from briefing.writers.docx.reference_settings import merged
from briefing.writers.docx.reference_styles import Sheet, text_size
from briefing.writers.docx.styles import styles
from briefing.writers.docx.xml import part

OURS = styles(Layout(), "en-GB")
THEIRS = part(
    "w:styles",
    "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='20'/><w:lang w:val='ru-RU'/></w:rPr>"
    "</w:rPrDefault></w:docDefaults>"
    "<w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/>"
    "<w:rPr><w:sz w:val='28'/><w:lang w:val='ru-RU'/></w:rPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/></w:style>"
    "<w:style w:type='character' w:styleId='a3'><w:name w:val='Strong'/></w:style>"
    "<w:style w:type='character' w:styleId='Attribution'><w:name w:val='other'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='Quote'><w:name w:val='Цитата'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='5'><w:name w:val='List Number'/>"
    "<w:basedOn w:val='6'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='6'><w:name w:val='mother of lists'/>"
    "<w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr></w:style>",
)


def sheet() -> Sheet:
    return Sheet(parsed(THEIRS), OURS, "kk")


def test_ours_go_by_their_names_there() -> None:
    made = sheet()
    assert made.id("paragraph", "Heading1") == "1"
    assert made.id("character", "Strong") == "a3"
    assert made.id("paragraph", "Normal") == "a"
    assert made.id("paragraph", "Quote") == "Quote"
    assert made.id("paragraph", "Attribution") == "ChanceryAttribution"
    assert made.id("paragraph", "BodyText") == "BodyText"
    markup = '<w:pStyle w:val="Heading1"/><w:rStyle w:val="Strong"/><w:pStyle w:val="x"/>'
    told = '<w:pStyle w:val="1"/><w:rStyle w:val="a3"/><w:pStyle w:val="x"/>'
    assert made.retied(markup) == told


def test_every_tie_leads_somewhere_and_no_id_stands_twice() -> None:
    root = parsed(sheet().part())
    ids = [value(each, "styleId").casefold() for each in root.iter(f"{W}style")]
    assert len(ids) == len(set(ids))
    for name in ("basedOn", "next", "link"):
        for tie in root.iter(f"{W}{name}"):
            assert value(tie).casefold() in ids


def test_the_papers_language_is_the_default_and_the_only_one() -> None:
    root = parsed(sheet().part())
    assert [value(each) for each in root.iter(f"{W}lang")] == ["kk-KZ"]
    assert root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang") is not None


@pytest.mark.parametrize(("bold", "told"), [("<w:b/>", False), ("<w:b w:val='0'/>", True)])
def test_the_label_of_a_bold_caption_is_not_made_plain(bold: str, told: bool) -> None:
    caption = (
        "<w:style w:type='paragraph' w:styleId='c'><w:name w:val='caption'/>"
        f"<w:rPr>{bold}</w:rPr></w:style>"
    )
    label = Sheet(parsed(part("w:styles", caption)), OURS, "kk").named("character", "Caption Label")
    assert label is not None
    assert (label.find(f"{W}rPr/{W}b") is not None) is told


def test_the_size_of_plain_text() -> None:
    assert text_size(parsed(THEIRS)) == 14
    assert text_size(parsed(THEIRS.replace(b"'28'", b"'x'"))) == 10
    assert text_size(None) is None


def test_without_styles_ours_stand() -> None:
    made = Sheet(None, OURS, "en-GB")
    assert made.id("paragraph", "Heading1") == "Heading1"
    assert made.part().count(b"<w:style ") == OURS.count(b"<w:style ") + 1


def _numbering() -> tuple[bytes, str]:
    numbering = Numbering()
    markup = str(numbering.restart())
    return numbering.part(), markup


def test_a_list_is_counted_as_its_style_there_is() -> None:
    theirs = part(
        "w:numbering",
        "<w:abstractNum w:abstractNumId='9'><w:lvl w:ilvl='0'/></w:abstractNum>"
        "<w:num w:numId='4'><w:abstractNumId w:val='9'/></w:num><w:numIdMacAtCleanup w:val='1'/>",
    )
    ours, markup = _numbering()
    made = sheet()
    numbers = Numbers(parsed(theirs), ours, made)
    numbers.renumber(made.added)
    root = parsed(numbers.part())
    named = {value(each, "numId"): each for each in root.iter(f"{W}num")}
    restarted = parsed(f"<a xmlns:w='{W[1:-1]}'>{numbers.renumbered(markup)}</a>")
    instance = named[value(restarted.find(f".//{W}numId"))]
    assert value(instance.find(f"{W}abstractNumId")) == "9"
    assert instance.find(f"{W}lvlOverride") is not None
    assert root[-1].tag == f"{W}numIdMacAtCleanup"
    definitions = [value(each, "abstractNumId") for each in root.iter(f"{W}abstractNum")]
    assert len(definitions) == len(set(definitions))
    bullet = next(each for each in made.added if value(each, "styleId") == "ListBullet")
    assert value(bullet.find(f".//{W}numId")) in named


def test_a_list_style_that_does_not_number_takes_our_numbers() -> None:
    plain = THEIRS.replace(b"w:val='4'", b"w:val='0'")
    ours, markup = _numbering()
    numbers = Numbers(None, ours, Sheet(parsed(plain), OURS, "en"))
    root = parsed(numbers.part())
    assert "5" not in [value(each) for each in root.iter(f"{W}pStyle")]
    assert "numId" in numbers.renumbered(markup)


def test_settings_that_the_page_depends_on_are_taken_over() -> None:
    theirs = part(
        "w:settings",
        "<w:trackRevisions/><w:documentProtection/><w:defaultTabStop w:val='500'/>"
        "<w:evenAndOddHeaders/><w:docVars/><w:rsids/>",
    )
    ours = part("w:settings", '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat/>')
    root = parsed(merged(parsed(theirs), ours))
    told = [each.tag.removeprefix(W) for each in root]
    assert told == ["zoom", "defaultTabStop", "evenAndOddHeaders", "compat"]
    assert value(root[1]) == "500"
