"""What every citation style is made of, and what it has to say."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.citation.names import inverted, people, surname
from briefing.citation.tongue import tongued
from briefing.corpus.source import Source
from briefing.document.tree import CrossRef, Emph, Inline, Link, Note, Span, Str
from briefing.text.normalise import capitalised
from briefing.wording.catalogue import Catalogue
from briefing.wording.dates import based_date_words, date_words

_LINKED = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Speech:
    """Who spoke, as what, where and when: what stands before "quoted in". `library_words` are
    the words of all this that are the library's and not the paper's language, in order."""

    speaker: str
    post: str
    occasion: str
    library_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One source behind one statement. `giving` is what it says instead, where it disagrees
    with the sources before it."""

    source: Source
    speech: Speech | None = None
    giving: str = ""


class Style(ABC):
    """One way to cite. `listed` papers end with a list of their sources: notes then leave the
    addresses to it and keep the link on the headline."""

    joint = "; "
    refers_back = False

    def __init__(self, words: Catalogue, *, listed: bool = False) -> None:
        self.words = words
        self.listed = listed

    @abstractmethod
    def first(self, source: Source) -> tuple[Inline, ...]:
        """The source named in full, without a full stop at the end."""

    def again(self, source: Source, key: str, *, alike: bool) -> tuple[Inline, ...]:
        """The source named a second time: surname and headline, or headline and outlet of an
        unsigned source.

        `key` is that of the note that named it first, which names another source of the same
        author too where `alike`: for styles that point back.
        """
        del key, alike
        if source.author:
            signed = Str(f"{surname(source.author, source.publisher)}, ")
            return (signed, *self.title(source))
        return (*self.title(source, ", "), self.publisher(source))

    @abstractmethod
    def entry(self, source: Source) -> tuple[Inline, ...]:
        """The source in a list of sources."""

    def spoken(
        self, speech: Speech, cited: tuple[Inline, ...], *, first: bool, leads: bool
    ) -> tuple[Inline, ...]:
        """Speech told in a source: who spoke, then where that is quoted. `leads` unless the
        same note has said so of another source already."""
        del leads
        told = [speech.speaker, speech.post, speech.occasion] if first else [speech.speaker]
        lead = ", ".join(part for part in told if part)
        told_inlines = tongued(lead, speech.library_words, self.words.language)
        return (*told_inlines, Str(f", {self.words.paper('quoted_in')} "), *cited)

    def ended(self, inlines: list[Inline]) -> tuple[Inline, ...]:
        """The whole note, with a full stop unless its last words have one, as "n.d." does; a
        description in brackets at its beginning begins with a capital."""
        if inlines and isinstance(first := inlines[0], Str) and first.text.startswith("["):
            inlines = [Str(capitalised(first.text)), *inlines[1:]]
        last = inlines[-1] if inlines else None
        if isinstance(last, Str) and last.text.endswith("."):
            return tuple(inlines)
        if isinstance(last, Str) and self._stops_inside() and last.text == self._quotes()[1]:
            return (*inlines[:-1], Str(f".{last.text}"))
        return (*inlines, Str("."))

    # Parts

    def headline(self, source: Source) -> Inline:
        """The headline as published, in its own language; of a listed source, the link."""
        title: Inline = Str(source.title or "")
        if source.language != self.words.language:
            title = Span((title,), language=source.language)
        if self.listed and is_linked(source):
            title = Link(source.url or "", (title,))
        return title

    def family_first(self, source: Source) -> tuple[Inline, ...]:
        """ "Aliev, Marat, and Asel Bekova. ": the authors at the head of a line in a list."""
        if not source.author:
            return ()
        first, *others = people(source.author, source.publisher)
        name, given = inverted(first, source.publisher)
        told = f"{name}, {' '.join(given)}" if given else name
        if others:
            *most, last = others
            told = ", ".join([told, *most, f"and {last}"])
        return (Str(f"{told}. "),)

    def untitled(self, source: Source) -> str:
        """What stands for a headline where there is none."""
        if source.description is None:
            return self.words.paper("title_unknown")
        return self.words.paper("description", description=source.description)

    def _quotes(self) -> tuple[str, str]:
        """The marks a headline stands in."""
        return self.words.paper("open_quote"), self.words.paper("close_quote")

    def title(self, source: Source, then: str = "") -> tuple[Inline, ...]:
        """The headline in quotation marks. `then` is the punctuation that parts it from the rest:
        it stands within the marks where the paper's language has it so."""
        if source.title is None:
            return tuple(Str(text) for text in (self.untitled(source), then) if text)
        opened, closed = self._quotes()
        stop, space = then.rstrip(), then[len(then.rstrip()) :]
        if self._stops_inside() and stop in (",", "."):
            closed, then = stop + closed, space
        ending = (Str(closed), Str(then)) if then else (Str(closed),)
        return (Str(opened), self.headline(source), *ending)

    def _stops_inside(self) -> bool:
        pattern = str(self.words.find("paper", "stop_and_quote"))
        return pattern.index("{stop}") < pattern.index("{quote}")

    def publisher(self, source: Source) -> Inline:
        """The outlet in italics, or that nobody says which."""
        if source.publisher is None:
            return Str(self.words.paper("publisher_unknown"))
        return Emph((Str(source.publisher),))

    def published(self, source: Source) -> str:
        """The date with its basis; "n.d." where none is known."""
        if source.published is None or is_undated(source):
            return self.words.get("dates", "no_date")
        return based_date_words(source.published, source.published_basis, self.words)

    def accessed(self, source: Source, pattern: str = "accessed") -> str:
        """When the page was looked at; "" where nobody wrote it down."""
        if source.accessed is None:
            return ""
        return self.words.paper(pattern, date=date_words(source.accessed, self.words))

    def address(self, source: Source) -> tuple[Inline, ...]:
        """The address, a link where it is one for the web; nothing where the list has it."""
        return () if self.listed else address(source)

    def back(self, key: str) -> tuple[Inline, ...]:
        """ "(n 3)": a live reference to the note that named the source first."""
        before, _, after = str(self.words.find("paper", "note_reference")).partition("{number}")
        return (Str(before), CrossRef(key), Str(after))


def address(source: Source) -> tuple[Inline, ...]:
    """The address of a source in print."""
    if not source.url:
        return ()
    plain = Str(source.url)
    return (Link(source.url, (plain,)),) if is_linked(source) else (plain,)


def is_linked(source: Source) -> bool:
    """Whether the address is one a reader may be led to."""
    return source.url is not None and source.url.startswith(_LINKED)


def is_undated(source: Source) -> bool:
    """Whether nothing is known of when it was published."""
    return source.published is None or source.published_basis == "unknown"


def last_letter(inlines: Sequence[Inline]) -> str:
    """The last printed character, "" where there is none."""
    for inline in reversed(inlines):
        match inline:
            case Str():
                found = inline.text[-1:]
            case CrossRef():
                found = "0"
            case Note():
                found = ""
            case _:
                found = last_letter(inline.inlines)
        if found:
            return found
    return ""
