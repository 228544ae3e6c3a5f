"""The settings part: what Word needs to lay the paper out as it is meant."""

from __future__ import annotations

from briefing.document.tree import Document
from briefing.writers.docx import languages
from briefing.writers.docx.footnotes import SEPARATORS
from briefing.writers.docx.xml import part

_FOOTNOTES = "".join(f'<w:footnote w:id="{number}"/>' for number in SEPARATORS)

# Mode 15 is Word 2013 and later; a lower one opens the paper in "[Compatibility Mode]".
# `doNotExpandShiftReturn` keeps justified text from being stretched before a line break.
_COMPATIBILITY = "".join(
    f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" '
    f'w:val="{value}"/>'
    for name, value in (
        ("compatibilityMode", 15),
        ("overrideTableStyleFontSizeAndJustification", 1),
        ("enableOpenTypeFeatures", 1),
        ("doNotFlipMirrorIndents", 1),
        ("differentiateMultirowTableHeaders", 1),
    )
)
_COLOURS = (
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" '
    'w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" '
    'w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" '
    'w:followedHyperlink="followedHyperlink"/>'
)
# Words in capitals, and a third line in a row, are not broken.
_HYPHENS = '<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:doNotHyphenateCaps/>'


def settings(document: Document) -> bytes:
    """The settings part, its elements in the order the schema asks for."""
    language = languages.theme_attribute(document.properties.language)
    return part(
        "w:settings",
        '<w:zoom w:percent="100"/>'
        f'<w:defaultTabStop w:val="720"/>{_HYPHENS if document.layout.hyphenate else ""}'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f"<w:footnotePr>{_FOOTNOTES}</w:footnotePr>"
        f"<w:compat><w:doNotExpandShiftReturn/>{_COMPATIBILITY}</w:compat>"
        f'<w:themeFontLang w:val="{language}"/>'
        f"{_COLOURS}"
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    )
