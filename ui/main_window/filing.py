"""The memo and its file: new, open, save, template, export, close."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from briefing.app import templates
from briefing.app.export import SUFFIXES as PAPERS
from briefing.app.marks import named
from briefing.app.model import SUFFIX, Language, Scheme, Session, Template
from briefing.app.personal import CITATIONS, PAGES, cited, marked, on_page, signed
from briefing.errors import BriefingError
from ui.dialogs.export import NOT_IN_NAMES, ExportDialog
from ui.dialogs.fill import FillDialog
from ui.dialogs.new_memo import NewMemoDialog
from ui.dialogs.save_template import SaveTemplateDialog
from ui.dialogs.unsaved import ask_unsaved
from ui.main_window.guarding import refuse_taken
from ui.main_window.written import Written
from ui.qt import settings
from ui.qt.language import language

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Files(QObject):
    """What the File menu does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._papers = Written(window)

    def new(self, template: str = "") -> None:
        """Ask for a template, where none is named, and a language; then begin."""

        def ask(shelf: list[Template]) -> None:
            dialog = NewMemoDialog(shelf, self._window)
            if template:
                dialog.keep_to(template)
            else:
                dialog.choose(settings.get(settings.TEMPLATE))
            dialog.made.connect(self._begin)
            dialog.open()

        self.when_safe(lambda: self._window.operations.ask("shelf", templates.load_all, ask))

    def begin(self, template: str) -> None:
        """Begin a memo from a template at once, in the window's language."""

        def found(made: Template) -> None:
            self._begin(made, language())

        self.when_safe(
            lambda: self._window.operations.ask("shelf", lambda: templates.get(template), found)
        )

    def open(self) -> None:
        """Ask for a memo file and open it."""
        self.when_safe(self._ask_open)

    def open_path(self, path: Path) -> None:
        """Open a memo file."""
        library = self._window.library
        self._window.operations.change(
            lambda: Session.open(library, path), self._window.set_session
        )

    def open_safely(self, path: Path) -> None:
        """Open a memo file once unsaved changes are saved or given up."""
        self.when_safe(lambda: self.open_path(path))

    def save(self) -> bool:
        """Save to the memo's file, or ask for one. Whether all of it was saved: a date that is
        none cannot be."""
        session = self._window.session
        if session is None:
            return False
        guard = self._window.guard
        if session.path is None or guard.read_only:
            return self.save_as()
        if guard.changed():
            guard.look()
            return False
        return self._save(session.path) and not self._unread()

    def save_as(self) -> bool:
        """Ask for a file and save there."""
        session = self._window.session
        if session is None:
            return False
        start = session.path or self._folder() / f"{self.name()}{SUFFIX}"
        if self._window.guard.read_only:  # its own name is somebody else's now
            start = start.with_stem(self.tr("{0} copy").format(start.stem))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save memo"), str(start), self._filter()
        )
        if not chosen:
            return False
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(SUFFIX)
        return self._save(path) and not self._unread()

    def save_template(self) -> None:
        """Ask for a name and keep the memo as a template."""
        dialog = SaveTemplateDialog(self._window)
        dialog.made.connect(self._keep_template)
        dialog.open()

    def fill(self) -> None:
        """Propose what of the library fits, and put in what is accepted."""
        session = self._window.session
        if session is None:
            return
        dialog = FillDialog(session, self._window.operations, self._window)
        dialog.chosen.connect(session.fill)
        dialog.open()

    def export(self) -> None:
        """Ask what to export, and make it; not while the header shows what the memo has not."""
        session = self._window.session
        if session is None or self._unread():
            return
        folder = _set_folder(settings.EXPORT_FOLDER) or self._folder()
        dialog = ExportDialog(
            session.memo, self._window.operations, folder, named(session.memo, self.name()),
            self._window, session.findings(),
        )  # fmt: skip
        dialog.written.connect(self._papers.tell)
        dialog.open()

    def when_safe(self, then: Callable[[], None]) -> None:
        """Go on once unsaved changes are saved or given up."""
        if not self.unsaved():
            then()
            return

        def save() -> None:
            if self.save():
                then()

        ask_unsaved(self._window, self.name(), save, then)

    def unsaved(self) -> bool:
        """Whether something would be lost."""
        session = self._window.session
        unread = bool(self._window.outline.unread.first()[0])
        return session is not None and (session.unsaved or unread)

    def name(self) -> str:
        """What the memo is called: its file, its subject, or its template."""
        session = self._window.session
        if session is None:
            return ""
        if session.path:
            return session.path.stem
        paper = session.memo.main
        named = paper.fields.get("subject") or paper.template.name.get(paper.language)
        return " ".join(NOT_IN_NAMES.sub(" ", named).split())[:80].strip(" .") or "memo"

    # Inside

    def _unread(self) -> bool:
        """Whether a date in a header is none; the caret is then there."""
        paper, field, written = self._window.outline.unread.first()
        if not field:
            return False
        self._window.session.show(paper)
        self._window.outline.go_to(field)
        self._window.show_error(BriefingError("date-form", text=written))
        return True

    def _begin(self, template: Template, paper: Language) -> None:
        library = self._window.library
        today = date.today()  # noqa: DTZ011  (the day on the person's desk)
        page = next((known for known in PAGES if known == settings.get(settings.PAGE)), None)
        fields = signed(template, settings.get(settings.AUTHOR), settings.get(settings.OFFICE))
        style = next((s for s in CITATIONS if s == settings.get(settings.CITATION)), None)
        template = marked(cited(on_page(template, page), style), _scheme())
        made = Session.new(library, template, paper, today, fields)
        self._window.set_session(made)

    def _ask_open(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open memo"), str(self._folder()), self._openable()
        )
        if chosen:
            self.open_path(Path(chosen))

    def _save(self, path: Path) -> bool:
        session = self._window.session
        if session is None:
            return False
        try:
            refuse_taken(self._window.guard, path)
            session.save(path)
        except BriefingError as error:
            self._window.show_error(error)
            return False
        self._window.guard.saved()
        self._window.status.tell_saved()
        self._window.say(self.tr("Saved {0}").format(path.name))
        return True

    def _keep_template(self, name: str) -> None:
        session = self._window.session
        if session is None:
            return
        memo, paper = session.memo, session.paper.id
        self._window.operations.change(
            lambda: templates.save_from_memo(memo, name, paper),
            lambda made: self._window.template_made(made.name.get(language())),
        )

    def _folder(self) -> Path:
        session = self._window.session
        if session is not None and session.path:
            return session.path.parent
        chosen = _set_folder(settings.MEMO_FOLDER)
        if chosen is not None:
            return chosen
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place) or Path.home())
        return folder if folder.is_dir() else Path.home()

    def _openable(self) -> str:
        """Memos, and the papers that carry one."""
        known = " ".join(f"*{suffix}" for suffix in (SUFFIX, *PAPERS))
        both = self.tr("Memos and papers ({0})").format(known)
        papers = self.tr("Papers that carry their memo ({0})")
        own = papers.format(" ".join(f"*{suffix}" for suffix in PAPERS))
        return ";;".join((both, self._filter(), own))

    def _filter(self) -> str:
        return self.tr("Memos (*{0})").format(SUFFIX)


def _scheme() -> Scheme | None:
    """The marking scheme that is set, while it is there."""
    named = settings.get(settings.MARKING)
    found = templates.schemes() if named else ()
    return next((known for known in found if known.id == named), None)


def _set_folder(setting: settings.Setting) -> Path | None:
    """The folder a setting names, while it is there."""
    named = settings.get(setting)
    folder = Path(named).expanduser()
    return folder if named and folder.is_dir() else None
