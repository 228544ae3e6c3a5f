from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.app.library import Library
from briefing.errors import BriefingError
from briefing.memo.evidence import Index, empty, gather, merged, sealed, stands
from briefing.memo.outline import Evidence

QUOTE, OCCASION = "president-japarov-aim-3bn", "seventh-supreme-interstate-council"


def _gathered(library: Library, *items: str) -> Evidence:
    return gather(library.store, items)


def test_a_quote_takes_its_occasion_speaker_and_sources_along(reading_library: Library) -> None:
    evidence = _gathered(reading_library, QUOTE)
    assert [item.id for item in evidence.items()] == [OCCASION, QUOTE]
    assert {actor.id for actor in evidence.actors} == {
        "sadyr-japarov",
        "kassym-jomart-tokayev",
        "supreme-interstate-council",
    }
    assert [witness.source.id for witness in evidence.witnesses] == [
        "asbmedia-alliance",
        "sivildiplomasi-trade-3bn",
    ]
    index = Index(evidence)
    assert index.actor_name("sadyr-japarov", "en") == "Sadyr Japarov"
    assert index.actor_name("sadyr-japarov", "ru") == "Садыр Жапаров"
    council = index.actor_name("supreme-interstate-council", "ru")
    assert council == "Supreme Interstate Council of Kazakhstan and Kyrgyzstan"
    assert index.actor_name("nobody", "ru") == "nobody"
    occasion = index.occasion(evidence.quotes[0])
    assert occasion is not None
    assert occasion.id == OCCASION
    assert index.source("asbmedia-alliance").publisher == "asb-media.info"


def test_a_figure_takes_its_reporter(reading_library: Library) -> None:
    evidence = _gathered(reading_library, "trade-growth-2023")
    assert [actor.id for actor in evidence.actors] == ["cabinet-of-ministers-kyrgyzstan"]


def test_an_unknown_item(reading_library: Library) -> None:
    with pytest.raises(BriefingError, match="item-unknown"):
        _gathered(reading_library, "nothing")


def test_what_is_missing_is_told() -> None:
    index = Index(empty())
    for ask in (index.item, index.source):
        with pytest.raises(BriefingError, match="evidence-missing"):
            ask("nothing")
    with pytest.raises(BriefingError, match="evidence-missing"):
        index.item(None)


def test_passages_are_the_words_of_the_source_around_each_anchor(
    reading_library: Library,
) -> None:
    for item in reading_library.search():
        evidence = _gathered(reading_library, item.id)
        index = Index(evidence)
        for anchor in item.anchors:
            witness = index.witnesses[anchor.source]
            words = reading_library.words(anchor.source)
            assert stands(anchor, witness)
            for passage in witness.passages:
                end = passage.start + len(passage.words)
                assert words[passage.start : end] == passage.words
                # A reader sees what stands around, but not the whole source.
                assert len(passage.words) < len(words)


@given(st.data())
def test_merging_is_gathering_together(reading_library: Library, data: st.DataObject) -> None:
    identities = [item.id for item in reading_library.search()]
    picks = st.lists(st.sampled_from(identities), max_size=5)
    first, second = data.draw(picks), data.draw(picks)
    together = _gathered(reading_library, *first, *second)
    one, other = (_gathered(reading_library, *picked) for picked in (first, second))
    assert merged(one, other) == merged(other, one) == together
    assert merged(one, one) == merged(one, empty()) == one
    assert together.seal == sealed(together)


def test_what_the_memo_has_already_stays_as_it_is(reading_library: Library) -> None:
    evidence = _gathered(reading_library, "trade-growth-2023")
    old = replace(evidence, figures=(replace(evidence.figures[0], title="As it was"),))
    assert merged(old, evidence).figures[0].title == "As it was"


def test_the_seal_sees_every_change(reading_library: Library) -> None:
    evidence = _gathered(reading_library, QUOTE, "trade-growth-2023")
    witness = evidence.witnesses[0]
    passage = witness.passages[0]
    changed = [
        replace(evidence, quotes=(replace(evidence.quotes[0], post="King"),)),
        replace(evidence, figures=(replace(evidence.figures[0], precision=0),)),
        replace(evidence, events=()),
        replace(evidence, actors=evidence.actors[1:]),
        replace(
            evidence,
            actors=(replace(evidence.actors[0], name="X"), *evidence.actors[1:]),
        ),
        replace(
            evidence,
            witnesses=(
                replace(witness, source=replace(witness.source, publisher="The Times")),
                *evidence.witnesses[1:],
            ),
        ),
        replace(
            evidence,
            witnesses=(
                replace(witness, passages=(replace(passage, start=passage.start + 1),)),
                *evidence.witnesses[1:],
            ),
        ),
    ]
    assert evidence.seal == sealed(evidence)
    assert len({sealed(each) for each in (evidence, *changed)}) == len(changed) + 1


def test_words_that_do_not_stand_in_their_passage(reading_library: Library) -> None:
    evidence = _gathered(reading_library, "trade-growth-2023")
    (anchor,), (witness,) = evidence.figures[0].anchors, evidence.witnesses
    (passage,) = witness.passages
    assert stands(anchor, witness)
    assert not stands(replace(anchor, exact=anchor.exact.replace("11.6", "16.1")), witness)
    assert not stands(replace(anchor, start=anchor.start + 1, end=anchor.end + 1), witness)
    assert not stands(anchor, replace(witness, passages=()))
    altered = replace(passage, words=passage.words.replace("11.6", "16.1"))
    assert not stands(anchor, replace(witness, passages=(altered,)))
