"""Words that are not in the dictionary, underlined in an editor, with what they might be."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid

from briefing.app.spelling import words_in
from ui.qt.offsets import Offsets
from ui.qt.spelling import speller
from ui.qt.theme import theme
from ui.widgets.words import WordsEdit

_TURN = 0.006  # seconds
_WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


class Turns(QObject):
    """What is to be done for many editors, a few at a time, so that the window stays quick."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer: QTimer | None = None

    def put(self, job: Callable[[], object]) -> None:
        """Do it in its turn; of what is put twice before that, once."""
        if job not in self._waiting:
            self._waiting.append(job)
        if self._timer is None:
            self._timer = QTimer(self)
            self._timer.timeout.connect(self._take)
        self._timer.start(0)

    def _take(self) -> None:
        until = monotonic() + _TURN
        while self._waiting and monotonic() < until:
            job = self._waiting.popleft()
            owner = getattr(job, "__self__", None)
            if not isinstance(owner, QObject) or isValid(owner):
                job()
        if not self._waiting and self._timer is not None:
            self._timer.stop()


turns = Turns()


def wrong_words(editor: WordsEdit) -> Iterator[QTextCursor]:
    """The words of an editor that are not in the dictionary, each selected."""
    block = editor.document().firstBlock()
    while block.isValid():
        text = block.text()
        offsets = Offsets(text)
        for start, end in words_in(text):
            if not speller.right(text[start:end]):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + offsets.to_qt(start))
                last = block.position() + offsets.to_qt(end)
                cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                yield cursor
        block = block.next()


def offer(editor: WordsEdit, cursor: QTextCursor) -> None:
    """Open the menu of a wrong word, as the key for menus would."""
    here = QTextCursor(cursor)
    here.setPosition(cursor.selectionStart() + 1)
    point = editor.cursorRect(here).center()
    reason, place = QContextMenuEvent.Reason.Keyboard, editor.viewport().mapToGlobal(point)
    QApplication.sendEvent(editor.viewport(), QContextMenuEvent(reason, point, place))


class SpellMarks(QSyntaxHighlighter):
    """Watches one editor. The word one is writing is left alone until the caret leaves it."""

    def __init__(self, editor: WordsEdit) -> None:
        super().__init__(editor.document())
        editor.setProperty("spelled", True)
        self._editor = editor
        self._left_out: tuple[int, int, int] | None = None  # paragraph, and the word's places in it
        self._wrong: set[str] = set()  # words found wrong, still to be looked for
        editor.cursorPositionChanged.connect(self._moved)
        editor.left.connect(self._moved)
        editor.viewport().installEventFilter(self)
        speller.judged.connect(self._judged)
        theme.changed.connect(self._retint)

    def highlightBlock(self, text: str) -> None:  # noqa: D102, N802
        offsets = Offsets(text)
        wave = QTextCharFormat()
        wave.setUnderlineStyle(_WAVE)
        wave.setUnderlineColor(theme.colour("quote"))
        caret = self._caret(self.currentBlock())
        for start, end in words_in(text):
            first, last = offsets.to_qt(start), offsets.to_qt(end)
            if first < caret <= last:
                self._left_out = self.currentBlock().blockNumber(), first, last
            elif not speller.right(text[start:end]):
                self.setFormat(first, last - first, wave)

    def _judged(self, wrong: frozenset[str] | None) -> None:
        if wrong is None:
            turns.put(self.rehighlight)
        else:
            self._wrong |= wrong
            turns.put(self._look_for)

    def _look_for(self) -> None:
        """Underline what was found wrong."""
        wrong, self._wrong = self._wrong, set()
        block = self.document().firstBlock()
        while block.isValid():
            text = block.text()
            if any(word in text for word in wrong):
                self.rehighlightBlock(block)
            block = block.next()

    def _retint(self) -> None:
        turns.put(self.rehighlight)

    def wrong_at(self, point: QPoint) -> QTextCursor | None:
        """The underlined word at a point of the editor, selected."""
        place = self._editor.cursorForPosition(point).position()
        words = wrong_words(self._editor)
        at = (word for word in words if word.selectionStart() <= place <= word.selectionEnd())
        return next(at, None)

    def _caret(self, block: QTextBlock) -> int:
        cursor = self._editor.textCursor()
        here = self._editor.hasFocus() and cursor.block() == block
        return cursor.positionInBlock() if here else -1

    def _moved(self) -> None:
        if self._left_out is None:
            return
        number, first, last = self._left_out
        block = self.document().findBlockByNumber(number)
        if first < self._caret(block) <= last:
            return
        self._left_out = None
        if block.isValid():
            self.rehighlightBlock(block)

    # What it might have been

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            cursor = self.wrong_at(event.pos())
            if cursor is not None:
                self._editor.contextMenuEvent(event)
                menus = self._editor.findChildren(QMenu)
                if menus:
                    _Offer(menus[-1], self._editor, cursor)
                return True
        return super().eventFilter(watched, event)


class _Offer(QObject):
    """Suggestions on top of an editor's menu; they come while it is open."""

    def __init__(self, menu: QMenu, editor: WordsEdit, cursor: QTextCursor) -> None:
        super().__init__(menu)
        self._menu, self._editor, self._cursor = menu, editor, cursor
        self._word = cursor.selectedText()
        first = menu.actions()[0]
        self._waiting = QAction(self.tr("Looking for suggestions…"), menu)
        self._waiting.setEnabled(False)
        add = QAction(self.tr("Add “{0}” to my words").format(self._word), menu)
        add.triggered.connect(lambda: speller.add(self._word))
        menu.insertActions(first, [self._waiting, add])
        menu.insertSeparator(first)
        speller.suggested.connect(self._show)
        speller.suggest(self._word)

    def _show(self, word: str, found: list[str]) -> None:
        if word != self._word:
            return
        for suggestion in found:
            entry = QAction(suggestion.replace("&", "&&"), self._menu)
            entry.triggered.connect(lambda _on=False, by=suggestion: self._replace(by))
            self._menu.insertAction(self._waiting, entry)
        if found:
            self._menu.removeAction(self._waiting)
        else:
            self._waiting.setText(self.tr("No suggestions"))

    def _replace(self, words: str) -> None:
        if self._cursor.selectedText() == self._word:
            self._cursor.insertText(words)
            self._editor.setTextCursor(self._cursor)
