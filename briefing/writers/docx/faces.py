"""How text stands: a run has one character style, so each mixture is a style of its own."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from briefing.writers.docx import languages

# Character styles by (emphasised, strong, in a link).
_STYLES = {
    (False, False, False): "",
    (True, False, False): "Emphasis",
    (False, True, False): "Strong",
    (True, True, False): "IntenseEmphasis",
    (False, False, True): "Hyperlink",
    (True, False, True): "HyperlinkEmphasis",
    (False, True, True): "HyperlinkStrong",
    (True, True, True): "HyperlinkIntense",
}


class Face(NamedTuple):
    """How text stands, and in which language; `look` are the run's properties."""

    emph: bool
    strong: bool
    link: bool
    language: str
    look: str


# A paper has few faces and many runs: each face is made once.


@cache
def plain(language: str) -> Face:
    """Text as it stands. Raises BriefingError `language-malformed`."""
    return _face(False, False, False, language)


@cache
def emphasised(face: Face) -> Face:
    """The same in italic."""
    return _face(True, face.strong, face.link, face.language)


@cache
def strengthened(face: Face) -> Face:
    """The same in bold."""
    return _face(face.emph, True, face.link, face.language)


@cache
def linked(face: Face) -> Face:
    """The same in a link."""
    return _face(face.emph, face.strong, True, face.language)


@cache
def spoken(face: Face, language: str) -> Face:
    """The same in a language. Raises BriefingError `language-malformed`."""
    return _face(face.emph, face.strong, face.link, language)


@cache
def styled(style: str, language: str) -> str:
    """The properties of a run in a character style ("" for none) and a language: Word checks
    spelling, and a voice reads, by what each run says of itself. Raises as `plain` does."""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    return f"<w:rPr>{named}{languages.run_properties(language)}</w:rPr>"


def _face(emph: bool, strong: bool, link: bool, language: str) -> Face:
    return Face(emph, strong, link, language, styled(_STYLES[emph, strong, link], language))
