"""The pages of the sample papers as pictures, for docs/samples.md: `python tests/pages.py`.

The papers are built anew, of a fixed day, so the same program makes the same pictures.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures" / "papers"
DAY = "2026-11-22"
WIDTH = 800  # of a page, in dots
COLOURS = 24


def build(folder: Path) -> None:
    """The sample memos and their papers, from the library as it is delivered."""
    environment = {
        **os.environ,
        "CHANCERY": f"{sys.executable} -m briefing",
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
    }
    command = [str(ROOT / ".ci" / "sample"), str(folder), DAY]
    subprocess.run(command, env=environment, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Take every page anew."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        for paper in sorted(Path(folder).glob("*.pdf")):
            _take(paper)


def _take(paper: Path) -> None:
    with pypdfium2.PdfDocument(paper) as pdf:
        for number, page in enumerate(pdf, 1):
            seen = page.render(scale=WIDTH / page.get_width()).to_pil().convert("RGB")
            few = seen.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
            few.save(PICTURES / f"{paper.stem}-{number}.png", optimize=True)


if __name__ == "__main__":
    main()
