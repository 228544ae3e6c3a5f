"""Language tags as Word's proofing tools read them."""

from __future__ import annotations

import re
from functools import cache

from briefing.errors import BriefingError
from briefing.writers.docx.xml import quoted

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")

# Word finds no dictionary for a language without its country.
_COUNTRIES = {
    "ar": "ar-SA",
    "de": "de-DE",
    "en": "en-GB",
    "fr": "fr-FR",
    "ja": "ja-JP",
    "kk": "kk-KZ",
    "ko": "ko-KR",
    "ky": "ky-KG",
    "ru": "ru-RU",
    "tg": "tg-Cyrl-TJ",
    "tr": "tr-TR",
    "uz": "uz-Latn-UZ",
    "zh": "zh-CN",
}
_RIGHT_TO_LEFT = {"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
_EAST_ASIAN = {"ja", "ko", "zh"}


def _word_tag(tag: str) -> str:
    if _TAG.fullmatch(tag) is None:
        raise BriefingError("language-malformed", language=tag)
    return quoted(_COUNTRIES.get(tag.lower(), tag))


@cache
def run_properties(tag: str) -> str:
    """The elements of `w:rPr` that say a run is in this language."""
    value = _word_tag(tag)
    primary = tag.partition("-")[0].lower()
    if primary in _RIGHT_TO_LEFT:
        return f'<w:rtl/><w:lang w:bidi="{value}"/>'
    if primary in _EAST_ASIAN:
        return f'<w:lang w:val="{value}" w:eastAsia="{value}"/>'
    return f'<w:lang w:val="{value}"/>'


def theme_attribute(tag: str) -> str:
    """The language for settings' `w:themeFontLang`."""
    return _word_tag(tag)
