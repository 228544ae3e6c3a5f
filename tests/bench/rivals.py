"""The rivals, each a whole process that turns the same memo into the same kind of file.

Run as a script it is that process for those that are Python libraries:
`rivals.py docxtpl|typst|weasyprint SOURCE OUT`. It imports nothing of ours, and of the rivals
the one it runs.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_HERE = str(Path(__file__).resolve())
_PANDOC = "import pypandoc; print(pypandoc.get_pandoc_path())"


@dataclass(frozen=True, slots=True)
class Rival:
    """A program to hold ours against: what it makes ("docx" or "pdf"), from what, and how its
    paper differs from ours."""

    name: str
    makes: str
    source: str
    remark: str


RIVALS = (
    Rival("pandoc", "docx", "memo-{}.md", "Markdown with footnotes; no content controls"),
    Rival("docxtpl", "docx", "memo-{}.json", "no footnotes: notes end the paper as plain text"),
    Rival("typst", "pdf", "memo-{}.typ", "tagged, its default"),
    Rival("weasyprint", "pdf", "memo-{}.html", "notes floated to the foot; untagged, its default"),
    Rival("libreoffice", "pdf", "memo-{}.docx", "prints our Word file; untagged, its default"),
)


def command(rival: Rival, size: str, folder: Path) -> list[str] | None:
    """What to run in `folder`, where the sources are; None where the rival is not installed."""
    source = rival.source.format(size)
    if rival.name == "libreoffice":
        soffice = shutil.which("soffice")
        profile = f"-env:UserInstallation={(folder / 'libreoffice').as_uri()}"
        convert = ["--headless", "--convert-to", "pdf", "--outdir", "libreoffice-out", source]
        return [soffice, profile, *convert] if soffice else None
    out = f"{rival.name}-{size}.{rival.makes}"
    if rival.name == "pandoc":
        pandoc = _told(_PANDOC)
        return [pandoc, "-f", "markdown", "-t", "docx", "-o", out, source] if pandoc else None
    found = _told(f"import {rival.name}; print('found')")
    return [sys.executable, _HERE, rival.name, source, out] if found else None


def _told(program: str) -> str:
    """What a short program prints, "" where it fails (a library may lack what it stands on)."""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    return "" if done.returncode else done.stdout.strip()


def _docxtpl(source: str, out: str) -> None:
    from docxtpl import DocxTemplate

    paper = DocxTemplate("template.docx")
    paper.render(json.loads(Path(source).read_text(encoding="utf-8")), autoescape=True)
    paper.save(out)


def _typst(source: str, out: str) -> None:
    import typst

    typst.compile(source, output=out, font_paths=["fonts"], ignore_system_fonts=True)


def _weasyprint(source: str, out: str) -> None:
    import weasyprint

    weasyprint.HTML(source).write_pdf(out)


if __name__ == "__main__":
    {"docxtpl": _docxtpl, "typst": _typst, "weasyprint": _weasyprint}[sys.argv[1]](*sys.argv[2:])
