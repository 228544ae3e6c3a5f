"""Errors told to a person: one sentence, and a hint what to do."""

from __future__ import annotations

from briefing.errors import BriefingError, Problem
from briefing.wording.catalogue import catalogue


def explain(error: BriefingError, language: str) -> tuple[str, str]:
    """The sentence and the hint for an error, in a language."""
    words = catalogue(language)
    pair = words.find("message", error.key)
    if pair is None:
        raise KeyError(error.key)
    values = {name: _told(name, value, language) for name, value in error.values.items()}
    sentence, hint = (part.format(**values) for part in pair)
    return sentence, hint


def problem_told(problem: Problem, language: str) -> str:
    """What is wrong with a field, as the end of a sentence."""
    return catalogue(language).get("problem", problem.key, **dict(problem.values))


def _told(name: str, value: object, language: str) -> object:
    """A kind is named, a problem or another error told in the person's language; a long text is
    shortened. Of another error the place "hint" takes the hint."""
    if name == "kind":
        return catalogue(language).find("kinds", str(value)) or value
    if isinstance(value, Problem):
        return problem_told(value, language)
    if isinstance(value, BriefingError):
        sentence, hint = explain(value, language)
        return hint if name == "hint" else sentence.rstrip(".")
    text = str(value)
    return text if len(text) <= 300 else text[:299] + "…"
