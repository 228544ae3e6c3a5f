"""Charts and timelines laid out: from figures and moments to a neutral scene of marks and labels,
which the PDF draws as vectors, Word as shapes or a picture, and the window with its painter."""

from briefing.charts.chart import chart_scene
from briefing.charts.scene import (
    DASH,
    EDGE,
    Box,
    Dot,
    Ink,
    Label,
    Line,
    Measure,
    Polyline,
    Rect,
    Scene,
    Shape,
    hatching,
)
from briefing.charts.timeline import TimelineRow, TimelineScene, timeline_scene

__all__ = [
    "DASH",
    "EDGE",
    "Box",
    "Dot",
    "Ink",
    "Label",
    "Line",
    "Measure",
    "Polyline",
    "Rect",
    "Scene",
    "Shape",
    "TimelineRow",
    "TimelineScene",
    "chart_scene",
    "hatching",
    "timeline_scene",
]
