"""Timelines: shapes and words in Word, the same as a picture elsewhere."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from lxml import etree
from PIL import Image
from writers.docx import samples
from writers.docx.lint import R, W, lint
from writers.docx.parts import body, read, styles_of, text, xml

from briefing.charts import Dot, Ink, Label, Line, Polyline, Rect, Scene
from briefing.document.pictures import Moment, Timeline
from briefing.document.tree import Caption, Document, Str
from briefing.writers.docx import write
from briefing.writers.docx.raster import measure, png
from briefing.writers.docx.shapes import NAMESPACES, shape

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def paper(count: int = 4) -> Document:
    caption = Caption("figure", "Figure", (Str("Meetings"),))
    return samples.document(samples.timeline(count), caption)


def test_each_moment_is_two_boxes_of_text_and_a_mark() -> None:
    choice = next(body(paper()).iter(f"{MC}Choice"))

    told = [
        (text(each), each.find(f"{W}pPr/{W}pStyle").get(f"{W}val")) for each in choice.iter(f"{W}p")
    ]
    words = samples.timeline().moments[0].text
    assert told[:2] == [("1.3.2026", "TimelineDate"), (words, "TimelineText")]
    assert len(told) == 8
    forms = [each.get("prst") for each in choice.iter(f"{A}prstGeom")]
    assert forms.count("ellipse") == 2
    assert forms.count("line") == 6


def test_no_box_reaches_into_the_margin() -> None:
    choice = next(body(paper()).iter(f"{MC}Choice"))

    boxes = [each for each in choice.iter(f"{WPS}spPr") if each.getnext().tag == f"{WPS}txbx"]
    ends = [
        int(each.find(f"{A}xfrm/{A}off").get("x")) + int(each.find(f"{A}xfrm/{A}ext").get("cx"))
        for each in boxes
    ]
    assert max(ends) <= 160 * 36000 + 1000  # the text's 160 mm, in EMU


def test_the_librarys_words_keep_their_language() -> None:
    day = date(2026, 3, 1)
    told = "Road opened (план)"
    moment = Moment("1.3.2026", day, day, told, foreign="Road opened", language="en")
    choice = next(body(samples.document(Timeline((moment,), ""))).iter(f"{MC}Choice"))

    runs = [(text(run), run.find(f".//{W}lang").get(f"{W}val")) for run in choice.iter(f"{W}r")]
    assert runs[1:] == [("Road opened", "en-GB"), (" (план)", runs[0][1])]


def test_what_is_planned_is_hollow_and_dashed() -> None:
    choice = next(body(paper()).iter(f"{MC}Choice"))

    assert next(choice.iter(f"{A}prstDash"), None) is not None
    fills = [each.get("val") for each in choice.iterfind(f".//{WPS}spPr/{A}solidFill/{A}srgbClr")]
    assert fills[-1] == Ink.PAPER.hex


def test_who_draws_no_shapes_sees_a_picture_of_them() -> None:
    document = paper()
    fallback = next(body(document).iter(f"{MC}Fallback"))
    assert next(fallback.iter(f"{A}blip")).get(f"{R}embed") == "timeline1"
    told = {each.get("descr") for each in body(document).iter("{*}docPr")}
    assert told == {samples.timeline().alt}
    drawn, shown = (tuple(each.items()) for each in body(document).iter("{*}extent"))
    assert drawn == shown

    image = Image.open(BytesIO(read(write(document))["word/media/timeline1.png"]))

    assert image.width == round(int(dict(shown)["cx"]) / 12700 * 2)
    assert image.getpixel((0, 0)) == image.getpixel((image.width - 1, 0))


def test_a_timeline_higher_than_a_page_goes_on_between_moments() -> None:
    document = paper(60)

    assert lint(write(document)) == []
    parts = list(body(document).iter(f"{MC}Choice"))
    assert len(parts) > 1
    dates = [text(each) for part in parts for each in part.iter(f"{W}p")][::2]
    assert dates == [each.label for each in samples.timeline(60).moments]
    room = 16838 / 20 - 40 * 72 / 25.4
    heights = [int(each.get("cy")) / 12700 for each in body(document).iter("{*}extent")]
    assert max(heights) <= room
    alts = [each.get("descr") for each in body(document).iter("{*}docPr")]
    assert alts[0].endswith(f"(1/{len(parts)})")
    assert styles_of(document)[-1] == "FigureCaption"


def test_a_timeline_of_nothing_is_not_there() -> None:
    assert len(body(samples.document(Timeline((), "alt")))) == 1


def test_a_moment_without_words_is_a_mark() -> None:
    day = date(2026, 3, 1)
    document = samples.document(Timeline((Moment("", day, day, ""),), ""))

    assert lint(write(document)) == []
    assert list(body(document).iter(f"{WPS}txbx")) == []


@pytest.mark.parametrize(
    ("one", "forms"),
    [
        (Rect(1, 1, 8, 8, Ink.PAPER, Ink.RED, hatched=True), ["rect"]),
        (Rect(1, 1, 8, 8, None), ["rect"]),
        (Line(1, 9, 9, 1, Ink.TEAL, 1), ["line"]),
        (Polyline(((1, 1), (5, 9), (9, 1)), Ink.TEAL, 1, dashed=True), ["line", "line"]),
        (Dot(5, 5, 3, Ink.NAVY, hollow=True), ["ellipse"]),
        (Label(1, 9, "a", 8), []),
    ],
)
def test_every_shape_of_a_scene_is_drawn_both_ways(
    one: Rect | Line | Label, forms: list[str]
) -> None:
    spaces = f'{NAMESPACES} xmlns:a="{A[1:-1]}"'
    drawn = etree.fromstring(f"<x {spaces}>{shape(one)}</x>")
    assert [each.get("prst") for each in drawn.iter(f"{A}prstGeom")] == forms

    image = Image.open(BytesIO(png(Scene(10, 10, (one,))))).convert("RGB")

    nothing = isinstance(one, Rect) and one.fill is None
    assert (len(image.getcolors()) == 1) == nothing


def test_a_picture_is_the_same_bytes_each_time() -> None:
    scene = Scene(50, 20, (Label(1, 9, "Қазақ", 8), Dot(30, 9, 3, Ink.NAVY)))

    assert png(scene) == png(scene)


def test_letters_have_the_widths_of_the_face() -> None:
    assert measure("n", 10, False) == pytest.approx(5.0, abs=0.01)
    assert measure("n" * 4, 10, True) == pytest.approx(22.24, abs=0.1)


def test_shapes_need_their_namespaces_nowhere_else() -> None:
    root = xml(paper())

    assert not {"wpg", "wps"} & set(root.nsmap)
