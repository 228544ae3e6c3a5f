"""The library as delivered: five texts and what was read in them, verified word for word."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from briefing.corpus.actor import Actor
from briefing.corpus.audit import (
    verify_figure,
    verify_item,
    verify_references,
    verify_text,
)
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.corpus.source import Source, Text
from briefing.errors import BriefingError
from briefing.files.guard import parse_toml, read_bytes
from briefing.files.schema import check_version, validated
from briefing.text.selector import quote_selector
from briefing.text.span import Span

FORMAT, VERSION = "chancery/seeds", 1
_FILES = ("sources.toml", "actors.toml", "events.toml", "figures.toml", "quotes.toml")
_OPTIONAL = {
    "source": ("title", "publisher", "author", "url", "published", "accessed"),
    "event": ("date", "place"),
    "figure": ("geography", "period", "comparison_base", "reporter"),
    "quote": ("post", "occasion", "same_as"),
}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Seeds:
    """Everything the seed folder holds. `digest` changes when any of its files does."""

    digest: str
    sources: tuple[Source, ...]
    texts: tuple[Text, ...]
    actors: tuple[Actor, ...]
    items: tuple[Item, ...]


def digest(folder: Path) -> str:
    """SHA-256 over the names and bytes of the folder's files."""
    total = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.suffix in (".toml", ".txt"):
            data = read_bytes(path)
            total.update(f"{path.name}\0{len(data)}\0".encode() + data)
    return total.hexdigest()


def load(folder: Path) -> Seeds:
    """Read, check and verify a seed folder.

    Raises `BriefingError` for a file at fault, "source-changed" for a text whose hash differs,
    `AnchorError` for words that are not where an anchor says, "reference-unknown" for an actor
    or event nobody defined.
    """
    tables = {name: _table(folder / name) for name in _FILES}
    sources, texts = _sources(folder, tables["sources.toml"])
    words = {text.source: text.words for text in texts}
    path = folder / "actors.toml"
    actors = tuple(validated(Actor, row, path) for row in tables["actors.toml"].get("actor", []))
    items: list[Item] = []
    kinds: tuple[type[Event | Figure | Quote], ...] = (Event, Figure, Quote)
    for name, kind in zip(_FILES[2:], kinds, strict=True):
        items += _items(folder / name, tables[name], kind, words)
    english = {source.id for source in sources if source.language.startswith("en")}
    for item in items:
        if isinstance(item, Figure):
            verify_figure(item, english.__contains__)
    _check_unique(items)
    verify_references(items, actors)
    return Seeds(digest(folder), sources, texts, actors, tuple(items))


def _table(path: Path) -> dict[str, Any]:
    return check_version(parse_toml(read_bytes(path), path), path, FORMAT, VERSION)


def _sources(folder: Path, table: dict[str, Any]) -> tuple[tuple[Source, ...], tuple[Text, ...]]:
    sources, texts = [], []
    path = folder / "sources.toml"
    for row in table.get("source", []):
        file = folder / str(row.pop("file", ""))
        source = validated(Source, _filled("source", row), path)
        texts.append(Text(source.id, verify_text(source, read_bytes(file))))
        sources.append(source)
    return tuple(sources), tuple(texts)


def _items(path: Path, table: dict[str, Any], kind: type[T], words: dict[str, str]) -> list[T]:
    name = kind.__name__.lower()
    items = []
    for row in table.get(name, []):
        full = {**_filled(name, row), "kind": name}
        full["anchors"] = [_anchor(anchor, words, path) for anchor in row.get("anchors", [])]
        item = validated(kind, full, path)
        verify_item(item, words)  # type: ignore[arg-type]
        items.append(item)
    return items


def _filled(kind: str, row: dict[str, Any]) -> dict[str, Any]:
    """TOML has no null: what is unknown is left out there and None here."""
    return {**dict.fromkeys(_OPTIONAL[kind]), **row}


def _anchor(anchor: dict[str, Any], words: dict[str, str], path: Path) -> dict[str, Any]:
    """Both selectors from the one place a curator wrote down."""
    source, start, exact = anchor.get("source"), anchor.get("start"), anchor.get("exact")
    if not isinstance(source, str) or source not in words:
        raise BriefingError("reference-unknown", item=path.name, reference=source)
    if not isinstance(start, int) or not isinstance(exact, str):
        raise BriefingError("file-field", path=path, field="anchors", problem=str(anchor))
    span = Span(start, start + len(exact))
    quote = quote_selector(words[source], span)
    return {
        "source": source, "start": start, "end": span.end, "exact": exact,
        "prefix": quote.prefix, "suffix": quote.suffix,
    }  # fmt: skip


def _check_unique(items: list[Item]) -> None:
    counts = Counter(item.id for item in items)
    for identity, count in counts.items():
        if count > 1:
            raise BriefingError("item-twice", item=identity)
