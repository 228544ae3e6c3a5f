"""The words and notes of a paper, read back by programs of other houses."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from one_content.pandoc_reader import uncaptioned
from strategies import documents
from writers.docx import samples
from writers.docx.lint import lint
from writers.docx.readers import by_mammoth, by_pandoc, meant

from briefing.document.numbering import with_pages
from briefing.document.tree import Contents, Document, Heading, Note, Str
from briefing.writers.docx import write

INJECTION = '<b>&]]> &amp; "quoted" <w:p/> {page} %s <!-- --> <![CDATA['


def test_mammoth_reads_every_word_and_note() -> None:
    assert by_mammoth(write(samples.rich())) == meant(samples.rich())


def test_pandoc_reads_every_word_and_note(tmp_path: Path) -> None:
    assert by_pandoc(write(samples.rich()), tmp_path) == meant(samples.rich())


def test_python_docx_opens_it() -> None:
    opened = docx.Document(BytesIO(write(samples.rich())))

    assert opened.paragraphs[0].text == "Trade and transit with the Kyrgyz Republic"
    assert [table.style.name for table in opened.tables] == [
        "Field Table",
        "Memo Table",
        "Memo Table",
    ]


def test_markup_in_text_is_only_text(tmp_path: Path) -> None:
    words = (Str(INJECTION), Note((Str(INJECTION),)))
    data = write(
        samples.document(
            Heading(1, words), samples.para(*words), running=INJECTION, marking=INJECTION
        )
    )
    document = samples.document(Heading(1, words), samples.para(*words))

    assert lint(data) == []
    assert by_mammoth(data) == meant(document)
    assert by_pandoc(data, tmp_path) == meant(document)
    opened = docx.Document(BytesIO(data))
    assert [each.text for each in opened.paragraphs] == [INJECTION, INJECTION]
    assert INJECTION in "".join(each.text for each in opened.sections[0].header.paragraphs)


@settings(max_examples=60, deadline=None)
@given(documents())
def test_mammoth_reads_any_paper(document: Document) -> None:
    assert by_mammoth(write(document)) == meant(document)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(document=documents())
def test_pandoc_reads_any_paper(tmp_path: Path, document: Document) -> None:
    """Titles apart, which pandoc makes metadata of, and captions by another style's name, for
    pandoc gives one to a table near it: both may come in another order."""
    blocks = tuple(
        replace(block, level=max(block.level, 1)) if isinstance(block, Heading) else block
        for block in document.blocks
    )
    document = replace(document, blocks=blocks)

    assert by_pandoc(uncaptioned(write(document)), tmp_path) == meant(document)


@pytest.mark.tools
def test_libreoffice_reads_every_word_and_note(tmp_path: Path) -> None:
    """Its own file format, read by pandoc, holds the same words."""
    (tmp_path / "paper.docx").write_bytes(write(samples.rich()))
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            str(tmp_path / "out"),
            str(tmp_path / "paper.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )

    returned = (tmp_path / "out" / "paper.docx").read_bytes()

    assert by_pandoc(returned, tmp_path) == meant(samples.rich())


@pytest.mark.tools
def test_libreoffice_counts_the_pages_and_prints_the_furniture(tmp_path: Path) -> None:
    pages = _printed(samples.rich(), tmp_path)

    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert page.count("FOR INTERNAL USE") == 2
        assert page.count("DRAFT") == 1
        assert page.lstrip().startswith("Trade and transit")


@pytest.mark.tools
def test_libreoffice_prints_the_pages_of_the_contents(tmp_path: Path) -> None:
    headings = (Heading(1, (Str(name),), name) for name in ("First", "Second"))
    document = samples.document(Contents("Contents"), *headings)

    (page,) = _printed(with_pages(document, {"First": 7, "Second": 8}), tmp_path)

    entries = [line.replace(".", " ").split() for line in page.splitlines() if "..." in line]
    assert entries == [["First", "7"], ["Second", "8"]]


def _printed(document: Document, folder: Path) -> list[str]:
    """The words of each page that LibreOffice prints."""
    (folder / "paper.docx").write_bytes(write(document))
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(folder / "paper.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    told = subprocess.run(
        ["pdftotext", "-layout", str(folder / "paper.pdf"), "-"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return told.removesuffix("\f").split("\f")
