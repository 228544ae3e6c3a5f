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
    """How text stands. `language` is "" for the paper's own; `look` are the run's properties."""

    emph: bool = False
    strong: bool = False
    link: bool = False
    language: str = ""
    look: str = ""


PLAIN = Face()


# A paper has few faces and many runs: each face is made once.


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


def _face(emph: bool, strong: bool, link: bool, language: str) -> Face:
    style = _STYLES[emph, strong, link]
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    told = languages.run_properties(language) if language else ""
    look = f"<w:rPr>{named}{told}</w:rPr>" if named or told else ""
    return Face(emph, strong, link, language, look)
