from __future__ import annotations

import pytest
from lxml import etree
from writers.docx import samples
from writers.docx.parts import R, W, attribute, body, text, xml

from briefing.document.tree import Emph, Inline, Link, Note, Span, Str, Strong
from briefing.errors import BriefingError
from briefing.writers.docx import write
from briefing.writers.docx.controls import Controls
from briefing.writers.docx.inlines import Story
from briefing.writers.docx.words import words
from briefing.writers.docx.xml import NAMESPACES

URL = "https://example.org/"


def runs(*inlines: Inline, origin: str = "block-1") -> etree._Element:
    story = Story(Controls(), "en-GB")
    return etree.fromstring(f"<w:p {NAMESPACES}>{story.runs(inlines, origin)}</w:p>")


def shape(paragraph: etree._Element) -> list[str]:
    """The children by name, with their text; a mark by its number."""
    told = []
    for child in paragraph:
        mark = child.find(f"{W}footnoteReference")
        name = etree.QName(child).localname
        told.append(f"mark {mark.get(f'{W}id')}" if mark is not None else f"{name} {text(child)}")
    return told


@pytest.mark.parametrize(
    ("inline", "style"),
    [
        (Emph((Str("x"),)), "Emphasis"),
        (Strong((Str("x"),)), "Strong"),
        (Emph((Strong((Str("x"),)),)), "IntenseEmphasis"),
        (Strong((Emph((Str("x"),)),)), "IntenseEmphasis"),
        (Emph((Emph((Str("x"),)),)), "Emphasis"),
    ],
)
def test_emphasis_is_a_character_style(inline: Inline, style: str) -> None:
    assert attribute(runs(inline), "w:r/w:rPr/w:rStyle") == style


@pytest.mark.parametrize(
    ("inline", "style"),
    [
        (Str("x"), "Hyperlink"),
        (Emph((Str("x"),)), "HyperlinkEmphasis"),
        (Strong((Str("x"),)), "HyperlinkStrong"),
        (Emph((Strong((Str("x"),)),)), "HyperlinkIntense"),
    ],
)
def test_a_link_keeps_its_emphasis(inline: Inline, style: str) -> None:
    paragraph = runs(Link(URL, (inline,)))

    assert attribute(paragraph, "w:hyperlink/w:r/w:rPr/w:rStyle") == style


def test_plain_text_has_a_language_alone() -> None:
    (properties,) = runs(Str("x")).find(f"{W}r/{W}rPr")

    assert (properties.tag, properties.get(f"{W}val")) == (f"{W}lang", "en-GB")


def test_breaks_and_tabs_are_elements() -> None:
    assert words("a\nb\tc") == (
        '<w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t>'
        '<w:tab/><w:t xml:space="preserve">c</w:t>'
    )


def test_two_links_side_by_side_stay_two() -> None:
    assert shape(runs(Link(URL, (Str("a"),)), Link(URL, (Str("b"),)))) == [
        "hyperlink a",
        "hyperlink b",
    ]


def test_a_link_within_a_link_leads_where_the_outer_does() -> None:
    inner = Link("javascript:alert(1)", (Str("b"),))
    story = Story(Controls(), "en-GB")

    markup = story.runs((Link(URL, (Str("a"), inner, Str("c"))),))
    assert shape(etree.fromstring(f"<w:p {NAMESPACES}>{markup}</w:p>")) == ["hyperlink abc"]
    assert [uri for _, uri in story.links.relationships()] == [URL]


def test_a_link_without_words_shows_its_address() -> None:
    assert shape(runs(Link(URL, ()))) == [f"hyperlink {URL}"]


def test_a_note_in_a_link_or_an_item_is_split_out() -> None:
    note = Note((Str("n"),), 1)

    assert shape(runs(Link(URL, (Str("a"), note, Str("b"))))) == [
        "hyperlink a",
        "mark 1",
        "hyperlink b",
    ]
    assert shape(runs(Span((Emph((Str("a"), note)), Str("b")), item="i"))) == [
        "sdt a",
        "mark 1",
        "sdt b",
    ]


def test_marks_side_by_side_are_kept_apart() -> None:
    paragraph = runs(Note((Str("a"),), 1), Note((Str("b"),), 2), Str("c"))

    assert shape(paragraph) == ["mark 1", "r \N{NO-BREAK SPACE}", "mark 2", "r c"]
    assert attribute(paragraph[1], "w:rPr/w:rStyle") == "FootnoteReference"


def test_a_mark_stands_as_a_mark_whatever_it_is_called_in() -> None:
    paragraph = runs(Emph((Str("a"), Note((Str("n"),), 1))), Strong((Note((Str("n"),), 2),)))

    assert shape(paragraph) == ["r a", "mark 1", "r \N{NO-BREAK SPACE}", "mark 2"]
    styles = [each.get(f"{W}val") for each in paragraph.iter(f"{W}rStyle")]
    assert styles == ["Emphasis", *["FootnoteReference"] * 3]


def test_an_item_is_an_inline_control_with_the_origin_as_tag() -> None:
    paragraph = runs(Str("a "), Span((Str("b"), Link(URL, (Str("c"),))), item="figure-1"))

    assert shape(paragraph) == ["r a ", "sdt bc"]
    assert attribute(paragraph, "w:sdt/w:sdtPr/w:tag") == "block-1"
    assert attribute(paragraph, "w:sdt/w:sdtPr/w:alias") == "figure-1"
    assert paragraph.find(f"{W}sdt/{W}sdtContent/{W}hyperlink") is not None


def test_controls_of_one_block_share_the_tag_and_not_the_id() -> None:
    one, two = (Span((Str(letter),), item="same") for letter in "ab")
    document = samples.document(samples.para(one, two, origin="block-1"))
    controls = list(body(document).iter(f"{W}sdt"))

    assert [attribute(each, "w:sdtPr/w:tag") for each in controls] == ["block-1", "block-1"]
    ids = [int(attribute(each, "w:sdtPr/w:id")) for each in controls]
    assert len(set(ids)) == 2
    assert all(0 < each < 2**31 for each in ids)


def test_a_control_keeps_its_id_when_other_blocks_come_and_go() -> None:
    kept = samples.para(Span((Str("a"),), item="i"), origin="block-2")
    before = samples.para(Span((Str("b"),), item="j"), origin="block-1")
    alone, after = body(samples.document(kept)), body(samples.document(before, kept))

    numbers = [each.get(f"{W}val") for each in after.iterfind(f".//{W}sdtPr/{W}id")]
    assert attribute(alone, ".//w:sdtPr/w:id") == numbers[1]


def test_ids_that_collide_are_moved_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.writers.docx.controls.crc32", lambda _: 0xFFFFFFFF)
    controls = Controls()

    assert [controls.identifier("a") for _ in range(3)] == [0x7FFFFFFF, 1, 2]


def test_no_item_and_no_origin_mean_no_control() -> None:
    assert runs(Span((Str("a"),), language="ru")).find(f"{W}sdt") is None
    assert runs(Span((Str("a"),), item="i"), origin="").find(f"{W}sdt") is None
    assert runs(Span((), item="i")).find(f"{W}sdt") is None


@pytest.mark.parametrize("origin", ["x" * 65, "блок", "a b"])
def test_an_origin_that_is_no_tag_is_refused(origin: str) -> None:
    with pytest.raises(BriefingError) as caught:
        runs(Span((Str("a"),), item="i"), origin=origin)

    assert caught.value.key == "origin-illegal"


def test_each_run_says_its_language() -> None:
    paragraph = runs(
        Str("a"), Span((Str("b"), Emph((Str("c"),))), language="kk"), Link(URL, (Str("d"),))
    )

    said = [each.get(f"{W}val") for each in paragraph.iter(f"{W}lang")]
    assert said == ["en-GB", "kk-KZ", "kk-KZ", "en-GB"]


def test_a_language_reaches_into_an_item() -> None:
    paragraph = runs(Span((Span((Str("a"),), item="i"), Str("b")), language="ru"))

    assert shape(paragraph) == ["sdt a", "r b"]
    assert [each.get(f"{W}val") for each in paragraph.iter(f"{W}lang")] == ["ru-RU", "ru-RU"]


def test_the_papers_language_inside_another_is_its_own_again() -> None:
    paragraph = runs(Span((Str("a"), Span((Str("b"),), language="en-GB")), language="ru"))

    assert [each.get(f"{W}val") for each in paragraph.iter(f"{W}lang")] == ["ru-RU", "en-GB"]


def test_two_items_side_by_side_stay_two() -> None:
    one = Span((Str("a"), Str("b")), item="i")

    assert shape(runs(one, Span((Str("c"),), item="i"), Str("d"))) == ["sdt ab", "sdt c", "r d"]


def test_an_item_in_an_item_stands_between_its_parts() -> None:
    inner = Span((Str("b"),), item="j")
    paragraph = runs(Span((Str("a"), inner, Str("c")), item="i"))

    assert shape(paragraph) == ["sdt a", "sdt b", "sdt c"]
    assert [each.get(f"{W}val") for each in paragraph.iter(f"{W}alias")] == ["i", "j", "i"]


def test_an_item_in_a_link_parts_it_and_without_an_origin_does_not() -> None:
    link = Link(URL, (Str("a"), Span((Str("b"),), item="i"), Str("c")))

    assert shape(runs(link)) == ["hyperlink a", "sdt b", "hyperlink c"]
    assert runs(link).find(f"{W}sdt/{W}sdtContent/{W}hyperlink") is not None
    assert shape(runs(link, origin="")) == ["hyperlink abc"]


def test_nothing_makes_no_runs() -> None:
    assert shape(runs(Str(""), Emph(()), Link(URL, (Str(""),)), Span((), item="i"))) == []


def test_links_are_relationships_of_their_own_part() -> None:
    document = samples.document(
        samples.para(Link(URL, (Str("a"),)), samples.note(Link(f"{URL}note", (Str("b"),))))
    )

    for name, uri in (("document", URL), ("footnotes", f"{URL}note")):
        used = next(xml(document, f"word/{name}.xml").iter(f"{W}hyperlink")).get(f"{R}id")
        relations = xml(document, f"word/_rels/{name}.xml.rels")
        found = [each for each in relations if each.get("Id") == used]
        assert [each.get("Target") for each in found] == [uri]
        assert [each.get("TargetMode") for each in found] == ["External"]


@pytest.mark.parametrize("place", ["body", "note"])
def test_a_forbidden_link_stops_the_writer(place: str) -> None:
    link = Link("javascript:alert(1)", (Str("a"),))
    inline = link if place == "body" else Note((link,))

    with pytest.raises(BriefingError) as caught:
        write(samples.document(samples.para(inline)))

    assert caught.value.key == "link-scheme"
