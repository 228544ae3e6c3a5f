"""A chart as Word's own: it can be restyled, and its data edited, like one made in Word."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from briefing.charts.axis import Axis, axis
from briefing.charts.scene import Ink
from briefing.document.pictures import Chart
from briefing.writers.docx import cells, languages
from briefing.writers.docx.chart_series import series
from briefing.writers.docx.drawing import A, stroke
from briefing.writers.docx.raster import measure
from briefing.writers.docx.xml import escaped, part, quoted

_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:c="{_CHART}" {A} xmlns:r="{_RELATIONSHIPS}"'
WORKBOOK = "workbook"
"""The id of the relationship to the chart's data."""

_SIZE = 850  # hundredths of a point
_INTERVALS = 6
_WIDEST_BAR = 46.0
_GAPS = (50, 500)  # between categories, in hundredths of a bar
_APART = 3.0  # points between the words of two values
_UPRIGHT_AT_MOST = 40.0  # points
_CATEGORIES, _VALUES = 1, 2  # the axes; ids hold within one chart
_LEGEND = '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>'


@dataclass(frozen=True, slots=True)
class Setting:
    """What a chart takes from its paper: the family it is set in, the language, and the width
    it stands in, in points."""

    font: str
    language: str
    width: float


def chart_part(chart: Chart, setting: Setting) -> bytes:
    """The chart part."""
    named = len(chart.series) > 1 or any(one.planned for one in chart.series)
    drawn = _bars(chart, setting) if chart.kind == "bars" else _lines(chart, setting)
    return part(
        "c:chartSpace",
        f'<c:date1904 val="0"/><c:lang val="{languages.theme_attribute(setting.language)}"/>'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
        f"<c:plotArea><c:layout/>{drawn}{_category_axis()}{_value_axis(chart, setting)}"
        f'</c:plotArea>{_LEGEND if named else ""}<c:plotVisOnly val="1"/>'
        '<c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
        f'<c:txPr><a:bodyPr/>{_type(setting)}</c:txPr><c:externalData r:id="{WORKBOOK}">'
        '<c:autoUpdate val="0"/></c:externalData>',
        NAMESPACES,
    )


def _bars(chart: Chart, setting: Setting) -> str:
    """Bars side by side; one to a category, in its middle, where no two series meet in one."""
    alone = all(len(cells.present(chart, place)) <= 1 for place in range(len(chart.categories)))
    lanes = 1 if alone else len(chart.series)
    slot = setting.width / max(1, len(chart.categories))
    gap = min(max(round((slot / _WIDEST_BAR - lanes) * 100), _GAPS[0]), _GAPS[1])
    room = slot if alone else slot / (lanes + gap / 100)
    return (
        '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{_series(chart, setting, room)}<c:gapWidth val="{gap}"/>'
        f'<c:overlap val="{100 if alone else 0}"/>{_AXES}</c:barChart>'
    )


def _lines(chart: Chart, setting: Setting) -> str:
    room = setting.width / max(1, len(chart.categories))
    return (
        '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
        f"{_series(chart, setting, room)}"
        f'<c:marker val="1"/>{_AXES}</c:lineChart>'
    )


def _series(chart: Chart, setting: Setting, room: float) -> str:
    """All series; short words that would run into each other, `room` points apart, stand
    upright."""
    language = languages.theme_attribute(setting.language)
    told = (point.words for one in chart.series for point in one.points)
    widest = max((measure(words, _SIZE / 100, False) for words in told), default=0.0)
    upright = room - _APART < widest <= _UPRIGHT_AT_MOST
    return "".join(
        series(chart, index, language, upright=upright) for index in range(len(chart.series))
    )


_AXES = f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/>'


def _category_axis() -> str:
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES}"/><c:scaling><c:orientation val="minMax"/>'
        '</c:scaling><c:delete val="0"/><c:axPos val="b"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:spPr>{stroke(Ink.RULE, 0.75)}</c:spPr><c:crossAx val="{_VALUES}"/>'
        '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(chart: Chart, setting: Setting) -> str:
    """Its steps are those of the drawn chart; how far it goes up is left open for edited data."""
    scaled = _scaled(chart)
    foot = '<c:min val="0"/>' if scaled.ticks[0] == 0 else ""
    step = scaled.ticks[1] - scaled.ticks[0]
    title = scaled.title(chart.unit)
    return (
        f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="minMax"/>{foot}'
        '</c:scaling><c:delete val="0"/><c:axPos val="l"/>'
        f"<c:majorGridlines><c:spPr>{stroke(Ink.GRID, 0.5)}</c:spPr></c:majorGridlines>"
        f"{_title(title, setting) if title else ''}"
        f'<c:numFmt formatCode="{_format(step, scaled.scale)}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f'<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="{_CATEGORIES}"/>'
        '<c:crosses val="autoZero"/><c:crossBetween val="between"/>'
        f'<c:majorUnit val="{float(step)!r}"/></c:valAx>'
    )


def _scaled(chart: Chart) -> Axis:
    points = (
        cells.point(chart, index, place)
        for index in range(len(chart.series))
        for place in range(len(chart.categories))
    )
    values = [each.value for each in points if each.value and cells.number(each) is not None]
    scaled = axis(values, _INTERVALS, zero=chart.kind == "bars")
    return scaled if scaled.scale >= 0 else Axis(scaled.ticks, 0)


def _format(step: Decimal, scale: int) -> str:
    """Digits with the decimals of a step; each comma at the end leaves out three digits."""
    places = max(0, -int(step.scaleb(-scale).normalize().as_tuple().exponent))
    decimals = "." + "0" * places if places else ""
    return f"#,##0{decimals}{',' * (scale // 3)}"


def _title(text: str, setting: Setting) -> str:
    language = languages.theme_attribute(setting.language)
    return (
        '<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:p><a:pPr>'
        f'<a:defRPr sz="{_SIZE}" b="0"/></a:pPr><a:r><a:rPr lang="{language}" sz="{_SIZE}" b="0"/>'
        f'<a:t>{escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
    )


def _type(setting: Setting) -> str:
    font = quoted(setting.font)
    return (
        f'<a:p><a:pPr><a:defRPr sz="{_SIZE}"><a:solidFill><a:srgbClr val="{Ink.TEXT.hex}"/>'
        f'</a:solidFill><a:latin typeface="{font}"/><a:ea typeface="{font}"/>'
        f'<a:cs typeface="{font}"/></a:defRPr></a:pPr>'
        f'<a:endParaRPr lang="{languages.theme_attribute(setting.language)}"/></a:p>'
    )
