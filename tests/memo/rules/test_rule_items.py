from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.app import mending
from briefing.memo import edit, project
from briefing.memo.assemble import assemble
from briefing.memo.evidence import sealed
from briefing.memo.outline import Change, Pin, Words
from briefing.values.edtf import Edtf

PLAN, QUOTE = "sixth-consultative-meeting", "president-japarov-aim-3bn"


def _fetched(memo, published):
    """The memo with a date its sources do not state."""
    witnesses = tuple(
        replace(one, source=replace(one.source, published=published, published_basis="unknown"))
        for one in memo.evidence.witnesses
    )
    evidence = replace(memo.evidence, witnesses=witnesses)
    return replace(memo, evidence=replace(evidence, seal=sealed(evidence)))


@pytest.mark.parametrize("style", ["chicago", "oscola", "un", "gost"])
@pytest.mark.parametrize(("language", "printed"), [("en", "n.d."), ("ru", "б.\u00a0д.")])
def test_l14_a_day_of_fetching_is_no_date(make, lint, style, language, printed):
    memo = make(language, "trade-turnover-2024")
    paper = replace(memo.main, template=replace(memo.main.template, citation=style))
    memo = _fetched(replace(memo, papers=(paper,)), Edtf("2019-07-30"))
    (finding,) = lint(memo, "L14")
    assert (finding.level, dict(finding.values)["printed"]) == ("info", printed)
    told = repr(assemble(memo, carried=False))
    assert "2019" not in told


def test_l14_is_quiet_of_what_is_simply_undated(make, lint):
    memo = make("en", "trade-turnover-2024", "treaty-allied-relations-signed")
    assert not lint(memo, "L14")


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_l18_says_that_the_outcome_is_not_on_record(make, lint, mended, language):
    memo = make(language, f"{PLAN}@why-now", template="background-paper")
    (finding,) = lint(memo, "L18")
    assert finding.level == "warn"
    assert finding.mend.shown in mended(memo, "L18")


def test_l18_in_a_table_a_row_stays_a_row(make, lint):
    memo = make("en", f"{PLAN}@commitments", template="bilateral-meeting-brief")
    (finding,) = lint(memo, "L18")
    assert finding.mend is None


def _forged(memo, content):
    table = json.loads(project.serialised(memo))
    for section in table["papers"][0]["sections"]:
        for block in section["blocks"]:
            block["content"] = content
    return project.parse(json.dumps(table).encode(), Path("some.brief"))


def test_l5_words_without_their_pin_go_back_to_the_sources(make, lint, reading_library):
    memo = _forged(make("en", QUOTE), [{"words": "We aim at $5 billion."}])
    (finding,) = lint(memo, "L5")
    assert finding.level == "stop"
    after = mending.mended(memo, reading_library.store, finding.mend)
    assert after.main.blocks()[0].content is None
    assert not lint(after, "L5")


def test_l5_a_misprint_set_right_can_be_taken_back(make, lint, reading_library):
    memo = make("en", QUOTE)
    block = memo.main.blocks()[0].id
    start = memo.evidence.quotes[0].text.index("trade")
    pin = Pin("quote", (Change("misprint", start, start + 5, "trode"),))
    memo = edit.set_content(memo, block, (Words("So: "), pin))
    (finding,) = lint(memo, "L5")
    assert finding.level == "info"
    after = mending.mended(memo, reading_library.store, finding.mend)
    assert after.main.blocks()[0].content == (Words("So: "), Pin("quote"))
