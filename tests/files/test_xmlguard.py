from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import BriefingError
from briefing.files.xmlguard import MAX_DEPTH, scan, split

PATH = Path("strange.docx")


def refused(data: bytes) -> BriefingError:
    with pytest.raises(BriefingError) as caught:
        scan(data, PATH, "word/a.xml")
    assert (caught.value.values["path"], caught.value.values["part"]) == (PATH, "word/a.xml")
    return caught.value


class Heard:
    def __init__(self) -> None:
        self.told: list[object] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self.told.append((name, dict(attributes)))

    def end(self, name: str) -> None:
        self.told.append(name)

    def text(self, text: str) -> None:
        self.told.append(text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_stands_there_is_heard(encoding: str) -> None:
    heard = Heard()
    scan("<a xmlns='urn:x' b='1'>қ &amp;<!-- c --> w</a>".encode(encoding), PATH, "x", heard)
    assert heard.told == [("urn:x a", {"b": "1"}), "қ & w", "urn:x a"]
    assert split("urn:x a") == ("urn:x", "a")
    assert split("a") == ("", "a")


_DOCTYPES = [
    "<!DOCTYPE a><a/>",
    "<?xml version='1.0'?>\n<!-- x --><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
    "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://example.org'> %b;]><a/>",
    "<!DOCTYPE a [<!ENTITY x 'xx'><!ENTITY y '&x;&x;'>]><a>&y;</a>",
]


@pytest.mark.parametrize("text", _DOCTYPES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_doctype_is_refused_in_every_encoding(text: str, encoding: str) -> None:
    assert refused(text.encode(encoding)).key == "xml-doctype"


def test_a_doctype_in_words_is_none() -> None:
    scan(b"<a><![CDATA[<!DOCTYPE a>]]><!-- <!ENTITY --></a>", PATH, "x")


@pytest.mark.parametrize("encoding", ["utf-7", "cp1251", "koi8-r", "no-such", "rot13", "idna"])
def test_an_encoding_another_parser_may_read_otherwise(encoding: str) -> None:
    assert refused(f"<?xml version='1.0' encoding='{encoding}'?><a/>".encode()).key == "xml-broken"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a>",
        b"<a></b>",
        b"<a/><a/>",
        b"words",
        b"<a>&nbsp;</a>",
        b"<a b:c='1'/>",
        b"\0" * 9,
        "<a/>".encode("utf-32"),
    ],
)
def test_broken(data: bytes) -> None:
    assert refused(data).key == "xml-broken"


def test_the_line_is_told() -> None:
    assert refused(b"<a>\n<b>\n</a>").values["line"] == 3


@given(st.integers(1, 3 * MAX_DEPTH))
def test_depth(depth: int) -> None:
    data = b"<a>" * depth + b"</a>" * depth
    if depth > MAX_DEPTH:
        assert refused(data).key == "xml-too-deep"
    else:
        scan(data, PATH, "x")


def test_absurd_depth() -> None:
    assert refused(b"<a>" * 3_000_000).key == "xml-too-deep"


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_or_read(data: bytes) -> None:
    try:
        scan(data, PATH, "x")
    except BriefingError as error:
        assert error.key.startswith("xml-")  # noqa: PT017
