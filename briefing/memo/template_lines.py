"""Where in a template file a field stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Step = str | int
_QUIET = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|\'{3}.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#[^\n]*', re.DOTALL
)
_HEADER = re.compile(r"\s*(\[{1,2})\s*([\w.-]+)\s*\]{1,2}\s*")
_KEY = re.compile(r"\s*([\w-]+(?:\s*\.\s*[\w-]+)*)\s*=")


def line_of(text: str, steps: Sequence[Step]) -> int:
    """The line of the field at `steps`, as ("section", 2, "accepts", 0), counted from 1; that of
    the nearest table or array around it where it has no line of its own."""
    best, found = 0, 1
    for line, place in _places(text):
        depth = _common(place, steps)
        if depth == len(place) and depth > best:
            best, found = depth, line
    return found


def _places(text: str) -> Iterator[tuple[int, tuple[Step, ...]]]:
    """Every header and key with its line and its place; words in strings are none."""
    bare = _QUIET.sub(lambda match: "\n" * match[0].count("\n") or " ", text)
    header: tuple[Step, ...] = ()
    counted: dict[str, int] = {}
    for line, words in enumerate(bare.split("\n"), 1):
        if match := _HEADER.fullmatch(words):
            name = match[2]
            if match[1] == "[[":
                counted[name] = counted.get(name, -1) + 1
            header = tuple(_counted(name, counted))
            yield line, header
        elif match := _KEY.match(words):
            yield line, (*header, *re.split(r"\s*\.\s*", match[1]))


def _counted(name: str, counted: dict[str, int]) -> Iterator[Step]:
    """A header's place: after each array of tables the number of the last one."""
    parts = name.split(".")
    for end, part in enumerate(parts, 1):
        yield part
        if (inner := ".".join(parts[:end])) in counted:
            yield counted[inner]


def _common(place: Sequence[Step], steps: Sequence[Step]) -> int:
    depth = 0
    for one, other in zip(place, steps, strict=False):
        if one != other:
            break
        depth += 1
    return depth
