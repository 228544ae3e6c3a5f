"""The library's sources for reference managers, and what those know of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from briefing.app.library import Library
from briefing.citation import bibtex, csl, ris
from briefing.citation.reference import Reference, of_source
from briefing.corpus import filling
from briefing.corpus.source import Source
from briefing.errors import BriefingError
from briefing.files.guard import parse_json, read_bytes, read_text

Form = Literal["csl", "ris", "bibtex"]
_WRITTEN: dict[Form, Callable[[list[Reference]], str]] = {
    "csl": csl.written,
    "ris": ris.written,
    "bibtex": bibtex.written,
}
_READ: dict[str, Callable[[Path], list[Reference]]] = {
    ".json": lambda path: csl.parsed(parse_json(read_bytes(path), path)),
    ".ris": lambda path: ris.parsed(read_text(path)),
    ".bib": lambda path: bibtex.parsed(read_text(path)),
}


@dataclass(frozen=True, slots=True)
class Filled:
    """What a file told of one source: the facts filled from it, and those it tells otherwise
    than the library, which stand as they were. Without a `source` the library has none such."""

    reference: str
    source: str | None
    facts: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()

    def told(self) -> str:
        """In one line, for the command line."""
        if self.source is None:
            return f"{self.reference}: no such source"
        parts = [f"filled {', '.join(self.facts)}"] if self.facts else []
        if self.otherwise:
            parts.append(f"told otherwise, and kept: {', '.join(self.otherwise)}")
        return f"{self.source}: {'; '.join(parts) or 'nothing to fill'}"


def written(library: Library, form: Form) -> str:
    """Every source of the library in a format of reference managers."""
    return _WRITTEN[form]([of_source(source) for source in library.sources()])


def read(path: Path) -> list[Reference]:
    """The references of a .json (CSL), .ris or .bib file.

    Raises "references-suffix" or "references-form", or what reading a file does.
    """
    reader = _READ.get(path.suffix.lower())
    if reader is None:
        raise BriefingError("references-suffix", path=path)
    try:
        return reader(path)
    except ValueError as error:
        raise BriefingError("references-form", path=path, problem=str(error)) from error


def cite(library: Library, path: Path) -> list[Filled]:
    """Fill what the library does not know of its sources from a file, each source found by its
    address or its id."""
    sources = library.sources()
    return [_filled(library, reference, sources, path) for reference in read(path)]


def _filled(library: Library, reference: Reference, sources: list[Source], path: Path) -> Filled:
    name = reference.title or reference.url or reference.id
    source = next((each for each in sources if _same(each, reference)), None)
    if source is None:
        return Filled(name, None)
    facts = _facts(reference)
    lacks = filling.missing(source)
    otherwise = tuple(
        fact for fact, told in facts.items() if fact not in lacks and getattr(source, fact) != told
    )
    done = filling.fill(library.store, source.id, facts, f"given in {path.name}")
    return Filled(name, source.id, done, tuple(fact for fact in otherwise if fact != "url"))


def _facts(reference: Reference) -> dict[str, str]:
    told = {
        "title": reference.own_title,
        "publisher": reference.publisher,
        "author": reference.author,
        "url": reference.url,
        "published": reference.published,
        "accessed": reference.accessed,
    }
    return {fact: value for fact, value in told.items() if value is not None}


def _same(source: Source, reference: Reference) -> bool:
    if reference.url and source.url:
        return _address(source.url) == _address(reference.url)
    return source.id == reference.id


def _address(url: str) -> tuple[str, str, str]:
    """An address without what two copies of it may differ in."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return "", url, ""
    return parts.netloc.lower().removeprefix("www."), parts.path.rstrip("/"), parts.query
