"""What is done to the memo from the outline: each a step of the session, undone by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTextEdit

from briefing.app.model import Cited, Finding, GroupKind, binder
from ui.panes.views import takes
from ui.qt import mime
from ui.widgets.canvas import Pairs

if TYPE_CHECKING:
    from ui.panes.outline import OutlinePane


class Changes(QObject):
    """The outline's hand on the session."""

    def __init__(self, pane: OutlinePane) -> None:
        super().__init__(pane)
        self._pane = pane

    def lock(self) -> None:
        """Let nobody write in a memo that is only read."""
        for editor in self._pane.canvas.findChildren(QTextEdit):
            editor.setReadOnly(True)

    def insert(self, pairs: Pairs, section: str = "", index: int = -1) -> None:
        """Pick library items: to a place; else after the block one is at, where its section takes
        them; else each to the first section that does."""
        session = self._pane.session
        if session is None:
            return
        if not section:
            section, index = self._pane.moving.place_for({kind for _, kind in pairs})
        made: list[str] = []
        held = {item for block in session.memo.blocks() for item in block.picked()}

        def add() -> None:
            for number, (item, _kind) in enumerate(pairs):
                place = index + number if index >= 0 else None
                made.append(session.add_item(item, section or None, place))

        self._pane.do(add)
        if made:
            self._pane.go_to(made[-1], caret=False)
            told = self.tr("Inserted: %n item(s)", "", len(made))
            again = sum(item in held for item, _kind in pairs[: len(made)])
            twice = self.tr("%n of them stood in the memo before", "", again) if again else ""
            self._pane.said.emit(". ".join(part for part in (told, twice) if part))

    def group(self, kind: GroupKind, items: list[str]) -> None:
        """Put items together, after the block one is at where its section takes such a group."""
        session = self._pane.session
        if session is None:
            return
        section, index = self._pane.moving.place_for({kind})
        made: list[str] = []

        def add() -> None:
            place = index if index >= 0 else None
            made.append(session.add_group(kind, items, section or None, place))

        if self._pane.do(add):
            self._pane.go_to(made[-1])
            self._pane.said.emit(self.tr("Put together: %n item(s)", "", len(items)))

    def held(self, kinds: set[str]) -> list[str]:
        """The items of such kinds in the section one is at, in order."""
        session = self._pane.session
        name = self._pane.section()
        section = session.paper.section(name) if session is not None else None
        blocks = section.blocks if section else ()
        known = dict.fromkeys(item for block in blocks for item in block.picked())
        found = {item.id: item.kind for item in session.memo.evidence.items()} if session else {}
        return [item for item in known if found.get(item) in kinds]

    def regrouped(self, block: str, title: str, form: str) -> None:
        """Write a group's caption, or give it another form."""
        session = self._pane.session
        if session is not None:
            self._pane.do(lambda: session.set_group(block, title, form))  # type: ignore[arg-type]

    def add_to_group(self, block: str, items: list[str]) -> None:
        """Give a group more items."""
        held = self._held(block)
        if held:
            self._set_items(block, [*held, *(item for item in items if item not in held)])

    def _held(self, block: str) -> list[str]:
        blocks = self._pane.session.memo.blocks() if self._pane.session else ()
        return next((list(kept.items) for kept in blocks if kept.id == block), [])

    def _set_items(self, block: str, items: list[str]) -> None:
        session = self._pane.session
        if session is not None:
            self._pane.do(lambda: session.set_items(block, items))

    def _row(self, what: str, block: str, item: str) -> None:
        """Move an item of a group, take it out, or look at it."""
        held = self._held(block)
        if item not in held:
            if what == "item":
                self._pane.mark(block)
                self._pane.item_wanted.emit(block, item)
            return
        place = held.index(item)
        held.remove(item)
        match what:
            case "item-up":
                above = max(place - 1, 0)
                self._set_items(block, [*held[:above], item, *held[above:]])
            case "item-down":
                self._set_items(block, [*held[: place + 1], item, *held[place + 1 :]])
            case "item-remove":
                self._set_items(block, held)
            case "item":
                self._pane.mark(block)
                self._pane.item_wanted.emit(block, item)

    def add_paragraph(self, section: str = "") -> None:
        """Add a paragraph to a section, or to the one one is at, and write there."""
        session = self._pane.session
        name = section or self._pane.section() or self._first_for_prose()
        if session is None or not name:
            return
        added: list[str] = []
        if self._pane.do(lambda: added.append(session.add_prose(name))):
            self._pane.go_to(added[0])

    def add_list(self, section: str = "") -> None:
        """Add a list to a section, or after the block one is at, and write there."""
        session, pane = self._pane.session, self._pane
        name, index = (section, -1) if section else pane.moving.place_for({"list"})
        name = name or self._first_for_prose()
        if session is None or not name:
            return
        added: list[str] = []
        place = index if index >= 0 else None
        if pane.do(lambda: added.append(session.add_list(name, "", place))):
            pane.go_to(added[0])

    def cite(self, items: list[str]) -> None:
        """Call a footnote with the sources of library items where one writes."""
        session, editor = self._pane.session, self._pane.writing()
        if session is None or editor is None:
            self._pane.said.emit(self.tr("Put the caret into your own words first."))
            return
        for item in items:
            editor.insert_piece(Cited(item))
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def switch(self, section: str, on: bool) -> None:
        """Take an optional section in, or leave it out."""
        session = self._pane.session
        if session is None:
            return
        if self._pane.do(lambda: session.switch_section(section, on)) and on:
            self._pane.go_to(binder.place_of(session.paper, section))

    def _first_for_prose(self) -> str:
        if self._pane.session is None:
            return ""
        template = self._pane.session.paper.template
        found = (name for name in self._pane.sections if takes(template.section(name), {"prose"}))
        return next(found, "")

    # What frames ask for

    def edited(self, block: str, pieces: object) -> None:
        """Write a block's words."""
        session = self._pane.session
        if session is not None:
            self._pane.do(lambda: session.set_content(block, pieces))  # type: ignore[arg-type]

    def field(self, field: str, value: str) -> None:
        """Write a header field."""
        session = self._pane.session
        if session is not None:
            self._pane.do(lambda: session.set_field(field, value))

    def place_kept(self, kept: str, field: str) -> None:
        """Put what is kept of a header field elsewhere, or let go of it."""
        session = self._pane.session
        if session is not None:
            self._pane.do(lambda: session.place_kept(kept, field))

    def requoted(self, block: str, changes: object) -> None:
        """Change the words of a quotation, as far as it is permitted."""
        session = self._pane.session
        if session is not None:
            self._pane.do(lambda: session.change_quote(block, changes))  # type: ignore[arg-type]

    def translated(self, block: str, words: str) -> None:
        """Write what a quotation says in the paper's language."""
        session = self._pane.session
        if session is not None:
            self._pane.do(lambda: session.set_translation(block, words))

    def mend(self, finding: Finding) -> None:
        """Do what a finding offers."""
        session = self._pane.session
        if session is not None:
            self._pane.do(lambda: session.mend(finding))

    def second(self, what: str, block: str, how: object) -> None:
        """Say a block in the second language."""
        session = self._pane.session
        if session is None:
            return
        change: Callable[[], None]
        match what, how:
            case "title", str(words):
                change = partial(session.set_second_title, block, words)
            case "translation", str(words):
                change = partial(session.set_second_translation, block, words)
            case _:
                change = partial(session.set_second_content, block, how)  # type: ignore[arg-type]
        self._pane.do(change)

    def second_field(self, field: str, value: str) -> None:
        """Write a header field in the second language."""
        session = self._pane.session
        if session is not None:
            self._pane.do(lambda: session.set_second_field(field, value))

    def settle(self) -> None:
        """What is typed from now on is a step of its own."""
        if self._pane.session is not None:
            self._pane.session.history.settle()

    def wanted(self, what: str, block: str, of: str) -> None:
        """Do what a block asks for."""
        session = self._pane.session
        if session is None:
            return
        match what:
            case "up" | "down":
                self._pane.moving.step(block, -1 if what == "up" else 1)
            case "remove":
                self.remove(block)
            case "section":
                self._pane.moving.to_section(block, of)
            case "item" | "item-up" | "item-down" | "item-remove":
                self._row(what, block, of)
            case "group-add":
                self._pane.group_add_wanted.emit(block)
            case "source":
                self._pane.mark(block)
                self._pane.source_wanted.emit(block, of)
            case _:
                self._rewritten(what, block, of)

    def _rewritten(self, what: str, block: str, of: str) -> None:
        """Change what a block says, or how."""
        session = self._pane.session
        if session is None:
            return
        match what:
            case "default":
                self._pane.do(lambda: session.set_content(block, None))
            case "second-default":
                self._pane.do(lambda: session.set_second_content(block, None))
            case "use":
                self._pane.do(lambda: session.set_use(block, of))
            case "level":
                self._pane.do(lambda: session.mark_block(block, of))
            case "library":
                self._pane.do(lambda: session.take_library(of))
            case "form":
                self._pane.do(lambda: session.set_group(block, "", of))  # type: ignore[arg-type]

    def remove(self, block: str) -> None:
        """Take a block out; the one after it, or before it, is then the current one."""
        session = self._pane.session
        if session is None or not block:
            return
        order = [frame.view.id for part in self._pane.sections.values() for frame in part.frames()]
        place = order.index(block) if block in order else 0
        rest = [identity for identity in order if identity != block]
        if self._pane.do(lambda: session.remove_block(block)) and rest:
            self._pane.go_to(rest[min(place, len(rest) - 1)])

    def dropped(self, name: str, pairs: object, section: str, index: int) -> None:
        """Put what was dropped to its place."""
        session = self._pane.session
        if session is None or not isinstance(pairs, list):
            return
        if name == mime.ITEMS:
            self.insert(pairs, section, index)
            self._pane.dropped.emit()
            return
        block = pairs[0][0]
        if self._pane.do(lambda: session.move_block(block, section, index)):
            self._pane.go_to(block)
