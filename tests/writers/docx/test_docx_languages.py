from __future__ import annotations

import pytest

from briefing.errors import BriefingError
from briefing.writers.docx.languages import run_properties, theme_attribute


@pytest.mark.parametrize(
    ("tag", "properties"),
    [
        ("en-GB", '<w:lang w:val="en-GB"/>'),
        ("ru", '<w:lang w:val="ru-RU"/>'),
        ("kk", '<w:lang w:val="kk-KZ"/>'),
        ("ky", '<w:lang w:val="ky-KG"/>'),
        ("ar", '<w:rtl/><w:lang w:bidi="ar-SA"/>'),
        ("zh", '<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>'),
    ],
)
def test_a_language_is_said_as_word_reads_it(tag: str, properties: str) -> None:
    assert run_properties(tag) == properties


def test_the_theme_takes_the_same_tag() -> None:
    assert theme_attribute("kk") == "kk-KZ"


@pytest.mark.parametrize("tag", ["", "русский", "en GB", 'en"/>'])
def test_what_is_no_tag_is_refused(tag: str) -> None:
    with pytest.raises(BriefingError) as caught:
        theme_attribute(tag)

    assert caught.value.key == "language-malformed"
