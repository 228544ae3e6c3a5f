"""Spelling, where a hunspell dictionary of the language is on this computer."""

from __future__ import annotations

import contextlib
import gc
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from briefing import resources
from briefing.app import paths
from briefing.corpus.actor import Actor
from briefing.errors import BriefingError
from briefing.files.atomic import write_bytes
from briefing.memo.names import Language
from briefing.memo.outline import Memo
from briefing.text.normalise import clean

_NAMES: dict[str, tuple[str, ...]] = {
    "en": ("en_GB", "en_US", "en"),
    "ru": ("ru_RU", "ru"),
    "kk": ("kk_KZ", "kk"),
    "ky": ("ky_KG", "ky"),
}
_NO_WORDS = re.compile(r"\S+@\S+|\w+://\S+|www\.\S+", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:['’\-‑]\w+)*")
_MOST = 7  # suggestions
_READER = "spylls.hunspell"
_LONGEST = 60  # letters


def folders() -> list[Path]:
    """Where dictionaries are looked for, in that order: the person's own folder, the program's,
    the system's."""
    home, found = Path.home(), [paths.data_folder() / "dictionaries"]
    found.append(resources.assets() / "dictionaries")
    if sys.platform == "darwin":
        found += [home / "Library" / "Spelling", Path("/Library/Spelling")]
    if os.name == "posix":
        found += [Path(f"/usr/share/{name}") for name in ("hunspell", "myspell", "myspell/dicts")]
        found.append(Path("/usr/local/share/hunspell"))
    return found


def dictionary(language: Language) -> Path | None:
    """The dictionary of a language: its .dic file, beside which there is an .aff of the same name;
    None where there is none."""
    for folder in folders():
        known = [folder / f"{name}.dic" for name in _NAMES[language]]
        with contextlib.suppress(OSError):
            for file in (*known, *sorted(folder.glob(f"{language}_*.dic"))):
                if file.is_file() and file.with_suffix(".aff").is_file():
                    return file
    return None


class Speller:
    """Judges words by one dictionary and the person's own words. Loading takes seconds, a word
    some tenths of a millisecond, suggestions up to a second: for a worker, not for the window."""

    def __init__(self, file: Path) -> None:
        """Raises "dictionary-unreadable", or ImportError where the reader is not installed."""
        hunspell, readers = import_module(_READER), import_module(f"{_READER}.readers")
        collecting = gc.isenabled()
        gc.disable()  # some 100,000 objects that stay: looking through them takes half the time
        try:
            affixes, context = readers.read_aff(_Lines(file.with_suffix(".aff"), "cp1252"))
            words = readers.read_dic(_Lines(file, context.encoding), aff=affixes, context=context)
            self._dictionary: Any = hunspell.Dictionary(affixes, words)
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            raise BriefingError("dictionary-unreadable", path=file) from error
        finally:
            gc.freeze()
            if collecting:
                gc.enable()

    def knows(self, word: str) -> bool:
        """Whether the dictionary has it; of a word with a hyphen, its parts."""
        word = _plain(word)
        if self._dictionary.lookup(word):
            return True
        parts = word.split("-")
        return len(parts) > 1 and all(self._dictionary.lookup(part) for part in parts if part)

    def suggestions(self, word: str) -> list[str]:
        """What it might have been, the likeliest first."""
        found: list[str] = []
        for suggestion in self._dictionary.suggest(_plain(word)):
            if suggestion not in found:
                found.append(suggestion)
            if len(found) == _MOST:
                break
        return found


class _Lines:
    """A file's lines with their numbers, as the reader wants them; the encoding may change while
    it is read. (The reader's own leaves its files open.)"""

    def __init__(self, file: Path, encoding: str) -> None:
        self._data = file.read_bytes().removeprefix(b"\xef\xbb\xbf")
        self._place = 0
        self.reset_encoding(encoding)

    def reset_encoding(self, encoding: str) -> None:
        # Some dictionaries have flags that are no UTF-8; what is no text stays a lone surrogate.
        self._lines = self._data.decode(encoding, errors="surrogateescape").split("\n")

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> tuple[int, str]:
        while self._place < len(self._lines):
            self._place += 1
            line = self._lines[self._place - 1].strip()
            if line:
                return self._place, line
        raise StopIteration


def words_in(text: str) -> Iterator[tuple[int, int]]:
    """The words a speller can judge, as code points: no addresses, no numbers, no abbreviations
    in capitals, no single letters."""
    shut = [found.span() for found in _NO_WORDS.finditer(text)]
    for found in _WORD.finditer(text):
        start, end = found.span()
        if _is_word(found.group()) and not any(
            first < end and start < last for first, last in shut
        ):
            yield start, end


def _is_word(text: str) -> bool:
    letters = all(letter.isalpha() or letter in "'’-‑" for letter in text)
    return letters and 1 < len(text) <= _LONGEST and not text.isupper()


def foreign(word: str, language: Language) -> bool:
    """Whether a word has no letter of the script a language is written in: what the library says in
    English is no fault of a Russian paper."""
    script = "LATIN" if language == "en" else "CYRILLIC"
    return not any(unicodedata.name(letter, "").startswith(script) for letter in word)


def names_in(memo: Memo) -> frozenset[str]:
    """The words of the names the memo's evidence holds, and those its sources begin with a
    capital: no dictionary knows every person and every place."""
    evidence = memo.evidence
    told = [event.place for event in evidence.events if event.place]
    quoted = _words(passage.words for one in evidence.witnesses for passage in one.passages)
    capital = {word for word in quoted if word[:1].isupper()}
    return names_of(evidence.actors) | _words(told) | capital


def names_of(actors: Iterable[Actor]) -> frozenset[str]:
    """The words of the names of actors, in every language and spelling."""
    return _words(
        name
        for actor in actors
        for name in (actor.name, *actor.variants, *(actor.names or {}).values())
    )


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(_plain(text[start:end]) for text in texts for start, end in words_in(text))


def own_words() -> frozenset[str]:
    """The words the person has added."""
    try:
        text = _own_file().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return frozenset()
    return frozenset(line.strip() for line in text.splitlines() if line.strip())


def add_own(word: str) -> None:
    """Add a word to the person's own. Raises as `write_bytes` does."""
    words = sorted(own_words() | {_plain(clean(word)).strip()})
    write_bytes(_own_file(), "".join(f"{one}\n" for one in words).encode())


def is_own(word: str, own: frozenset[str]) -> bool:
    """Whether a word is among these; a small letter in them stands for a capital too, and a name
    for its possessive."""
    word = _plain(word)
    return any(form in own or form.lower() in own for form in (word, word.removesuffix("'s")))


def _own_file() -> Path:
    return paths.data_folder() / "words.txt"


def _plain(word: str) -> str:
    return word.replace("’", "'").replace("‑", "-")
