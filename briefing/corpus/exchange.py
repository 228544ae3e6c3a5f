"""The whole library as plain data: the shape of `chancery corpus export`, format version 1."""

from __future__ import annotations

from typing import Any

from briefing.corpus.actor import Actor
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.corpus.source import Source

FORMAT, VERSION = "chancery/library", 1


def library_record(
    sources: list[Source], words: dict[str, str], actors: list[Actor], items: list[Item]
) -> dict[str, Any]:
    """The one document that holds everything."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "sources": [source_record(source, words[source.id]) for source in sources],
        "actors": [actor_record(actor) for actor in actors],
        "items": [item_record(item) for item in items],
    }


def source_record(source: Source, words: str) -> dict[str, Any]:
    """A source with its text; an unknown value is null."""
    names = ("id", "title", "publisher", "author", "url", "published", "published_basis",
             "accessed", "language", "sha256")  # fmt: skip
    return {**_picked(source, names), "text": words}


def actor_record(actor: Actor) -> dict[str, Any]:
    """An actor with its posts."""
    posts = [{"title": post.title, "from": post.start, "to": post.end} for post in actor.posts]
    return {
        **_picked(actor, ("id", "kind", "name")),
        "variants": list(actor.variants),
        "posts": posts,
    }


def item_record(item: Item) -> dict[str, Any]:
    """An item with its anchors; `value` is a decimal in a string."""
    common = {
        "id": item.id,
        "kind": item.kind,
        "topics": list(item.topics),
        "use": item.use,
        "anchors": [
            _picked(anchor, ("source", "start", "end", "exact")) for anchor in item.anchors
        ],
    }
    match item:
        case Event():
            names: tuple[str, ...] = (
                "title", "event_kind", "status", "date", "date_basis", "place", "participants",
                "documents",
            )  # fmt: skip
        case Figure():
            names = (
                "title", "measure", "geography", "value", "unit", "precision", "qualifier",
                "status", "period", "comparison_base", "reporter",
            )  # fmt: skip
        case Quote():
            names = ("text", "speaker", "post", "occasion", "language", "same_as")
    own = _picked(item, names)
    if isinstance(item, Figure):
        own["value"] = f"{item.value:f}"
    return common | own


def _picked(record: object, names: tuple[str, ...]) -> dict[str, Any]:
    values = {name: getattr(record, name) for name in names}
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in values.items()
    }
