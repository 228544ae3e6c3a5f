"""One job of the bench in a process of its own; each prints JSON, save `profile`.

Times here are processor time, the same as the clock's on a machine with nothing else to do.

child.py write   docx|pdf SIZE OUT      make the memo and write one file: what is timed
child.py warm    docx|pdf SIZE RUNS     write again and again; zlib alone on the same bytes
child.py sources SIZE FOLDER            the memo as the rivals take it
child.py profile docx|pdf SIZE          where the time goes
"""

from __future__ import annotations

import sys
from time import process_time

_START = process_time()

import gc  # noqa: E402
import importlib  # noqa: E402
import json  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import TYPE_CHECKING  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from briefing.document.tree import Document

_TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(_TESTS), str(_TESTS.parent)]


def _write(kind: str, size: str, out: str) -> None:
    """What a person waits for, and besides what of it is not the writer's: reading the modules
    in, and making the memo, which the rivals are given ready. As in a command of ours, the garbage
    collector rests."""
    gc.disable()
    writer = _writer(kind)
    imported = process_time()
    from bench.generator import memo

    document = memo(size)
    made = process_time()
    done = writer(document)
    data = done if kind == "docx" else done.data
    Path(out).write_bytes(data)
    written = process_time()
    times = {"import": imported - _START, "make": made - imported, "write": written - made}
    gc.freeze()
    pages = 0 if kind == "docx" else 1 + max(p.page for all_ in done.places.values() for p in all_)
    _tell({**times, "bytes": len(data), "pages": pages})


def _warm(kind: str, size: str, runs: str) -> None:
    """Each run has a memo made anew: no cache by identity helps it."""
    from bench.generator import memo

    writer = _writer(kind)
    times, floor = [], []
    for _ in range(int(runs) + 1):
        document = memo(size)
        start = process_time()
        done = writer(document)
        times.append(process_time() - start)
        data = done if kind == "docx" else done.data
        floor.append(_zlib(_plain(kind, data)))
    _tell({"first": times[0], "warm": times[1:], "floor": floor[1:]})


def _plain(kind: str, data: bytes) -> list[bytes]:
    """What is compressed in a file, as it was before."""
    import re
    import zlib
    from io import BytesIO
    from zipfile import ZipFile

    if kind == "docx":
        with ZipFile(BytesIO(data)) as archive:
            return [archive.read(name) for name in archive.namelist()]
    starts = (found.end() for found in re.finditer(rb"/FlateDecode[^\0]*?>>\s*stream\r?\n", data))
    streams = (data[start : data.index(b"endstream", start)] for start in starts)
    return [zlib.decompressobj().decompress(stream) for stream in streams]


def _zlib(parts: list[bytes]) -> float:
    import zlib

    start = process_time()
    for part in parts:
        zlib.compress(part, 6)
    return process_time() - start


def _sources(size: str, folder: str) -> None:
    import shutil

    from bench import sources
    from bench.generator import memo

    from briefing import resources
    from briefing.writers import docx

    document, target = memo(size), Path(folder)
    for name, text in {
        "md": sources.Markdown().document(document),
        "typ": sources.Typst().document(document),
        "html": sources.Html().document(document),
        "json": json.dumps(sources.values(document), ensure_ascii=False),
    }.items():
        (target / f"memo-{size}.{name}").write_text(text, encoding="utf-8")
    (target / f"memo-{size}.docx").write_bytes(docx.write(document))
    shutil.copytree(resources.assets() / "fonts" / "tinos", target / "fonts", dirs_exist_ok=True)
    _template(target / "template.docx")
    _tell({})


def _template(path: Path) -> None:
    """The Word template that docxtpl fills."""
    import docx

    paper = docx.Document()

    def lines(*texts: str, style: str = "Normal") -> None:
        for text in texts:
            paper.add_paragraph(text, style if "{{" in text else "Normal")

    lines("{%p for block in blocks %}", "{%p if block.kind == 'para' %}", "{{ block.text }}")
    for level, style in enumerate(("Title", "Heading 1", "Heading 2", "Heading 3")):
        branch = f"{{%p elif block.kind == 'heading{level}' %}}"
        lines(branch, "{{ block.text }}", style=style)
    for kind, style in (("quote", "Quote"), ("list", "List Bullet")):
        lines(f"{{%p elif block.kind == '{kind}' %}}", "{%p for text in block.texts %}")
        lines("{{ text }}", "{%p endfor %}", style=style)
    lines("{%p else %}")
    table = paper.add_table(4, 4)
    table.cell(1, 0).text = "{%tr for row in block.rows %}"
    table.cell(3, 0).text = "{%tr endfor %}"
    for column in range(4):
        table.cell(0, column).text = f"{{{{ block.head[{column}] }}}}"
        table.cell(2, column).text = f"{{{{ row[{column}] }}}}"
    lines("{%p endif %}", "{%p endfor %}", "{%p for note in notes %}")
    lines("{{ note.text }}", "{%p endfor %}", style="List Number")
    paper.save(str(path))


def _profile(kind: str, size: str) -> None:
    import cProfile
    import pstats

    from bench.generator import memo

    writer, document, profile = _writer(kind), memo(size), cProfile.Profile()
    profile.runcall(writer, document)
    for order in ("tottime", "cumulative"):
        pstats.Stats(profile).strip_dirs().sort_stats(order).print_stats(25)


def _writer(kind: str) -> Callable[[Document], Any]:
    return importlib.import_module(f"briefing.writers.{kind}").write


def _tell(facts: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(facts))


if __name__ == "__main__":
    jobs = {"write": _write, "warm": _warm, "sources": _sources, "profile": _profile}
    jobs[sys.argv[1]](*sys.argv[2:])
