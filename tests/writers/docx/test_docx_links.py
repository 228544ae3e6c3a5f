from __future__ import annotations

import pytest

from briefing.errors import BriefingError
from briefing.writers.docx.links import Links, target


@pytest.mark.parametrize(
    ("url", "uri"),
    [
        ("https://example.org", "https://example.org"),
        ("HTTPS://Example.org/A", "https://Example.org/A"),
        ("http://example.org:8080/a?b=1&c=2#d", "http://example.org:8080/a?b=1&c=2#d"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org/[1]#a#b", "https://example.org/%5B1%5D#a%23b"),
        ("https://example.org/ә", "https://example.org/%D3%99"),
        ("https://пример.рф/a", "https://xn--e1afmkfd.xn--p1ai/a"),
        ("mailto:desk@example.org?subject=a b", "mailto:desk@example.org?subject=a%20b"),
    ],
)
def test_a_link_becomes_an_address_word_opens(url: str, uri: str) -> None:
    assert target(url) == uri


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "example.org", "", "//a.b"],
)
def test_other_schemes_are_refused(url: str) -> None:
    with pytest.raises(BriefingError) as caught:
        target(url)

    assert (caught.value.key, caught.value.values) == ("link-scheme", {"url": url})


@pytest.mark.parametrize(
    "url",
    ["https://", "http:///path", "mailto:", "https://[bad", "https://a b/c", "https://ё..рф/"],
)
def test_an_address_that_leads_nowhere_is_refused(url: str) -> None:
    with pytest.raises(BriefingError) as caught:
        target(url)

    assert caught.value.key == "link-malformed"


@pytest.mark.parametrize("url", ["java\nscript:alert(1)", "https://example.org/\x01"])
def test_control_characters_do_not_hide_a_scheme(url: str) -> None:
    with pytest.raises(BriefingError):
        target(url)


def test_one_address_has_one_relationship() -> None:
    links = Links()

    assert links.relationship("https://a.example/") == "link1"
    assert links.relationship("https://b.example/") == "link2"
    assert links.relationship("https://a.example/") == "link1"
    assert links.relationships() == [
        ("link1", "https://a.example/"),
        ("link2", "https://b.example/"),
    ]
