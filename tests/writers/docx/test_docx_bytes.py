"""Equal papers are equal bytes, in any place and at any time, and are written fast."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from itertools import chain
from pathlib import Path
from time import perf_counter

import pytest
from writers.docx import samples

from briefing.document.tree import Block, Document, Heading, Link, Note, Span, Str
from briefing.errors import CancelledError
from briefing.writers.docx import write

ROOT = Path(__file__).parents[3]
PROGRAM = """
import locale
from hashlib import sha256
from briefing.writers.docx import write
from writers.docx import samples
locale.setlocale(locale.LC_ALL, "")
print(sha256(write(samples.rich())).hexdigest())
"""


@pytest.mark.parametrize(
    "others",
    [
        {"TZ": "Asia/Bishkek", "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"},
        {"TZ": "America/St_Johns", "PYTHONHASHSEED": "1", "LC_ALL": "C"},
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "4242", "LC_ALL": "C"},
        {"TZ": "UTC", "PYTHONHASHSEED": "7", "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "1"},
    ],
)
def test_another_process_writes_the_same_bytes(others: dict[str, str]) -> None:
    paths = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONPATH": paths, **others},
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()

    assert told == sha256(write(samples.rich())).hexdigest()


def test_progress_hears_of_each_block() -> None:
    heard: list[tuple[int, int]] = []

    write(samples.rich(), lambda done, total: heard.append((done, total)))

    total = len(samples.rich().blocks)
    assert heard == [(done, total) for done in range(1, total + 1)]


def test_progress_may_stop_it() -> None:
    def stop(done: int, total: int) -> None:
        if done == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        write(samples.rich(), stop)


def _section(number: int) -> tuple[Block, ...]:
    words = Str("Some words of text that go on and on, as such words do. " * 4)
    link = Link(f"https://example.org/{number}", (Str("page"),))
    item = Span((Str(f"figure {number}"),), item=f"figure-{number}")
    return (
        Heading(1, (Str(f"Section {number}"),)),
        samples.para(words, item, Note((Str(f"Source {number}, "), link)), origin=f"a{number}"),
        samples.para(words, words, Note((Str(f"Source {number}, p. 2."),)), origin=f"b{number}"),
    )


def _long(sections: int) -> Document:
    blocks = chain.from_iterable(_section(number) for number in range(sections))
    return samples.document(*blocks)


def test_two_hundred_pages_are_written_in_a_blink() -> None:
    """0.13 s where it was measured; the limit leaves room for a slow, busy machine."""
    document = _long(750)
    write(samples.rich())

    best = min(_timed(document) for _ in range(3))

    assert best < 1.0


def _timed(document: Document) -> float:
    start = perf_counter()
    write(document)
    return perf_counter() - start
