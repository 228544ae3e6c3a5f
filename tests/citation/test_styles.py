"""Every style on every shape a source or a note can have."""

from __future__ import annotations

from typing import Any

import pytest
from corpus.makers import source

from briefing.citation.notes import STYLES, Citations, StyleName, style_of_language
from briefing.citation.style import Mention, Speech
from briefing.document.numbering import numbered, plain_text
from briefing.document.tree import CrossRef, Document, Layout, Link, Note, Para, Properties, Str
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import LANGUAGES, catalogue

_UNDATED = {"published": None, "published_basis": "unknown"}
_SEEN = {"accessed": Edtf("2026-01-15")}
_FACTS: dict[str, dict[str, Any]] = {
    "signed": {"author": "Marat Aliev", **_SEEN},
    "unsigned": {},
    "no headline": {"title": None, "description": "trade grows"},
    "undated": {**_UNDATED, **_SEEN},
    "inferred": {"published_basis": "inferred"},
    "month": {"published": Edtf("2025-11")},
    "no publisher": {"publisher": None},
    "institution": {
        "author": "World Bank", "publisher": "World Bank", "published": Edtf("2025"),
    },
    "no address": {"url": None},
}  # fmt: skip
_A = "https://example.org/a"
_FIRST: dict[StyleName, dict[str, str]] = {
    "oscola": {
        "signed": f"Marat Aliev, ‘A headline’ The Outlet (5 May 2025) <{_A}>"
        " accessed 15 January 2026.",
        "unsigned": f"‘A headline’ The Outlet (5 May 2025) <{_A}>.",
        "no headline": "[Untitled report; its address reads “trade grows”] The Outlet"
        f" (5 May 2025) <{_A}>.",
        "undated": f"‘A headline’ The Outlet (n.d.) <{_A}> accessed 15 January 2026.",
        "inferred": f"‘A headline’ The Outlet [5 May 2025, inferred] <{_A}>.",
        "month": f"‘A headline’ The Outlet (November 2025) <{_A}>.",
        "no publisher": f"‘A headline’ [publisher not stated] (5 May 2025) <{_A}>.",
        "institution": f"World Bank, ‘A headline’ (2025) <{_A}>.",
        "no address": "‘A headline’ The Outlet (5 May 2025).",
    },
    "un": {
        "signed": f"Marat Aliev, “A headline”, The Outlet, 5 May 2025, available at {_A}"
        " (accessed on 15 January 2026).",
        "unsigned": f"“A headline”, The Outlet, 5 May 2025, available at {_A}.",
        "no headline": "[Untitled report; its address reads “trade grows”], The Outlet,"
        f" 5 May 2025, available at {_A}.",
        "undated": f"“A headline”, The Outlet, n.d., available at {_A}"
        " (accessed on 15 January 2026).",
        "inferred": f"“A headline”, The Outlet, [5 May 2025, inferred], available at {_A}.",
        "month": f"“A headline”, The Outlet, November 2025, available at {_A}.",
        "no publisher": f"“A headline”, publisher not stated, 5 May 2025, available at {_A}.",
        "institution": f"World Bank, “A headline”, 2025, available at {_A}.",
        "no address": "“A headline”, The Outlet, 5 May 2025.",
    },
    "gost": {
        "signed": f"Aliev M. A headline // The Outlet. 2025. 5 мая. URL: {_A}"
        " (дата обращения: 15.01.2026).",
        "unsigned": f"A headline // The Outlet. 2025. 5 мая. URL: {_A}.",
        "no headline": "[Без заголовка; адрес гласит: «trade grows»] // The Outlet. 2025."
        f" 5 мая. URL: {_A}.",
        "undated": f"A headline // The Outlet. Б. д. URL: {_A} (дата обращения: 15.01.2026).",
        "inferred": f"A headline // The Outlet. [2025. 5 мая, по косвенным данным]. URL: {_A}.",
        "month": f"A headline // The Outlet. 2025. Нояб. URL: {_A}.",
        "no publisher": f"A headline // [издание не указано]. 2025. 5 мая. URL: {_A}.",
        "institution": f"World Bank. A headline. 2025. URL: {_A}.",
        "no address": "A headline // The Outlet. 2025. 5 мая.",
    },
}
_AGAIN: dict[StyleName, dict[str, str]] = {
    "oscola": {
        "signed": "Aliev (n 1).",
        "no headline": "[Untitled report; its address reads “trade grows”] (n 1).",
        "institution": "World Bank (n 1).",
        "": "‘A headline’ (n 1).",
    },
    "un": {
        "signed": "Aliev, “A headline”.",
        "no headline": "[Untitled report; its address reads “trade grows”], The Outlet.",
        "no publisher": "“A headline”, publisher not stated.",
        "institution": "World Bank, “A headline”.",
        "": "“A headline”, The Outlet.",
    },
    "gost": {
        "signed": "Aliev M. A headline.",
        "no headline": "[Без заголовка; адрес гласит: «trade grows»] // The Outlet.",
        "no publisher": "A headline // [издание не указано].",
        "institution": "World Bank. A headline.",
        "": "A headline // The Outlet.",
    },
}
_LANGUAGE = {"oscola": "en", "un": "en", "chicago": "en", "gost": "ru"}


def _citations(style: StyleName, **how: bool) -> Citations:
    return Citations(catalogue(_LANGUAGE[style]), style, **how)


def _printed(*notes: Note) -> list[str]:
    """The notes as a paper numbers and prints them."""
    properties = Properties("", "", "", "en-GB", Edtf("2025").earliest(), "")  # type: ignore[arg-type]
    paper = Document(properties, Layout(), (Para((Str("x"), *notes)),))
    (para,) = numbered(paper).blocks
    assert isinstance(para, Para)
    made = [inline for inline in para.inlines if isinstance(inline, Note)]
    return [plain_text(note.inlines).replace("\u00a0", " ") for note in made]


@pytest.mark.parametrize("style", _FIRST)
@pytest.mark.parametrize("shape", _FACTS)
def test_a_source_first_and_again(style: StyleName, shape: str) -> None:
    cited = source(**_FACTS[shape])
    citations = _citations(style)
    first, again, third = _printed(*(citations.note([Mention(cited)]) for _ in range(3)))
    assert first == _FIRST[style][shape]
    assert again == _AGAIN[style].get(shape, _AGAIN[style][""])
    # No ibid: a note says the same however far it stands from the first.
    assert third == again


_SPEECH = Speech("Kassym-Jomart Tokayev", "President of Kazakhstan", "Visit, Bishkek")
_SPOKEN: dict[StyleName, tuple[str, str]] = {
    "chicago": (
        "Kassym-Jomart Tokayev, President of Kazakhstan, Visit, Bishkek, quoted in “One”,"
        " The Outlet, 5 May 2025.",
        "Kassym-Jomart Tokayev, quoted in “One”, The Outlet.",
    ),
    "oscola": (
        "Kassym-Jomart Tokayev, President of Kazakhstan, Visit, Bishkek, quoted in ‘One’"
        " The Outlet (5 May 2025).",
        "Kassym-Jomart Tokayev, quoted in ‘One’ (n 1).",
    ),
    "un": (
        "Kassym-Jomart Tokayev, President of Kazakhstan, Visit, Bishkek, quoted in “One”,"
        " The Outlet, 5 May 2025.",
        "Kassym-Jomart Tokayev, quoted in “One”, The Outlet.",
    ),
    "gost": ("Цит. по: One // The Outlet. 2025. 5 мая.", "Цит. по: One // The Outlet."),
}


@pytest.mark.parametrize("style", STYLES)
def test_speech_quoted_in_a_report(style: StyleName) -> None:
    cited = [Mention(source(title="One", url=None), _SPEECH)]
    citations = _citations(style)
    first, again = _printed(citations.note(cited), citations.note(cited))
    assert (first, again) == _SPOKEN[style]


_TWO: dict[StyleName, tuple[str, str]] = {
    "chicago": (
        "“One”, The Outlet, 5 May 2025; “Two”, The Outlet, 5 May 2025.",
        "“Two”, The Outlet; but see “One”, The Outlet, giving $9.8 billion.",
    ),
    "oscola": (
        "‘One’ The Outlet (5 May 2025); ‘Two’ The Outlet (5 May 2025).",
        "‘Two’ (n 1); but see ‘One’ (n 1), giving $9.8 billion.",
    ),
    "un": (
        "“One”, The Outlet, 5 May 2025; “Two”, The Outlet, 5 May 2025.",
        "“Two”, The Outlet; but see “One”, The Outlet, giving $9.8 billion.",
    ),
    "gost": (
        "One // The Outlet. 2025. 5 мая ; Two // The Outlet. 2025. 5 мая.",
        "Two // The Outlet ; но см.: One // The Outlet, где приведено значение $9.8 billion.",
    ),
}


@pytest.mark.parametrize("style", STYLES)
def test_two_sources_in_one_note_agree_or_not(style: StyleName) -> None:
    one, two = (source(name, title=name.title(), url=None) for name in ("one", "two"))
    citations = _citations(style)
    together, apart = _printed(
        citations.note([Mention(one), Mention(two), Mention(one)]),
        citations.note([Mention(two), Mention(one, giving="$9.8 billion")]),
    )
    assert (together, apart) == _TWO[style]


def test_one_speech_in_two_sources_is_announced_once_in_a_russian_note() -> None:
    citations = _citations("gost")
    cited = [Mention(source(name, title=name, url=None), _SPEECH) for name in ("One", "Two")]
    assert _printed(citations.note(cited)) == [
        "Цит. по: One // The Outlet. 2025. 5 мая ; Two // The Outlet. 2025. 5 мая."
    ]


class TestPointingBack:
    def test_the_number_is_live_and_counts_notes_of_the_writers_own(self) -> None:
        citations = _citations("oscola")
        first, other, again = (
            citations.note([Mention(source(name, title=name, url=None))])
            for name in ("One", "Two", "One")
        )
        assert first.key
        assert CrossRef(first.key) in again.inlines
        own = Note((Str("The writer's own."),))
        told = _printed(own, first, other, own, again)
        assert told[-1] == "‘One’ (n 2)."

    def test_two_of_one_author_in_one_note_keep_their_headlines(self) -> None:
        citations = _citations("oscola")
        one, two = (
            source(name, title=name, url=None, author="Marat Aliev") for name in ("One", "Two")
        )
        told = _printed(
            citations.note([Mention(one), Mention(two)]), citations.note([Mention(two)])
        )
        assert told[1] == "Aliev, ‘Two’ (n 1)."

    def test_a_note_below_a_table_is_no_ones_first(self) -> None:
        citations = _citations("oscola")
        cited = [Mention(source(url=None))]
        below, foot, again, lower = (
            citations.note(cited, apart=apart) for apart in (True, False, False, True)
        )
        whole = "‘A headline’ The Outlet (5 May 2025)."
        assert not below.key
        assert _printed(below, foot, again, lower) == [whole, whole, "‘A headline’ (n 2).", whole]

    def test_without_numbers_every_note_is_whole(self) -> None:
        citations = _citations("oscola", numbered=False)
        cited = [Mention(source(url=None))]
        assert len(set(_printed(citations.note(cited), citations.note(cited)))) == 1

    @pytest.mark.parametrize("style", [name for name in STYLES if name != "oscola"])
    def test_other_styles_point_nowhere(self, style: StyleName) -> None:
        citations = _citations(style)
        assert {citations.note([Mention(source())]).key for _ in range(2)} == {""}


@pytest.mark.parametrize(
    ("author", "told"),
    [
        ("Marat Aliev", "Aliev M."),
        ("Kassym-Jomart Tokayev", "Tokayev K.-J."),
        ("Алиев Марат Серикович", "Алиев М. С."),
        ("Марат Алиев", "Алиев М."),
        ("Reuters", "Reuters."),
        ("Министерство торговли", "Министерство торговли."),
        ("Қазақстан Республикасының Үкіметі", "Қазақстан Республикасының Үкіметі."),
        ("Marat Aliev and Aigul Bekova", "Aliev M., Bekova A."),
        ("Марат Алиев, Айгуль Бекова и Асель Ким", "Алиев М., Бекова А., Ким А."),
        ("Ministry of Trade and Industry", "Ministry of Trade and Industry."),
        ("Ernst and Young", "Ernst and Young."),
        ("Aliev, Marat", "Aliev, Marat."),
    ],
)
def test_names_of_authors_in_russian_notes(author: str, told: str) -> None:
    (note,) = _printed(_citations("gost").note([Mention(source(author=author))]))
    assert note.startswith(f"{told} A headline // ")


@pytest.mark.parametrize(
    ("published", "told"),
    [
        ("2025-11-02", "2025. 2 нояб."),
        ("2025-06-07", "2025. 7 июня."),
        ("2025-06", "2025. Июнь."),
        ("2025", "2025."),
        ("2025~", "Приблизительно 2025 г."),
        ("2024/2025", "2024–2025 гг."),
    ],
)
def test_dates_in_russian_notes(published: str, told: str) -> None:
    cited = source(published=Edtf(published), url=None)
    (note,) = _printed(_citations("gost").note([Mention(cited)]))
    assert note == f"A headline // The Outlet. {told}"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("kk", f"A headline // The Outlet. 2025. 5 мамыр. URL: {_A} (қаралған күні: 15.01.2026)."),
        ("ky", f"A headline // The Outlet. 2025. 5-май. URL: {_A} (каралган күнү: 15.01.2026)."),
        ("en", f"A headline // The Outlet. 2025. 5 May. URL: {_A} (accessed: 15.01.2026)."),
    ],
)
def test_the_russian_style_with_other_labels(language: str, told: str) -> None:
    note = Citations(catalogue(language), "gost").note([Mention(source(**_SEEN))])
    assert _printed(note) == [told]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", STYLES)
def test_every_style_speaks_every_language(style: StyleName, language: str) -> None:
    citations = Citations(catalogue(language), style)
    cited = [Mention(source(title=None, publisher=None, **_UNDATED, **_SEEN), _SPEECH)]
    told = _printed(citations.note(cited), citations.note(cited))
    words = " ".join(told)
    assert "{" not in words
    assert ".." not in words
    if language != "en":
        assert not {"untitled", "stated", "n.d.", "accessed", "quoted"} & set(
            words.replace("[", "").replace("]", "").split()
        )


def test_the_default_style_of_a_language() -> None:
    assert [style_of_language(language) for language in LANGUAGES] == [
        "chicago", "gost", "gost", "gost",
    ]  # fmt: skip


@pytest.mark.parametrize("style", STYLES)
def test_a_listed_paper_keeps_addresses_out_of_its_notes(style: StyleName) -> None:
    own = source(language=_LANGUAGE[style])
    note = _citations(style, listed=True).note([Mention(own)])
    assert Link(_A, (Str("A headline"),)) in note.inlines
    assert "example.org" not in _printed(note)[0]


@pytest.mark.parametrize(
    ("style", "told"),
    [("chicago", "Aliev and Bekova, “A headline”."), ("oscola", "Aliev and Bekova (n\u00a0).")],
)
def test_a_later_note_names_all_who_sign(style: StyleName, told: str) -> None:
    citations = _citations(style)
    cited = [Mention(source(author="Marat Aliev and Aigul Bekova"))]
    assert plain_text([citations.note(cited), citations.note(cited)][1].inlines) == told


@pytest.mark.parametrize(
    ("author", "told"),
    [
        ("Marat Aliev, Asel Kim and Aigul Bekova", "Aliev, Kim and Bekova, “A headline”."),
        ("Марат Алиев и Айгуль Бекова", "Алиев и Бекова, “A headline”."),
        ("Ernst and Young", "Ernst and Young, “A headline”."),
    ],
)
def test_a_later_note_parts_names_as_they_were_parted(author: str, told: str) -> None:
    citations, cited = _citations("chicago"), [Mention(source(author=author))]
    assert plain_text([citations.note(cited), citations.note(cited)][1].inlines) == told
