from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from briefing.app import shelf, templates
from briefing.app.library import Library
from briefing.app.template_sample import NONE, Samples, sample, samples
from briefing.memo.assemble import assemble
from briefing.memo.check import check, stops
from briefing.memo.names import LANGUAGES, Language
from briefing.memo.outline import Memo, Words
from briefing.memo.template import Template

SHELF = [template.id for template in templates.load_all()]
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def pool(reading_library: Library) -> Samples:
    return samples(reading_library)


def _words(memo: Memo) -> set[str]:
    return {
        piece.words
        for block in memo.main.blocks()
        for piece in block.content or ()
        if isinstance(piece, Words)
    }


def _own(template: Template, language: Language) -> set[str]:
    guidance = {f"[{spec.guidance.get(language)}]" for spec in template.sections}
    return {"[…]", *guidance, *(spec.starter for spec in template.sections)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("identity", SHELF)
def test_nothing_is_invented(
    identity: str, language: Language, pool: Samples, reading_library: Library
) -> None:
    template = templates.get(identity)
    memo = sample(template, pool, language, TODAY)
    assert _words(memo) <= _own(template, language)
    for block in memo.main.blocks():
        for item in block.picked():
            assert reading_library.item(item).kind == block.kind
    assert not stops(check(memo))
    assert assemble(memo, carried=False).blocks


@pytest.mark.parametrize("identity", SHELF)
def test_sections_take_what_they_accept_within_their_limits(identity: str, pool: Samples) -> None:
    memo = sample(templates.get(identity), pool, "en", TODAY)
    assert [section.id for section in memo.main.sections] == [
        spec.id for spec in memo.main.template.sections
    ]
    items = {item.id: item for item in pool.items}
    for section in memo.main.sections:
        spec = memo.main.template.section(section.id)
        assert spec is not None
        picked = [items[block.item] for block in section.blocks if block.item]
        assert all(spec.takes(item.kind) and spec.admits(item) for item in picked)
        assert len(picked) <= (spec.max_items or 3)
        if {"figure", "quote"} & set(spec.accepts) and not spec.statuses:
            assert picked


def test_other_items_stand_in_every_section(pool: Samples) -> None:
    brief = templates.get("one-page-brief")
    facts = brief.section("key-facts")
    assert facts is not None
    twice = replace(brief, sections=(facts, replace(facts, id="again")))
    memo = sample(twice, pool, "en", TODAY)
    picked = [block.item for block in memo.main.blocks()]
    assert len(picked) == 6
    assert len(set(picked)) == 6


def test_a_template_from_scratch_and_a_library_of_nothing() -> None:
    memo = sample(shelf.blank(), NONE, "kk", TODAY)
    assert _words(memo) == {"[…]"}
    assert memo.main.fields["date"] == "2026-11-22"
    assert assemble(memo, carried=False).blocks
