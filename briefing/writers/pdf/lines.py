"""Runs broken into lines. Spaces stay in the text, so that a reader extracts what was written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining

if TYPE_CHECKING:
    from briefing.writers.pdf.fonts import Extent
    from briefing.writers.pdf.runs import Footnote, Run

_SPACES = " \t\u2000-\u2006\u2008-\u200a\u205f\u3000"
_TOKEN = re.compile(
    rf"[^{_SPACES}]+(?: [\u2013\u2014](?=[{_SPACES}]))?[{_SPACES}]*"
    rf"|[{_SPACES}]+(?:[\u2013\u2014][{_SPACES}]+)?"
)
"""A word with the spaces after it; a dash does not begin a line, so it stays with its word."""

_DIVISIBLE = re.compile("[-/\u00ad\u200b\u2010\u2013\u2014]")
_WORD_JOINTS = re.compile(
    "(?<=[^\\W\\d_][-\u2010])(?=[^\\W\\d_]{2})"
    "|(?<=[^\\W\\d_][\u2013\u2014])(?=[^\\W\\d_])"
    "|(?<=[^\\W\\d_]{3}/)(?=[^\\W\\d_]{3})"
    "|(?<=[\u00ad\u200b])(?=.)"
)
_ADDRESS_JOINTS = re.compile(r"(?<=[/?&=_-])(?<!//)(?=[^/\s])")
_TOLERANCE = 0.01
_WIDEST_STRETCH = 0.6
"""Of the type size: a justified line that needs wider spaces than this is left ragged."""


class Piece(NamedTuple):
    """Text of one run within a line, `x` points from the line's start."""

    text: str
    run: Run
    x: float
    width: float


@dataclass(slots=True, eq=False)
class Line:
    """One line: its pieces, its width without trailing space, and what is added to each space."""

    pieces: list[Piece]
    width: float
    stretch: float = 0.0

    @property
    def notes(self) -> list[Footnote]:
        """The footnotes this line calls."""
        return [piece.run.note for piece in self.pieces if piece.run.note is not None]

    @property
    def text(self) -> str:
        """What the line says, marks included."""
        return "".join(piece.text for piece in self.pieces)


class _Token(NamedTuple):
    text: str
    run: Run
    x: float
    extent: Extent


def broken(runs: list[tuple[str, Run]], width: float, *, justified: bool = False) -> list[Line]:
    """The lines of `runs` within `width` points; none when there is no text."""
    if not runs:
        return []
    stick = _Stick(width, justified=justified)
    for text, run in runs:
        if run.note is not None:
            stick.mark(text, run)
            continue
        for number, part in enumerate(text.split("\n")):
            if number:
                stick.end()
            for token in _tokens(part):
                stick.add(token, run)
    stick.end()
    return stick.lines


def _tokens(text: str) -> list[str]:
    """Words with the spaces after them, divided where a line may end."""
    words: list[str] = _TOKEN.findall(text)
    if not _DIVISIBLE.search(text):
        return words
    tokens: list[str] = []
    for word in words:
        if "://" in word or word.startswith("www."):
            tokens += _ADDRESS_JOINTS.split(word)
        elif _DIVISIBLE.search(word):
            tokens += _WORD_JOINTS.split(word)
        else:
            tokens.append(word)
    return tokens


class _Stick:
    """The line being set, as a compositor's stick holds it, and the lines already full."""

    def __init__(self, width: float, *, justified: bool) -> None:
        self.lines: list[Line] = []
        self._width = width
        self._limit = width + _TOLERANCE
        self._justified = justified
        self._tokens: list[_Token] = []
        self._x = 0.0
        self._safe = 0  # how many of the tokens may stay on this line when it ends
        self._safe_before = 0

    def add(self, text: str, run: Run) -> None:
        extent = run.measure[text]
        if self._x + extent.ink > self._limit:
            if self._safe:
                self._wrap(self._safe)
            if self._x + extent.ink > self._limit:
                self._chop(text, run)
                return
        self._append(text, run, extent)

    def mark(self, text: str, run: Run) -> None:
        """A footnote's mark, which never leaves the word before it."""
        if self._safe == len(self._tokens):
            self._safe = self._safe_before
        extent = run.measure[text]
        if self._x + extent.ink > self._limit:
            if self._safe:
                self._wrap(self._safe)
            else:
                self._bring_letters()
        self._append(text, run, extent)

    def end(self) -> None:
        """The line ends here, by a line break or with the paragraph."""
        self.lines.append(_line(self._tokens))
        self._tokens, self._x, self._safe, self._safe_before = [], 0.0, 0, 0

    def _append(self, text: str, run: Run, extent: Extent) -> None:
        self._tokens.append(_Token(text, run, self._x, extent))
        self._x += extent.advance
        if extent.free:
            self._safe_before, self._safe = self._safe, len(self._tokens)

    def _wrap(self, kept: int) -> None:
        """End the line after `kept` tokens; the others begin the next."""
        line = _line(self._tokens[:kept])
        if self._justified:
            _stretch(line, self._width)
        self.lines.append(line)
        moved = self._tokens[kept:]
        start = moved[0].x if moved else self._x
        self._tokens = [token._replace(x=token.x - start) for token in moved]
        self._x -= start
        self._safe = self._safe_before = 0

    def _chop(self, text: str, run: Run) -> None:
        """Divide a word that is wider than the line."""
        advance = run.face.advance
        unit = run.size / 1000
        start, x = 0, self._x
        for place, letter in enumerate(text.rstrip()):
            width = advance(letter) * unit
            if (
                x + width > self._limit
                and (place > start or self._tokens)
                and not combining(letter)
            ):
                if place > start:
                    part = text[start:place]
                    self._append(part, run, run.measure[part])
                self._wrap(len(self._tokens))
                start, x = place, 0.0
            x += width
        self._append(text[start:], run, run.measure[text[start:]])

    def _bring_letters(self) -> None:
        """A mark finds no room behind a word as wide as the line: take its last letters along."""
        if not self._tokens:
            return
        last = self._tokens.pop()
        head, tail = last.text[:-3], last.text[-3:]
        if not head or last.run.note is not None:
            self._tokens.append(last)
            self._wrap(len(self._tokens))
            return
        self._x = last.x
        self._append(head, last.run, last.run.measure[head])
        self._wrap(len(self._tokens))
        self._append(tail, last.run, last.run.measure[tail])


def _line(tokens: list[_Token]) -> Line:
    """Neighbouring tokens of one run become one piece; a soft hyphen shows at the end alone."""
    pieces: list[Piece] = []
    last = len(tokens) - 1
    for place, token in enumerate(tokens):
        text = token.text
        if place < last and text[-1] == "\u00ad":
            text = text[:-1]
        end = token.x + (token.extent.advance if place < last else token.extent.ink)
        if pieces and pieces[-1].run is token.run:
            piece = pieces[-1]
            pieces[-1] = Piece(piece.text + text, piece.run, piece.x, end - piece.x)
        else:
            pieces.append(Piece(text, token.run, token.x, end - token.x))
    return Line(pieces, tokens[-1].x + tokens[-1].extent.ink if tokens else 0.0)


def _stretch(line: Line, width: float) -> None:
    """Widen the spaces until the line is full."""
    spaces = line.text.rstrip().count(" ")
    if not spaces:
        return
    stretch = (width - line.width) / spaces
    if stretch > _WIDEST_STRETCH * max(piece.run.size for piece in line.pieces):
        return
    before = 0
    for place, piece in enumerate(line.pieces):
        text = piece.text if piece is not line.pieces[-1] else piece.text.rstrip()
        inside = text.count(" ")
        line.pieces[place] = piece._replace(
            x=piece.x + before * stretch, width=piece.width + inside * stretch
        )
        before += inside
    line.stretch, line.width = stretch, width
