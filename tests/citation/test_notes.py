from __future__ import annotations

import pytest
from corpus.makers import source

from briefing.citation.notes import Citations
from briefing.citation.style import Mention, Speech
from briefing.corpus.source import Source
from briefing.document.numbering import plain_text
from briefing.document.tree import Emph, Link, Note, Span, Str
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import LANGUAGES, catalogue


def words(note: Note) -> str:
    return plain_text(note.inlines)


def _cited(*sources: Source, times: int = 1, language: str = "en") -> str:
    """The note of the last of several citations of the same sources."""
    citations = Citations(catalogue(language))
    for _ in range(times):
        note = citations.note(Mention(each) for each in sources)
    return words(note).replace("\u00a0", " ")


_DESCRIBED = {"title": None, "description": "trade grows"}
_UNDATED = {"published": None, "published_basis": "unknown"}
_SHAPES = {
    "unsigned": (
        {},
        "“A headline”, The Outlet, 5 May 2025, https://example.org/a.",
        "“A headline”, The Outlet.",
    ),
    "signed": (
        {"author": "Marat Aliev"},
        "Marat Aliev, “A headline”, The Outlet, 5 May 2025, https://example.org/a.",
        "Aliev, “A headline”.",
    ),
    "by an institution": (
        {"author": "World Bank"},
        "World Bank, “A headline”, The Outlet, 5 May 2025, https://example.org/a.",
        "World Bank, “A headline”.",
    ),
    "by its own publisher": (
        {"author": "Asia Plus", "publisher": "Asia Plus"},
        "Asia Plus, “A headline”, 5 May 2025, https://example.org/a.",
        "Asia Plus, “A headline”.",
    ),
    "no headline": (
        _DESCRIBED,
        "[Untitled report; its address reads “trade grows”], The Outlet, 5 May 2025, https://example.org/a.",
        "[Untitled report; its address reads “trade grows”], The Outlet.",
    ),
    "no headline and no description": (
        {"title": None},
        "[Untitled], The Outlet, 5 May 2025, https://example.org/a.",
        "[Untitled], The Outlet.",
    ),
    "undated, access known": (
        {**_UNDATED, "accessed": Edtf("2026-01-15")},
        "“A headline”, The Outlet, n.d., accessed 15 January 2026, https://example.org/a.",
        "“A headline”, The Outlet.",
    ),
    "undated, access unknown": (
        _UNDATED,
        "“A headline”, The Outlet, n.d., https://example.org/a.",
        "“A headline”, The Outlet.",
    ),
    "a date of unknown basis": (
        {"published_basis": "unknown", "accessed": Edtf("2026-01-15")},
        "“A headline”, The Outlet, n.d., accessed 15 January 2026, https://example.org/a.",
        "“A headline”, The Outlet.",
    ),
    "dated, access known": (
        {"accessed": Edtf("2026-01-15")},
        "“A headline”, The Outlet, 5 May 2025, https://example.org/a.",
        "“A headline”, The Outlet.",
    ),
    "dated by its address": (
        {"published_basis": "address"},
        "“A headline”, The Outlet, 5 May 2025, https://example.org/a.",
        "“A headline”, The Outlet.",
    ),
    "date inferred": (
        {"published_basis": "inferred"},
        "“A headline”, The Outlet, [5 May 2025, inferred], https://example.org/a.",
        "“A headline”, The Outlet.",
    ),
    "dated by month": (
        {"published": Edtf("2025-05")},
        "“A headline”, The Outlet, May 2025, https://example.org/a.",
        "“A headline”, The Outlet.",
    ),
    "no publisher": (
        {"publisher": None},
        "“A headline”, publisher not stated, 5 May 2025, https://example.org/a.",
        "“A headline”, publisher not stated.",
    ),
    "no address": (
        {"url": None},
        "“A headline”, The Outlet, 5 May 2025.",
        "“A headline”, The Outlet.",
    ),
    "nothing known": (
        {"title": None, "publisher": None, "url": None, **_UNDATED},
        "[Untitled], publisher not stated, n.d.",
        "[Untitled], publisher not stated.",
    ),
}


@pytest.mark.parametrize(("facts", "first", "again"), _SHAPES.values(), ids=_SHAPES.keys())
def test_a_source(facts: dict[str, object], first: str, again: str) -> None:
    cited = source(**facts)
    assert _cited(cited) == first
    for times in (2, 3):
        assert _cited(cited, times=times) == again


def test_a_headline_is_kept_as_published() -> None:
    odd = "kazakhstan RAISES “transit” target; <b>Eyes</b> set"
    assert _cited(source(title=odd)).startswith(f"“{odd}”, ")


def test_two_sources_are_one_note_in_the_order_given() -> None:
    told = _cited(source("a", title="One", url=None), source("b", title="Two", url=None))
    assert told == "“One”, The Outlet, 5 May 2025; “Two”, The Outlet, 5 May 2025."


def test_two_passages_of_one_source_name_it_once() -> None:
    assert _cited(source("a", url=None), source("a", url=None)) == (
        "“A headline”, The Outlet, 5 May 2025."
    )


def test_a_known_source_is_short_beside_a_new_one() -> None:
    citations = Citations(catalogue("en"))
    citations.note([Mention(source("a", url=None))])
    told = citations.note([Mention(source("b", title="New", url=None)), Mention(source("a"))])
    assert words(told) == "“New”, The Outlet, 5 May 2025; “A headline”, The Outlet."


def test_speech_is_quoted_in_its_report() -> None:
    speech = Speech("Kassym-Jomart Tokayev", "President of Kazakhstan", "Visit, Bishkek, 2025")
    citations = Citations(catalogue("en"))
    cited = [Mention(source(url=None), speech)]
    assert words(citations.note(cited)) == (
        "Kassym-Jomart Tokayev, President of Kazakhstan, Visit, Bishkek, 2025, quoted in"
        " “A headline”, The Outlet, 5 May 2025."
    )
    assert words(citations.note(cited)) == (
        "Kassym-Jomart Tokayev, quoted in “A headline”, The Outlet."
    )


def test_speech_without_post_or_occasion_leaves_no_gap() -> None:
    citations = Citations(catalogue("en"))
    told = words(citations.note([Mention(source(url=None), Speech("A. B.", "", ""))]))
    assert told == "A. B., quoted in “A headline”, The Outlet, 5 May 2025."


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_ibid_in_any_language(language: str) -> None:
    told = _cited(source(), times=2, language=language)
    assert "A headline" in told
    assert "example.org" not in told


def test_in_russian() -> None:
    assert _cited(source(**_UNDATED), language="ru").startswith("«A headline»")
    assert "б. д." in _cited(source(**_UNDATED), language="ru")


class TestTree:
    def test_the_publisher_is_set_apart_and_the_address_is_a_link(self) -> None:
        note = Citations(catalogue("en")).note([Mention(source())])
        assert Emph((Str("The Outlet"),)) in note.inlines
        assert Link("https://example.org/a", (Str("https://example.org/a"),)) in note.inlines

    @pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "example.org"])
    def test_an_address_of_another_kind_is_words_alone(self, url: str) -> None:
        note = Citations(catalogue("en")).note([Mention(source(url=url))])
        assert Str(url) in note.inlines
        assert not [inline for inline in note.inlines if isinstance(inline, Link)]

    @pytest.mark.parametrize(
        ("paper", "headline", "marked"), [("en", "en", ""), ("ru", "en", "en"), ("en", "kk", "kk")]
    )
    def test_a_headline_in_another_language_is_marked(
        self, paper: str, headline: str, marked: str
    ) -> None:
        note = Citations(catalogue(paper)).note([Mention(source(language=headline))])
        spans = [inline.language for inline in note.inlines if isinstance(inline, Span)]
        assert "".join(spans) == marked
