"""Spelling in a thread of its own: what is asked now is answered by a signal when it is known."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from briefing.app import spelling
from briefing.app.model import Language
from briefing.errors import BriefingError

_KEPT = 2  # dictionaries: a memo may be in two languages


class Spelling(QObject):
    """One dictionary at a time. `judged` carries the words found wrong, or None where any word may
    be judged otherwise now; `loaded` whether there
    is a dictionary, `suggested` carries a word and what it might have been, `failed` an error."""

    judged = Signal(object)
    loaded = Signal(bool)
    suggested = Signal(str, object)
    failed = Signal(object)
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.language: Language | None = None
        self._verdicts: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._asking = threading.Lock()
        self.present: bool | None = None  # whether there is a dictionary, once it is known
        self._names: frozenset[str] = frozenset()
        self._own: frozenset[str] | None = None
        self._jobs: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._speller: Any = None  # the thread's alone, as are those it has read
        self._read: dict[tuple[Path, int], Any] = {}
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def speak(self, language: Language | None) -> None:
        """Judge by the dictionary of another language; None rests."""
        if language == self.language:
            return
        with self._asking:
            self.language, self._asked = language, set()
        self._verdicts, self.present = {}, None
        self._do(lambda: self._load(language))
        self.judged.emit(None)

    def know(self, names: frozenset[str]) -> None:
        """Take these names for right."""
        if names != self._names:
            self._names = names
            self.judged.emit(None)

    def right(self, word: str) -> bool:
        """Whether a word is right; one not yet judged is taken for right, and judged soon. Without
        a dictionary all are."""
        if not self.present:
            return True
        verdict = self._verdicts.get(word)
        if verdict:
            return True
        if self._own is None:
            self._own = spelling.own_words()
        if spelling.is_own(word, self._own) or spelling.is_own(word, self._names):
            return True
        if verdict is None:
            self._ask(word)
        return verdict is not False

    def suggest(self, word: str) -> None:
        """Ask what a word might have been."""
        self._do(lambda: self._suggest(word))

    def add(self, word: str) -> None:
        """Take a word for right from now on. Raises as `spelling.add_own` does."""
        spelling.add_own(word)
        self._own = None
        self.judged.emit(None)

    # In the window's thread

    @Slot(object)
    def _answer(self, answer: Callable[[], None]) -> None:
        answer()

    def _ask(self, word: str) -> None:
        language = self.language
        with self._asking:
            first = not self._asked
            self._asked.add(word)
        if first:
            self._do(lambda: self._judge(language))

    def _take(self, language: Language | None, verdicts: dict[str, bool]) -> None:
        if language == self.language:
            self._verdicts.update(verdicts)
            wrong = frozenset(word for word, right in verdicts.items() if not right)
            if wrong:
                self.judged.emit(wrong)

    def _show_loaded(self, language: Language | None, present: bool) -> None:
        if language == self.language:
            self.present = present
            self.judged.emit(None)
            self.loaded.emit(present)

    def _do(self, job: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="spelling", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    # In its own

    def _work(self) -> None:
        while True:
            job = self._jobs.get()
            try:
                job()
            except (BriefingError, ImportError) as error:
                self._speller = None
                self._tell(lambda told=error: self.failed.emit(told))

    def _load(self, language: Language | None) -> None:
        self._speller = None
        file = spelling.dictionary(language) if language is not None else None
        if file is not None:
            self._speller = self._reader(file)
        self._tell(lambda: self._show_loaded(language, file is not None))

    def _reader(self, file: Path) -> Any:
        """The speller of a file, as it is now; the last ones read are kept."""
        state = file, file.stat().st_mtime_ns
        found = self._read.pop(state, None) or spelling.Speller(file)
        self._read[state] = found
        if len(self._read) > _KEPT:
            self._read.pop(next(iter(self._read)))
        return found

    def _judge(self, language: Language | None) -> None:
        with self._asking:
            if language != self.language:
                return  # what waits is of another language, and asked for behind its dictionary
            words, self._asked = tuple(self._asked), set()
        if self._speller is not None and language is not None:
            foreign, knows = spelling.foreign, self._speller.knows
            verdicts = {word: foreign(word, language) or knows(word) for word in words}
            self._tell(lambda: self._take(language, verdicts))

    def _suggest(self, word: str) -> None:
        found = self._speller.suggestions(word) if self._speller is not None else []
        self._tell(lambda: self.suggested.emit(word, found))

    def _tell(self, answer: Callable[[], None]) -> None:
        try:
            self._answered.emit(answer)
        except RuntimeError:
            return  # the program is at its end


speller = Spelling()
