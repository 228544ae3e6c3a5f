"""The template editor: its parts, a form for each, and the paper they make, live."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing.app.messages import explained, fault_told
from briefing.app.model import Library, Memo, Paper
from briefing.app.template_draft import (
    LayoutPreset,
    Place,
    Scheme,
    TemplateDraft,
    keep,
    read_reference,
)
from briefing.app.template_sample import NONE, Samples, sample, samples
from briefing.errors import BriefingError
from ui.dialogs.template_frame import TemplateFrame
from ui.dialogs.template_lists import HeaderPage, SectionsPage
from ui.dialogs.template_pages import (
    FramePage,
    MarkingPage,
    NamePage,
    NotesPage,
    PaperPage,
    WholePage,
)
from ui.dialogs.unsaved import ask_unsaved
from ui.qt.actions import action
from ui.qt.language import language
from ui.qt.operations import Operations

_PARTS = {
    "id": "name",
    "name": "name",
    "description": "name",
    "field": "header",
    "section": "sections",
    "layout": "page",
    "marks": "marking",
    "marking": "marking",
    "reference": "frame",
    "citation": "notes",
}
_UNSEEN = ("layout", "marks", "marking")  # with a fault there no paper can be made


@dataclass(eq=False)
class Shown:
    """What the preview follows: a sample memo, another after every change."""

    memo: Memo

    @property
    def paper(self) -> Paper:
        """The paper it shows."""
        return self.memo.main


class Preview(Protocol):
    """The pane that shows a memo's paper."""

    picked: Any

    def follow(self, session: Any) -> None:
        """Show the paper of what it holds."""

    def mark(self, block: str) -> None:
        """Mark a place on the paper."""


@dataclass(frozen=True, slots=True)
class Presets:
    """What a template can be laid out and marked by."""

    layouts: list[LayoutPreset]
    schemes: list[Scheme]


class TemplateEditor(TemplateFrame):
    """A window of its own over a draft. `saved` carries the template that is kept, `wanted` the one
    that is to be the open memo's, `failed` an error to tell;
    `closed` says that it is left."""

    saved = Signal(object)
    wanted = Signal(object)
    failed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        draft: TemplateDraft,
        presets: Presets,
        library: Library,
        operations: Operations,
        preview: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_pages(draft, presets), preview, parent)
        self.draft, self._operations = draft, operations
        self.shown: Shown | None = None
        self._samples: Samples = NONE
        self._saving = self._leaving = self._left = False
        self._connect()
        draft.listeners.append(self.refresh)
        self.refresh()
        operations.change(lambda: samples(library), self._take_samples)

    # Doing

    def save(self, then: Callable[[], object] = lambda: None) -> None:
        """Keep the template on the shelf, and then go on."""
        for key in ("header", "sections"):
            self.pages[key].identify()
        if self._saving or self.draft.faults():
            self._go_to_fault()
            return
        self._saving = True
        template, kept = self.draft.template, self.draft.kept

        def done(template: Any) -> None:
            self._saving = False
            self.draft.take_kept(template)
            self.saved.emit(template)
            then()

        def failed(error: Exception) -> None:
            self._saving = False
            self.failed.emit(error)

        self._operations.change(lambda: keep(template, kept), done, failed)

    def refresh(self) -> None:
        """Show the template as it is now."""
        name = self.draft.template.name.get(language()) or self.tr("New template")
        self.title.setText(name)
        self.setWindowTitle(self.tr("Template: {0}[*]").format(name))
        self.setWindowModified(self.draft.modified)
        self.state.setText(self.tr("Not saved") if self.draft.modified else self.tr("Saved"))
        self.page().refresh()
        self._show_faults()
        self.undo.setEnabled(self.draft.history.undo_name() is not None)
        self.redo.setEnabled(self.draft.history.redo_name() is not None)
        self.done.setEnabled(self.draft.modified)
        self._redraw.start()

    def go_to(self, where: str) -> None:
        """Show the form of the section or header field that was clicked on the paper."""
        blocks = self.shown.memo.main.sections if self.shown else ()
        section = next(
            (held.id for held in blocks if any(b.id == where for b in held.blocks)), where
        )
        for key in ("sections", "header"):
            page = self.pages[key]
            if page.choose(section):
                self.show_part(key)
                page.list.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _connect(self) -> None:
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(0)
        self._redraw.timeout.connect(self._draw)
        for text, slot, keys in (
            (self.undo.toolTip(), self.draft.undo, "Ctrl+Z"),
            (self.redo.toolTip(), self.draft.redo, ["Ctrl+Shift+Z", "Ctrl+Y"]),
            (self.done.text(), self.save, "Ctrl+S"),
        ):
            self.addAction(action(self, text, slot, keys))
        for button, slot in (
            (self.undo, self.draft.undo),
            (self.redo, self.draft.redo),
            (self.done, self.save),
            (self.use, self._use),
            (self.faults, self._go_to_fault),
        ):
            button.clicked.connect(lambda _down=False, do=slot: do())
        self.parts.currentRowChanged.connect(self._turn)
        self.language.chosen.connect(lambda _code: self._redraw.start())
        self.preview.picked.connect(self.go_to)
        self.pages["sections"].stood_on.connect(lambda of: self.preview.mark(f"section-{of}"))
        self.pages["header"].stood_on.connect(self.preview.mark)
        self.pages["frame"].asked.connect(self._ask_reference)

    # Showing

    def _turn(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        self.page().refresh()

    def _show_faults(self) -> None:
        found = self.draft.faults()
        self.faults.setVisible(bool(found))
        self.faults.setText(self.tr("%n thing(s) to mend", "", len(found)))
        self.faults.setToolTip(fault_told(found[0], language()) if found else "")
        self.mark_parts({_part_of(fault.place) for fault in found})

    def _go_to_fault(self) -> None:
        found = self.draft.faults()
        if found:
            place = found[0].place
            self.show_part(_part_of(place))
            self.page().enter(place)

    # The sample

    def _take_samples(self, found: Samples) -> None:
        if not self._left:
            self._samples = found
            self._draw()

    def _draw(self) -> None:
        """Let the preview show the sample; with a fault that no paper can be made with, the last
        one stays."""
        for fault in self.draft.faults():
            if fault.place[0] in _UNSEEN or fault.place[-1] == "id":
                return
        today = date.today()  # noqa: DTZ011  (the day on the person's desk)
        memo = sample(self.draft.template, self._samples, self.language.current(), today)
        if self.shown is None:
            self.shown = Shown(memo)
        self.shown.memo = memo
        self.preview.follow(self.shown)

    def _ask_reference(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Reference document"), str(Path.home()), self.tr("Word files (*.docx)")
        )
        if chosen:
            self.take_reference(Path(chosen))

    def take_reference(self, path: Path) -> None:
        """Try a Word file, and take it where it can serve."""
        page, template = self.pages["frame"], self.draft.template

        def taken(answer: Any) -> None:
            reference, lacks = answer
            if self._left:
                return
            self.draft.set_reference(reference)
            page.tell_lacks([" ".join(explained(lack, language())) for lack in lacks])

        def refused(error: Exception) -> None:
            if not isinstance(error, BriefingError):
                raise error
            if not self._left:
                page.tell_fault(" ".join(explained(error, language())))

        self._operations.change(lambda: read_reference(template, path), taken, refused)

    def _use(self) -> None:
        if self.draft.faults():
            self._go_to_fault()
        elif self.draft.modified:
            self.save(lambda: self.wanted.emit(self.draft.template))
        else:
            self.wanted.emit(self.draft.template)

    # Coming and going

    def allow_use(self, on: bool) -> None:
        """Offer to use it for the open memo, where there is one."""
        self.use.setVisible(on)

    def reject(self) -> None:  # noqa: D102
        self.close()

    def unsaved(self) -> bool:
        """Whether something would be lost; a new template nobody touched is nothing."""
        return self.draft.modified and self.draft.history.undo_name() is not None

    def leave(self) -> None:
        """Close without asking."""
        self._leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        if self.unsaved() and not self._leaving:
            event.ignore()
            ask_unsaved(self, self.title.text(), lambda: self.save(self.leave), self.leave)
            return
        if not self._left:
            self._left = True
            self.draft.listeners.remove(self.refresh)
            self.preview.follow(None)
            self.closed.emit()
        event.accept()


def _pages(draft: TemplateDraft, presets: Presets) -> dict[str, Any]:
    """The forms of the parts, in order."""
    return {
        "name": NamePage(draft),
        "header": HeaderPage(draft),
        "sections": SectionsPage(draft),
        "whole": WholePage(draft),
        "notes": NotesPage(draft),
        "page": PaperPage(draft, presets.layouts),
        "marking": MarkingPage(draft, presets.schemes),
        "frame": FramePage(draft),
    }


def _part_of(place: Place) -> str:
    """The part in which a place is edited."""
    return _PARTS.get(str(place[0]), "whole")
