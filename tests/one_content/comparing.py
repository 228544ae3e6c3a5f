"""One document in two formats, read back and held against itself and the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import unified_diff
from typing import NamedTuple

from one_content.mammoth_reader import by_mammoth
from one_content.meaning import meant
from one_content.pandoc_reader import by_pandoc
from one_content.pdf_reader import by_structure
from one_content.pdfium_reader import misplaced
from one_content.run_reader import by_runs
from one_content.said import Block, Mark, Piece, Reading, Words, bare, even, plain

from briefing.document.numbering import with_pages
from briefing.document.tree import Contents, Document
from briefing.writers import docx, pdf

_TABLES = {"table", "fields"}
_UNSEEN = {*_TABLES, "figure"}


class Papers(NamedTuple):
    """A document, with the pages of its contents, and the files made of it."""

    document: Document
    word: bytes
    pdf: bytes


def written(document: Document) -> Papers:
    """The document in both formats, its contents' pages found as exports find them."""
    rendered = pdf.write(document)
    if any(isinstance(block, Contents) for block in document.blocks):
        numbers, places = rendered.numbers, rendered.places.items()
        document = with_pages(document, {name: numbers[at[0].page] for name, at in places if at})
    return Papers(document, docx.write(document), rendered.data)


def told_differently(papers: Papers) -> list[str]:
    """What the files say otherwise than the document, or than each other: by whom it was read,
    then the lines that differ. Nothing where all is equal."""
    in_word, in_pdf = meant(papers.document, "word"), meant(papers.document, "pdf")
    pandoc, runs = by_pandoc(papers.word), by_runs(papers.word)
    tree = by_structure(papers.pdf)
    pairs = [
        ("pandoc", _told(_seen_by_pandoc(in_word)), _told(pandoc)),
        ("runs", _strand(in_word), [*_strung(runs.body), *_noted(runs.notes)]),
        ("mammoth", _called(in_word), ["  ".join(each) for each in by_mammoth(papers.word)]),
        ("structure", _told(in_pdf), _told(tree.reading)),
        ("word and pdf", _heard(pandoc), _heard(_seen_by_pandoc(tree.reading))),
        (
            "word and pdf",
            _strung(runs.body),
            _strung(_words(_as_word_tells(in_word, tree.reading))),
        ),
    ]
    faults = [line for name, one, other in pairs for line in _difference(name, one, other)]
    faults += [f"runs: {each}" for each in runs.astray]
    faults += [f"structure: {each}" for each in tree.faults]
    faults += [
        f"structure: note {number} begins on page {note}, its mark stands on {mark}"
        for number, (mark, note) in tree.pages.items()
        if mark != note
    ]
    return faults + [f"pdfium: {each}" for each in misplaced(papers.pdf, in_pdf)]


def _difference(name: str, one: Iterable[str], other: Iterable[str]) -> Iterator[str]:
    for line in unified_diff([*one], [*other], "meant", "read", n=0, lineterm=""):
        if not line.startswith(("---", "+++", "@@")):
            yield f"{name}: {line}"


def _told(reading: Reading) -> list[str]:
    """A line for each block and each note."""
    lines = [f"{block.kind} {block.label}: {_shown(block.words)}" for block in reading.blocks]
    return lines + _noted(reading.notes)


def _noted(notes: dict[str, Words]) -> list[str]:
    return [f"note {number}: {_shown(words)}" for number, words in notes.items()]


def _shown(words: Words) -> str:
    return " | ".join(
        f"[{each.label}]"
        if isinstance(each, Mark)
        else f"{each.text!r} {each.language} {each.link}".rstrip()
        for each in words
    )


def _seen_by_pandoc(reading: Reading) -> Reading:
    """What pandoc could see."""
    blocks = [
        Block(block.kind, block.label, () if block.kind in _TABLES else bare(block.words))
        for block in reading.blocks
        if block.kind != "figure"
    ]
    return Reading(blocks, {number: bare(words) for number, words in reading.notes.items()})


def _as_word_tells(in_word: Reading, reading: Reading) -> Reading:
    """The reading with what is told to who cannot see as Word has it: in no language of its own."""
    told = (block.words for block in in_word.blocks if block.kind in _UNSEEN)
    blocks = [
        Block(block.kind, block.label, _in_language_of(block.words, next(told, ())))
        if block.kind in _UNSEEN
        else block
        for block in reading.blocks
    ]
    return Reading(blocks, reading.notes)


def _in_language_of(words: Words, others: Words) -> Words:
    spoken = next((each.language for each in others if isinstance(each, Piece)), "")
    return tuple(
        Piece(each.text, spoken, each.link) if isinstance(each, Piece) else each for each in words
    )


def _words(reading: Reading) -> list[Words]:
    """The words of each block as a paragraph of Word holds them."""
    return [
        even((Mark(block.label), Piece(" "), *block.words))
        if block.kind == "below"
        else block.words
        for block in reading.blocks
        if block.words or block.kind == "below"
    ]


def _strand(reading: Reading) -> list[str]:
    return [*_strung(_words(reading)), *_noted(reading.notes)]


def _strung(paragraphs: Iterable[Words]) -> list[str]:
    return [_shown(words) for words in paragraphs]


def _heard(reading: Reading) -> list[str]:
    """The words alone: in what they stand the formats tell differently."""
    return [plain(block.words) for block in reading.blocks] + [
        f"{number} {plain(words)}" for number, words in reading.notes.items()
    ]


def _called(reading: Reading) -> list[str]:
    """Each footnote with the paragraph that calls it, as mammoth has them."""
    return [
        "  ".join((each.label, _tight(reading.notes[each.label]), _tight(block.words)))
        for block in reading.blocks
        for each in block.words
        if isinstance(each, Mark) and each.label.isdecimal()
    ]


def _tight(words: Words) -> str:
    """Letters without white space; a mark that is a letter stands in the text."""
    letters = (
        (each.label if not each.label.isdecimal() else "") if isinstance(each, Mark) else each.text
        for each in words
    )
    return "".join("".join(letters).split())
