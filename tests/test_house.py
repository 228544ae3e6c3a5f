"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import string
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from briefing.wording.catalogue import LANGUAGES

ROOT = Path(__file__).parents[1]
SOURCES = sorted([*(ROOT / "briefing").rglob("*.py"), *(ROOT / "ui").rglob("*.py")])
ERRORS = {"BriefingError", "AnchorError"}
# The worker hands whatever a job raised back to the one who asked for it.
HANDS_ON = {"ui/qt/operations.py"}


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_files_are_small_and_catch_no_more_than_they_name(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"line {node.lineno}: a bare except"
            caught = {each.id for each in ast.walk(node.type) if isinstance(each, ast.Name)}
            assert "Exception" not in caught or _name(path) in HANDS_ON, f"line {node.lineno}"
            if "BaseException" in caught:
                # To tidy up and let it go on its way is the one use there is for it.
                assert isinstance(node.body[-1], ast.Raise), f"line {node.lineno}"


# Wording


@cache
def _tables(language: str) -> dict[str, dict[str, Any]]:
    path = ROOT / "assets" / "wording" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _places(text: str) -> set[str]:
    """The names of a pattern's places."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{_name(path)}:{node.lineno}", node


def _raised() -> Iterator[tuple[str, str, set[str]]]:
    """Every place an error is made: where, its key, the values it is given."""
    for where, call in _calls():
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name in ERRORS and call.args:
            given = {keyword.arg for keyword in call.keywords if keyword.arg}
            for node in ast.walk(call.args[0]):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield where, node.value, given


def test_every_error_is_worded_with_the_values_it_is_given() -> None:
    messages = _tables("en")["message"]
    raised = list(_raised())
    assert len(raised) > 50
    for where, key, given in raised:
        assert key in messages, f"{where}: {key}"
        sentence, hint = messages[key]
        assert sentence, key
        assert hint, key
        assert _places(sentence) | _places(hint) <= given, f"{where}: {key}"


def test_every_problem_is_worded_with_the_values_it_is_given() -> None:
    problems, told = _tables("en")["problem"], set()
    for where, call in _calls():
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        key = call.args[{"_fault": 1}.get(name, 0)] if name in ("Problem", "_fault") else None
        if not isinstance(key, ast.Constant):
            continue
        assert key.value in problems, f"{where}: {key.value}"
        told.add(key.value)
        if name == "_fault":
            given = {keyword.arg for keyword in call.keywords}
            assert _places(problems[key.value]) <= given, f"{where}: {key.value}"
    assert len(told) > 20


def test_every_message_ends_its_sentences() -> None:
    for key, (sentence, hint) in _tables("en")["message"].items():
        assert sentence.endswith((".", "?")), key
        assert hint.rstrip('”"').endswith((".", "}", "?", "!")), key


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_a_language_says_all_that_english_says(language: str) -> None:
    english, other = _tables("en"), _tables(language)
    assert set(other) == set(english)
    for table, entries in english.items():
        # A currency or a unit is told by its symbol where a language has no word for it.
        assert set(other[table]) == set(entries), table


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pattern_has_the_places_of_the_english_one(language: str) -> None:
    for table, entries in _tables("en").items():
        for name, value in entries.items():
            said = _tables(language).get(table, {}).get(name, value)
            assert type(said) is type(value), f"{table}.{name}"
            if isinstance(value, str):
                assert _places(said) == _places(value), f"{table}.{name}"
                assert said or not value, f"{table}.{name}"
            else:
                assert len(said) == len(value), f"{table}.{name}"
                known = set().union(*map(_places, value))
                assert set().union(*map(_places, said)) <= known, f"{table}.{name}"
                assert all(said), f"{table}.{name}"


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_messages_are_translated(language: str) -> None:
    same = [
        key
        for key, pair in _tables("en")["message"].items()
        if _tables(language)["message"].get(key) == pair
    ]
    assert same == []


def test_what_the_program_brings_has_its_licence() -> None:
    for folder in sorted((ROOT / "assets" / "fonts").iterdir()):
        assert (folder / "LICENSE.txt").is_file(), folder.name
    assert (ROOT / "LICENSE").is_file()
