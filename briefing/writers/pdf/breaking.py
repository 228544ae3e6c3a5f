"""Runs broken into lines. Spaces stay in the text, so that a reader extracts what was written; a
line break becomes one, which parts the words round it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.writers.pdf.lines import Line
from briefing.writers.pdf.stick import Stick

if TYPE_CHECKING:
    from briefing.writers.pdf.runs import Run

_SPACES = " \t\u2000-\u2006\u2008-\u200a\u205f\u3000"
_TOKEN = re.compile(
    rf"[^{_SPACES}]+(?: [\u2013\u2014](?=[{_SPACES}]))?[{_SPACES}]*"
    rf"|[{_SPACES}]+(?:[\u2013\u2014][{_SPACES}]+)?"
)
"""A word with the spaces after it; a dash does not begin a line, so it stays with its word."""

_UNEVEN = re.compile("[\t\u2000-\u200a\u2013\u2014\u205f\u3000]")
"""Where words are divided otherwise than by spaces."""

_ODD = re.compile("[-/\t\u00ad\u200b\u2000-\u200a\u2010\u2013\u2014\u205f\u3000]")
"""Where a text is more than words that are divided by spaces, and never themselves."""

_SHORT = 32
"""Letters of a text that is measured whole."""

_DIVISIBLE = re.compile("[-/\u00ad\u200b\u2010\u2013\u2014]")
_ADDRESS_JOINTS = [(joint, f"{joint}\n") for joint in "/?&=_-"]
_WORD_JOINTS = re.compile(
    "(?<=[^\\W\\d_][-\u2010])(?=[^\\W\\d_]{2})"
    "|(?<=[^\\W\\d_][\u2013\u2014])(?=[^\\W\\d_])"
    "|(?<=[^\\W\\d_]{3}/)(?=[^\\W\\d_]{3})"
    "|(?<=[\u00ad\u200b])(?=.)"
)


def broken(
    runs: list[tuple[str, Run]], width: float, *, justified: bool = False, language: str = ""
) -> list[Line]:
    """The lines of `runs` within `width` points; none when there is no text. Words are divided
    where a `language` is given: theirs, but for runs with one of their own."""
    if not runs:
        return []
    stick = Stick(width, justified=justified, language=language)
    for text, run in runs:
        if run.note is not None:
            stick.mark(text, run)
        elif "\n" not in text:
            _add(stick, text, run)
        else:
            *parts, last = text.split("\n")
            for part in parts:
                _add(stick, f"{part} ", run)
                stick.end()
                stick.begin()
            if last:
                _add(stick, last, run)
    stick.end()
    return stick.lines


def short(text: str, run: Run, width: float) -> Line | None:
    """The one line of a few plain words, such as stand in the cells of tables."""
    if len(text) > _SHORT or not text.isascii() or "\n" in text or run.note is not None:
        return None
    ink = run.measure.ink(text)
    return Line([(text, run, 0.0, ink)], ink) if ink <= width else None


def _add(stick: Stick, text: str, run: Run) -> None:
    if text.isascii():
        odd = "-" in text or "/" in text or "\t" in text
    else:
        odd = _ODD.search(text) is not None
    if odd or "  " in text:
        _add_divisible(stick, text, run)
    else:
        stick.add(_parted(text), run)


def _parted(text: str) -> list[str]:
    """Words with the space after each."""
    if " " not in text:
        return [text]
    words = text.replace(" ", " \n").split("\n")
    if not words[-1]:
        del words[-1]
    return words


def _add_divisible(stick: Stick, text: str, run: Run) -> None:
    """Add words of which some may be divided where a line ends."""
    whole: list[str] = []
    uneven = "\t" in text if text.isascii() else _UNEVEN.search(text) is not None
    for word in _TOKEN.findall(text) if uneven or "  " in text else _parted(text):
        if _DIVISIBLE.search(word) is None:
            whole.append(word)
            continue
        address = "://" in word or word.startswith("www.")
        *parts, last = _address_parts(word) if address else _WORD_JOINTS.split(word)
        if parts:
            stick.add(whole, run)
            stick.add(parts, run, joints=True)
            whole = []
        whole.append(last)
    stick.add(whole, run)


def _address_parts(word: str) -> list[str]:
    """An address parted after its joints, but before a stroke and after two."""
    address = word.rstrip()
    parted = address
    for joint, ending in _ADDRESS_JOINTS:
        parted = parted.replace(joint, ending)
    parted = parted.replace("\n/", "/").replace("//\n", "//").removesuffix("\n")
    return (parted + word[len(address) :]).split("\n")
