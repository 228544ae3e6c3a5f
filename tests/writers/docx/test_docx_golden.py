"""Each part as it stood when a person last looked and was content.

CHANCERY_RENEW_GOLDEN=1 writes them anew; look at the difference before you keep it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from lxml import etree
from writers.docx import samples
from writers.docx.parts import read

from briefing.writers.docx import write

GOLDEN = Path(__file__).parent / "golden"
PARTS = [
    "[Content_Types].xml",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "docProps/app.xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/_rels/footnotes.xml.rels",
    "word/charts/chart1.xml",
    "word/document.xml",
    "word/footer-default.xml",
    "word/footnotes.xml",
    "word/header-default.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
]


def canonical(data: bytes) -> bytes:
    """One element a line, canonicalised: a difference is a line, and no accident of writing."""
    tree = etree.ElementTree(etree.fromstring(data))
    for element in tree.iter():
        if len(element) and not (element.text or "").strip():
            element.text = "\n"
        if not (element.tail or "").strip():
            element.tail = "\n"
    return etree.tostring(tree, method="c14n").strip() + b"\n"


@pytest.fixture(scope="module")
def members() -> dict[str, bytes]:
    return read(write(samples.rich()))


@pytest.mark.parametrize("name", PARTS)
def test_a_part_is_as_it_was(members: dict[str, bytes], name: str) -> None:
    path = GOLDEN / name.replace("/", "-").replace("[", "").replace("]", "")
    found = canonical(members[name])
    if os.environ.get("CHANCERY_RENEW_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(found)

    assert found.decode() == path.read_text(encoding="utf-8")


def test_there_is_no_other_part(members: dict[str, bytes]) -> None:
    others = {"_rels/.rels", "customXml/_rels/item1.xml.rels", "word/theme/theme1.xml"}
    others |= {"word/charts/_rels/chart1.xml.rels", "word/embeddings/chart1.xlsx"}
    others.add("word/media/timeline1.png")

    assert set(members) == {*PARTS, *others}
