"""CSL-JSON, RIS and BibTeX: out and in again, and out to a reader of another house."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pypandoc
import pytest
from corpus.makers import source
from hypothesis import given
from hypothesis import strategies as st

from briefing.citation import bibtex, csl, ris
from briefing.citation.reference import Name, Reference, dated, of_source
from briefing.values.edtf import Edtf


def _csl(text: str) -> list[Reference]:
    return csl.parsed(json.loads(text))


_FORMATS: dict[str, tuple[Callable[..., str], Callable[[str], list[Reference]]]] = {
    "csl": (csl.written, _csl),
    "ris": (ris.written, ris.parsed),
    "bibtex": (bibtex.written, bibtex.parsed),
}
_LETTERS = "aбҚ Z09.,;:!?&%$#_{}\\~^\"'`-–—«»“”()[]<>|@=+*/é"


def _texts() -> st.SearchStrategy[str]:
    words = st.text(st.sampled_from(_LETTERS), min_size=1, max_size=30)
    return words.map(lambda text: " ".join(text.split())).filter(bool)


def _names() -> st.SearchStrategy[Name]:
    word = st.text(st.sampled_from("AliөқKЯé'-"), min_size=1, max_size=8)
    bodies = st.sampled_from(("World Bank", "Ministry of Trade & Integration", "Үкімет", "24.kg"))
    return st.builds(Name, word, word) | st.builds(Name, bodies)


def _dates() -> st.SearchStrategy[Edtf]:
    days = st.dates(date(1000, 1, 1), date(9999, 12, 31)).map(str)
    shapes = st.sampled_from(
        ("2025", "2025-11", "2025~", "202X", "2024/2025", "2024-01/2024-09-03", "../2024-12-05")
    )
    return (days | shapes).map(Edtf)


def _references() -> st.SearchStrategy[Reference]:
    return st.builds(
        Reference,
        id=st.text(st.sampled_from("ab-9_."), min_size=1, max_size=12),
        title=st.none() | _texts(),
        publisher=st.none() | _texts(),
        authors=st.lists(_names(), max_size=3).map(tuple),
        url=st.none()
        | st.sampled_from(
            ("https://example.org/a_b%20c#d&e~f?q=$1", "http://қаз.kz/жаңалық", "mailto:x@y.org")
        ),
        published=st.none() | _dates(),
        accessed=st.none() | _dates(),
        language=st.none() | st.sampled_from(("en", "kk-KZ", "ky")),
        institutional=st.booleans(),
        note=st.sampled_from(("", "date inferred")),
    )


@given(st.sampled_from(sorted(_FORMATS)), st.lists(_references(), min_size=1, max_size=3))
def test_what_goes_out_comes_in_again(name: str, references: list[Reference]) -> None:
    write, read = _FORMATS[name]
    assert read(write(references)) == references


@given(st.sampled_from(sorted(_FORMATS)), st.text(max_size=80))
def test_any_text_is_read_or_refused(name: str, text: str) -> None:
    _, read = _FORMATS[name]
    try:
        found = read(text)
    except ValueError:
        return
    assert all(isinstance(each, Reference) for each in found)


# What pandoc reads of it

_READER = {"csl": "csljson", "ris": "ris", "bibtex": "biblatex"}


def _read_elsewhere(name: str, references: list[Reference]) -> list[dict[str, Any]]:
    write, _ = _FORMATS[name]
    told: list[dict[str, Any]] = json.loads(
        pypandoc.convert_text(write(references), "csljson", format=_READER[name])
    )
    return told


@pytest.mark.parametrize("name", _FORMATS)
def test_pandoc_reads_the_same(name: str) -> None:
    signed = of_source(
        source(
            "signed-1",
            title="A & B: 5% of {all} #1 _x_ – “so” ~ 100 $ \\ Қазақстан",
            author="Marat Aliev",
            url="https://example.org/a_b%20c#d&e~f",
            accessed=Edtf("2026-01-15"),
            language="kk",
        )
    )
    report = of_source(source("report", author="World Bank", publisher="World Bank"))
    told, other = _read_elsewhere(name, [signed, report])
    assert told["id"] == "signed-1"
    assert told["title"] == signed.title
    assert told["author"] == [{"family": "Aliev", "given": "Marat"}]
    assert "The Outlet" in (told.get("container-title"), told.get("publisher"))
    assert told["URL"] == signed.url
    assert told["issued"]["date-parts"][0][0] == 2025
    assert told["language"] == "kk"
    assert "World Bank" in other["author"][0].values()
    assert "World Bank" in (other.get("container-title"), other.get("publisher"))
    if name != "ris":  # pandoc takes the year alone from RIS, and no day of access
        assert told["issued"] == {"date-parts": [[2025, 5, 5]]}
        assert told["accessed"] == {"date-parts": [[2026, 1, 15]]}


# What other programs write

_ZOTERO_BIBTEX = r"""
@string{outlet = {The Astana }}
@comment{nothing to see}
@article{aliev_kazakhstan_2025,
	title = {Kazakhstan raises {\textquotedblleft}transit{\textquotedblright} target --- {Kashagan} \& Co},
	volume = 5,
	url = {https://astanatimes.com/2025/11/a\_b/},
	author = {Aliev, Marat and Bekova, A{\'\i}gul and {World Bank} and M{\"u}ller, J\"org},
	journal = outlet # "Times",
	month = nov,
	year = {2025},
	urldate = {2026-01-15},
	language = {en-US},
}
"""  # noqa: E501


def test_bibtex_of_other_hands() -> None:
    (found,) = bibtex.parsed(_ZOTERO_BIBTEX)
    assert found.title == "Kazakhstan raises “transit” target — Kashagan & Co"
    assert found.author == "Marat Aliev and Aígul Bekova and World Bank and Jörg Müller"
    assert found.url == "https://astanatimes.com/2025/11/a_b/"
    assert found.published == Edtf("2025-11")
    assert found.accessed == Edtf("2026-01-15")
    assert found.language == "en-US"


def test_ris_of_other_hands() -> None:
    text = (
        "\ufeffTY  - NEWS\r\nAU  - Aliev, Marat\r\nTI  - Kazakhstan raises\r\n transit target\r\n"
        "JO  - The Astana Times\r\nDA  - 2025/11/02/\r\nPY  - 2025\r\nY2  - 2026/01/15/10:00:00\r\n"
        "UR  - https://astanatimes.com/a\r\nER  - \r\n\r\n"
    )
    (found,) = ris.parsed(text)
    assert (found.title, found.author) == ("Kazakhstan raises transit target", "Marat Aliev")
    assert (found.publisher, found.published) == ("The Astana Times", Edtf("2025-11-02"))
    assert found.url == "https://astanatimes.com/a"
    assert found.accessed == Edtf("2026-01-15")


def test_csl_of_other_hands() -> None:
    (found,) = csl.parsed(
        {
            "items": [
                {
                    "id": 7,
                    "type": "article-newspaper",
                    "title": "Kazakhstan raises transit target",
                    "author": [
                        {"family": "Berg", "given": "Anna", "non-dropping-particle": "van den"}
                    ],
                    "container-title": "The Astana Times",
                    "issued": {"date-parts": [["2025", "11", "2"]]},
                    "accessed": {"raw": "2026-01-15"},
                }
            ]
        }
    )
    assert (found.id, found.author) == ("7", "Anna van den Berg")
    assert (found.published, found.accessed) == (Edtf("2025-11-02"), Edtf("2026-01-15"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ris", ""),
        ("ris", "Dear Sir"),
        ("ris", "TY  - NEWS\nTI  - cut short\n"),
        ("bibtex", ""),
        ("bibtex", "@online{a, title = {never closed"),
        ("bibtex", '@online{a, title = "never closed}'),
        ("csl", "{}"),
        ("csl", "[1]"),
    ],
)
def test_what_is_none_is_refused(name: str, text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (one sentence is made of it further up)
        _FORMATS[name][1](text)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2025-05-05", "2025-05-05"),
        ("2025-5-5", "2025-05-05"),
        ("2025/05/05/", "2025-05-05"),
        ("2025/05/05/10:00", "2025-05-05"),
        ("2025-05-05T10:00:00Z", "2025-05-05"),
        ("2025-05-05 10:00", "2025-05-05"),
        ("2025/05//", "2025-05"),
        ("2025///Spring", "2025"),
        ("2024/2025", "2024/2025"),
        ("2025~", "2025~"),
        ("2025-13", None),
        ("2025-02-30", None),
        ("05/02/2025", None),
        ("last week", None),
        ("", None),
    ],
)
def test_dates_as_others_write_them(text: str, read: str | None) -> None:
    assert dated(text) == read


# Our sources


def test_a_source_without_a_headline_is_described_in_brackets() -> None:
    told = of_source(source(title=None, description="trade grows"))
    assert told.title == "[trade grows]"
    assert told.own_title is None


def test_a_date_of_unknown_basis_stays_at_home() -> None:
    assert of_source(source(published_basis="unknown")).published is None
    inferred = of_source(source(published_basis="inferred"))
    assert (inferred.published, inferred.note) == (Edtf("2025-05-05"), "date inferred")


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Marat Aliev", (Name("Aliev", "Marat"),)),
        ("Marat Aliev and Aigul Bekova", (Name("Aliev", "Marat"), Name("Bekova", "Aigul"))),
        ("Ministry of Trade and Integration", (Name("Ministry of Trade and Integration"),)),
        ("The Outlet", (Name("The Outlet"),)),
        (None, ()),
    ],
)
def test_authors_part_into_names(author: str | None, names: tuple[Name, ...]) -> None:
    reference = of_source(source(author=author))
    assert reference.authors == names
    assert reference.author == author
