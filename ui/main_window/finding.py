"""What the command palette offers in this window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from briefing.app.model import Item, Template, binder
from ui.dialogs.palette import Answer, Palette
from ui.models.palette import Entry
from ui.qt.actions import picture
from ui.qt.language import language
from ui.qt.telling import ICONS, Card, cards, named, tone

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_ITEMS = 30


class Finding(QObject):
    """Opens the palette on all there is: actions, sections, templates; items as one types."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette: Palette | None = None
        self.templates: Sequence[Template] = ()

    def open(self) -> None:
        """Open the palette, or close it."""
        if self.palette is not None:
            self.palette.leave()
            return
        entries = [*self._actions(), *self._sections(), *self._shelf()]
        self.palette = Palette(entries, self._ask, self._window)
        self.palette.closed.connect(self._closed)

    def _closed(self) -> None:
        self.palette = None

    def _actions(self) -> Iterator[Entry]:
        for menu in self._window.menuBar().findChildren(QMenu):
            for made in menu.actions():
                if made.menu() is None and not made.isSeparator() and made.isEnabled():
                    yield self._action(made, menu)

    def _action(self, made: QAction, menu: QMenu) -> Entry:
        text = made.text().replace("&", "")
        keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        within = menu.title().replace("&", "")
        told = f"{within}: {text}"
        return Entry(told, made.trigger, keys, picture(made) or "command", own=text, group="action")

    def _sections(self) -> Iterator[Entry]:
        session, outline = self._window.session, self._window.outline
        if session is None:
            return
        paper = session.paper
        for section in paper.sections:
            spec = paper.template.section(section.id)
            if spec is not None:
                heading = spec.heading.get(paper.language)
                place = binder.place_of(paper, section.id)
                yield Entry(
                    self.tr("Go to: {0}").format(heading),
                    lambda of=place: outline.go_to(of),
                    self.tr("Section"),
                    "corner-down-left",
                    own=heading,
                    group="section",
                )

    def _shelf(self) -> Iterator[Entry]:
        for template in self.templates:
            yield Entry(
                self.tr("New memo: {0}").format(template.name.get(language())),
                lambda of=template.id: self._window.files.new(of),
                self.tr("Template"),
                "layout-template",
                own=template.name.get(language()),
                group="template",
            )
        for template in self.templates:
            yield Entry(
                self.tr("Edit template: {0}").format(template.name.get(language())),
                lambda of=template.id: self._window.templating.edit(of),
                self.tr("Template"),
                "layout-template",
                own=template.name.get(language()),
                group="template",
            )

    def _ask(self, words: str, answer: Answer) -> None:
        library = self._window.library

        def found() -> list[Card]:
            return cards(library, library.search(words, most=_ITEMS))

        def told(items: Any) -> None:
            answer([self._item(card) for card in items])

        self._window.operations.ask("palette", found, told)

    def _item(self, card: Card) -> Entry:
        told = self.tr("Insert: {0}") if self._window.session else self.tr("Show: {0}")
        return Entry(
            told.format(named(card.item)),
            lambda: self._take(card.item),
            card.label,
            ICONS[card.item.kind],
            tone(card.item.kind),
        )

    def _take(self, item: Item) -> None:
        if self._window.session is not None:
            self._window.outline.changes.insert([(item.id, item.kind)])
        else:
            self._window.looking.show_item(item)
