"""The papers of the memo: from one to the other, and what is done with annexes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from briefing.app import templates
from briefing.app.model import Language, Paper, Session, Template, binder
from ui.dialogs.new_memo import AnnexDialog
from ui.qt.language import language, words
from ui.widgets.papers import PaperView

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Annexing(QObject):
    """Shows the papers as tabs, and does what the commands for annexes say."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.papers.chosen.connect(self.show)
        window.papers.annex_wanted.connect(self.ask)
        window.papers.menu_wanted.connect(self._open_menu)

    def follow(self) -> None:
        """Show the papers as they are now."""
        session, tabs = self._window.session, self._window.papers
        tabs.setVisible(session is not None)
        if session is not None:
            views = [_view(session, paper) for paper in session.memo.papers]
            tabs.show_papers(views, session.paper.id)

    @property
    def number(self) -> int:
        """Which annex the current paper is, counted from 1; 0 for the main paper."""
        session = self._window.session
        return binder.number(session.memo, session.paper) if session is not None else 0

    # From paper to paper

    def show(self, paper: str) -> None:
        """Make a paper the current one."""
        session = self._window.session
        if session is not None:
            session.show(paper)

    def step(self, step: int) -> None:
        """To the next paper, or the one before; from the last to the first."""
        session = self._window.session
        if session is not None:
            papers = session.memo.papers
            self.show(papers[(self.number + step) % len(papers)].id)
            self._window.outline.focus_first()

    # Annexes

    def ask(self) -> None:
        """Ask from which template an annex is to be made, and in which language."""

        def ask(shelf: list[Template]) -> None:
            session = self._window.session
            if session is not None:
                dialog = AnnexDialog(shelf, session.memo.main.language, self._window)
                dialog.made.connect(self._add)
                dialog.open()

        self._window.operations.ask("shelf", templates.load_all, ask)

    def _add(self, template: Template, paper: Language) -> None:
        session = self._window.session
        if session is not None:
            session.annexes.add(template, paper)
            self._window.outline.focus_first()
            told = self.tr("Added: {0}").format(_view(session, session.paper).text)
            self._window.say(told)

    def rename(self) -> None:
        """Go to the title of the current paper, to write another."""
        session, outline = self._window.session, self._window.outline
        if session is not None and outline.title is not None:
            outline.go_to(binder.place_of(session.paper, binder.SUBJECT))
            outline.title.selectAll()

    def move(self, step: int) -> None:
        """Move the current annex among the annexes."""
        session = self._window.session
        if session is not None and self.number and self.number + step <= len(session.memo.annexes):
            session.annexes.move(session.paper.id, self.number - 1 + step)

    def remove(self) -> None:
        """Take the current annex out."""
        session = self._window.session
        if session is not None and self.number:
            told = self.tr("Removed: {0}").format(_view(session, session.paper).text)
            session.annexes.remove(session.paper.id)
            self._window.outline.focus_first()
            self._window.say(told)

    def _open_menu(self, point: QPoint) -> None:
        menu = QMenu(self._window)
        menu.addActions(self._window.commands.annexes)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)


def _view(session: Session, paper: Paper) -> PaperView:
    place = binder.number(session.memo, paper)
    name = paper.template.name.get(language())
    text = f"{words().paper('annex', number=place)} · {name}" if place else name
    return PaperView(paper.id, text, binder.title(paper))
