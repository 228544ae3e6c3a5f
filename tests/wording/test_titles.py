from __future__ import annotations

import pytest

from briefing.app.library import Library
from briefing.corpus.item import Event, Figure, Quote
from briefing.wording.catalogue import catalogue
from briefing.wording.languages import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_and_occasion_of_the_library_has_its_name(
    reading_library: Library, language: str
) -> None:
    items = {item.id: item for item in reading_library.search()}
    titles = {item.title for item in items.values() if isinstance(item, Figure)}
    for quote in items.values():
        if isinstance(quote, Quote) and quote.occasion:
            titles.add(items[quote.occasion].title)  # type: ignore[union-attr]
    words = catalogue(language)
    assert len(titles) > 20
    assert not [title for title in titles if words.find("titles", title) is None]
    if language != "en":
        assert not [title for title in titles if words.named("titles", title) == title]


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_every_place_and_post_of_the_library_has_its_name(
    reading_library: Library, language: str
) -> None:
    items = reading_library.search()
    named = {("places", item.place) for item in items if isinstance(item, Event) and item.place}
    named |= {("posts", item.post) for item in items if isinstance(item, Quote) and item.post}
    words = catalogue(language)
    assert not [name for table, name in named if words.named(table, name) == name]
