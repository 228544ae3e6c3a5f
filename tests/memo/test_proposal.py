"""What is proposed for a paper: items the library holds, in the scope, within the limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from briefing.app import templates
from briefing.app.library import Library
from briefing.app.session import Session
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.memo import edit
from briefing.memo.outline import Paper
from briefing.memo.proposal import MIXED, Offer, Scope, propose, shortened
from briefing.values.edtf import Edtf

TODAY = date(2025, 9, 1)
ALL = [template.id for template in templates.load_all()]


def _paper(template: str) -> Paper:
    return edit.new_memo(templates.get(template), "en", TODAY, None).main


def _offers(template: str, library: Library, scope: Scope | None = None) -> dict[str, Offer]:
    found = propose(_paper(template), library.store, scope or Scope())
    return {offer.section.id: offer for offer in found}


def _ids(items: tuple[Item, ...]) -> list[str]:
    return [item.id for item in items]


@pytest.mark.parametrize("template", ALL)
def test_what_is_proposed_can_be_put_in_and_keeps_the_limits(template: str, library: Library):
    session = Session.new(library, templates.get(template), "en", TODAY)
    offers = session.propose(Scope())
    chosen = [(offer.section.id, item.id) for offer in offers for item in offer.items]
    before = session.memo
    session.fill(chosen)
    paper = session.memo.main
    assert len(paper.blocks()) == len(chosen)
    for section in paper.sections:
        limit = paper.template.section(section.id).max_items  # type: ignore[union-attr]
        assert limit is None or len(section.blocks) <= limit
    notes = paper.template.max_notes
    assert notes is None or len(paper.blocks()) <= notes
    assert all(block.content is None and block.item for block in paper.blocks())
    if chosen:
        assert session.history.undo_name() == "fill"
        session.undo()
        assert session.memo.papers == before.papers


def test_a_record_of_conversation_is_never_filled(library: Library):
    assert _offers("record-of-conversation", library) == {}


def test_the_newest_and_best_attested_come_first(library: Library):
    developments = _offers("one-page-brief", library)["developments"]
    first, *others = developments.items
    assert first.id == "seventh-supreme-interstate-council"
    days = [item.date.sort_key()[1] for item in (first, *others) if isinstance(item, Event)]  # type: ignore[union-attr]
    assert days == sorted(days, reverse=True)
    assert len(developments.items) == 3
    assert developments.others


def test_among_the_latest_stands_only_what_happened_in_the_year_before(library: Library):
    scope = Scope(as_of=Edtf("2025-09-01"))
    brief = _offers("bilateral-meeting-brief", library, scope)["developments"]
    offered = (*brief.items, *brief.others)
    assert all(isinstance(item, Event) and item.date for item in offered)
    assert {item.status for item in offered}.isdisjoint({"planned"})  # type: ignore[union-attr]
    assert min(item.date.latest() for item in offered) >= date(2024, 9, 1)  # type: ignore[union-attr,operator,type-var]
    year = Scope(until=Edtf("2024-12-31"))
    told = _offers("one-page-brief", library, year)["developments"].items
    assert "twelfth-intergovernmental-council" in _ids(told)


def test_no_day_crowds_out_the_others(library: Library):
    key = _offers("chronology", library)["key-dates"].items
    days = [str(item.date) for item in key if isinstance(item, Event)]
    assert len(set(days[:5])) == 5
    assert {"treaty-allied-relations-signed", "seventh-supreme-interstate-council"} <= {*_ids(key)}


def test_a_ceremony_comes_behind_what_was_done_on_its_day(library: Library):
    offered = _offers("one-page-brief", library)["developments"]
    kinds = [item.event_kind for item in (*offered.items, *offered.others)]  # type: ignore[union-attr]
    assert "ceremony" in kinds
    assert "ceremony" not in kinds[: kinds.index("signing")]


def test_exports_and_imports_come_together_or_not_at_all(library: Library):
    pair = {"exports-2023-cabinet", "imports-2023-cabinet"}
    shown = [
        pair.intersection(_ids(offer.items))
        for template in ALL
        for offer in _offers(template, library).values()
    ]
    assert all(len(found) in (0, 2) for found in shown)
    assert pair in shown


def test_what_is_shortened_keeps_pairs_and_loses_nothing(library: Library):
    offers = list(_offers("fact-sheet", library).values())
    everything = [sorted(_ids((*offer.items, *offer.others))) for offer in offers]
    pair = {"trade-turnover-2023-tokayev", "trade-turnover-2023-cabinet"}
    while any(offer.items for offer in offers):
        counts = [len(offer.items) for offer in offers]
        offers = shortened(offers)
        assert sum(len(offer.items) for offer in offers) < sum(counts)
        assert [sorted(_ids((*one.items, *one.others))) for one in offers] == everything
        assert all(len(pair.intersection(_ids(one.items))) in (0, 2) for one in offers)
        if max(counts) > len(pair):
            assert all(len(one.items) > 0 for one, n in zip(offers, counts, strict=True) if n == 1)


def test_targets_that_disagree_in_a_row_stay_together(library: Library):
    """One amount for two years, and for one of these another amount."""
    offers = list(_offers("fact-sheet", library).values())
    place = [offer.section.id for offer in offers].index("targets")
    first, then = (library.store.item(f"trade-goal-3bn-by-{year}") for year in ("2030", "2027"))
    assert isinstance(first, Figure)
    more = replace(first, id="more", value=first.value + 1)
    for row in ((then, first, more), (then, more, first), (more, then, first)):
        told = shortened([replace(offers[place], items=row, others=())])
        assert (told[0].items, told[0].others) == ((), row)


def test_the_last_item_of_a_required_section_goes_after_those_of_others(library: Library):
    offers = list(_offers("fact-sheet", library).values())
    required = [offer.section.id for offer in offers if offer.section.required]
    while sum(len(offer.items) for offer in offers) > len(required):
        offers = shortened(offers)
    assert [offer.section.id for offer in offers if offer.items] == required == ["glance"]


def test_single_items_go_from_the_last_section_to_the_first(library: Library):
    offers = list(_offers("fact-sheet", library).values())
    while max(len(offer.items) for offer in offers) > 2:
        offers = shortened(offers)
    left = [offer.section.id for offer in offers if offer.items]
    assert left == ["glance", "trade", "projects", "agreements", "targets"]
    while len(left) > 1:
        offers = shortened(offers)
        still = [offer.section.id for offer in offers if offer.items]
        assert still in (left, left[:-1])
        left = still


def test_a_whole_chronology_is_cut_once_the_rest_is_down_to_a_few(library: Library):
    offers = list(_offers("chronology", library).values())
    whole = {offer.section.id: offer for offer in offers}["chronology"]
    while whole in offers:
        counts = {offer.section.id: len(offer.items) for offer in offers if offer is not whole}
        offers = shortened(offers)
    assert counts == {"key-dates": 3, "uncertain": 3, "forthcoming": 3}
    while {offer.section.id: len(offer.items) for offer in offers}["chronology"] > 1:
        offers = shortened(offers)
        others = {one.section.id: len(one.items) for one in offers if not one.section.years}
        assert others == counts


def test_plans_go_where_they_are_named_alone(library: Library):
    sheet = _offers("fact-sheet", library)
    for name in ("glance", "trade"):
        assert {item.status for item in sheet[name].items} == {"actual"}  # type: ignore[union-attr]
    targets = sheet["targets"].items
    assert {item.kind for item in targets} == {"figure"}
    assert not {item.status for item in targets} & {"actual", "estimate"}  # type: ignore[union-attr]
    chronology = _offers("chronology", library)
    assert {item.status for item in chronology["forthcoming"].items} == {"planned"}  # type: ignore[union-attr]


def test_figures_that_disagree_come_together_or_not_at_all(library: Library):
    pair = {"trade-turnover-2023-tokayev", "trade-turnover-2023-cabinet"}
    for template in ALL:
        for offer in _offers(template, library).values():
            assert len(pair.intersection(_ids(offer.items))) in (0, 2)
    assert pair <= set(_ids(_offers("fact-sheet", library)["trade"].items))


def test_a_chronology_is_whole_and_dated(library: Library):
    offers = _offers("chronology", library)
    whole, key = offers["chronology"], offers["key-dates"]
    assert set(_ids(key.items)) <= set(_ids(whole.items))
    assert all(isinstance(item, Event) and item.date for item in whole.items)
    held = [e for e in library.search(kind="event") if isinstance(e, Event) and e.date]
    assert len(whole.items) == len([e for e in held if e.status != "planned"])
    day = [item.id for item in whole.items if str(item.date) == "2025-08-22"]  # type: ignore[union-attr]
    told = ["tokayev-welcome-intymak-ordo", "seventh-supreme-interstate-council",
            "golden-eagle-order-awarded", "presidents-joint-statement-signed"]  # fmt: skip
    assert [identity for identity in day if identity in told] == told
    undated = offers["uncertain"].items
    assert undated
    assert all(isinstance(item, Event) and item.date is None for item in undated)


def test_statements_are_proposed_for_statements_and_speakers_take_turns(library: Library):
    brief = _offers("bilateral-meeting-brief", library)
    assert "their-objectives" not in brief
    said = brief["statements"].items
    speakers = [item.speaker for item in said if isinstance(item, Quote)]
    assert len(set(speakers[:4])) == 4


def test_a_scope_of_actors_topics_and_days(library: Library):
    scope = Scope(topics=("trade",), since=Edtf("2024-01-01"), until=Edtf("2024-12-31"))
    found = [item for offer in _offers("background-paper", library, scope).values()
             for item in (*offer.items, *offer.others)]  # fmt: skip
    assert found
    assert all("trade" in item.topics for item in found)
    assert all(item.period for item in found if isinstance(item, Figure))
    one = _offers("background-paper", library, Scope(actors=("olzhas-bektenov",)))
    assert _ids(one["positions"].items) == ["bektenov-relations-new-level"]
    assert all("olzhas-bektenov" in item.participants for item in one["history"].items)  # type: ignore[union-attr]


def test_a_country_is_found_by_posts_and_places(library: Library):
    offers = _offers("background-paper", library, Scope(actors=("kyrgyzstan",)))
    speakers = {item.speaker for item in offers["positions"].items if isinstance(item, Quote)}
    assert speakers == {"sadyr-japarov", "akylbek-japarov"}
    figures = (*offers["now"].items, *offers["figures"].items)
    assert any(item.reporter is None for item in figures if isinstance(item, Figure))


def test_nothing_is_proposed_that_was_not_yet_known(library: Library):
    assert _offers("background-paper", library, Scope(as_of=Edtf("2024-03-31"))) == {}
    later = _offers("background-paper", library, Scope(as_of=Edtf("2024-04-30")))
    told = [item for offer in later.values() for item in (*offer.items, *offer.others)]
    assert told
    held = [one.date for one in told if isinstance(one, Event) and one.status == "held"]
    assert all(day.earliest() <= date(2024, 4, 30) for day in held if day)  # type: ignore[operator]
    assert "trade-goal-3bn-by-2027" not in {item.id for item in told}


def test_what_the_paper_shows_already_takes_its_room(library: Library):
    session = Session.new(library, templates.get("one-page-brief"), "en", TODAY)
    session.add_item("trade-turnover-2024")
    session.add_item("trade-turnover-2023-cabinet")
    facts = next(
        one
        for one in propose(session.paper, library.store, Scope())
        if one.section.id == "key-facts"
    )
    assert facts.room == 2
    assert len(facts.items) == 2
    assert not {"trade-turnover-2024", "trade-turnover-2023-cabinet"} & set(_ids(facts.items))


def test_a_section_for_words_too_is_not_crowded(library: Library):
    template = templates.get("background-paper")
    for spec in template.sections:
        offer = _offers("background-paper", library).get(spec.id)
        if offer and spec.takes("prose"):
            assert len(offer.items) <= MIXED


def test_sections_that_draw_nothing_are_left_alone(library: Library):
    paper = _paper("one-page-brief")
    empty = tuple(replace(spec, draws=()) for spec in paper.template.sections)
    paper = replace(paper, template=replace(paper.template, sections=empty))
    assert propose(paper, library.store, Scope()) == ()
