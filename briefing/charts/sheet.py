"""The sheet a chart is drawn on: it knows what stands where, and takes no word over another."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.charts.scene import Box, Ink, Label, Measure, Rect, Scene, Shape

Segment = tuple[float, float, float, float]


@dataclass(slots=True)
class Sheet:
    """Layers from the back: grid, marks, words; and the room that is taken."""

    width: float
    height: float
    measure: Measure
    grid: list[Shape] = field(default_factory=list)
    marks: list[Shape] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    words: list[Box] = field(default_factory=list)
    taken: list[Box] = field(default_factory=list)
    strokes: list[Segment] = field(default_factory=list)
    missed: int = 0

    def write(self, *labels: Label) -> bool:
        """Set the labels, all or none: only inside the sheet and clear of words and marks."""
        boxes = [label.box(self.measure) for label in labels]
        if not all(self._free(box) for box in boxes):
            return False
        self.labels.extend(labels)
        self.words.extend(boxes)
        return True

    def clear_grid(self, *labels: Label) -> None:
        """Lay paper under labels that stand over grid lines."""
        for label in labels:
            left, top, right, bottom = label.box(self.measure).padded(1, 0)
            left, right = max(left, 0.0), min(right, self.width)
            self.grid.append(Rect(left, top, right - left, bottom - top, Ink.PAPER))

    def scene(self) -> Scene:
        """All layers as one."""
        return Scene(self.width, self.height, (*self.grid, *self.marks, *self.labels))

    def _free(self, box: Box) -> bool:
        inside = box.left >= 0 and box.top >= 0 and box.right <= self.width
        return (
            inside
            and box.bottom <= self.height
            and not any(box.padded(1.5, 0).meets(other) for other in self.words)
            and not any(box.padded(0.5, 0.5).meets(other) for other in self.taken)
            and not any(crosses(segment, box.padded(0.5, 0.5)) for segment in self.strokes)
        )


def crosses(segment: Segment, box: Box) -> bool:
    """Whether a stroke passes through a box (Liang and Barsky's clipping)."""
    x0, y0, x1, y1 = segment
    enter, leave = 0.0, 1.0
    for start, along, low, high in (
        (x0, x1 - x0, box.left, box.right),
        (y0, y1 - y0, box.top, box.bottom),
    ):
        if along == 0:
            if not low < start < high:
                return False
            continue
        near, far = sorted(((low - start) / along, (high - start) / along))
        enter, leave = max(enter, near), min(leave, far)
    return enter < leave
