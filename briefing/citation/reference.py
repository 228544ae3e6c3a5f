"""A source's metadata as other programs keep it, between our sources and their files."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.citation.listing import is_from_institution
from briefing.citation.names import inverted, is_institution
from briefing.corpus.source import Source
from briefing.errors import BriefingError
from briefing.text.normalise import is_clean
from briefing.values.edtf import Edtf

INFERRED = "date inferred"
_PARTS = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?=[/ T]|$)")
_BRACKETED = re.compile(r"\[.*\]")


@dataclass(frozen=True, slots=True)
class Name:
    """A person with a family name, or a body with nothing else."""

    family: str
    given: str = ""

    def __str__(self) -> str:
        return f"{self.given} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class Reference:
    """What a reference manager knows of a source; None is unknown. `institutional` is what an
    institution signs or publishes; `note` says that a date is inferred."""

    id: str
    title: str | None = None
    publisher: str | None = None
    authors: tuple[Name, ...] = ()
    url: str | None = None
    published: Edtf | None = None
    accessed: Edtf | None = None
    language: str | None = None
    institutional: bool = False
    note: str = ""

    @property
    def author(self) -> str | None:
        """The authors in one line, as a source has them."""
        return " and ".join(map(str, self.authors)) or None

    @property
    def own_title(self) -> str | None:
        """The title, unless it is one in brackets, which describes what has none."""
        return None if self.title and _BRACKETED.fullmatch(self.title) else self.title


def of_source(source: Source) -> Reference:
    """A source for others. Without a headline it has its description in brackets."""
    title = source.title
    if title is None and source.description is not None:
        title = f"[{source.description}]"
    known = source.published_basis != "unknown"
    return Reference(
        id=source.id,
        title=title,
        publisher=source.publisher,
        authors=_names(source),
        url=source.url,
        published=source.published if known else None,
        accessed=source.accessed,
        language=source.language,
        institutional=is_from_institution(source),
        note=INFERRED if source.published_basis == "inferred" else "",
    )


def named(text: str) -> Name:
    """A name as files write it: "Family, Given", or one without a comma, which stays whole."""
    family, comma, given = text.partition(",")
    if not comma or is_institution(text):
        return Name(text.rstrip(", "))
    return Name(family.strip(), given.strip(" ,"))


def dated(text: str) -> Edtf | None:
    """A date as files write it: an EDTF expression, else what stands first, "2025-5-5" or
    "2025/05/05/" with a time or a season behind it; None for words."""
    text = text.strip().rstrip("/")
    candidates = [text]
    if match := _PARTS.match(text):
        year, _, *parts = match.groups()
        candidates.append("-".join([year, *(f"{int(part):02}" for part in parts if part)]))
    for candidate in candidates:
        try:
            return Edtf(candidate)
        except BriefingError:
            continue
    return None


def tidy(value: object) -> str | None:
    """Text without line breaks and doubled spaces; None for nothing, and for what no paper can
    hold."""
    text = " ".join(str(value).split()) if isinstance(value, str | int) else ""
    return text if text and is_clean(text) else None


def _names(source: Source) -> tuple[Name, ...]:
    author = source.author
    if not author:
        return ()
    if author == source.publisher or is_institution(author):
        return (Name(author),)
    people = (inverted(part, source.publisher) for part in author.split(" and ") if part.strip())
    return tuple(Name(family, " ".join(given)) for family, given in people)
