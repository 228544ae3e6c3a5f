"""The workbook inside a chart, which Word opens when a person edits the chart's data.

XlsxWriter is imported here when the first chart is written: most papers have none.
"""

from __future__ import annotations

from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from briefing.document.pictures import Chart
from briefing.writers.docx import cells
from briefing.writers.docx.zipping import packed

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]


def workbook(chart: Chart, moment: date) -> bytes:
    """The data of a chart on one sheet; the same bytes for the same chart and date."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # noqa: PLC0415

    buffer = BytesIO()
    with Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"created": datetime.combine(moment, time())})
        _fill(book.add_worksheet(cells.SHEET), chart)
    with ZipFile(buffer) as archive:
        return packed({name: archive.read(name) for name in archive.namelist()})


def _fill(sheet: Worksheet, chart: Chart) -> None:
    """Text goes in as text, so that none of it is ever taken for a formula."""
    places = cells.Cells(chart)
    for place, category in enumerate(chart.categories):
        sheet.write_string(place + 1, 0, category)
    for index, series in enumerate(chart.series):
        sheet.write_string(0, places.values(index), series.name)
        sheet.write_string(0, places.words(index), f"“{series.name}”")
        for place in range(len(chart.categories)):
            point = cells.point(chart, index, place)
            value = cells.number(point)
            if value is not None:
                sheet.write_number(place + 1, places.values(index), value)
            sheet.write_string(place + 1, places.words(index), point.words)
