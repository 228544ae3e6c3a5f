"""The numbering part: one definition of bullets, one of numbers, a restart for each list."""

from __future__ import annotations

from briefing.writers.docx.xml import part

BULLETS = 1
NUMBERS = 2
_STEP = 360
_LEVELS = 3


class Numbering:
    """Hands a numbering instance to each numbered list, so that each starts at 1."""

    def __init__(self) -> None:
        self._last = NUMBERS

    def restart(self) -> int:
        """The id of a new instance that starts at 1."""
        self._last += 1
        return self._last

    def part(self) -> bytes:
        """The numbering part, with the instances handed out so far."""
        restarts = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{NUMBERS}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            for number in range(NUMBERS + 1, self._last + 1)
        )
        return part("w:numbering", _DEFINITIONS + _STANDING + restarts)


def _definition(number: int, nsid: str, form: str, texts: tuple[str, str, str], style: str) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        + (f'<w:pStyle w:val="{style}"/>' if level == 0 else "")
        + f'<w:lvlText w:val="{texts[level]}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{_STEP * (level + 1)}" w:hanging="{_STEP}"/></w:pPr></w:lvl>'
        for level in range(_LEVELS)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{nsid}"/>'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{levels}</w:abstractNum>'
    )


_DEFINITIONS = _definition(
    BULLETS, "4C480001", "bullet", ("•", "–", "•"), "ListBullet"
) + _definition(NUMBERS, "4C480002", "decimal", ("%1.", "%2.", "%3."), "ListNumber")

_STANDING = "".join(
    f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
    for number in (BULLETS, NUMBERS)
)
