"""What the command palette offers, and what of it fits the words typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.app.model import fold
from ui.qt.icons import icon
from ui.qt.roles import HINT

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEADS, _BEGINS, _INSIDE, _STREWN = 4, 3, 2, 1
FIRST = 10  # rows that are seen at once
_FEW = {"action": 4, "section": 2, "template": 1}  # of the first, where others fit too


@dataclass(frozen=True, slots=True)
class Entry:
    """Something one can do or go to. `hint` stands at the row's end: its keys, or its kind; `own`
    is its text without what leads to it, as a menu's name; `group` tells it from other sorts."""

    text: str
    run: Callable[[], object]
    hint: str = ""
    icon: str = ""
    tone: str = "text2"
    own: str = ""
    group: str = ""


class PaletteModel(QAbstractListModel):
    """The entries that fit: the few best of each group, then found elsewhere ones, as from the
    library, as far as the first rows reach, then the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Entry] = []
        self._shown: list[Entry] = []
        self._first = 0  # how many stand before those found elsewhere

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these."""
        self._all = list(entries)
        self.narrow("")

    def narrow(self, words: str) -> None:
        """Show what fits the words: all of them, in any order, at the start of all or of a word,
        inside one, or one with letters left out."""
        scored = [(score(words, entry.text, entry.own), entry) for entry in self._all]
        fitting = [pair for pair in scored if pair[0]]
        best = [entry for _, entry in sorted(fitting, key=lambda pair: -pair[0])]
        first, rest = _parted(best) if words.strip() else (best, [])
        self.beginResetModel()
        self._shown, self._first = [*first, *rest], len(first)
        self.endResetModel()

    def append(self, entries: Sequence[Entry]) -> None:
        """Show more, as they are."""
        room = max(FIRST - self._first, 1)
        self._insert(self._first, entries[:room])
        self._insert(len(self._shown), entries[room:])

    def _insert(self, place: int, entries: Sequence[Entry]) -> None:
        if entries:
            self.beginInsertRows(_ROOT, place, place + len(entries) - 1)
            self._shown[place:place] = entries
            self.endInsertRows()

    def entry(self, row: int) -> Entry | None:
        """The entry in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    # Qt's side

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: D102
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.text}, {entry.hint}" if entry.hint else entry.text
            case Qt.ItemDataRole.DecorationRole:
                return icon(entry.icon, entry.tone) if entry.icon else None
        return entry.hint if role == HINT else None


def _parted(entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    """The few first of each group, and the others."""
    first, rest, count = [], [], Counter[str]()
    for entry in entries:
        count[entry.group] += 1
        few = count[entry.group] <= _FEW.get(entry.group, FIRST)
        (first if few else rest).append(entry)
    return first, rest


def score(words: str, text: str, own: str = "") -> int:
    """How well words fit a text, or better what is its own; 0 where one of them does not. No words
    fit everything."""
    told, best = fold(text), fold(own or text)
    found = [
        _word_score(word, best) or min(_word_score(word, told), _STREWN)
        for word in fold(words).split()
    ]
    return 0 if 0 in found else 1 + sum(found)


def _word_score(word: str, text: str) -> int:
    if text.startswith(word):
        return _LEADS
    if any(part.startswith(word) for part in text.split()):
        return _BEGINS
    if word in text:
        return _INSIDE
    return _STREWN if any(_shortened(word, part) for part in text.split()) else 0


def _shortened(word: str, part: str) -> bool:
    """Whether a word is another with letters left out, but its first."""
    letters = iter(part)
    return len(word) > 2 and part[0] == word[0] and all(letter in letters for letter in word)
