"""The pictures of a paper: each in its frame on the page, and the parts that hold it."""

from __future__ import annotations

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from briefing.charts import Scene, timeline_scene
from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import Document, Layout
from briefing.writers.docx import raster, shapes, timelines
from briefing.writers.docx.cells import spread
from briefing.writers.docx.chart_part import WORKBOOK, Setting, chart_part
from briefing.writers.docx.drawing import Frame, inline, picture
from briefing.writers.docx.faces import styled
from briefing.writers.docx.package import Leaf
from briefing.writers.docx.units import page_size, text_width
from briefing.writers.docx.workbook import workbook

_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_HEIGHT = 0.52  # of a chart's width
_PAGE_AT_MOST = 0.55  # of the text's height
_PAGE_OF_TIMELINE = 0.9  # of it, so that the caption fits too


class Pictures:
    """Draws the pictures of one paper and gathers their parts."""

    def __init__(self, document: Document) -> None:
        self._layout = document.layout
        self._language = document.properties.language
        self._moment = document.properties.moment
        self._drawn = 0
        self._charts: list[Leaf] = []
        self._images: list[Leaf] = []

    def runs(self, block: Chart | Timeline) -> list[str]:
        """The runs that show a picture, each for a paragraph of its own."""
        return [self._chart(block)] if isinstance(block, Chart) else self._timeline(block)

    def _chart(self, chart: Chart) -> str:
        width, page = _room(self._layout)
        told = chart.alt or ", ".join(one.name for one in chart.series)
        chart, number = spread(chart), len(self._charts) + 1
        frame = self._frame(
            f"Chart {number}", told, width, min(_HEIGHT * width, _PAGE_AT_MOST * page)
        )
        setting = Setting(self._layout.font, chart.language or self._language, width)
        self._charts.append(self._leaf(chart, f"chart{number}", setting))
        shown = f'<c:chart xmlns:c="{_CHART}" r:id="chart{number}"/>'
        return f"<w:r>{inline(frame, _CHART, shown)}</w:r>"

    def _timeline(self, timeline: Timeline) -> list[str]:
        """A timeline higher than a page goes on in the next drawing, from moment to moment."""
        width, page = _room(self._layout)
        scene = timeline_scene(timeline, width - timelines.SLACK, raster.measure)
        told = timeline.alt or "; ".join(moment.label for moment in timeline.moments)
        pages = list(timelines.parts(scene.rows, _PAGE_OF_TIMELINE * page))
        look = styled("", timeline.language or self._language)
        done: list[str] = []
        for number, (start, stop) in enumerate(pages, 1):
            alt = f"{told} ({number}/{len(pages)})" if len(pages) > 1 else told
            group = timelines.drawn(scene, timeline.moments, start, stop, look)
            done.append(self._alternatives(scene.part(start, stop), group, alt))
        return done

    def _alternatives(self, scene: Scene, group: str, alt: str) -> str:
        """Shapes for Word, and a picture of them for programs that know none."""
        number = len(self._images) + 1
        image = f"timeline{number}"
        self._images.append(
            Leaf(image, RT.IMAGE, f"/word/media/{image}.png", CT.PNG, raster.png(scene))
        )
        drawn, shown = (
            self._frame(f"Timeline {number}", alt, scene.width, scene.height) for _ in range(2)
        )
        return (
            f'<w:r><mc:AlternateContent {shapes.NAMESPACES}><mc:Choice Requires="wpg">'
            f"{inline(drawn, shapes.GROUP, group)}</mc:Choice><mc:Fallback>"
            f"{picture(shown, image)}</mc:Fallback></mc:AlternateContent></w:r>"
        )

    def _leaf(self, chart: Chart, name: str, setting: Setting) -> Leaf:
        data = Leaf(
            WORKBOOK,
            RT.PACKAGE,
            f"/word/embeddings/{name}.xlsx",
            CT.SML_SHEET,
            workbook(chart, self._moment),
        )
        return Leaf(
            name,
            RT.CHART,
            f"/word/charts/{name}.xml",
            CT.DML_CHART,
            chart_part(chart, setting),
            leaves=(data,),
        )

    def _frame(self, name: str, alt: str, width: float, height: float) -> Frame:
        self._drawn += 1
        return Frame(self._drawn, name, alt.strip() or name, width, height)

    def leaves(self) -> list[Leaf]:
        """The parts of all that was drawn."""
        return self._charts + self._images


def _room(layout: Layout) -> tuple[float, float]:
    """Width and height of the text in points."""
    height = page_size(layout)[1] / 20 - (layout.top + layout.bottom) * 72 / 25.4
    return text_width(layout) / 20, height
