from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from corpus import makers

from briefing.app.library import Library
from briefing.corpus.store import Store
from briefing.errors import BriefingError
from briefing.memo import edit
from briefing.memo.names import Names
from briefing.memo.outline import Memo, Piece, Pin, Section, Words
from briefing.memo.template import SectionSpec, Template

TREATY, TALKS = "treaty-allied-relations-signed", "ala-archa-meeting"
SEVENTH, UNDATED = "seventh-supreme-interstate-council", "days-of-kazakh-cinema"
FIGURE, QUOTE = "trade-growth-2023", "president-japarov-aim-3bn"


@pytest.fixture
def store(reading_library: Library) -> Store:
    return reading_library.store


def _order(memo: Memo, section: str) -> list[str | None]:
    held = memo.main.section(section)
    assert held is not None
    return [block.item for block in held.blocks]


def _refused(key: str, change: object, *arguments: object, **named: object) -> BriefingError:
    with pytest.raises(BriefingError) as caught:
        change(*arguments, **named)  # type: ignore[operator]
    assert caught.value.key == key
    return caught.value


class TestNew:
    def test_it_is_empty_dated_and_as_of_the_library(
        self, meeting: Memo, reading_library: Library
    ) -> None:
        assert meeting.main.fields == {"date": "2025-09-01", "as_of": "2025-08-22"}
        assert reading_library.as_of() == "2025-08-22"
        assert meeting.main.blocks() == ()
        assert meeting.evidence.items() == ()

    def test_optional_sections_are_off(self, meeting: Memo) -> None:
        on = [section.id for section in meeting.main.sections]
        off = {spec.id for spec in meeting.main.template.sections if spec.optional}
        assert off == {"press"}
        assert on == [spec.id for spec in meeting.main.template.sections if spec.id not in off]

    def test_two_memos_differ_in_their_id(self, meeting: Memo) -> None:
        again = edit.new_memo(meeting.main.template, "en", date(2025, 9, 1), None)
        assert again.id != meeting.id

    def test_defaults_and_starters_are_filled_in(self, meeting: Memo) -> None:
        template = meeting.main.template
        fields = tuple(
            replace(field, default="The Embassy") if field.id == "from" else field
            for field in template.fields
        )
        sections = tuple(
            replace(spec, starter="Begin so.") if spec.id in ("objectives", "press") else spec
            for spec in template.sections
        )
        memo = edit.new_memo(
            replace(template, fields=fields, sections=sections), "ru", date(2025, 9, 1), None
        )
        assert memo.main.fields["from"] == "The Embassy"
        assert [block.content for block in memo.main.blocks()] == [(Words("Begin so."),)] * 2
        assert memo.main.section("press") is not None


class TestFields:
    def test_a_field_is_written_cleaned_and_taken_out(self, meeting: Memo) -> None:
        memo = edit.set_field(meeting, "to", "  The\x00 Minister\r\n ")
        assert memo.main.fields["to"] == "The Minister"
        assert "to" not in edit.set_field(memo, "to", " ").main.fields

    def test_a_date_is_kept_in_one_form_however_it_is_written(self, meeting: Memo) -> None:
        memo = edit.set_field(meeting, "date", "26 ноября 2026 г.")
        assert memo.main.fields["date"] == "2026-11-26"
        with pytest.raises(BriefingError) as caught:
            edit.set_field(memo, "date", "31.02.2026")
        assert caught.value.key == "date-form"

    def test_fields_stand_in_the_templates_order(self, meeting: Memo) -> None:
        one = edit.set_field(edit.set_field(meeting, "drafted", "A"), "to", "B")
        other = edit.set_field(edit.set_field(meeting, "to", "B"), "drafted", "A")
        assert list(one.main.fields) == list(other.main.fields) == [
            "to", "date", "as_of", "drafted",
        ]  # fmt: skip

    def test_an_unknown_field_names_the_known_ones(self, meeting: Memo) -> None:
        error = _refused("field-unknown", edit.set_field, meeting, "colour", "red")
        assert "subject" in str(error.values["known"])

    @pytest.mark.parametrize("text", ["tomorrow", "03/04/2026", "2026-02-30"])
    def test_a_date_is_a_date(self, meeting: Memo, text: str) -> None:
        _refused("date-form", edit.set_field, meeting, "date", text)
        assert edit.set_field(meeting, "subject", text).main.fields["subject"] == text

    def test_a_date_may_be_partial_or_gone(self, meeting: Memo) -> None:
        assert edit.set_field(meeting, "as_of", "2025-08").main.fields["as_of"] == "2025-08"
        assert edit.set_field(meeting, "date", "").date() is None


class TestPicking:
    @pytest.mark.parametrize(
        ("item", "section"),
        [(TREATY, "relations"), (FIGURE, "trade"), (QUOTE, "their-objectives")],
    )
    def test_a_pick_goes_to_the_first_section_that_takes_its_kind(
        self, meeting: Memo, store: Store, item: str, section: str
    ) -> None:
        memo, block = edit.add_item(meeting, store, item)
        assert _order(memo, section) == [item]
        assert edit.find_block(memo, block).content is None

    def test_a_pick_goes_where_it_is_told(self, meeting: Memo, store: Store) -> None:
        memo, _ = edit.add_item(meeting, store, QUOTE, "statements")
        assert _order(memo, "statements") == [QUOTE]

    @pytest.mark.parametrize(
        ("section", "order"),
        [
            ("developments", [TALKS, TREATY, SEVENTH]),
            ("relations", [SEVENTH, TREATY, TALKS]),
        ],
    )
    @pytest.mark.parametrize("picked", [(TREATY, SEVENTH, TALKS), (SEVENTH, TALKS, TREATY)])
    def test_events_stand_oldest_or_newest_first_as_the_section_says(
        self, meeting: Memo, store: Store, section: str, order: list[str], picked: tuple[str, ...]
    ) -> None:
        memo = meeting
        for item in picked:
            memo, _ = edit.add_item(memo, store, item, section)
        assert _order(memo, section) == order

    def test_undated_events_stand_last(self, meeting: Memo, store: Store) -> None:
        memo = meeting
        for item in (UNDATED, SEVENTH, TREATY):
            memo, _ = edit.add_item(memo, store, item, "developments")
        assert _order(memo, "developments") == [TREATY, SEVENTH, UNDATED]

    def test_events_of_one_day_stand_as_picked(self, meeting: Memo, store: Store) -> None:
        memo = meeting
        same_day = ["order-of-dostyk-presented", TREATY, "japarov-official-visit-astana"]
        for item in same_day:
            memo, _ = edit.add_item(memo, store, item, "developments")
        assert _order(memo, "developments") == same_day

    def test_a_place_that_is_named_goes_before_the_order(self, meeting: Memo, store: Store) -> None:
        memo, _ = edit.add_item(meeting, store, TALKS, "developments")
        memo, _ = edit.add_item(memo, store, SEVENTH, "developments", 0)
        assert _order(memo, "developments") == [SEVENTH, TALKS]

    def test_an_optional_section_is_switched_on_in_its_place(
        self, meeting: Memo, store: Store
    ) -> None:
        template = meeting.main.template
        wider = replace(
            template,
            sections=tuple(
                replace(spec, optional=True) if spec.id == "trade" else spec
                for spec in template.sections
            ),
        )
        memo = edit.new_memo(wider, "en", date(2025, 9, 1), None)
        assert memo.main.section("trade") is None
        memo, _ = edit.add_item(memo, store, FIGURE)
        ids = [section.id for section in memo.main.sections]
        assert ids == [spec.id for spec in wider.sections if spec.id != "press"]
        assert _order(memo, "trade") == [FIGURE]

    def test_refusals_change_nothing(self, meeting: Memo, store: Store) -> None:
        _refused("item-unknown", edit.add_item, meeting, store, "nothing")
        error = _refused("section-unknown", edit.add_item, meeting, store, TREATY, "cake")
        assert "trade" in str(error.values["known"])
        error = _refused("section-refuses", edit.add_item, meeting, store, TREATY, "trade")
        assert error.values == {"section": "Trade and economy", "kind": "event"}
        assert meeting.blocks_made == 0

    def test_a_template_that_takes_no_such_kind(self, meeting: Memo, store: Store) -> None:
        spec = SectionSpec("text", Names("Text"), Names(""), ("prose",))
        template: Template = replace(meeting.main.template, sections=(spec,))
        memo = edit.new_memo(template, "en", date(2025, 9, 1), None)
        error = _refused("no-section-takes", edit.add_item, memo, store, TREATY)
        assert error.values == {"item": TREATY, "kind": "event"}

    def test_an_fyi_item_makes_an_fyi_block(self, meeting: Memo, library: Library) -> None:
        with library.store.changing():
            library.store.add_source(makers.source(), makers.text())
            library.store.add_item(makers.figure(use="fyi"))
        memo, block = edit.add_item(meeting, library.store, "own-figure")
        assert edit.find_block(memo, block).use == "fyi"


class TestProse:
    def test_text_is_cleaned(self, meeting: Memo) -> None:
        memo, block = edit.add_prose(meeting, "points", "one\r\ntwo\x07")
        assert edit.find_block(memo, block).content == (Words("one\ntwo"),)

    def test_refusals(self, meeting: Memo) -> None:
        _refused("section-refuses", edit.add_prose, meeting, "trade", "text")
        _refused("section-unknown", edit.add_prose, meeting, "cake", "text")

    def test_it_switches_its_section_on(self, meeting: Memo) -> None:
        memo, _ = edit.add_prose(meeting, "press", "We met.")
        assert memo.main.section("press") is not None


class TestContent:
    @pytest.mark.parametrize(
        ("item", "content"),
        [
            (FIGURE, (Words("Trade grew by "), Pin("amount"), Words("."))),
            (FIGURE, (Pin("amount"),)),
            (QUOTE, (Words("He said: "), Pin("quote"))),
            (TREATY, (Words("They signed."),)),
            (TREATY, ()),
        ],
    )
    def test_words_around_the_pin_may_change(
        self, meeting: Memo, store: Store, item: str, content: tuple[Piece, ...]
    ) -> None:
        memo, block = edit.add_item(meeting, store, item)
        memo = edit.set_content(memo, block, content)
        assert edit.find_block(memo, block).content == content
        assert edit.find_block(edit.set_content(memo, block, None), block).content is None

    @pytest.mark.parametrize(
        ("item", "content"),
        [
            (FIGURE, (Words("Trade grew by 11.6%."),)),
            (FIGURE, ()),
            (FIGURE, (Pin("amount"), Pin("amount"))),
            (FIGURE, (Pin("quote"),)),
            (QUOTE, (Words("“We aim”"),)),
            (QUOTE, (Pin("quote"), Words(" and "), Pin("quote"))),
            (QUOTE, (Pin("amount"),)),
            (TREATY, (Pin("quote"),)),
        ],
    )
    def test_the_pin_may_not(
        self, meeting: Memo, store: Store, item: str, content: tuple[Piece, ...]
    ) -> None:
        memo, block = edit.add_item(meeting, store, item)
        _refused("pin-lost", edit.set_content, memo, block, content)

    def test_words_are_cleaned(self, meeting: Memo, store: Store) -> None:
        memo, block = edit.add_item(meeting, store, FIGURE)
        memo = edit.set_content(memo, block, (Words("a\x00\u202e"), Pin("amount")))
        assert edit.find_block(memo, block).content == (Words("a"), Pin("amount"))

    def test_an_unknown_block(self, meeting: Memo) -> None:
        for change in (
            lambda: edit.set_content(meeting, "b9", None),
            lambda: edit.set_use(meeting, "b9", "fyi"),
            lambda: edit.remove_block(meeting, "b9"),
            lambda: edit.move_block(meeting, "b9", "trade", 0),
        ):
            _refused("block-unknown", change)

    def test_use(self, meeting: Memo, store: Store) -> None:
        memo, block = edit.add_item(meeting, store, TREATY)
        fyi = edit.set_use(memo, block, "fyi")
        assert edit.find_block(fyi, block).use == "fyi"
        assert edit.set_use(fyi, block, "open") == memo


class TestMoving:
    @pytest.fixture
    def three(self, meeting: Memo) -> Memo:
        memo = meeting
        for text in ("one", "two", "three"):
            memo, _ = edit.add_prose(memo, "points", text)
        return memo

    def _texts(self, memo: Memo) -> list[str]:
        held = memo.main.section("points")
        assert held is not None
        return [_words(block.content) for block in held.blocks]

    @pytest.mark.parametrize(
        ("block", "index", "order"),
        [
            ("b1", 0, "one two three"),
            ("b1", 1, "one two three"),
            ("b1", 2, "two one three"),
            ("b1", 3, "two three one"),
            ("b3", 0, "three one two"),
            ("b3", 1, "one three two"),
            ("b2", 3, "one three two"),
        ],
    )
    def test_within_a_section_the_index_is_the_gap_it_is_dropped_into(
        self, three: Memo, block: str, index: int, order: str
    ) -> None:
        assert self._texts(edit.move_block(three, block, "points", index)) == order.split()

    def test_to_another_section(self, three: Memo) -> None:
        memo = edit.move_block(three, "b2", "press", 0)
        assert self._texts(memo) == ["one", "three"]
        press = memo.main.section("press")
        assert press is not None
        assert [block.id for block in press.blocks] == ["b2"]

    def test_a_section_that_does_not_take_it(self, three: Memo) -> None:
        _refused("section-refuses", edit.move_block, three, "b2", "trade", 0)
        _refused("section-unknown", edit.move_block, three, "b2", "cake", 0)


class TestRemoving:
    def test_evidence_nothing_needs_goes_too(self, meeting: Memo, store: Store) -> None:
        memo, quote = edit.add_item(meeting, store, QUOTE)
        memo, figure = edit.add_item(memo, store, FIGURE)
        both = memo.evidence
        memo = edit.remove_block(memo, quote)
        alone, _ = edit.add_item(meeting, store, FIGURE)
        assert memo.evidence == alone.evidence != both
        assert edit.remove_block(memo, figure).evidence == meeting.evidence

    def test_what_another_block_needs_stays(self, meeting: Memo, store: Store) -> None:
        memo, quote = edit.add_item(meeting, store, QUOTE)
        memo, _ = edit.add_item(memo, store, QUOTE, "statements")
        memo, _ = edit.add_item(memo, store, SEVENTH)
        kept = memo.evidence
        assert edit.remove_block(memo, quote).evidence == kept

    def test_an_id_is_never_given_twice(self, meeting: Memo, store: Store) -> None:
        memo, first = edit.add_prose(meeting, "points", "one")
        memo = edit.remove_block(memo, first)
        memo, second = edit.add_prose(memo, "points", "two")
        memo, third = edit.add_item(memo, store, FIGURE)
        assert [first, second, third] == ["b1", "b2", "b3"]


class TestSections:
    def test_on_and_off_again(self, meeting: Memo) -> None:
        on = edit.switch_section(meeting, "press", on=True)
        assert on.main.section("press") == Section("press")
        assert edit.switch_section(on, "press", on=False) == meeting
        assert edit.switch_section(on, "press", on=True) == on
        assert edit.switch_section(meeting, "press", on=False) == meeting

    def test_what_is_used_or_not_optional_stays(self, meeting: Memo) -> None:
        memo, _ = edit.add_prose(meeting, "press", "We met.")
        _refused("section-in-use", edit.switch_section, memo, "press", on=False)
        _refused("section-in-use", edit.switch_section, meeting, "trade", on=False)
        _refused("section-unknown", edit.switch_section, meeting, "cake", on=True)


class TestGroups:
    TURNOVERS = ("trade-turnover-2024", "trade-turnover-2023-cabinet")

    @pytest.mark.parametrize(
        ("kind", "items", "section", "form"),
        [
            ("table", TURNOVERS, "trade", ""),
            ("chart", TURNOVERS, "trade", "bars"),
            ("chronology", (TREATY, SEVENTH), "relations", "table"),
        ],
    )
    def test_several_items_stand_together(
        self, meeting: Memo, store: Store, kind: str, items: tuple[str, ...], section: str,
        form: str,
    ) -> None:  # fmt: skip
        memo, identity = edit.add_group(meeting, store, kind, items)  # type: ignore[arg-type]
        block = edit.find_block(memo, identity)
        held = memo.main.section(section)
        assert held is not None
        assert block in held.blocks
        assert (block.kind, block.item, block.items, block.form) == (kind, None, items, form)
        assert set(items) <= {item.id for item in memo.evidence.items()}
        assert edit.remove_block(memo, identity).evidence == meeting.evidence

    def test_refusals(self, meeting: Memo, store: Store) -> None:
        _refused("group-empty", edit.add_group, meeting, store, "table", [])
        _refused("group-mixed", edit.add_group, meeting, store, "table", [FIGURE, TREATY])
        _refused("group-mixed", edit.add_group, meeting, store, "chronology", [FIGURE])
        _refused("item-unknown", edit.add_group, meeting, store, "chart", ["nothing"])
        _refused(
            "section-refuses", edit.add_group, meeting, store, "chart", self.TURNOVERS, "points"
        )
        error = _refused(
            "chart-units", edit.add_group, meeting, store, "chart", [FIGURE, self.TURNOVERS[0]]
        )
        assert error.values["units"] == "%, USD"

    def test_caption_and_form(self, meeting: Memo, store: Store) -> None:
        memo, identity = edit.add_group(meeting, store, "chart", self.TURNOVERS)
        memo = edit.set_group(memo, identity, title=" Trade\x00 ", form="line")
        block = edit.find_block(memo, identity)
        assert (block.title, block.form) == ("Trade", "line")
        memo = edit.set_group(memo, identity, title="", form="drawn")
        assert edit.find_block(memo, identity).form == "line"


def test_the_given_memo_never_changes(meeting: Memo, store: Store) -> None:
    before = repr(meeting)
    memo, block = edit.add_item(meeting, store, FIGURE)
    after = repr(memo)
    edit.set_field(memo, "to", "x")
    edit.set_use(memo, block, "fyi")
    edit.move_block(memo, block, "trade", 0)
    edit.remove_block(memo, block)
    assert (repr(meeting), repr(memo)) == (before, after)


def _words(content: tuple[Piece, ...] | None) -> str:
    return "".join(piece.words for piece in content or () if isinstance(piece, Words))
