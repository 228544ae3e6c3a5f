"""Templates in this window: their editors, and another template for the open memo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from briefing.app import shelf, templates
from briefing.app.model import Paper, Template, change_template
from briefing.app.template_draft import TemplateDraft
from ui.panes.preview import PreviewPane
from ui.qt.language import language

if TYPE_CHECKING:
    from ui.dialogs.template_editor import Presets, TemplateEditor
    from ui.main_window.window import MainWindow


class Templating(QObject):
    """Opens editors, and does what they ask for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.editors: list[TemplateEditor] = []
        self._made = 0
        window.session_changed.connect(self._session_changed)

    def new(self) -> None:
        """Begin a template from scratch."""
        self._open(lambda: TemplateDraft(shelf.blank()))

    def edit(self, identity: str) -> None:
        """Edit a template of one's own, or a copy of a built-in one."""
        self._open(lambda: TemplateDraft.edit(identity))

    def begin_from(self, identity: str) -> None:
        """Begin a template from another."""
        self._open(lambda: TemplateDraft(shelf.doubled(templates.get(identity))))

    def begin_from_memo(self) -> None:
        """Begin a template from the open memo."""
        session, name = self._window.session, self._window.files.name()
        if session is not None:
            memo, paper = session.memo, session.paper.id
            self._open(lambda: TemplateDraft(templates.from_memo(memo, name, paper)))

    def edit_memos(self) -> None:
        """Edit the template of the open memo: where it is one's own, else a copy of it."""
        session = self._window.session
        if session is None:
            return
        template = session.paper.template

        def draft() -> TemplateDraft:
            if shelf.own_file(template.id) is not None:
                return TemplateDraft.edit(template.id)
            return TemplateDraft(shelf.doubled(template))

        self._open(draft)

    def hold(self) -> bool:
        """Whether a template is not saved; its editor then asks what is to become of it."""
        for editor in self.editors:
            if editor.unsaved():
                editor.activateWindow()
                editor.close()
                return True
        return False

    def hand_over(self) -> list[TemplateDraft]:
        """What is being edited, for the window that takes this one's place."""
        drafts = [editor.draft for editor in self.editors]
        for editor in list(self.editors):
            editor.leave()
        return drafts

    def take_over(self, drafts: list[TemplateDraft]) -> None:
        """Go on editing what another window was editing."""
        for draft in drafts:
            self._open(lambda of=draft: of)

    def _open(self, make: Callable[[], TemplateDraft]) -> None:
        """Open an editor; the one there is for a template that is kept comes to the front."""

        from ui.dialogs.template_editor import Presets  # noqa: PLC0415  (seldom needed)

        def made() -> tuple[TemplateDraft, Presets]:
            return make(), Presets(templates.layouts(), templates.schemes())

        def show(answer: Any) -> None:
            draft, presets = answer
            for editor in self.editors:
                if draft.kept and editor.draft.template.id == draft.template.id:
                    editor.activateWindow()
                    return
            self._show_editor(draft, presets)

        self._window.operations.change(made, show)

    def _show_editor(self, draft: TemplateDraft, presets: Presets) -> None:
        from ui.dialogs.template_editor import TemplateEditor  # noqa: PLC0415  (seldom needed)

        window = self._window
        self._made += 1
        preview = PreviewPane(window.operations, f"template-{self._made}")
        editor = TemplateEditor(draft, presets, window.library, window.operations, preview, window)
        editor.allow_use(window.session is not None)
        editor.saved.connect(self._saved)
        editor.wanted.connect(self.change_to)
        editor.failed.connect(window.show_error)
        editor.closed.connect(lambda: self.editors.remove(editor))
        self.editors.append(editor)
        editor.show()

    def _saved(self, template: Template) -> None:
        self._window.template_made(template.name.get(language()))
        self._window.shelving.refresh(template.id)

    def _session_changed(self) -> None:
        open_memo = self._window.session is not None
        for editor in self.editors:
            editor.allow_use(open_memo)

    # The memo's template

    def change(self) -> None:
        """Ask for another template for the open memo."""

        from ui.dialogs.change_template import ChangeTemplateDialog  # noqa: PLC0415

        def ask(found: list[Template]) -> None:
            session = self._window.session
            if session is None:
                return
            memo, paper = session.memo, session.paper

            def tried(template: Template) -> Paper:
                return change_template(memo, template, paper.id).paper(paper.id)

            dialog = ChangeTemplateDialog(found, paper.template, tried, self._window)
            dialog.made.connect(self.change_to)
            dialog.open()

        self._window.operations.ask("shelf", templates.load_all, ask)

    def change_to(self, template: Template) -> None:
        """Give the open memo a template."""
        session = self._window.session
        if session is not None:
            session.change_template(template)
            name = template.name.get(language())
            self._window.say(self.tr("The memo’s template is now “{0}”").format(name))
