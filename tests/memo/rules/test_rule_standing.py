from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.app import mending
from briefing.memo import edit
from briefing.memo.evidence import sealed
from briefing.memo.outline import Cited, Words


def _cited(memo, section, *items):
    block = memo.main.section(section).blocks[0].id
    pieces = [Words("So it is")]
    pieces += [Cited(item) for item in items]
    return edit.set_content(memo, block, tuple(pieces))


def test_l13_a_bottom_line_on_one_source(make, lint):
    picks = ("trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev")
    memo = make("en", *picks, bottom_line="x", care="x")
    (finding,) = lint(_cited(memo, "bottom-line", picks[0]), "L13")
    assert finding.level == "info"
    assert dict(finding.values)["source"] == "diplomacybeyond.com"
    assert not lint(_cited(memo, "bottom-line", *picks), "L13")
    assert not lint(_cited(memo, "care", picks[0]), "L13")
    assert not lint(memo, "L13")


@pytest.mark.parametrize(
    ("as_of", "stale"),
    [("2025-08-22", True), ("2025-04-20", True), ("2025-04-19", False), ("2024-05", False)],
)
def test_l17_an_old_event_among_the_latest(make, lint, as_of, stale):
    memo = make("en", "treaty-allied-relations-signed", as_of=as_of)
    found = lint(memo, "L17")
    assert bool(found) is stale
    assert {one.level for one in found} <= {"info"}


@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
def test_l17_in_other_languages_and_only_there(make, lint, language):
    picked = "treaty-allied-relations-signed"
    assert lint(make(language, picked), "L17")
    assert not lint(make(language, picked, template="chronology"), "L17")


@pytest.mark.parametrize(
    ("language", "text", "view", "rest"),
    [
        ("en", "The Minister said that trade grew. In our view he bluffs. He left.",
         "In our view he bluffs.", "The Minister said that trade grew. He left."),
        ("ru", "Министр сообщил о росте. По нашему мнению, он блефует.",
         "По нашему мнению, он блефует.", "Министр сообщил о росте."),
        ("kk", "Министр өсім туралы айтты. Меніңше, ол асыра айтады.",
         "Меніңше, ол асыра айтады.", "Министр өсім туралы айтты."),
        ("ky", "Министр өсүш жөнүндө айтты. Менимче, ал апыртып жатат.",
         "Менимче, ал апыртып жатат.", "Министр өсүш жөнүндө айтты."),
    ],
)  # fmt: skip
def test_l19_a_view_among_facts(make, lint, reading_library, language, text, view, rest):
    memo = make(language, template="record-of-conversation", discussion=text)
    (finding,) = lint(memo, "L19")
    assert finding.level == "info"
    after = mending.mended(memo, reading_library.store, finding.mend)
    assert not lint(after, "L19")
    held = {name: _plain(after, name) for name in ("discussion", "comment")}
    assert held == {"discussion": rest, "comment": view}


def _plain(memo, section):
    blocks = memo.main.section(section).blocks
    return "".join(piece.words for block in blocks for piece in block.content)


@pytest.mark.parametrize(
    "text",
    [
        "The Minister said it seems that trade grew. He left.",
        "In our view he bluffs. We think he knows.",
        "The Minister noted that we believe in trade. He left.",
        "Trade grew. He left.",
    ],
)
def test_l19_is_quiet_of_what_was_said_and_of_comment_alone(make, lint, text):
    assert not lint(make(template="record-of-conversation", discussion=text), "L19")


def test_l19_is_for_records(make, lint):
    text = "The Minister said that trade grew. In our view he bluffs."
    assert not lint(make(issue=text), "L19")


def test_l20_a_point_for_us_only(make, lint, reading_library):
    memo = make(points="We would welcome more trade.")
    assert not lint(memo, "L20")
    memo = edit.set_use(memo, memo.main.blocks()[0].id, "fyi")
    (finding,) = lint(memo, "L20")
    assert (finding.level, finding.key) == ("info", "L20")
    after = mending.mended(memo, reading_library.store, finding.mend)
    assert after.main.blocks()[0].use == "open"


def test_l20_background_flagged_in_part(make, lint, reading_library):
    template = "bilateral-meeting-brief"
    memo = make(template=template, relations="One.")
    memo, second = edit.add_prose(memo, "relations", "Two.")
    assert not lint(memo, "L20")
    memo = edit.set_use(memo, second, "fyi")
    (finding,) = lint(memo, "L20")
    assert (finding.where, finding.key) == ("relations", "L20-mixed")
    after = mending.mended(memo, reading_library.store, finding.mend)
    assert {block.use for block in after.main.blocks()} == {"fyi"}
    assert not lint(after, "L20")


def test_l20_an_item_for_us_only_in_an_open_block(make, lint, reading_library):
    memo = make("en", "trade-turnover-2024")
    figures = tuple(replace(figure, use="fyi") for figure in memo.evidence.figures)
    evidence = replace(memo.evidence, figures=figures)
    memo = replace(memo, evidence=replace(evidence, seal=sealed(evidence)))
    (finding,) = lint(memo, "L20")
    assert finding.key == "L20-item"
    assert not lint(mending.mended(memo, reading_library.store, finding.mend), "L20")
