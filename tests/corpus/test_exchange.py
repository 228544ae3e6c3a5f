"""The shape of `chancery corpus export`, a contract others read."""

from __future__ import annotations

import hashlib
import json
import re
from decimal import Decimal
from typing import Any

import pytest

from briefing.app.library import Library
from briefing.values.edtf import Edtf

_SOURCE = ["id", "title", "publisher", "author", "url", "published", "published_basis", "accessed",
           "language", "sha256", "text"]  # fmt: skip
_ACTOR = ["id", "kind", "name", "variants", "posts"]
_COMMON = ["id", "kind", "topics", "use", "anchors"]
_OWN = {
    "event": ["title", "event_kind", "status", "date", "date_basis", "place", "participants",
              "documents"],
    "figure": ["title", "measure", "geography", "value", "unit", "precision", "qualifier",
               "status", "period", "comparison_base", "reporter"],
    "quote": ["text", "speaker", "post", "occasion", "language", "same_as"],
}  # fmt: skip
_NULLABLE = {"title", "publisher", "author", "url", "published", "accessed", "date", "place",
             "geography", "period", "comparison_base", "reporter", "post", "occasion",
             "same_as"}  # fmt: skip
_STATUSES = {
    "event": {"held", "planned", "announced", "reported"},
    "figure": {"actual", "estimate", "forecast", "target", "potential", "planned"},
}


@pytest.fixture(scope="module")
def exported(reading_library: Library) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(json.dumps(reading_library.export()))
    return record


def test_the_whole(exported: dict[str, Any]) -> None:
    assert list(exported) == ["format", "version", "sources", "actors", "items"]
    assert (exported["format"], exported["version"]) == ("chancery/library", 1)
    counts = [len(exported[name]) for name in ("sources", "actors", "items")]
    assert counts == [5, 12, 92]


def test_sources(exported: dict[str, Any]) -> None:
    for source in exported["sources"]:
        assert list(source) == _SOURCE
        assert source["published_basis"] in {"stated", "address", "inferred", "unknown"}
        assert hashlib.sha256(source["text"].encode()).hexdigest() == source["sha256"]
        for name, value in source.items():
            assert isinstance(value, str) or (value is None and name in _NULLABLE)


def test_actors(exported: dict[str, Any]) -> None:
    for actor in exported["actors"]:
        assert list(actor) == _ACTOR
        assert actor["kind"] in {"person", "body", "country"}
        assert all(isinstance(variant, str) for variant in actor["variants"])
        for post in actor["posts"]:
            assert list(post) == ["title", "from", "to"]


def test_items(exported: dict[str, Any]) -> None:
    kinds = [item["kind"] for item in exported["items"]]
    assert {kind: kinds.count(kind) for kind in _OWN} == {"event": 57, "figure": 22, "quote": 13}
    for item in exported["items"]:
        assert list(item) == _COMMON + _OWN[item["kind"]]
        assert item["use"] in {"open", "fyi"}
        assert item["topics"]
        assert all(item[name] is not None or name in _NULLABLE for name in item)


def test_anchors_are_code_point_offsets_into_the_text(exported: dict[str, Any]) -> None:
    texts = {source["id"]: source["text"] for source in exported["sources"]}
    for item in exported["items"]:
        assert item["anchors"]
        for anchor in item["anchors"]:
            assert list(anchor) == ["source", "start", "end", "exact"]
            text = texts[anchor["source"]]
            assert text[anchor["start"] : anchor["end"]] == anchor["exact"]
            assert anchor["exact"].strip() == anchor["exact"] != ""


def test_figures(exported: dict[str, Any]) -> None:
    for item in exported["items"]:
        if item["kind"] == "figure":
            assert re.fullmatch(r"\d+(\.\d+)?", item["value"])
            assert type(item["precision"]) is int
            assert Decimal(item["value"]) % Decimal(10) ** item["precision"] == 0
            assert item["status"] in _STATUSES["figure"]
            assert item["period"] is None or Edtf(item["period"])


def test_events(exported: dict[str, Any]) -> None:
    for item in exported["items"]:
        if item["kind"] == "event":
            assert item["status"] in _STATUSES["event"]
            assert item["date_basis"] in {"stated", "inferred", "unknown"}
            assert item["date"] is None or Edtf(item["date"])
            assert isinstance(item["documents"], list)


def test_references_lead_somewhere(exported: dict[str, Any]) -> None:
    actors = {actor["id"] for actor in exported["actors"]}
    events = {item["id"] for item in exported["items"] if item["kind"] == "event"}
    for item in exported["items"]:
        pointed = [*item.get("participants", []), item.get("reporter"), item.get("speaker")]
        assert {actor for actor in pointed if actor} <= actors
        assert item.get("occasion") in {None, *events}


def test_one_record_is_the_same_alone_and_in_the_whole(
    exported: dict[str, Any], reading_library: Library
) -> None:
    for item in exported["items"]:
        alone = reading_library.record(reading_library.item(item["id"]))
        assert json.loads(json.dumps(alone)) == item
