"""Dates as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import BriefingError
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import catalogue
from briefing.wording.dates import date_words
from briefing.wording.languages import LANGUAGES
from briefing.wording.writing_dates import read_date


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2026-11-22", "2026-11-22"),
        ("2024-01/2024-09", "2024-01/2024-09"),
        ("26.11.2026", "2026-11-26"),
        ("6.1.2026", "2026-01-06"),
        ("26.11.2026 г.", "2026-11-26"),
        ("26.11.2026 ж.", "2026-11-26"),
        ("11.2026", "2026-11"),
        ("26/11/2026", "2026-11-26"),
        ("11/26/2026", "2026-11-26"),
        ("7/7/2026", "2026-07-07"),
        ("2026/11/5", "2026-11-05"),
        ("26 November 2026", "2026-11-26"),
        ("November 26, 2026", "2026-11-26"),
        ("26th of November 2026", "2026-11-26"),
        ("26 Nov 2026", "2026-11-26"),
        ("November 2026", "2026-11"),
        (" 26  ноября 2026 г. ", "2026-11-26"),
        ("ноябрь 2026 года", "2026-11"),
        ("2026 жылғы 26 қараша", "2026-11-26"),
        ("2026-жылдын 26-ноябры", "2026-11-26"),
    ],
)
def test_what_people_write_is_read(written: str, kept: str):
    assert read_date(written) == kept


@pytest.mark.parametrize(
    "written",
    [
        "",
        "31.02.2026",
        "31 February 2026",
        "26.13.2026",
        "5/11/2026",
        "31/02/2026",
        "31/13/2026",
        "0/11/2026",
        "0/0/2026",
        "2026/13/01",
        "26.11.26",
        "26 November",
        "26 November 2026 or later",
        "20 to 26 November 2026",
        "20 November 2025 – 26 November 2026",
        "22 November 2026 (?)",
        "tomorrow",
    ],
)
def test_what_is_no_one_date_is_refused(written: str):
    with pytest.raises(BriefingError) as caught:
        read_date(written)
    assert caught.value.key == "date-form"


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(LANGUAGES))
def test_the_words_the_program_prints_it_reads(day: date, language: str):
    kept = Edtf(day.isoformat())
    assert read_date(date_words(kept, catalogue(language))) == kept
