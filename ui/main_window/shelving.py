"""The shelf of templates, shown by its dialog, and what is done to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from briefing.app import shelf, templates
from briefing.app.model import Template
from briefing.errors import BriefingError
from ui.dialogs.templates import TemplatesDialog
from ui.qt.errors import told
from ui.qt.language import language
from ui.widgets.asking import Asking

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Shelving(QObject):
    """Shows the shelf, and does what its dialog asks for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: TemplatesDialog | None = None
        self._deleted: shelf.Deleted | None = None
        window.session_changed.connect(self._session_changed)

    def manage(self) -> None:
        """Show the shelf."""
        if self.dialog is None:
            self.dialog = TemplatesDialog(self._window)
            self.dialog.wanted.connect(self._wanted)
            self.dialog.finished.connect(self._left)
            self._session_changed()
        self.refresh()
        self.dialog.show()
        self.dialog.activateWindow()

    def _left(self) -> None:
        self.dialog = None

    def refresh(self, at: str = "") -> None:
        """Show the shelf as it is now, here and where memos begin."""

        def show(found: Any) -> None:
            if self.dialog is not None:
                self.dialog.show_shelf(*found, at)

        self._window.operations.ask("whole-shelf", shelf.contents, show)
        self._window.refresh_templates()

    def _wanted(self, what: str, identity: str) -> None:
        """Do what the dialog asks for with a template."""
        editors = self._window.templating
        doing: dict[str, Callable[[], object]] = {
            "memo": lambda: self._window.files.new(identity),
            "scratch": editors.new,
            "copy": lambda: editors.begin_from(identity),
            "from-memo": editors.begin_from_memo,
            "edit": lambda: editors.edit(identity),
            "double": lambda: self._do(lambda: shelf.save(shelf.doubled(templates.get(identity)))),
            "rename": lambda: self._ask_name(identity),
            "delete": lambda: self._do(lambda: shelf.delete(identity), self._say_deleted),
            "undo": self._bring_back,
            "import": self._ask_import,
            "export": lambda: self._ask_export(identity),
        }
        doing[what]()

    def _do(self, work: Callable[[], Any], then: Callable[[Any], None] | None = None) -> None:
        """Do something to the shelf, and show what came of it."""

        def done(answer: Any) -> None:
            self.refresh(answer.id if isinstance(answer, Template) else "")
            if self.dialog is not None:
                self.dialog.say("")
            if then is not None:
                then(answer)

        self._window.operations.change(work, done)

    def _ask_name(self, identity: str) -> None:
        def rename(words: str) -> None:
            self._do(lambda: shelf.rename(identity, language(), words))

        name = next(
            (each.name.get(language()) for each in self._window.finding.templates
             if each.id == identity), "",
        )  # fmt: skip
        asking = Asking(
            self.tr("Rename template"),
            self.tr("Name of the template"),
            self.tr("Rename"),
            name,
            good=bool,
            parent=self.dialog,
        )
        asking.given.connect(rename)
        asking.open()

    def _say_deleted(self, deleted: shelf.Deleted) -> None:
        self._deleted = deleted
        if self.dialog is not None:
            name = deleted.template.name.get(language())
            self.dialog.say(self.tr("“{0}” is deleted.").format(name), undo=True)

    def _bring_back(self) -> None:
        deleted, self._deleted = self._deleted, None
        if deleted is not None:
            self._do(lambda: shelf.bring_back(deleted))

    def _ask_import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.dialog, self.tr("Import a template"), str(Path.home()), self._filter()
        )
        if chosen:
            self.take_in(Path(chosen))

    def take_in(self, path: Path, *, renamed: bool = False) -> None:
        """Take a template file onto the shelf; asks first where its id is in use."""

        def refused(error: Exception) -> None:
            if isinstance(error, BriefingError) and error.key == "template-taken":
                self._ask_beside(path, error)
            else:
                self._window.show_error(error)

        def taken(template: Template) -> None:
            self.refresh(template.id)
            self._window.say(self.tr("Taken in: {0}").format(template.name.get(language())))

        self._window.operations.change(
            lambda: templates.import_file(path, renamed=renamed), taken, refused
        )

    def _ask_beside(self, path: Path, error: BriefingError) -> None:
        box = QMessageBox(self.dialog or self._window)
        box.setObjectName("beside")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(told(error)[0])
        box.setInformativeText(self.tr("Take this one in beside it, under another id?"))
        both = box.addButton(self.tr("Keep both"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        both.setObjectName("both")
        box.setDefaultButton(both)
        box.setEscapeButton(stay)
        both.clicked.connect(lambda: self.take_in(path, renamed=True))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _ask_export(self, identity: str) -> None:
        start = Path.home() / f"{identity}.toml"
        chosen, _ = QFileDialog.getSaveFileName(
            self.dialog, self.tr("Export template"), str(start), self._filter()
        )
        if chosen:
            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(".toml")
            self._window.operations.change(
                lambda: templates.export(identity, path),
                lambda _none: self._window.say(self.tr("Written: {0}").format(path.name)),
            )

    def _filter(self) -> str:
        return self.tr("Templates (*.toml)")

    def _session_changed(self) -> None:
        if self.dialog is not None:
            self.dialog.allow_memo(self._window.session is not None)
