"""What one assembling leaves for the next of nearly the same memo: the words of its blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from briefing.memo.outline import Block

_Made = TypeVar("_Made")


class Kept:
    """What was made of blocks the last time, for one paper at a time.

    A block is frozen, so one that is the same object says the same, as long as all that counts
    besides it is the same too: the circumstances.
    """

    def __init__(self) -> None:
        self._circumstances: tuple[object, ...] = ()
        self._last: dict[tuple[int, str], tuple[Block, Any]] = {}
        self._this: dict[tuple[int, str], tuple[Block, Any]] = {}

    def begin(self, *circumstances: object) -> None:
        """An assembling begins; under other circumstances than the last, nothing is of use."""
        same = len(circumstances) == len(self._circumstances) and all(
            new is old for new, old in zip(circumstances, self._circumstances, strict=True)
        )
        self._last, self._this = self._this if same else {}, {}
        self._circumstances = circumstances

    def made(self, block: Block, section: str, make: Callable[[], _Made]) -> _Made:
        """What `make` made of a block in a section the last time, or makes now. It must be the
        same whatever stands before it in the paper."""
        key = id(block), section
        held = self._last.get(key) or (block, make())
        self._this[key] = held
        found: _Made = held[1]
        return found
