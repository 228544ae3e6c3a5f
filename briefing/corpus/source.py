"""A source: one text, never changed, and what is known of where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefing.values.edtf import Edtf

PublishedBasis = Literal["stated", "address", "inferred", "unknown"]


@dataclass(frozen=True, slots=True)
class Source:
    """The metadata of a source; None is unknown and printed as unknown.

    `published_basis` says how the date is known: the page states it, its address holds it, it
    was inferred (`published_reason` says from what), or it is unknown. `description` is what the
    address reads where a source shows no headline; it is printed in brackets, as that.
    `sha256` is of the text's UTF-8 bytes as given.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    title: str | None
    publisher: str | None
    author: str | None
    url: str | None
    published: Edtf | None
    published_basis: PublishedBasis
    accessed: Edtf | None
    language: str
    sha256: str
    description: str | None = None
    published_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A source's words. Offsets everywhere are code points into `words`."""

    source: str
    words: str
