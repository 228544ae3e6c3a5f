"""The bench: ours against its rivals, as whole processes in alternating pairs; ours alone, warm,
against zlib on the same bytes; how its cost grows from 2 to 2,000 pages; and the window's start
and keys.

    python tests/bench/run.py [--sizes S,M,L,XL] [--rivals pandoc,typst,…] [--runs 5] [--no-window]

A process of ours is a fresh Python that reads the modules in, makes the memo in memory and
writes one file; the rivals are given the memo ready, in a file of their own kind. As installed
programs do, all of them find their modules compiled: a run before the clock starts fills a cache
of the bench's own. A machine with other work is no hindrance to the ratios: each is taken within
a pair.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import measure
import report
import rivals
import window
from measure import Pairs, Run

_CHILD = str(Path(__file__).resolve().parent / "child.py")
_NAMES = [rival.name for rival in rivals.RIVALS]
_WARM = ("S", "M", "L")


@dataclass
class Bench:
    """What is asked for, and what was measured."""

    sizes: list[str]
    rivals: list[str]
    runs: int
    seconds: float
    folder: Path
    pairs: dict[tuple[str, str], Pairs] = field(default_factory=dict)
    warm: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    alone: dict[tuple[str, str], list[Run]] = field(default_factory=dict)

    def measure(self) -> None:
        for kind in ("docx", "pdf"):
            self._ours(kind, "S")
        for rival in rivals.RIVALS:
            if rival.name in self.rivals:
                self._against(rival)
        for kind in ("docx", "pdf"):
            self._alone(kind)
            for size in self.sizes:
                if size in _WARM:
                    _say(f"warm, {kind}, {size}")
                    warm = self._child("warm", kind, size, str(2 * self.runs))
                    self.warm[kind, size] = json.loads(warm.told)

    def _alone(self, kind: str) -> None:
        """Every size in each round, so that sizes too are compared within a round."""
        for _ in range(min(self.runs, 3)):
            for size in self.sizes:
                _say(f"ours alone, {kind}, {size}")
                self.alone.setdefault((kind, size), []).append(self._ours(kind, size))

    def _against(self, rival: rivals.Rival) -> None:
        sizes = [size for size in self.sizes if size != "XL"]
        if sizes and rivals.command(rival, sizes[0], self.folder) is None:
            sys.stdout.write(f"{rival.name}: not installed, skipped\n")
            return
        for place, size in enumerate(sizes):
            _say(f"{rival.name}, {size}")
            if not (self.folder / f"memo-{size}.docx").exists():
                self._child("sources", size, str(self.folder))
            theirs = rivals.command(rival, size, self.folder) or []
            if place == 0:
                measure.run(theirs, self.folder)
            self.pairs[rival.name, size] = measure.alternate(
                lambda kind=rival.makes, size=size: self._ours(kind, size),
                lambda theirs=theirs: measure.run(theirs, self.folder),
                self.runs,
                self.seconds,
            )

    def _ours(self, kind: str, size: str) -> Run:
        return self._child("write", kind, size, f"ours-{size}.{kind}")

    def _child(self, *words: str) -> Run:
        return measure.run([sys.executable, _CHILD, *words], self.folder)


def _say(words: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"… {words}\n")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Time Chancery against its rivals.")
    parser.add_argument("--sizes", default="S,M,L,XL", help="of S, M, L, XL; XL is ours alone")
    parser.add_argument("--rivals", default=",".join(_NAMES), help="of " + ", ".join(_NAMES))
    parser.add_argument("--runs", type=int, default=5, help="pairs of each comparison at most")
    parser.add_argument(
        "--seconds", type=float, default=60, help="after these no further pair is begun"
    )
    parser.add_argument("--no-window", action="store_true", help="papers alone")
    asked = parser.parse_args()
    asked.sizes = [size for size in asked.sizes.upper().split(",") if size]
    asked.rivals = [name for name in asked.rivals.lower().split(",") if name]
    if unknown := {*asked.sizes} - {"S", "M", "L", "XL"} | {*asked.rivals} - {*_NAMES}:
        parser.error("unknown: " + ", ".join(sorted(unknown)))
    if asked.runs < 1:
        parser.error("--runs is at least 1")
    return asked


def main() -> None:
    asked = _asked()
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    sys.stdout.write(
        f"Python {platform.python_version()}, {os.cpu_count()} processors, load {load}\n"
    )
    with TemporaryDirectory(prefix="chancery-bench-") as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder, "bytecode"))
        bench = Bench(asked.sizes, asked.rivals, asked.runs, asked.seconds, Path(folder))
        bench.measure()
        sys.stdout.write(report.report(bench.pairs, bench.warm, bench.alone))
        if not asked.no_window:
            _say("the window")
            found = window.measured(bench.folder, bench.runs)
            sys.stdout.write("\n" + "\n".join(window.report(found)) + "\n")


if __name__ == "__main__":
    main()
