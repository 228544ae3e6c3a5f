"""Limits and refusals for text formats, before a parser or the model sees them."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any, NoReturn

from briefing.errors import BriefingError, Problem

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 60
MAX_DIGITS = 400
# Strings and comments. One that never ends is taken to the end, so that each letter is looked
# at once; a long TOML string may end in two quotes of its own before its closing three.
_STRINGS = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
_TOML_QUIET = re.compile(
    r'"""(?:[^\\]|\\.)*?(?:"{3,5}|\\?\Z)'
    r"|'{3}.*?(?:'{3,5}|\Z)"
    r'|"[^"\\\n]*+(?:\\[^\n][^"\\\n]*+)*+(?:"|\\?(?=\n|\Z))'
    r"|'[^'\n]*+(?:'|(?=\n|\Z))"
    r"|#[^\n]*",
    re.DOTALL,
)
# A dotted key nests as brackets do, and long ones keep the parser busy for hours.
_DOTTED = re.compile(rf"(?:\.[\w \t-]*+){{{MAX_DEPTH}}}")
_DIGITS = re.compile(rf"\d{{{MAX_DIGITS},}}")
_TOML_NAME = re.compile(r"\s*(?:\[{1,2}\s*)?([\w-]+(?:\.[\w-]+)*)\s*(?:[=\]]|$)")
_TOML_PROBLEMS = [
    ("toml-twice", re.compile("twice|overwrite|redefine|mutate|Duplicate")),
    ("toml-string", re.compile('Illegal|Untermin|[Ee]scape|hex value|Expected "["\']')),
    ("toml-bracket", re.compile(r"Unclosed|Expected '\]")),
    ("toml-value", re.compile("Invalid value|Invalid date|Invalid number")),
]
"""What the standard reader of TOML says, and the keys of its wording here."""

_SHOWN = 40  # characters of a line that names no field
_LINE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """A file's bytes, no more than `limit`.

    Raises `BriefingError` "file-missing", "file-unreadable" or "file-too-big".
    """
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise BriefingError("file-missing", path=path) from error
    except OSError as error:
        raise BriefingError("file-unreadable", path=path, reason=error.strerror or "") from error
    if len(data) > limit:
        raise BriefingError("file-too-big", path=path, limit=limit // (1024 * 1024))
    return data


def read_text(path: Path, limit: int = MAX_BYTES) -> str:
    """A file's text in UTF-8. Raises as `read_bytes` does, or "file-not-utf8"."""
    return _decoded(read_bytes(path, limit), path)


def parse_json(data: bytes, path: Path) -> Any:
    """JSON of RFC 8259, strictly: no duplicate names, no NaN, bounded depth and numbers.

    Raises `BriefingError` "file-not-utf8", "file-not-json", "file-duplicate-key",
    "file-not-a-number", "file-too-deep" or "file-number-too-long".
    """
    text = _decoded(data, path)
    _bound(_STRINGS.sub("", text), path)

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) < len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise BriefingError("file-duplicate-key", path=path, field=twice)
        return result

    def no_number(word: str) -> NoReturn:
        raise BriefingError("file-not-a-number", path=path, word=word)

    try:
        return json.loads(text, object_pairs_hook=unique, parse_constant=no_number)
    except json.JSONDecodeError as error:
        raise BriefingError("file-not-json", path=path, line=error.lineno) from error


def parse_toml(data: bytes, path: Path) -> dict[str, Any]:
    """TOML 1.0, with bounded depth and numbers.

    Raises `BriefingError` "file-not-utf8", "file-not-toml", "file-too-deep" or
    "file-number-too-long".
    """
    text = _decoded(data, path)
    bare = _TOML_QUIET.sub("", text)
    _bound(bare, path)
    if _DOTTED.search(bare):
        raise BriefingError("file-too-deep", path=path, limit=MAX_DEPTH)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = found[1] if found and found[1] else text.count("\n") + 1
        reason = _toml_problem(str(error), text.split("\n")[int(line) - 1])
        raise BriefingError("file-not-toml", path=path, line=line, reason=reason) from error


def _toml_problem(told: str, line: str) -> Problem:
    """What is wrong with a line, by what the reader of TOML says of it; and the field there."""
    named = _TOML_NAME.match(line)
    words = named[1] if named else line.strip()[:_SHOWN] or "…"
    key = next((key for key, sign in _TOML_PROBLEMS if sign.search(told)), "toml-line")
    return Problem(key, (("words", words),))


def _decoded(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BriefingError("file-not-utf8", path=path, byte=error.start) from error


def _bound(bare: str, path: Path) -> None:
    """Refuse absurd nesting and numbers; `bare` has no strings in it."""
    depth = deepest = 0
    for char in re.findall(r"[\[\]{}]", bare):
        depth += 1 if char in "[{" else -1
        deepest = max(deepest, depth)
    if deepest > MAX_DEPTH:
        raise BriefingError("file-too-deep", path=path, limit=MAX_DEPTH)
    if _DIGITS.search(bare):
        raise BriefingError("file-number-too-long", path=path, limit=MAX_DIGITS)
