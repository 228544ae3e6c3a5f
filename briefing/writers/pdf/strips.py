"""Where two drawings of a page differ: the strip across it that must be drawn again."""

from __future__ import annotations

import re
from collections import Counter
from copy import copy
from typing import NamedTuple

_TEXT = re.compile(
    rb"(?:(\S+) (\S+) Td )?(?:(\S+) Tw )?(?:(\S+) Ts )?(?:(/\S+) (\S+) Tf )?(\(.*)", re.DOTALL
)
_OTHER_FONT = re.compile(rb"Tj(/\S+) (\S+) Tf \(")
_RULE = re.compile(rb"\S+ w \S+ (\S+) m \S+ (\S+) l S")
_COLOUR = re.compile(rb"(?:\S+ (?:g|rg|G|RG))")
_UNSEEN = (b"BDC", b"EMC")
_ABOUT = 1.6
"""Of the type size, on either side of a baseline: more than any letter reaches."""

_HAIR = 4.0


class Strip(NamedTuple):
    """From `bottom` to `top`, in points from the page's bottom."""

    bottom: float
    top: float


def changed(before: bytes, after: bytes) -> Strip | None:
    """What encloses all that differs between two drawings of a page by the same proofs' pen; None
    where that cannot be told from their operators, as where figures differ."""
    lines, others = before.split(b"\n"), after.split(b"\n")
    start, rest = _common(lines, others)
    rest -= _up_to_line(lines[len(lines) - rest :])
    whole = _Reading()
    whole.read(lines[:start])
    old, new = whole.further(), whole.further()
    old.read(lines[start : len(lines) - rest])
    new.read(others[start : len(others) - rest])
    if old.state() != new.state():
        old.read(lines[len(lines) - rest :])
        new.read(lines[len(lines) - rest :])
    if old.others != new.others:
        return None
    differing = [*(old.seen - new.seen), *(new.seen - old.seen)]
    if not differing:
        return None
    bottom = min(mark.y - mark.reach for mark in differing)
    return Strip(bottom, max(mark.y + mark.reach for mark in differing))


def _common(first: list[bytes], second: list[bytes]) -> tuple[int, int]:
    """How many lines are the same at the beginning of both, and then at the end."""
    most = min(len(first), len(second))
    start = next((n for n in range(most) if first[n] != second[n]), most)
    rest = range(1, most - start + 1)
    return start, next((n for n in rest if first[-n] != second[-n]), len(rest) + 1) - 1


def _up_to_line(operators: list[bytes]) -> int:
    """How many stand before the first words that begin a line of their own."""
    return next((n for n, told in enumerate(operators) if b" Td " in told), len(operators))


class _Mark(NamedTuple):
    """What is drawn at a height, and all that tells how."""

    y: float
    reach: float
    look: tuple[object, ...]


class _Reading:
    """A page's operators as marks at their heights; `others` are those that have no such place."""

    def __init__(self) -> None:
        self.seen: Counter[_Mark] = Counter()
        self.others: list[bytes] = []
        self._x = self._y = self._size = 0.0
        self._font = self._stretch = self._rise = b""
        self._fill = self._stroke = b""
        self._line: tuple[object, ...] = ()
        self._aside = False  # between q and Q, where the pen's state does not count

    def read(self, operators: list[bytes]) -> None:
        """Read on."""
        for operator in operators:
            self._read(operator)

    def further(self) -> _Reading:
        """A reading that goes on from here, with nothing seen."""
        copied = copy(self)
        copied.seen, copied.others = Counter(), []
        return copied

    def state(self) -> tuple[object, ...]:
        """What counts for the words that begin the next line."""
        where, font = (self._x, self._y), (self._font, self._size)
        how = (self._stretch, self._rise, self._fill, self._stroke, self._aside)
        return *where, *font, *how

    def _read(self, operator: bytes) -> None:
        self._aside = self._aside or operator.startswith(b"q ")
        if self._aside:
            self.others.append(operator)
            self._aside = not operator.endswith(b"Q")
        elif text := _TEXT.fullmatch(operator):
            self._text(*text.groups())
        elif operator == b"BT":
            self._x = self._y = 0.0
        elif rule := _RULE.fullmatch(operator):
            y, end = float(rule[1]), float(rule[2])
            reach = _HAIR + abs(end - y)
            self.seen[_Mark(y, reach, (operator, self._stroke))] += 1
        elif _COLOUR.fullmatch(operator):
            if operator.isupper():
                self._stroke = operator
            else:
                self._fill = operator
        elif operator != b"ET" and not operator.endswith(_UNSEEN):
            self.others.append(operator)

    def _text(self, across: bytes, up: bytes, *how: bytes) -> None:
        """Words; those that follow others on their line move with all of these."""
        stretch, rise, font, size, words = how
        self._stretch, self._rise = stretch or self._stretch, rise or self._rise
        if font:
            self._font, self._size = font, float(size)
        if across:
            self._x, self._y = round(self._x + float(across), 2), round(self._y + float(up), 2)
            self._line = (self._x,)
        look = (words, self._font, self._size, self._stretch, self._rise, self._fill)
        self._line = (*self._line, look)
        reach = _ABOUT * self._size + abs(float(self._rise or 0))
        self.seen[_Mark(self._y, reach, self._line)] += 1
        for other in _OTHER_FONT.finditer(words):
            self._font, self._size = other[1], float(other[2])
