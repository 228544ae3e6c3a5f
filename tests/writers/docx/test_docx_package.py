from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import docx
import pytest
from docx.opc.coreprops import CoreProperties
from lxml import etree
from writers.docx import samples
from writers.docx.parts import part, read

from briefing.document.carrier import NAMESPACE
from briefing.document.tree import Carrier, Document
from briefing.errors import BriefingError
from briefing.writers.docx import write


def core(document: Document) -> CoreProperties:
    return docx.Document(BytesIO(write(document))).core_properties


def told(**others: Any) -> Document:
    return replace(samples.document(), properties=replace(samples.PROPERTIES, **others))


def test_the_properties_are_the_papers_own() -> None:
    found = core(samples.rich())

    assert (found.title, found.author) == (samples.PROPERTIES.title, samples.PROPERTIES.author)
    assert (found.subject, found.language) == ("Briefing memo", "en-GB")
    assert found.last_modified_by == samples.PROPERTIES.author
    assert found.identifier == samples.PROPERTIES.identifier
    assert found.created == found.modified == datetime(2026, 4, 3, tzinfo=UTC)
    assert (found.revision, found.content_status) == (1, "Draft")
    assert (found.keywords, found.comments, found.category) == ("", "", "")


def test_a_paper_that_is_no_draft_does_not_say_so() -> None:
    assert core(samples.rich(draft="")).content_status == ""


def test_a_long_property_is_cut_and_says_so() -> None:
    document = told(title="т" * 300, author="a" * 255, moment=date(1991, 12, 16))

    assert core(document).title == "т" * 254 + "…"
    assert core(document).author == "a" * 255
    assert core(document).created == datetime(1991, 12, 16, tzinfo=UTC)


@pytest.mark.parametrize("name", ["title", "author", "subject", "identifier"])
def test_a_property_xml_cannot_hold_is_refused(name: str) -> None:
    with pytest.raises(BriefingError) as caught:
        write(told(**{name: "a\x07"}))

    assert caught.value.values == {"code": "U+0007"}


def test_nothing_is_left_of_the_template() -> None:
    members = read(write(samples.document()))
    everything = b"".join(members.values())

    assert not [name for name in members if "thumbnail" in name or "Effects" in name]
    assert not [name for name in members if name.startswith("customXml")]
    for trace in (
        b"python-docx",
        b"2013-12",
        b"Macintosh",
        b"Normal.dotm",
        b"bibliography",
        b"rsid",
    ):
        assert trace not in everything


def test_the_memo_travels_as_custom_xml() -> None:
    data = '{"title": "«Достық» <&]]>", "n": "\\u0001"}'.encode()
    document = samples.document(carrier=Carrier('a "b".brief', data))
    root = etree.fromstring(part(document, "customXml/item1.xml"))

    assert root.tag == f"{{{NAMESPACE}}}memo"
    assert root.get("name") == 'a "b".brief'
    assert root.text is not None
    assert root.text.encode() == data
    properties = part(document, "customXml/itemProps1.xml")
    assert NAMESPACE.encode() in properties
    assert f"{{{str(uuid5(NAMESPACE_URL, NAMESPACE)).upper()}}}".encode() in properties


@pytest.mark.parametrize("place", ["running", "marking", "draft"])
def test_furniture_xml_cannot_hold_is_refused(place: str) -> None:
    with pytest.raises(BriefingError):
        write(samples.document(**{place: "\x00"}))
