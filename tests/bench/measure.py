"""Time, processor time and memory of whole processes, and what pairs of them say."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryFile


@dataclass(frozen=True, slots=True)
class Run:
    """One process from start to end: seconds, processor seconds (user and system, with those of
    the processes it waited for), MiB of the largest of them, and what it printed."""

    wall: float
    cpu: float
    peak: float
    told: str = ""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Runs of ours and of a rival in turn."""

    ours: list[Run]
    theirs: list[Run]

    def ratio(self, of: Callable[[Run], float]) -> float:
        """How many times ours the rival's is: the median of the pairs' own ratios."""
        return median(
            of(their) / of(our) for our, their in zip(self.ours, self.theirs, strict=True)
        )


def middle(runs: Sequence[Run], of: Callable[[Run], float]) -> float:
    return median(of(run) for run in runs)


def peak(runs: Sequence[Run]) -> float:
    return max(run.peak for run in runs)


def run(command: Sequence[str], folder: Path, settings: Mapping[str, str] | None = None) -> Run:
    """Run a command to its end in `folder`, with these settings in its environment.

    A child's peak is never read below that of the process that starts it, so this one is kept
    small: it imports the standard library alone.
    """
    with TemporaryFile() as told, TemporaryFile() as complaint:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, stdout=told, stderr=complaint, env=os.environ | (settings or {})
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        told.seek(0)
        complaint.seek(0)
        if process.returncode:
            words = complaint.read().decode(errors="replace")
            raise SystemExit(f"{' '.join(command)}\nended with {process.returncode}: {words}")
        kibibytes = usage.ru_maxrss // 1024 if sys.platform == "darwin" else usage.ru_maxrss
        cpu = usage.ru_utime + usage.ru_stime
        return Run(wall, cpu, kibibytes / 1024, told.read().decode(errors="replace"))


def alternate(
    ours: Callable[[], Run], theirs: Callable[[], Run], runs: int, seconds: float
) -> Pairs:
    """Pairs one after the other, at least one; none is begun once `seconds` have passed."""
    pairs = Pairs([], [])
    start = time.perf_counter()
    while len(pairs.ours) < runs and (not pairs.ours or time.perf_counter() - start < seconds):
        pairs.ours.append(ours())
        pairs.theirs.append(theirs())
    return pairs
