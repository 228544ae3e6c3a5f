"""Header fields and sections of a template: in order, each with its form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefing.app.template_draft import Part, Place, TemplateDraft
from ui.dialogs import template_words as told
from ui.dialogs.template_form import PlaceForm
from ui.qt.language import language
from ui.widgets.allowing import SomeRow
from ui.widgets.naming import NamesRow
from ui.widgets.ordered import OrderedList
from ui.widgets.places import CheckRow, ChecksRow, ChoiceRow, LineRow, NumberRow


class PartsPage(QWidget):
    """A list of header fields or sections, and below it the form of the one chosen. `stood_on`
    carries the id of that one."""

    stood_on = Signal(str)

    def __init__(self, draft: TemplateDraft, part: Part, name: str) -> None:
        super().__init__()
        self.draft, self.part = draft, part
        self._at = 0
        self.list = OrderedList(name)
        self.form = PlaceForm(draft, name, (part, 0))
        self.list.chosen.connect(self._choose)
        self.list.added.connect(self._add)
        self.list.doubled.connect(self._double)
        self.list.removed.connect(self._remove)
        self.list.moved.connect(self._move)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(5)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.form)
        split.setStretchFactor(1, 1)
        split.setSizes([220, 500])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def refresh(self) -> None:
        """Show the template as it is now."""
        entries = self._entries()
        self._at = min(self._at, len(entries) - 1)
        if entries and self._at < 0:
            self._at = 0
        faulty = {fault.place[1] for fault in self.draft.faults() if fault.place[0] == self.part
                  and len(fault.place) > 1}  # fmt: skip
        rows = [(self._told(number), number in faulty) for number in range(len(entries))]
        self.list.show_rows(rows, self._at)
        self.form.setVisible(bool(entries))
        if entries:
            self.form.prefix = (self.part, self._at)
            self.form.refresh()

    def choose(self, identity: str) -> bool:
        """Stand on the one of that id; whether there is one."""
        found = [number for number, held in enumerate(self._entries()) if held.id == identity]
        if found:
            self._at = found[0]
            self.refresh()
        return bool(found)

    def enter(self, place: Place) -> bool:
        """Put the focus on what stands at a place."""
        if not place or place[0] != self.part:
            return False
        if len(place) > 1:
            self._at = int(place[1])
            self.refresh()
        if not self.form.enter(place):
            self.list.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _entries(self) -> tuple:
        template = self.draft.template
        return template.fields if self.part == "field" else template.sections

    def _told(self, number: int) -> str:
        held = self._entries()[number]
        name = held.label if self.part == "field" else held.heading
        return name.get(language()) or held.id

    # Changing

    def identify(self) -> None:
        """Let the one chosen have an id made of its name, where none was written."""
        if 0 <= self._at < len(self._entries()):
            self.draft.identify(self.part, self._at)

    def _choose(self, row: int) -> None:
        self.identify()
        self._at = row
        self.refresh()
        if row >= 0:
            self.stood_on.emit(self._entries()[row].id)

    def _add(self, row: int) -> None:
        self.identify()
        self._at = row
        self.draft.add(self.part, row)
        name = "label" if self.part == "field" else "heading"
        self.form.enter((self.part, row, name))

    def _double(self, row: int) -> None:
        self.identify()
        self._at = row + 1
        self.draft.double(self.part, row)

    def _remove(self, row: int) -> None:
        self.draft.remove(self.part, row)

    def _move(self, row: int, goal: int) -> None:
        self._at = goal
        self.draft.move(self.part, row, goal)


class HeaderPage(PartsPage):
    """The header's fields."""

    def __init__(self, draft: TemplateDraft) -> None:
        name = QCoreApplication.translate("HeaderPage", "Header fields")
        super().__init__(draft, "field", name)
        form = self.form
        form.setAccessibleName(self.tr("Header field"))
        label = form.add(NamesRow(self.tr("Label")), "label")
        label.left.connect(self.identify)
        form.beside(
            form.add(LineRow(self.tr("Id")), "id", shown=False),
            form.add(ChoiceRow(self.tr("Holds"), told.field_kinds()), "kind", shown=False),
        )
        form.add(CheckRow(self.tr("Must be filled")), "required")
        form.add(CheckRow(self.tr("For us only: not in a hand-over")), "internal")
        form.add(
            LineRow(self.tr("Begins with"), self.tr("A date is written 2026-11-22.")), "default"
        )


class SectionsPage(PartsPage):
    """The sections in order."""

    def __init__(self, draft: TemplateDraft) -> None:
        name = QCoreApplication.translate("SectionsPage", "Sections")
        super().__init__(draft, "section", name)
        form = self.form
        form.setAccessibleName(self.tr("Section"))
        heading = form.add(NamesRow(self.tr("Heading")), "heading")
        heading.left.connect(self.identify)
        form.add(
            NamesRow(
                self.tr("Guidance"),
                self.tr("For the writer; it is never printed."),
                lines=True,
            ),
            "guidance",
        )
        self._takes()
        self._stands()
        self._prints()

    def refresh(self) -> None:  # noqa: D102
        super().refresh()
        sections = self._entries()
        if sections:
            self.draws.offer(("whole", *sections[self._at].accepts))

    def _takes(self) -> None:
        form = self.form
        form.heading(self.tr("What it takes"))
        form.add(ChecksRow(self.tr("Takes"), told.kinds()), "accepts")
        form.add(
            ChecksRow(
                self.tr("Only of this status"),
                told.statuses(),
                self.tr("None chosen: of any status."),
            ),
            "statuses",
        )
        form.beside(
            form.add(NumberRow(self.tr("Items at most")), "max_items", shown=False),
            form.add(NumberRow(self.tr("Words at most")), "max_words", shown=False),
        )
        form.add(
            LineRow(
                self.tr("Begins with"),
                self.tr("Text that a new memo has here."),
                lines=True,
            ),
            "starter",
        )
        self.draws = form.add(
            SomeRow(
                self.tr("Proposed by filling from the library"),
                self.tr("All it takes"),
                told.drawn(),
                self.tr("Or what is chosen; nothing, where nothing is."),
            ),
            "draws",
        )

    def _stands(self) -> None:
        form = self.form
        form.heading(self.tr("When it stands"))
        form.add(CheckRow(self.tr("Must be filled")), "required")
        form.add(CheckRow(self.tr("Can be left out")), "optional")
        form.add(CheckRow(self.tr("If so, on in a new memo")), "on")
        form.add(CheckRow(self.tr("For us only: not in a hand-over")), "internal")

    def _prints(self) -> None:
        form = self.form
        form.heading(self.tr("How it prints"))
        form.beside(
            form.add(ChoiceRow(self.tr("As"), told.section_layouts()), "layout", shown=False),
            form.add(ChoiceRow(self.tr("Order"), told.orders()), "order", shown=False),
        )
        form.add(CheckRow(self.tr("Events in one table a year")), "years")
        form.add(ChoiceRow(self.tr("Written by the program"), told.automatic()), "automatic")
        form.add(LineRow(self.tr("Id")), "id")
