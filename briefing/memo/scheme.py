"""Marking schemes, and what a paper says of its own marking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefing.memo.names import Names

Mode = Literal["every-page", "first-page"]


@dataclass(frozen=True, slots=True)
class Level:
    """One value of a scheme. `portion` is the mark before a portion, "" where the scheme has
    none; `suffix` goes into file names; one that is not `printed` stands on no page."""

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    label: Names
    portion: str = ""
    suffix: str = ""
    printed: bool = True


@dataclass(frozen=True, slots=True)
class Scheme:
    """A marking scheme: its levels from the lowest to the highest, and where they are printed,
    at the head and foot of every page or at the top right of the first."""

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    name: Names
    description: str
    mode: Mode
    levels: tuple[Level, ...]

    def level(self, identity: str) -> Level | None:
        """The level of that id."""
        return next((level for level in self.levels if level.id == identity), None)

    @property
    def has_portions(self) -> bool:
        """Whether every level has a portion mark."""
        return all(level.portion for level in self.levels)


@dataclass(frozen=True, slots=True)
class Marking:
    """How one paper is marked: the level it is raised to ("" for the lowest), whether portion
    marks are printed, its title's level ("" where none is set), and where the marking stands
    ("" where the scheme puts it)."""

    __pydantic_config__ = {"extra": "forbid"}

    level: str = ""
    portions: bool = False
    title: str = ""
    mode: Literal["", Mode] = ""


UNMARKED = Marking()
