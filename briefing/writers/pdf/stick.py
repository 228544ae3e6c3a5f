"""The compositor's stick: words gathered, then parted into lines."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import combining

from briefing.writers.pdf.fonts import ends_free
from briefing.writers.pdf.hyphens import divisions
from briefing.writers.pdf.lines import Line, too_wide, without_soft_hyphens

if TYPE_CHECKING:
    from briefing.writers.pdf.lines import Piece
    from briefing.writers.pdf.runs import Run

_TOLERANCE = 0.01
_HYPHEN = "\u00ad"
_FIXED = "\u00a0"
"""A space at which a line ends only where a word would else be divided."""

_WORTH_RAGGED, _WORTH_JUSTIFIED = 4.0, 2.0
"""Of the type size: a word is divided to fill no less room than this."""

_DIVIDED_AT_MOST = 2
"""Lines one after another, but where a justified line would be left ragged."""

_LETTERS_BROUGHT = 3


class Stick:
    """Words set one after another as if on one endless line, and the lines that makes.

    Word number n stands from `_at[n]` to `_at[n + 1]`, its spaces included. `_firsts` are the
    numbers of the words with which the `_runs` begin.
    """

    def __init__(self, width: float, *, justified: bool, language: str) -> None:
        self.lines: list[Line] = []
        self._width = width
        self._limit = width + _TOLERANCE
        self._justified = justified
        self._language = language
        self._divided = 0  # lines one after another that end with a divided word
        self.begin()

    def begin(self) -> None:
        """A line begins, with nothing on it."""
        self._words: list[str] = []
        self._at = [0.0]
        self._firsts: list[int] = []
        self._runs: list[Run] = []
        self._joints: set[int] = set()  # a line may end after these parts of words
        self._bound: set[int] = set()  # a mark follows, or it is one: no line ends after these

    def add(self, words: list[str], run: Run, *, joints: bool = False) -> None:
        """Words, or with `joints` parts of one word after each of which the line may end."""
        if not words:
            return
        first = len(self._words)
        if not self._runs or self._runs[-1] is not run:
            self._firsts.append(first)
            self._runs.append(run)
        self._words += words
        at = self._at
        if len(words) == 1:
            at.append(at[-1] + run.measure[words[0]])
        else:
            at += accumulate(map(run.measure.__getitem__, words), initial=at.pop())
        if joints:
            self._joints.update(range(first, len(self._words)))

    def mark(self, text: str, run: Run) -> None:
        """A footnote's mark, which never leaves the word before it."""
        place = len(self._words)
        self._bound.update((place - 1, place))
        self.add([text], run)

    def end(self) -> None:
        """The line ends here, by a line break or with the paragraph."""
        at, start, count = self._at, 0, len(self._words)
        while True:
            full = at[start] + self._limit
            stop = max(bisect_right(at, full, start) - 1, start)
            if stop < count and at[stop] + self._ink(stop) <= full:
                stop += 1
            if stop >= count:
                break
            start = self._wrapped(start, stop)
            count = len(self._words)
        self.lines.append(self._line(start, count))

    def _ink(self, place: int) -> float:
        """The width of a word to its last letter."""
        return self._run(place).measure.ink(self._words[place])

    def _run(self, place: int) -> Run:
        return self._runs[bisect_right(self._firsts, place) - 1]

    def _wrapped(self, start: int, stop: int) -> int:
        """End a line before word `stop` or earlier, or within it; the word to begin the next."""
        if self._language and stop not in self._bound and stop not in self._joints:
            stop += self._divide(start, stop)
        end = stop
        if stop == start or self._words[stop - 1][-1] != " " or stop - 1 in self._bound:
            end = self._safe(start, stop)
            if end == start:
                end = self._forced(start, stop)
        line = self._line(start, end)
        if self._justified:
            line.justify(self._width)
        if self._language:
            self._divided = self._divided + 1 if line.text.endswith(_HYPHEN) else 0
        self.lines.append(line)
        return end

    def _safe(self, start: int, stop: int) -> int:
        """The last place up to `stop` where the line may end; `start` where there is none."""
        full = self._at[start] + self._limit
        for place in range(stop - 1, start - 1, -1):
            word = self._words[place]
            if place in self._bound or not (ends_free(word) or place in self._joints):
                continue
            if word[-1] != _HYPHEN or self._at[place] + self._ink(place) <= full:
                return place + 1
        return start

    def _divide(self, start: int, place: int) -> int:
        """Divide a word where the line may end within it; how many parts find room."""
        run, word = self._run(place), self._words[place]
        room = self._limit - (self._at[place] - self._at[start])
        worth = _WORTH_JUSTIFIED if self._justified else _WORTH_RAGGED
        spaces = sum(before.count(" ") for before in self._words[start:place])
        loose = self._justified and too_wide(room / max(spaces - 1, 1), run.size)
        if room < worth * run.size or (self._divided >= _DIVIDED_AT_MOST and not loose):
            return 0
        for cut in divisions(word, run.language or self._language):
            part = word[:cut] + _HYPHEN
            if run.measure.ink(part) <= room:
                self._part(place, part, word[cut:])
                return 1
        return 0

    def _part(self, place: int, first: str, rest: str) -> None:
        """Set two words in the place of one; the line may end between them."""
        measure = self._run(place).measure
        self._words[place : place + 1] = (first, rest)
        self._at.insert(place + 1, self._at[place] + measure[first])
        self._firsts = [number + (number > place) for number in self._firsts]
        self._joints = {number + (number > place) for number in self._joints} | {place}
        self._bound = {number + (number >= place) for number in self._bound}

    def _forced(self, start: int, stop: int) -> int:
        """Where a line ends that may end nowhere."""
        if stop in self._bound and self._run(stop).note is not None:
            return self._bring_letters(start, stop)
        return self._chop(start, stop)

    def _chop(self, start: int, place: int) -> int:
        """Divide a word that is wider than the line."""
        run, word = self._run(place), self._words[place]
        advance, unit = run.face.advance, run.size / 1000
        x, full = self._at[place], self._at[start] + self._limit
        letters = word.rstrip()
        for cut, letter in enumerate(letters):
            x += advance(letter) * unit
            if x > full and not combining(letter) and (cut or place > start):
                cut_at = word.rfind(_FIXED, 0, cut) + 1 or cut
                if cut_at:
                    self._part(place, word[:cut_at], word[cut_at:])
                return place + bool(cut_at)
        return place + 1

    def _bring_letters(self, start: int, stop: int) -> int:
        """A mark finds no room behind a word as wide as the line: it takes the word's last
        letters along, and the marks that stand between."""
        place = stop - 1
        while place >= start and self._run(place).note is not None:
            place -= 1
        if place >= start:
            word = self._words[place]
            cut = word.rfind(_FIXED, 0, len(word) - 1) + 1
            cut = cut or max(len(word) - _LETTERS_BROUGHT, min(1, len(word) - 1))
            if cut:
                self._part(place, word[:cut], word[cut:])
                return place + 1
            if place > start:
                return place
        while stop < len(self._words) and self._run(stop).note is not None:
            stop += 1
        return stop

    def _line(self, start: int, stop: int) -> Line:
        """Words as a line; those of one run are one piece. Of soft hyphens one at the end shows."""
        if start == stop:
            return Line([], 0.0)
        at, words, firsts = self._at, self._words, self._firsts
        base = at[start]
        pieces: list[Piece] = []
        number = bisect_right(firsts, start)
        first, soft = start, False
        while number < len(firsts) and (last := firsts[number]) < stop:
            x = at[first]
            text = "".join(words[first:last])
            pieces.append((text, self._runs[number - 1], x - base, at[last] - x))
            first, number, soft = last, number + 1, soft or _HYPHEN in text
        run, x = self._runs[number - 1], at[first]
        end = at[stop - 1] + run.measure.ink(words[stop - 1])
        text = "".join(words[first:stop])
        pieces.append((text, run, x - base, end - x))
        if soft or _HYPHEN in text:
            pieces = without_soft_hyphens(pieces)
        if self._bound:
            marks = [run.note for _, run, _, _ in pieces]
            return Line(pieces, end - base, tuple([note for note in marks if note is not None]))
        return Line(pieces, end - base)
