from __future__ import annotations

import pytest
from corpus.makers import source

from briefing.citation.listing import is_from_institution
from briefing.citation.notes import STYLES, Citations, StyleName
from briefing.citation.style import Mention
from briefing.corpus.source import Source
from briefing.document.numbering import plain_text
from briefing.document.tree import Block, Heading, List
from briefing.wording.catalogue import catalogue


def _listed(language: str, style: StyleName, *sources: Source) -> tuple[Block, ...]:
    citations = Citations(catalogue(language), style, listed=True)
    for cited in sources:
        citations.note([Mention(cited)])
        citations.note([Mention(cited)])
    return citations.source_list()


def _told(blocks: tuple[Block, ...]) -> list[str]:
    lines = []
    for block in blocks:
        if isinstance(block, Heading):
            lines.append("#" * block.level + " " + plain_text(block.inlines))
        elif isinstance(block, List):
            lines += [plain_text(item[0].inlines) for item in block.items]
    return [line.replace("\u00a0", " ") for line in lines]


@pytest.mark.parametrize(
    ("style", "language", "told"),
    [
        ("chicago", "en", "Aliev, Marat. “A headline”. The Outlet, 5 May 2025. https://example.org/a."),
        ("oscola", "en", "Aliev M, ‘A headline’ The Outlet (5 May 2025) <https://example.org/a>."),
        ("un", "en", "Aliev, Marat. “A headline”, The Outlet, 5 May 2025, available at https://example.org/a."),
        ("gost", "ru", "Aliev M. A headline // The Outlet. 2025. 5 мая. URL: https://example.org/a."),
    ],
)  # fmt: skip
def test_an_entry_has_the_address(style: StyleName, language: str, told: str) -> None:
    heading, entry = _told(_listed(language, style, source(author="Marat Aliev")))
    assert heading == {"en": "# Sources", "ru": "# Источники"}[language]
    assert entry == told


@pytest.mark.parametrize(
    ("style", "told"),
    [
        ("chicago", "Aliev, Marat, and Asel Bekova. “A headline”."),
        ("oscola", "Aliev M and Bekova A, ‘A headline’"),
        ("un", "Aliev, Marat, and Asel Bekova. “A headline”,"),
        ("gost", "Aliev M., Bekova A. A headline //"),
    ],
)
def test_an_entry_names_all_who_sign(style: StyleName, told: str) -> None:
    (_, entry) = _told(_listed("en", style, source(author="Marat Aliev and Asel Bekova")))
    assert entry.startswith(told)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_an_undated_entry_has_one_stop_after_its_date(style: StyleName, language: str) -> None:
    undated = source(published=None, published_basis="unknown")
    (_, entry) = _told(_listed(language, style, undated))
    assert ".." not in entry
    assert entry.endswith(("https://example.org/a.", "<https://example.org/a>."))


@pytest.mark.parametrize("style", STYLES)
def test_each_source_stands_once(style: StyleName) -> None:
    told = _told(_listed("en", style, source("a", title="One"), source("b", title="Two")))
    assert len(told) == 3


def test_kinds_stand_apart_where_there_are_two() -> None:
    told = _told(
        _listed(
            "en",
            "chicago",
            source("a", title="News", url=None),
            source("b", title="Report", author="World Bank", publisher="World Bank", url=None),
        )
    )
    assert told == [
        "# Sources",
        "## Institutions",
        "World Bank. “Report”. 5 May 2025.",
        "## Press and other publications",
        "“News”. The Outlet, 5 May 2025.",
    ]


@pytest.mark.parametrize(
    ("publisher", "official"),
    [
        ("World Bank", True),
        ("Ministry of Trade", True),
        ("Министерство иностранных дел", True),
        ("ҚР Үкіметі", True),
        ("Anadolu Agency", False),
        ("News Central Asia (nCa)", False),
        ("Советская Киргизия", False),
        (None, False),
    ],
)
def test_who_counts_as_an_institution(publisher: str | None, official: bool) -> None:
    assert is_from_institution(source(publisher=publisher)) is official


def _order(language: str, *titles: str) -> list[str]:
    cited = [source(str(place), title=title, url=None) for place, title in enumerate(titles)]
    told = _told(_listed(language, "gost", *cited))[1:]
    return [line.partition(" // ")[0] for line in told]


def test_the_papers_own_alphabet_comes_first() -> None:
    titles = ("Zebra", "The Apple", "Яблоко", "24 hours", "Éclair", "Ёлка", "Жук", "Еда")
    russian = ["24 hours", "Еда", "Ёлка", "Жук", "Яблоко", "The Apple", "Éclair", "Zebra"]
    assert _order("ru", *titles) == russian
    assert _order("en", *titles) == [russian[0], *russian[5:], *russian[1:5]]


def test_kazakh_and_kyrgyz_letters_have_their_places() -> None:
    assert _order("kk", "Ұлт", "Үй", "Уақыт", "Әке", "Аға", "Қала", "Кеме", "Іс", "Өмір") == [
        "Аға", "Әке", "Кеме", "Қала", "Өмір", "Уақыт", "Ұлт", "Үй", "Іс",
    ]  # fmt: skip
    assert _order("ky", "Үй", "Уюм", "Өлкө", "Окуя", "Ңа", "Нан") == [
        "Нан", "Ңа", "Окуя", "Өлкө", "Уюм", "Үй",
    ]  # fmt: skip


def test_a_paper_without_notes_has_no_list() -> None:
    assert _listed("en", "chicago") == ()
