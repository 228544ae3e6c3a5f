from __future__ import annotations

import pytest

from briefing.memo import edit
from briefing.memo.outline import FreeNote, Words


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Signed on 03.04.2026 in Astana.", "Signed on 3 April 2026 in Astana."),
        ("en", "Signed on 2026-04-03.", "Signed on 3 April 2026."),
        ("en", "Signed on 23/4/2026.", "Signed on 23 April 2026."),
        ("en", "Signed on 4/23/2026.", "Signed on 23 April 2026."),
        (
            "ru",
            "Подписано 03.04.2026 г. в Астане.",
            "Подписано 3\u00a0апреля 2026\u00a0г. в Астане.",
        ),
        ("ru", "Подписано 03.04.2026.", "Подписано 3\u00a0апреля 2026\u00a0г."),
        ("kk", "03.04.2026 ж. қол қойылды.", "2026\u00a0жылғы 3\u00a0сәуір қол қойылды."),
        ("ky", "03.04.2026 кол коюлду.", "2026-жылдын 3-апрели кол коюлду."),
    ],
)
def test_l1_a_date_in_figures_is_written_in_words(make, lint, mended, language, text, words):
    memo = make(language, issue=text)
    (finding,) = lint(memo, "L1")
    assert finding.level == "warn"
    assert mended(memo, "L1") == words


@pytest.mark.parametrize("text", ["Signed on 03/04/2026.", "Signed on 03.04.26.", "On 99.04.2026."])
def test_l1_what_can_be_read_in_two_ways_has_no_mend(make, lint, text):
    (finding,) = lint(make(issue=text), "L1")
    assert finding.mend is None


@pytest.mark.parametrize(
    "text",
    [
        "Signed on 3 April 2026, under section 3.4.5 of 10.11.12.13.",
        "Open 24/7; see https://example.org/2026-04-03/03.04.2026.html.",
        "The rate of 1.5, a list of 12-14-15 parts, the years 2024/2025.",
        "From April 2026 to 2027; the text says “last year” and nothing else.",
        "It is the last year of the plan, and the next month of talks.",
        "Todays and yesteryears; the last yearbook; this weekly.",
    ],
)
def test_l1_is_quiet_of_what_is_no_such_date(make, lint, text):
    assert not lint(make(issue=text), "L1")


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "They met last year and two weeks ago.", ["last year", "two weeks ago"]),
        ("en", "Recently they met; recently they parted.", ["Recently"]),
        ("ru", "Встреча прошла в прошлом году, а также на прошлой неделе.",
         ["в прошлом году", "на прошлой неделе"]),
        ("ru", "Подписано в апреле с.г.", ["с.г."]),
        ("kk", "Кездесу былтыр және өткен айда өтті.", ["былтыр", "өткен айда"]),
        ("ky", "Жолугушуу быйыл жана өткөн жылы болду.", ["быйыл", "өткөн жылы"]),
    ],
)  # fmt: skip
def test_l1_names_words_that_mean_another_time_later(make, lint, language, text, words):
    found = lint(make(language, issue=text), "L1")
    assert [dict(one.values)["words"] for one in found] == words
    assert {one.key for one in found} == {"L1-relative"}


def test_l1_what_is_spoken_on_the_day_may_say_today(make, lint):
    assert not lint(make(points="We meet today."), "L1")
    assert lint(make(points="We met on 03.04.2026."), "L1")


def test_l1_looks_into_the_header_captions_and_notes(make, lint, reading_library, mended):
    memo = edit.set_field(make(), "subject", "Visit of 2026-04-03")
    memo = edit.set_field(memo, "drafted", "A clerk")
    (finding,) = lint(memo, "L1")
    assert finding.where == "subject"
    memo, block = edit.add_group(make(), reading_library.store, "table", ["trade-turnover-2024"])
    memo = edit.set_group(memo, block, title="As of 2026-04-03", form="")
    assert [one.where for one in lint(memo, "L1")] == [block]
    memo = make(issue="Seen.")
    note = (Words("Seen"), FreeNote("Seen on 2026-04-03."), Words(" and on 2026-04-04."))
    memo = edit.set_content(memo, memo.main.blocks()[0].id, note)
    assert len(lint(memo, "L1")) == 2
    mended(memo, "L1")


def test_l1_the_librarys_words_in_an_edited_sentence_are_not_the_writers(make, lint):
    memo = make("en", "japarov-nurtleu-meeting-cholpon-ata")
    block = memo.main.blocks()[0]
    statement = memo.evidence.events[0].statement
    memo = edit.set_content(memo, block.id, (Words(f"Yesterday, {statement}."),))
    assert [dict(one.values)["words"] for one in lint(memo, "L1")] == ["Yesterday"]
