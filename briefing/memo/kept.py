"""What one assembling leaves for the next of nearly the same memo: the words of its blocks."""

from __future__ import annotations

from collections.abc import Callable
from operator import is_
from typing import Any, TypeVar

from briefing.memo.outline import Block

_Made = TypeVar("_Made")


class Kept:
    """What was made of the blocks of one paper the last time, or of that whole paper.

    A block is frozen, so one that is the same object says the same, as long as all that counts
    besides it is the same too: the circumstances.
    """

    def __init__(self) -> None:
        self._circumstances: tuple[object, ...] = ()
        self._last: dict[tuple[int, str], tuple[Block, Any]] = {}
        self._this: dict[tuple[int, str], tuple[Block, Any]] = {}
        self._papers: dict[str, Kept] = {}
        self._whole: tuple[tuple[object, ...], Any] = ((), None)

    def paper(self, identity: str) -> Kept:
        """What is kept of one paper of a binder."""
        return self._papers.setdefault(identity, Kept())

    def begin(self, *circumstances: object) -> None:
        """An assembling begins; under other circumstances than the last, nothing is of use."""
        same = _same(circumstances, self._circumstances)
        self._last, self._this = self._this if same else {}, {}
        self._circumstances = circumstances

    def whole(self, circumstances: tuple[object, ...], make: Callable[[], _Made]) -> _Made:
        """What `make` made of the whole paper the last time, under the same circumstances."""
        if not _same(circumstances, self._whole[0]):
            self._whole = circumstances, make()
        found: _Made = self._whole[1]
        return found

    def made(self, block: Block, section: str, make: Callable[[], _Made]) -> _Made:
        """What `make` made of a block in a section the last time, or makes now. It must be the
        same whatever stands before it in the paper."""
        key = id(block), section
        held = self._last.get(key) or (block, make())
        self._this[key] = held
        found: _Made = held[1]
        return found


def _same(first: tuple[object, ...], second: tuple[object, ...]) -> bool:
    return len(first) == len(second) and all(map(is_, first, second))
