"""Runs broken into lines. Spaces stay in the text, so that a reader extracts what was written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining

from briefing.writers.pdf.hyphens import divisions

if TYPE_CHECKING:
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


_HYPHEN = "\u00ad"
_WORTH_RAGGED, _WORTH_JUSTIFIED = 4.0, 2.0
"""Of the type size: a word is divided to fill no less room than this."""

_DIVIDED_AT_MOST = 2
"""Lines one after another, but where a justified line would be left ragged."""


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
    notes: list[Footnote] = field(init=False)
    """The footnotes this line calls."""

    def __post_init__(self) -> None:
        self.notes = [piece.run.note for piece in self.pieces if piece.run.note is not None]

    @property
    def text(self) -> str:
        """What the line says, marks included."""
        return "".join(piece.text for piece in self.pieces)


class _Token(NamedTuple):
    """Words of one run that stay on one line, or part of a word."""

    text: str
    run: Run
    ink: float
    advance: float
    free: bool  # a line may end after it


def broken(
    runs: list[tuple[str, Run]], width: float, *, justified: bool = False, language: str = ""
) -> list[Line]:
    """The lines of `runs` within `width` points; none when there is no text. Words are divided
    where a `language` is given: theirs, but for runs with one of their own."""
    if not runs:
        return []
    stick = _Stick(width, justified=justified, language=language)
    for text, run in runs:
        if run.note is not None:
            stick.mark(text, run)
            continue
        for number, part in enumerate(text.split("\n")):
            if number:
                stick.end()
            if _DIVISIBLE.search(part) is None:
                stick.add(_TOKEN.findall(part), run)
            else:
                _add_divisible(stick, part, run)
    stick.end()
    return stick.lines


def _add_divisible(stick: _Stick, text: str, run: Run) -> None:
    """Add words of which some may be divided where a line ends."""
    whole: list[str] = []
    for word in _TOKEN.findall(text):
        if _DIVISIBLE.search(word) is None:
            whole.append(word)
            continue
        stick.add(whole, run)
        whole = []
        address = "://" in word or word.startswith("www.")
        *parts, last = (_ADDRESS_JOINTS if address else _WORD_JOINTS).split(word)
        stick.add(parts, run, joints=True)
        stick.add([last], run)
    stick.add(whole, run)


class _Stick:
    """The line being set, as a compositor's stick holds it, and the lines already full."""

    def __init__(self, width: float, *, justified: bool, language: str) -> None:
        self.lines: list[Line] = []
        self._width = width
        self._limit = width + _TOLERANCE
        self._justified = justified
        self._language = language
        self._divided = 0  # lines one after another that end with a divided word
        self._tokens: list[_Token] = []
        self._x = 0.0

    def add(self, words: list[str], run: Run, *, joints: bool = False) -> None:
        """Words, or with `joints` parts of one word after each of which the line may end."""
        measure, limit = run.measure, self._limit
        start, x, ink = 0, self._x, 0.0
        for place, word in enumerate(words):
            ink, advance, free = measure[word]
            if x + ink <= limit:
                x += advance
                continue
            self._seat(words[start:place], run, x, joints=joints)
            start = place + 1
            if self._language and not joints:
                word = self._divide(word, run)  # noqa: PLW2901
                ink, advance, free = measure[word]
            self._wrap(self._safe())
            if self._x + ink > limit:
                self._chop(word, run, free=free or joints)
            else:
                self._put(word, run, free=free or joints)
            x = self._x
        self._seat(words[start:], run, x, joints=joints)

    def _seat(self, words: list[str], run: Run, x: float, *, joints: bool) -> None:
        """Words for which there is room, up to `x`. The last is a token of its own: a mark may
        follow it."""
        if not words:
            return
        ink, advance, free = run.measure[words[-1]]
        if len(words) > 1:
            before, whole = run.measure[words[-2]], x - advance - self._x
            text = "".join(words[:-1])
            spaces = before.advance - before.ink
            self._tokens.append(_Token(text, run, whole - spaces, whole, free=True))
        self._tokens.append(_Token(words[-1], run, ink, advance, free or joints))
        self._x = x

    def mark(self, text: str, run: Run) -> None:
        """A footnote's mark, which never leaves the word before it."""
        if self._tokens:
            self._tokens[-1] = self._tokens[-1]._replace(free=False)
        ink, advance, _ = run.measure[text]
        if self._x + ink > self._limit:
            safe = self._safe()
            if safe:
                self._wrap(safe)
            else:
                self._bring_letters()
        self._tokens.append(_Token(text, run, ink, advance, free=False))
        self._x += advance

    def end(self) -> None:
        """The line ends here, by a line break or with the paragraph."""
        self.lines.append(_line(self._tokens))
        self._tokens, self._x = [], 0.0

    def _divide(self, word: str, run: Run) -> str:
        """The part of a word that begins the next line; what comes before it is set, if any."""
        room = self._limit - self._x
        worth = _WORTH_JUSTIFIED if self._justified else _WORTH_RAGGED
        spaces = sum(token.text.count(" ") for token in self._tokens)
        loose = self._justified and room > _WIDEST_STRETCH * run.size * max(spaces - 1, 1)
        if room < worth * run.size or (self._divided >= _DIVIDED_AT_MOST and not loose):
            return word
        for place in divisions(word, run.language or self._language):
            part = word[:place] + _HYPHEN
            if run.measure[part].ink <= room:
                self._put(part, run, free=True)
                return word[place:]
        return word

    def _safe(self) -> int:
        """How many of the tokens may stay on this line when it ends now."""
        for count in range(len(self._tokens), 0, -1):
            if self._tokens[count - 1].free:
                return count
        return 0

    def _wrap(self, kept: int) -> None:
        """End the line after `kept` tokens, if any; the others begin the next."""
        if not kept:
            return
        line = _line(self._tokens[:kept])
        if self._justified:
            _stretch(line, self._width)
        if self._language:
            self._divided = self._divided + 1 if line.text.endswith(_HYPHEN) else 0
        self.lines.append(line)
        self._tokens = self._tokens[kept:]
        self._x = sum(token.advance for token in self._tokens)

    def _put(self, text: str, run: Run, *, free: bool) -> None:
        ink, advance, _ = run.measure[text]
        self._tokens.append(_Token(text, run, ink, advance, free))
        self._x += advance

    def _chop(self, text: str, run: Run, *, free: bool) -> None:
        """Divide a word that is wider than the line."""
        advance = run.face.advance
        unit = run.size / 1000
        start, x = 0, self._x
        for place, letter in enumerate(text.rstrip()):
            width = advance(letter) * unit
            full = x + width > self._limit and not combining(letter)
            if full and (place > start or self._tokens):
                if place > start:
                    self._put(text[start:place], run, free=True)
                self._wrap(len(self._tokens))
                start, x = place, 0.0
            x += width
        self._put(text[start:], run, free=free)

    def _bring_letters(self) -> None:
        """A mark finds no room behind a word as wide as the line: take its last letters along,
        and the marks that stand between."""
        place = len(self._tokens) - 1
        while place >= 0 and self._tokens[place].run.note is not None:
            place -= 1
        if place < 0:
            return
        word, marks = self._tokens[place], self._tokens[place + 1 :]
        cut = max(len(word.text) - 3, min(1, len(word.text) - 1))
        del self._tokens[place:]
        self._x = sum(token.advance for token in self._tokens)
        if cut:
            self._put(word.text[:cut], word.run, free=True)
        self._wrap(len(self._tokens))
        self._put(word.text[cut:], word.run, free=False)
        self._tokens += marks
        self._x += sum(mark.advance for mark in marks)


def _line(tokens: list[_Token]) -> Line:
    """Neighbouring tokens of one run become one piece; a soft hyphen shows at the end alone."""
    if not tokens:
        return Line([], 0.0)
    pieces: list[Piece] = []
    x = start = 0.0
    texts: list[str] = []
    run = tokens[0].run
    for token in tokens:
        if token.run is not run:
            pieces.append(Piece("".join(texts), run, start, x - start))
            texts, run, start = [], token.run, x
        texts.append(token.text)
        x += token.advance
    x -= token.advance - token.ink
    pieces.append(Piece("".join(texts), run, start, x - start))
    for piece in pieces:
        if _HYPHEN in piece.text:
            return Line(_without_soft_hyphens(pieces), x)
    return Line(pieces, x)


def _without_soft_hyphens(pieces: list[Piece]) -> list[Piece]:
    """All but one at the line's end, which shows."""
    last = pieces[-1]
    kept = [piece._replace(text=piece.text.replace("\u00ad", "")) for piece in pieces]
    if last.text.endswith("\u00ad"):
        kept[-1] = kept[-1]._replace(text=kept[-1].text + "\u00ad")
    return [piece for piece in kept if piece.text]


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
