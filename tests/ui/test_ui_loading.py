"""PySide is loaded without its support for signatures, which comes when it is asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import PySide6
import pytest

from ui.qt import loading

_ASKING = """
import builtins
import json
import sys

from ui.qt import loading

usual = compile
{before}
from PySide6.QtCore import QPoint, QTimer


class Own(QTimer):
    "Words of its own."


def refused(call, *given, **named):
    try:
        call(*given, **named)
    except (TypeError, AttributeError) as error:
        return str(error)


def state():
    loaded, watched = "shibokensupport.signature.loader" in sys.modules, builtins.__import__
    return [loaded, watched.__name__ == "__feature_import__", compile is usual]


early = state()
told = [{questions}]
print(json.dumps([early, told, state()]))
"""
_UNLOADED, _LOADED, _AS_EVER = [False, False, True], [True, False, True], [True, True, True]
_QUESTIONS = (
    'refused(QPoint, "one", 2)',
    "refused(QTimer, nothing=1)",
    "refused(QTimer().start, [])",
    "QPoint.__doc__",
    "QTimer.start.__doc__",
)


def _told(before: str, *questions: str) -> tuple[list[bool], list[Any], list[bool]]:
    """The answers; whether, before and after, the support is loaded, imports are watched, and
    Python's own `compile` is in its place."""
    script = _ASKING.format(before=before, questions=", ".join(questions))
    run = [sys.executable, "-c", script]
    done = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60)
    early, told, late = json.loads(done.stdout)
    return early, told, late


def test_the_insides_known_are_those_of_the_pyside_there_is() -> None:
    assert PySide6.__version__ == loading._KNOWN


def test_the_support_is_not_loaded() -> None:
    early, told, late = _told("loading.load()", "len.__doc__", "Own.__doc__")
    assert (early, late) == (_UNLOADED, _UNLOADED)
    assert told == [len.__doc__, "Words of its own."]


@pytest.mark.parametrize("question", _QUESTIONS)
def test_asked_it_is_loaded_and_answers_as_ever(question: str) -> None:
    """Each as the first question: PySide has ways in of its own for some."""
    early, told, late = _told("loading.load()", question)
    assert (early, late) == (_UNLOADED, _LOADED)
    assert told == _told("", question)[1]
    assert told[0]


def test_it_is_asked_more_than_once() -> None:
    asked = (*_QUESTIONS, *reversed(_QUESTIONS))
    assert _told("loading.load()", *asked)[1] == _told("", *asked)[1]


def test_a_second_thread_finds_what_is_called_wrongly_while_the_first_is_answered() -> None:
    """PySide looks it up by its name; where there was none it ended the program."""
    known = "eval('PySide6.QtCore.QPoint.__init__', vars(loading._support.mapping)) is not None"
    early, told, late = _told("loading.load()", known)
    assert (early, told, late) == (_UNLOADED, [True], _UNLOADED)


@pytest.mark.parametrize("before", ["", "loading._KNOWN = '6.11.0'; loading.load()"])
def test_another_pyside_loads_as_it_does(before: str) -> None:
    early, _, late = _told(before)
    assert (early, late) == (_AS_EVER, _AS_EVER)
