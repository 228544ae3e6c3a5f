"""The window's part of the bench: its start beside a bare window's, and keys typed in a long memo.

Both are told by the clock and in processor time; the targets hold for a machine with nothing
else to do, where the two are the same.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import measure

_BENCH = Path(__file__).resolve().parent
_START, _KEY, _STILL = 1.3, 50, 25


@dataclass(frozen=True, slots=True)
class Window:
    """What was measured, in milliseconds: starts in pairs, bare and welcome, and each key."""

    starts: list[tuple[dict[str, float], dict[str, float]]]
    keys: dict[str, list[float]]


def measured(folder: Path, runs: int) -> Window:
    """Run the window in processes of its own, without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = folder / "home"
    home.mkdir()
    _told(folder, "start", "welcome", str(home))  # the library is filled, the modules are compiled
    starts = [
        (_told(folder, "start", "bare"), _told(folder, "start", "welcome", str(home)))
        for _ in range(max(runs, 3))
    ]
    if any(welcome["offered"] < welcome["templates"] for _bare, welcome in starts):
        raise SystemExit("the templates were not there when the welcome page was painted")
    return Window(starts, _told(folder, "desk", str(home)))


def report(window: Window) -> Iterator[str]:
    """What was found, and which targets hold."""
    yield "The window (ms by the clock; ms of processor time)"
    yield "--------------------------------------------------"
    for place, name in enumerate(("a bare window painted", "the welcome page painted")):
        clock, cpu = (
            median(pair[place][kind] for pair in window.starts) for kind in ("shown", "shown cpu")
        )
        yield f"{name}: {clock:.0f}; {cpu:.0f}"
    ready = median(welcome["ready"] for _bare, welcome in window.starts)
    yield f"all the rest of the window behind it: {ready:.0f}"
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
    for kind in ("shown", "shown cpu"):
        ratio = median(welcome[kind] / bare[kind] for bare, welcome in window.starts)
        yield _verdict(f"welcome within {_START} of a bare window, {_by(kind)}", ratio, _START)
    for kind in ("wait", "wait cpu"):
        yield _verdict(f"p95 of a key under {_KEY} ms, {_by(kind)}", _p95(keys[kind]), _KEY)
    for kind in ("still", "still cpu"):
        yield _verdict(f"no stop over {_STILL} ms, {_by(kind)}", max(keys[kind]), _STILL)


def _told(folder: Path, script: str, *words: str) -> dict[str, Any]:
    command = [sys.executable, str(_BENCH / f"{script}.py"), *words]
    told: dict[str, Any] = json.loads(measure.run(command, folder).told)
    return told


def _p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


def _by(kind: str) -> str:
    return "in processor time" if kind.endswith("cpu") else "by the clock"


def _verdict(target: str, found: float, most: float) -> str:
    return f"{'holds ' if found <= most else 'MISSED'}  {target}: {found:.3g}"
