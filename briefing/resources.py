"""The only finder of the program's own data: templates, seeds, assets.

In a checkout they stand beside the package; in an installed wheel they are inside it, under
`briefing/data`; a frozen bundle unpacks them at its root.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    places = [_PACKAGE / "data", _PACKAGE.parent]
    if frozen is not None:
        places.insert(0, Path(frozen))
    for place in places:
        if (place / "assets").is_dir() and (place / "templates").is_dir():
            return place
    raise FileNotFoundError("the program's templates, seeds and assets are missing")


def templates() -> Path:
    """The folder of built-in memo templates and layout presets."""
    return _root() / "templates"


def seeds() -> Path:
    """The folder of the sources as given and the items curated from them."""
    return _root() / "seeds"


def assets() -> Path:
    """The folder of fonts, icons and wording, each with its licence."""
    return _root() / "assets"
