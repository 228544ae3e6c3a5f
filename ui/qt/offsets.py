"""From code points in a text to positions in a Qt document, and back.

Qt counts UTF-16 units, so a character beyond U+FFFF counts two; and a document holds CR LF as
one paragraph separator, so that pair counts one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Offsets:
    """The two ways of counting in one text."""

    def __init__(self, text: str) -> None:
        self._points: list[int] = []  # where a step is, in code points
        self._places: list[int] = []  # the document's position after it
        shift = 0
        for index, character in enumerate(text):
            step = 0
            if character > "\uffff":
                step = 1
            elif character == "\r" and text[index + 1 : index + 2] == "\n":
                step = -1
            if step:
                shift += step
                self._points.append(index)
                self._places.append(index + 1 + shift)
        self._length = len(text)

    def to_qt(self, point: int) -> int:
        """The document's position of a code point."""
        steps = bisect_left(self._points, point)
        return point + self._shift(steps)

    def to_text(self, place: int) -> int:
        """The code point at a position of the document; inside a pair, the pair's own."""
        steps = bisect_right(self._places, place)
        point = place - self._shift(steps)
        if steps < len(self._points):
            point = min(point, self._points[steps])
        return min(point, self._length)

    def _shift(self, steps: int) -> int:
        if not steps:
            return 0
        return self._places[steps - 1] - self._points[steps - 1] - 1
