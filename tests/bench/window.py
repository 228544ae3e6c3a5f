"""The window's part of the bench: its start beside a bare window's, and keys typed in a long memo.

Both are told by the clock and in processor time; the targets hold for a machine with nothing
else to do, where the two are the same.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import measure
from screens import Settings, screens

_BENCH = Path(__file__).resolve().parent
_START, _KEY, _STILL = 1.3, 50, 25
_RECENT = 8  # memos, as many as the welcome page shows

Facts = dict[str, float]
_KINDS = {
    "bare": "a bare window painted",
    "lean": "a bare window, PySide loaded as Chancery loads it",
    "welcome": "the welcome page painted",
}


@dataclass(frozen=True, slots=True)
class Window:
    """What was measured, in milliseconds: on each screen, starts of every kind in turn; each key
    without a screen."""

    starts: dict[str, list[dict[str, Facts]]]
    keys: dict[str, Any]


def measured(folder: Path, runs: int) -> Window:
    """Run the window in processes of its own."""
    home = _home(folder)
    with screens() as found:
        nowhere = found["without a screen"]
        starts = {
            screen: _started(folder, home, settings, max(runs, 3))
            for screen, settings in found.items()
            if settings is nowhere or _opens(settings)
        }
    return Window(starts, _told(folder, nowhere, "desk", str(home)))


def _home(folder: Path) -> Path:
    """The home of a person who has worked: the welcome page offers the memos of late."""
    home, memos = folder / "home", [folder / f"brief-{number}.brief" for number in range(_RECENT)]
    for memo in memos:
        memo.touch()
    settings = home / "chancery" / "window.ini"
    settings.parent.mkdir(parents=True)
    told = "\\n".join(memo.as_posix() for memo in memos)
    settings.write_text(f'[General]\nrecent="{told}"\n', encoding="utf-8")
    return home


def _opens(settings: Settings) -> bool:
    """Whether Qt finds there what it needs of the system."""
    run, quiet = [sys.executable, str(_BENCH / "start.py"), "bare"], subprocess.DEVNULL
    return subprocess.call(run, env=os.environ | settings, stdout=quiet, stderr=quiet) == 0


def _started(folder: Path, home: Path, settings: Settings, runs: int) -> list[dict[str, Facts]]:
    words = {kind: ("start", kind) for kind in _KINDS} | {
        "welcome": ("start", "welcome", str(home))
    }
    _told(folder, settings, *words["welcome"])  # the library is filled, the modules are compiled
    rounds = [{kind: _told(folder, settings, *words[kind]) for kind in _KINDS} for _ in range(runs)]
    for told in (each["welcome"] for each in rounds):
        if told["offered"] < told["templates"] or told["recent"] < _RECENT:
            raise SystemExit("not all was there when the welcome page was painted")
    return rounds


def report(window: Window) -> Iterator[str]:
    """What was found, and which targets hold."""
    yield "The window (ms by the clock; ms of processor time)"
    yield "--------------------------------------------------"
    for screen, rounds in window.starts.items():
        yield f"{screen}:"
        for kind, name in _KINDS.items():
            clock, cpu = (_middle(rounds, kind, by) for by in ("shown", "shown cpu"))
            yield f"  {name}: {clock:.0f}; {cpu:.0f}"
        ready = _middle(rounds, "welcome", "ready")
        yield f"  all the rest of the window behind it: {ready:.0f}"
    keys = window.keys
    yield (
        f"keys typed in a memo of {keys['pages']} pages with {keys['notes']} notes,"
        " the preview beside it:"
    )
    for kind, words in (("wait", "from a key to its pixels"), ("still", "the window stood still")):
        told = (
            f"p50 {median(times):.0f}, p95 {_p95(times):.0f}, most {max(times):.0f}"
            for times in (keys[kind], keys[f"{kind} cpu"])
        )
        yield f"{words}: {'; '.join(told)}"
    yield ""
    for screen, rounds in window.starts.items():
        for by in ("shown", "shown cpu"):
            ratio = median(each["welcome"][by] / each["bare"][by] for each in rounds)
            target = f"welcome within {_START} of a bare window, {screen}, {_by(by)}"
            yield _verdict(target, ratio, _START)
    for kind in ("wait", "wait cpu"):
        yield _verdict(f"p95 of a key under {_KEY} ms, {_by(kind)}", _p95(keys[kind]), _KEY)
    for kind in ("still", "still cpu"):
        yield _verdict(f"no stop over {_STILL} ms, {_by(kind)}", max(keys[kind]), _STILL)


def _told(folder: Path, settings: Settings, script: str, *words: str) -> dict[str, Any]:
    command = [sys.executable, str(_BENCH / f"{script}.py"), *words]
    told: dict[str, Any] = json.loads(measure.run(command, folder, settings).told)
    return told


def _middle(rounds: list[dict[str, Facts]], kind: str, fact: str) -> float:
    return median(each[kind][fact] for each in rounds)


def _p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


def _by(kind: str) -> str:
    return "in processor time" if kind.endswith("cpu") else "by the clock"


def _verdict(target: str, found: float, most: float) -> str:
    return f"{'holds ' if found <= most else 'MISSED'}  {target}: {found:.3g}"
