from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.app import templates
from briefing.memo import template_edit as edit
from briefing.memo.names import Names
from briefing.memo.template import FieldSpec, SectionSpec
from briefing.memo.template_check import Place, faults
from briefing.memo.template_edit import Part

BRIEF = templates.get("one-page-brief")


def _ids(template: Any, part: Part) -> list[str]:
    return [held.id for held in (template.fields if part == "field" else template.sections)]


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("name",), Names("Other")),
        (("section", 2, "max_items"), 9),
        (("section", 2, "heading", "kk"), "Бөлім"),
        (("field", 0, "required"), False),
        (("layout", "top"), 30.0),
        (("layout", "page_number", "align"), "right"),
        (("marks", "portions"), True),
    ],
)
def test_what_is_put_somewhere_stands_there_alone(place: Place, value: object) -> None:
    made = edit.put(BRIEF, place, value)
    assert edit.value_at(made, place) == value
    assert edit.put(made, place, edit.value_at(BRIEF, place)) == BRIEF


@pytest.mark.parametrize("part", ["field", "section"])
class TestParts:
    def test_a_new_one_has_an_id_of_its_own_and_asks_for_a_name(self, part: Part) -> None:
        made = edit.add(edit.add(BRIEF, part, 1), part, 1)
        assert _ids(made, part)[1:3] == [f"{part}-2", f"{part}-1"]
        name = "label" if part == "field" else "heading"
        assert {fault.place for fault in faults(made)} == {(part, 1, name), (part, 2, name)}

    def test_once_more_is_the_same_under_another_id(self, part: Part) -> None:
        made = edit.double(BRIEF, part, 0)
        first, second = (made.fields if part == "field" else made.sections)[:2]
        assert first.id + "-1" == second.id
        assert replace(second, id=first.id) == first

    def test_taken_out(self, part: Part) -> None:
        assert _ids(edit.remove(BRIEF, part, 2), part) == [
            held for number, held in enumerate(_ids(BRIEF, part)) if number != 2
        ]

    @given(st.integers(0, 6), st.integers(0, 6))
    def test_a_move_keeps_the_others_in_order(self, part: Part, index: int, goal: int) -> None:
        made, before = _ids(edit.move(BRIEF, part, index, goal), part), _ids(BRIEF, part)
        assert made[goal] == before[index]
        assert [held for held in made if held != before[index]] == [
            held for held in before if held != before[index]
        ]

    def test_a_name_makes_the_id_of_a_new_one_only(self, part: Part) -> None:
        name = "label" if part == "field" else "heading"
        made = edit.put(edit.add(BRIEF, part, 0), (part, 0, name), Names("Next steps!"))
        made = edit.identified(made, part, 0)
        assert _ids(made, part)[0] == "next-steps"
        again = edit.put(made, (part, 0, name), Names("Otherwise"))
        assert edit.identified(again, part, 0) == again

    def test_an_id_that_is_taken_gets_a_number(self, part: Part) -> None:
        name = "label" if part == "field" else "heading"
        taken = _ids(BRIEF, part)[3]
        made = edit.put(edit.add(BRIEF, part, 0), (part, 0, name), Names(taken))
        assert _ids(edit.identified(made, part, 0), part)[0] == f"{taken}-1"


@pytest.mark.parametrize(
    ("names", "slug"),
    [
        (Names("Bottom line"), "bottom-line"),
        (Names(ru="Тезисы"), ""),
        (Names(ru="Тезисы G7"), "g7"),
        (Names("A" * 99), "a" * 48),
        (Names("--"), ""),
    ],
)
def test_an_id_from_a_name(names: Names, slug: str) -> None:
    assert edit.slugged(names) == slug


def test_a_new_one_without_latin_letters_keeps_its_number() -> None:
    made = edit.put(edit.add(BRIEF, "section", 0), ("section", 0, "heading"), Names(ru="Тезисы"))
    assert edit.identified(made, "section", 0) == made


def test_names_in_one_language_after_another() -> None:
    names = edit.named(edit.named(Names(), "kk", "Мәтін"), "en", "Text")
    assert names == Names("Text", kk="Мәтін")
    doubted = edit.doubted(edit.doubted(names, "kk", doubt=True), "en", doubt=True)
    assert doubted.doubtful == ("en", "kk")
    assert edit.doubted(doubted, "en", doubt=False).doubtful == ("kk",)
    assert edit.named(doubted, "kk", "") == Names("Text", doubtful=("en",))


def test_new_ones_are_of_their_kind() -> None:
    made = edit.add(edit.add(BRIEF, "field", 0), "section", 0)
    assert isinstance(made.fields[0], FieldSpec)
    assert isinstance(made.sections[0], SectionSpec)
    assert made.sections[0].accepts == ("prose",)
