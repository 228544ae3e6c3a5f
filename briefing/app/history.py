"""Undo and redo: snapshots of a frozen memo or template, each with the name of what was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Generic, TypeVar

LIMIT = 500
_PAUSE, _RUN = 1.5, 10.0  # seconds after which a change is one of its own: of rest, and of typing
State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class Step(Generic[State]):
    """A change: its name (a key the window words) and the state before and after it.

    Steps with the same non-empty `merge` follow each other as one, as typing does, until one
    rests, or has typed for a while.
    """

    name: str
    before: State
    after: State
    merge: str = ""


class History(Generic[State]):
    """Where one memo or template has been and can go back to."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._begun = self._last = 0.0  # when the step now last was first and last pushed
        self._done: list[Step[State]] = []
        self._undone: list[Step[State]] = []

    def push(self, step: Step[State]) -> None:
        """Remember a change; what was undone can no longer be redone."""
        last, now = self._done[-1] if self._done else None, self._clock()
        running = now - self._last < _PAUSE and now - self._begun < _RUN
        follows = step.merge and last is not None and last.merge == step.merge
        if last is not None and follows and running and not self._undone:
            self._done[-1] = Step(step.name, last.before, step.after, step.merge)
        else:
            self._begun = now
            self._done.append(step)
            del self._done[:-LIMIT]
        self._last = now
        self._undone.clear()

    def settle(self) -> None:
        """What comes next is a change of its own, even of the same kind."""
        if self._done:
            last = self._done[-1]
            self._done[-1] = Step(last.name, last.before, last.after)

    def undo_name(self) -> str | None:
        """What undo would take back."""
        return self._done[-1].name if self._done else None

    def redo_name(self) -> str | None:
        """What redo would do again."""
        return self._undone[-1].name if self._undone else None

    def undo(self) -> State | None:
        """The state before the last change."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return step.before

    def redo(self) -> State | None:
        """The state after the change last undone."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return step.after
