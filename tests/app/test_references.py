"""The library's sources in and out of reference managers, through the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pypandoc
import pytest

from briefing.app.cli import main
from briefing.app.library import Library


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    Library.open(path).close()
    return path


def _run(own: Path, *words: str) -> int:
    return main(["--library", str(own), "corpus", *words])


@pytest.mark.parametrize(
    ("form", "reader"), [("csl", "csljson"), ("ris", "ris"), ("bibtex", "biblatex")]
)
def test_every_source_goes_out(own: Path, tmp_path: Path, form: str, reader: str) -> None:
    out = tmp_path / "sources"
    assert _run(own, "export", "--format", form, "-o", str(out)) == 0
    told = json.loads(pypandoc.convert_text(out.read_text("utf-8"), "csljson", format=reader))
    library = Library.open(own)
    sources = {source.id: source for source in library.sources()}
    library.close()
    assert {each["id"] for each in told} == set(sources)
    for each in told:
        source = sources[each["id"]]
        assert each["title"] == source.title or each["title"] == f"[{source.description}]"
        assert each["URL"] == source.url
        assert ("issued" in each) is (source.published_basis != "unknown")


def test_the_contract_stays(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(own, "export") == 0
    first = capsys.readouterr().out
    assert _run(own, "export", "--format", "json") == 0
    assert capsys.readouterr().out == first
    assert json.loads(first)["format"] == "chancery/library"


@pytest.mark.parametrize(("form", "suffix"), [("csl", "json"), ("ris", "ris"), ("bibtex", "bib")])
def test_its_own_export_has_nothing_new(own: Path, tmp_path: Path, form: str, suffix: str) -> None:
    out = tmp_path / f"sources.{suffix}"
    _run(own, "export", "--format", form, "-o", str(out))
    assert _run(own, "cite", str(out)) == 0
    library = Library.open(own)
    assert all(source.title is None or source.description is None for source in library.sources())
    library.close()


_RIS = """TY  - NEWS
TI  - A headline the page shows
AU  - Aliev, Marat
T2  - Another name
Y2  - 2026/01/15/
DA  - 2024/04/21/
UR  - http://newscentralasia.net/2024/04/20/kazakhstan-and-kyrgyzstan-forge-stronger-alliance
ER  -

TY  - NEWS
TI  - Something else
UR  - https://example.org/
ER  -
"""


def test_a_file_fills_what_is_not_known(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / "zotero.ris"
    given.write_text(_RIS, "utf-8")
    assert _run(own, "cite", str(given), "--json") == 1
    assert json.loads(capsys.readouterr().out) == [
        {
            "reference": "A headline the page shows",
            "source": "nca-alliance",
            "filled": ["title", "author", "accessed"],
            "otherwise": ["publisher", "published"],
        },
        {"reference": "Something else", "source": None, "filled": [], "otherwise": []},
    ]
    assert _run(own, "cite", str(given)) == 1
    assert capsys.readouterr().out.splitlines() == [
        "nca-alliance: told otherwise, and kept: publisher, published",
        "Something else: no such source",
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.ris", "Dear Sir"),
        ("a.bib", "@online{cut"),
        ("a.json", "{}"),
        ("a.json", "["),
        ("a.txt", ""),
    ],
)
def test_bad_input_is_one_sentence(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str
) -> None:
    given = tmp_path / name
    given.write_text(text, "utf-8")
    assert _run(own, "cite", str(given)) == 2
    told = capsys.readouterr().err.splitlines()
    assert [line.split(":")[0] for line in told] == ["error", "hint"]
