"""The pieces of a block's content: tidied, told apart by line, made inlines of the tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from briefing.document.tree import Emph, Inline, Link, Str, Strong
from briefing.errors import BriefingError
from briefing.memo.outline import Change, Cited, FreeNote, Piece, Pin, Words
from briefing.text.normalise import clean

_HOST = r"(?P<host>[^\W_]+(?:[.-]+[^\W_]+)*)"
_TAIL = r"[^\s<>\"\\^`{|}]*"
_WEB = re.compile(rf"(?i:https?)://{_HOST}(:\d{{1,5}})?([/?#]{_TAIL})?")
_MAIL = re.compile(rf"(?i:mailto):[^\s<>\"\\^`{{|}}:/?@]+@{_HOST}")
_LONGEST = 2000  # code points of an address
_EMPTY = Words("")
Other = Callable[[Piece], tuple[Inline, ...]]


def is_link(url: str) -> bool:
    """Whether a link may lead there: http or https with a host, or mailto with an address."""
    found = _WEB.fullmatch(url) or _MAIL.fullmatch(url)
    if found is None or len(url) > _LONGEST:
        return False
    try:
        found["host"].encode("idna")
    except UnicodeError:
        return False
    return True


def tidy(content: Sequence[Piece]) -> tuple[Piece, ...]:
    """Clean words in as few runs as tell the same; an empty one only where nothing else is.

    Raises "link-scheme" for a link that leads elsewhere than `is_link` allows.
    """
    pieces: list[Piece] = []
    for piece in content:
        match piece:
            case Words():
                _append(pieces, _cleaned(piece))
            case FreeNote():
                note = " ".join(clean(piece.note).split())
                pieces += [FreeNote(note)] if note else []
            case Pin():
                pieces.append(_cleaned_pin(piece))
            case _:
                pieces.append(piece)
    return tuple(pieces) if pieces or not content else (_EMPTY,)


def _append(pieces: list[Piece], words: Words) -> None:
    last = pieces[-1] if pieces else None
    if isinstance(last, Words) and last == words.styled(last.words):
        pieces[-1] = last.styled(clean(last.words + words.words))
    elif words.words:
        pieces.append(words)


def _cleaned(words: Words) -> Words:
    if words.link and not is_link(words.link):
        raise BriefingError("link-scheme", url=words.link)
    return words.styled(clean(words.words))


def _cleaned_pin(pin: Pin) -> Pin:
    changes = (
        Change(change.kind, change.start, change.end, clean(change.words)) for change in pin.changes
    )
    return Pin(pin.pin, tuple(changes))


def pins_hold(kind: str, content: Sequence[Piece]) -> bool:
    """Whether the locked words of a block of that kind stand in its content, once."""
    wanted = {"quote": ["quote"], "figure": ["amount"]}.get(kind, [])
    pins = [piece for piece in content if isinstance(piece, Pin)]
    unchanged = all(pin.pin == "quote" or not pin.changes for pin in pins)
    return unchanged and [pin.pin for pin in pins] == wanted


def around_pin(content: Sequence[Piece]) -> tuple[tuple[Piece, ...], Pin, tuple[Piece, ...]]:
    """What stands before the locked words, these, and what stands after; where a file has lost
    them, they come last."""
    for place, piece in enumerate(content):
        if isinstance(piece, Pin):
            return tuple(content[:place]), piece, tuple(content[place + 1 :])
    return tuple(content), Pin("quote"), ()


def plain(content: Iterable[Piece]) -> str:
    """The writer's words alone."""
    return "".join(piece.words for piece in content if isinstance(piece, Words))


def says_something(content: Iterable[Piece]) -> bool:
    """Whether anything of it would print."""
    return any(not isinstance(piece, Words) or piece.words.strip() for piece in content)


def change_name(before: Sequence[Piece], after: Sequence[Piece]) -> str:
    """What a step from one content to the other is called."""
    if plain(before) != plain(after):
        return "edit-words"
    if [piece for piece in before if isinstance(piece, Pin)] != [
        piece for piece in after if isinstance(piece, Pin)
    ]:
        return "change-quote"
    notes = [
        [piece for piece in held if not isinstance(piece, Words | Pin)] for held in (before, after)
    ]
    if notes[0] == notes[1]:
        return "style-words"
    if len(notes[0]) == len(notes[1]):
        return "edit-note"
    cited = [sum(isinstance(piece, Cited) for piece in held) for held in notes]
    if len(notes[0]) > len(notes[1]):
        return "remove-note"
    return "add-citation" if cited[0] < cited[1] else "add-note"


def lines(content: Iterable[Piece]) -> list[tuple[Piece, ...]]:
    """Its lines without the white around them; those that would print nothing are left out."""
    found: list[list[Piece]] = [[]]
    for piece in content:
        if not isinstance(piece, Words):
            found[-1].append(piece)
            continue
        first, *rest = piece.words.split("\n")
        found[-1].append(piece.styled(first))
        found += [[piece.styled(line)] for line in rest]
    stripped = (trimmed(line) for line in found)
    return [line for line in stripped if line]


def trimmed(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Without white at either end, and without empty words."""
    kept = [piece for piece in pieces if piece != _EMPTY]
    while kept and isinstance(first := kept[0], Words):
        kept[0] = first = first.styled(first.words.lstrip())
        if first.words:
            break
        del kept[0]
    while kept and isinstance(last := kept[-1], Words):
        kept[-1] = last = last.styled(last.words.rstrip())
        if last.words:
            break
        del kept[-1]
    return tuple(piece for piece in kept if not isinstance(piece, Words) or piece.words)


def without_dash(line: tuple[Piece, ...], dashes: str = "-") -> tuple[Piece, ...]:
    """A line without the dash and space it may begin with."""
    if line and isinstance(first := line[0], Words) and first.words[:1] in dashes:
        bare = first.words[1:] if first.words[1:2].isspace() else first.words
        return trimmed((first.styled(bare), *line[1:]))
    return line


def parted(line: tuple[Piece, ...]) -> tuple[str, tuple[Piece, ...]] | None:
    """A line "name: value" as the plain name and the value, which takes the notes of the name;
    None for a line without a colon."""
    for place, piece in enumerate(line):
        if isinstance(piece, Words) and ": " in piece.words:
            before, after = piece.words.split(": ", 1)
            name = plain((*line[:place], piece.styled(before)))
            notes = tuple(held for held in line[:place] if not isinstance(held, Words))
            return name, trimmed((*notes, piece.styled(after), *line[place + 1 :]))
    return None


def inlines(
    content: Sequence[Piece],
    words: Callable[[str], tuple[Inline, ...]],
    other: Other,
) -> tuple[Inline, ...]:
    """Pieces as inlines, in order: `words` makes those of plain words, `other` those of the rest.
    Runs of one link are one link."""
    made: list[Inline] = []
    for link, run in groupby(content, lambda piece: getattr(piece, "link", "")):
        part: list[Inline] = []
        for piece in run:
            if isinstance(piece, Words):
                part += _styled(piece, words(piece.words))
            else:
                part += other(piece)
        made += [Link(link, tuple(part))] if link and part else part
    return tuple(made)


def said(text: str) -> tuple[Inline, ...]:
    """Words as they stand."""
    return (Str(text),) if text else ()


def _styled(words: Words, made: tuple[Inline, ...]) -> tuple[Inline, ...]:
    if made and words.italic:
        made = (Emph(made),)
    if made and words.bold:
        made = (Strong(made),)
    return made
