"""What the bench found, as plain tables, and which of its targets hold."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from statistics import median
from typing import Any

from measure import Pairs, Run, middle, peak
from rivals import RIVALS

PairsBy = dict[tuple[str, str], Pairs]
WarmBy = dict[tuple[str, str], dict[str, Any]]
AloneBy = dict[tuple[str, str], list[Run]]

_TITLES = {"docx": "Word", "pdf": "PDF"}


def report(pairs: PairsBy, warm: WarmBy, alone: AloneBy) -> str:
    lines = [
        *_whole(pairs),
        *_inside(alone),
        *_warm(warm),
        *_growth(alone),
        *_targets(pairs, warm, alone),
    ]
    return "\n".join(lines) + "\n"


def _wall(run: Run) -> float:
    return run.wall


def _cpu(run: Run) -> float:
    return run.cpu


def _whole(pairs: PairsBy) -> Iterator[str]:
    """Each rival at each size. Ratios are medians of the pairs' own."""
    rows = []
    for rival in RIVALS:
        for size in ("S", "M", "L"):
            found = pairs.get((rival.name, size))
            if found is None:
                continue
            ours, theirs = found.ours, found.theirs
            rows.append(
                (
                    _TITLES[rival.makes],
                    rival.name,
                    size,
                    f"{middle(ours, _wall):.3f}",
                    f"{middle(theirs, _wall):.3f}",
                    f"{found.ratio(_wall):.1f}x",
                    f"{middle(ours, _cpu):.3f}",
                    f"{middle(theirs, _cpu):.3f}",
                    f"{found.ratio(_cpu):.1f}x",
                    f"{peak(ours):.0f}",
                    f"{peak(theirs):.0f}",
                    str(len(ours)),
                )
            )
    if not rows:
        return
    yield from _heading("Whole processes, in alternating pairs (seconds; MiB of the largest)")
    yield "Python's modules are compiled before the clock starts, as an installed program's are."
    yield from _table(
        "file,rival,size,ours,rival's,faster,our cpu,its cpu,less cpu,our MiB,its MiB,pairs", rows
    )
    for rival in RIVALS:
        if any(name == rival.name for name, _ in pairs):
            yield f"{rival.name}: {rival.remark}."


def _inside(alone: AloneBy) -> Iterator[str]:
    """What a process of ours spends its time on; "start" is Python's own start and end."""
    rows = []
    for (kind, size), runs in alone.items():
        told = [json.loads(run.told) for run in runs]
        parts = [median(each[part] for each in told) for part in ("import", "make", "write")]
        cpu = middle(runs, _cpu)
        times = [cpu, cpu - sum(parts), *parts]
        rows.append((_TITLES[kind], size, *(f"{1000 * time:.0f}" for time in times)))
    if rows:
        yield from _heading("A process of ours, by parts (ms of processor time)")
        yield from _table("file,size,whole,start,import,make the memo,write", rows)


def _warm(warm: WarmBy) -> Iterator[str]:
    rows = []
    for (kind, size), found in warm.items():
        first, warmed = found["first"], median(found["warm"])
        floor = median(found["floor"])
        times = (f"{1000 * time:.1f}" for time in (first, warmed, floor))
        rows.append((_TITLES[kind], size, *times, f"{_over_floor(found):.1f}x"))
    if rows:
        yield from _heading(
            "In one process (ms of processor time): the first write, the warm ones, zlib alone"
        )
        yield from _table("file,size,first,warm,zlib floor,over floor", rows)


def _over_floor(found: dict[str, Any]) -> float:
    return median(warm / floor for warm, floor in zip(found["warm"], found["floor"], strict=True))


def _growth(alone: AloneBy) -> Iterator[str]:
    """Cost by length. The pages are those of our PDF."""
    pages = {size: _pages(runs) for (kind, size), runs in alone.items() if kind == "pdf"}
    rows = []
    for (kind, size), runs in alone.items():
        count, write = pages[size], middle(runs, _write)
        rows.append(
            (
                _TITLES[kind],
                size,
                f"{count:,}",
                f"{middle(runs, _cpu):.2f}",
                f"{write:.2f}",
                f"{1000 * write / count:.2f}",
                f"{peak(runs):.0f}",
                f"{1024 * peak(runs) / count:,.0f}",
                f"{json.loads(runs[0].told)['bytes'] / 1024:,.0f}",
            )
        )
    if rows:
        yield from _heading("Cost by length, ours (processor time)")
        yield from _table(
            "file,size,pages,whole s,write s,write ms/page,MiB,KiB/page,file KiB", rows
        )


def _pages(runs: Sequence[Run]) -> int:
    return int(json.loads(runs[0].told)["pages"])


def _write(run: Run) -> float:
    return float(json.loads(run.told)["write"])


def _memory(run: Run) -> float:
    return run.peak


def _targets(pairs: PairsBy, warm: WarmBy, alone: AloneBy) -> Iterator[str]:
    yield from _heading("Targets, on 200 pages where nothing else is said")
    for rival, least in (("pandoc", 6), ("typst", 4), ("weasyprint", 20), ("libreoffice", 8)):
        found = pairs.get((rival, "L"))
        if found is not None:
            ratio = found.ratio(_wall)
            told = f"{ratio:.1f} ({found.ratio(_cpu):.1f} in processor time)"
            yield _verdict(f"{least} times faster than {rival}", told, ratio >= least)
    if ("docx", "L") in warm:
        over = _over_floor(warm["docx", "L"])
        yield _verdict("Word warm within 3 times of zlib alone", f"{over:.1f}", over <= 3)
    if ("pdf", "M") in warm:
        time = 1000 * median(warm["pdf", "M"]["warm"])
        yield _verdict("PDF of 20 pages in under 150 ms, warm", f"{time:.0f} ms", time < 150)
    for kind, most in (("docx", 60), ("pdf", 120)):
        if (kind, "L") in alone:
            used = peak(alone[kind, "L"])
            words = f"{_TITLES[kind]} under {most} MiB"
            yield _verdict(words, f"{used:.0f} MiB", used < most)
    for kind in ("docx", "pdf"):
        if (kind, "L") in alone and (kind, "XL") in alone:
            yield _straight(alone, kind, "write time", _write)
            yield _straight(alone, kind, "memory", _memory)


def _straight(alone: AloneBy, kind: str, what: str, of: Callable[[Run], float]) -> str:
    """From 200 to 2,000 pages a cost grows no faster than the pages do, within a quarter."""
    rounds = zip(alone[kind, "XL"], alone[kind, "L"], strict=True)
    grown = median(of(longer) / of(shorter) for longer, shorter in rounds)
    longer = _pages(alone["pdf", "XL"]) / _pages(alone["pdf", "L"])
    words = f"{_TITLES[kind]} {what} in a straight line to 2,000 pages"
    return _verdict(words, f"{grown:.1f} times for {longer:.1f}", grown <= 1.25 * longer)


def _verdict(words: str, found: str, holds: bool) -> str:
    return f"{'holds ' if holds else 'MISSED'}  {words}: {found}"


def _heading(words: str) -> tuple[str, str]:
    return "", words


def _table(heads: str, rows: Sequence[Sequence[str]]) -> Iterator[str]:
    lines = [heads.split(","), *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    words = sum(not any(letter.isdigit() for letter in cell) for cell in rows[0])
    for line in lines:
        cells = (
            cell.ljust(width) if column < words else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
