"""Menus and toolbar: every command with its words and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from ui.main_window.clipping import Clipping, Recent
from ui.main_window.picturing import depict_all
from ui.main_window.steps import step_name
from ui.main_window.writing import Writing
from ui.qt.actions import action
from ui.qt.icons import tint
from ui.qt.keys import OwnKeys
from ui.qt.theme import px, theme
from ui.widgets.seeker import SeekButton

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_Keys = QKeySequence.StandardKey
_SEEK = 400  # pixels at most of the button that opens the palette


class Commands(QObject):
    """The window's actions, by name."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._filing(window)
        self._editing(window)
        self.writing = Writing(window)
        self._papers()
        self.marking = action(window, self.tr("&Marking…"), window.marks.show)
        self.languages = action(window, self.tr("L&anguages…"), window.languages.show)
        self._finding(window)
        self._viewing(window)
        self._helping(window)
        self.themes = self._themes()
        depict_all(self)
        self._menus()
        self._toolbar()
        OwnKeys(window, [self.palette, self.export, *self.papers])

    def _filing(self, window: MainWindow) -> None:
        """Memos and templates in their files, and what leaves the program."""
        files = window.files
        self.new = action(window, self.tr("&New from template…"), files.new, _Keys.New)
        self.open = action(window, self.tr("&Open…"), files.open, _Keys.Open)
        self.save = action(window, self.tr("&Save"), files.save, _Keys.Save)
        self.save_as = action(window, self.tr("Save &as…"), files.save_as, "Ctrl+Shift+S")
        self.save_template = action(window, self.tr("Save as &template…"), files.save_template)
        shelf = window.templating
        self.templates = action(window, self.tr("&Templates…"), window.shelving.manage)
        self.new_template = action(window, self.tr("&New template…"), shelf.new)
        self.edit_template = action(window, self.tr("&Edit the memo’s template…"), shelf.edit_memos)
        self.change_template = action(window, self.tr("&Change the memo’s template…"), shelf.change)
        self.versions = action(window, self.tr("Earlier &versions…"), window.versions.show)
        self.export = action(window, self.tr("&Export…"), files.export, "Ctrl+E")
        self.print = action(window, self.tr("&Print…"), window.printing.open, _Keys.Print)
        self.quit = action(window, self.tr("&Quit"), window.close, "Ctrl+Q")

    def _editing(self, window: MainWindow) -> None:
        """What changes the memo, but for the words in a block."""
        self.undo = action(window, self.tr("Undo"), window.undo, _Keys.Undo, "undo-2")
        self.redo = action(
            window, self.tr("Redo"), window.redo, ["Ctrl+Shift+Z", "Ctrl+Y"], "redo-2"
        )
        self.insert = action(window, self.tr("&Library item"), window.insert_chosen, "Ctrl+Return")
        self.paragraph = action(
            window, self.tr("&Paragraph"), window.add_paragraph, "Ctrl+Shift+Return"
        )
        self.groups = [
            action(window, text, lambda of=kind: window.grouping.make(of), keys)
            for kind, text, keys in (
                ("table", self.tr("&Table of figures"), "Ctrl+Alt+T"),
                ("chart", self.tr("&Chart"), "Ctrl+Alt+C"),
                ("chronology", self.tr("C&hronology"), "Ctrl+Alt+H"),
            )
        ]
        self.fill = action(window, self.tr("&Fill from library…"), window.files.fill, "Ctrl+Alt+A")

    def _finding(self, window: MainWindow) -> None:
        """Finding in library and memo, and spelling."""
        self.find = action(window, self.tr("&Search the library"), window.find, _Keys.Find)
        self.find_in_memo = action(
            window,
            self.tr("&Find in the memo"),
            lambda: window.replacing.open(replacing=False),
            "Ctrl+Shift+F",
        )
        self.replace = action(
            window,
            self.tr("R&eplace in the memo"),
            lambda: window.replacing.open(replacing=True),
            "Ctrl+H",
        )
        self.find_next = action(
            window, self.tr("Find ne&xt"), lambda: window.replacing.step(1), "F3"
        )
        self.find_previous = action(
            window, self.tr("Find pre&vious"), lambda: window.replacing.step(-1), "Shift+F3"
        )
        self.spelling = action(window, self.tr("S&pelling…"), window.spelling.show, "F7")
        self.next_wrong = action(
            window, self.tr("Next &misspelt word"), window.spelling.next_wrong, "F8"
        )

    def _viewing(self, window: MainWindow) -> None:
        """From place to place in the window, and what of it is shown."""
        self.palette = action(window, self.tr("&Commands…"), window.finding.open, "Ctrl+K")
        self.next_pane = action(window, self.tr("&Next pane"), window.next_pane, "F6")
        self.previous_pane = action(
            window, self.tr("&Previous pane"), lambda: window.next_pane(-1), "Shift+F6"
        )
        self.library = self._pane_toggle(self.tr("&Library"), "F9", "panel-left")
        self.side = self._pane_toggle(self.tr("P&review and source"), "F10", "panel-right")
        self.views = [
            action(window, text, lambda of=key: window.show_view(of), f"Ctrl+{number}")
            for number, (key, text) in enumerate(
                (
                    ("preview", self.tr("Sho&w preview")),
                    ("source", self.tr("Show s&ource")),
                    ("findings", self.tr("Show f&indings")),
                    ("contents", self.tr("Show &contents")),
                ),
                1,
            )
        ]

    def _helping(self, window: MainWindow) -> None:
        """How the program is set, and what it tells of itself."""
        self.settings = action(
            window, self.tr("Settin&gs…"), window.preferences.show, "Ctrl+,", "settings"
        )
        self.keys = action(window, self.tr("&Keyboard…"), window.helping.keys, _Keys.HelpContents)
        self.about = action(window, self.tr("&About Chancery"), window.helping.about)

    def _papers(self) -> None:
        """From paper to paper, and what is done with the annex one is at."""
        annexing = self._window.annexing
        self.add_annex = action(self._window, self.tr("&Add annex…"), annexing.ask)
        self.annexes = [
            action(self._window, text, slot)
            for text, slot in (
                (self.tr("&Rename"), annexing.rename),
                (self.tr("Move &forward"), lambda: annexing.move(-1)),
                (self.tr("Move &back"), lambda: annexing.move(1)),
                (self.tr("Re&move"), annexing.remove),
            )
        ]
        self.papers = [
            action(self._window, text, lambda of=step: annexing.step(of), keys)
            for text, step, keys in (
                (self.tr("Ne&xt paper"), 1, "Ctrl+PgDown"),
                (self.tr("Pre&vious paper"), -1, "Ctrl+PgUp"),
            )
        ]

    def _pane_toggle(self, text: str, keys: str, icon: str) -> QAction:
        made = QAction(text, self._window)
        made.setCheckable(True)
        made.setChecked(True)
        made.setShortcut(QKeySequence(keys))
        tint(made, icon)
        return made

    def _themes(self) -> dict[str, QAction]:
        window, group = self._window, QActionGroup(self._window)
        names = {
            "system": self.tr("As the &system"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        made = {}
        for key, text in names.items():
            entry = QAction(text, group)
            entry.setCheckable(True)
            entry.setChecked(key == theme.choice)
            entry.triggered.connect(lambda _on=False, of=key: window.choose_theme(of))
            made[key] = entry
        return made

    def _menus(self) -> None:
        bar = self._window.bar
        file, edit, insert, view = bar.file, bar.edit, bar.insert, bar.view
        file.addActions([self.new, self.open])
        late = file.addMenu(self.tr("Open &recent"))
        late.setToolTipsVisible(True)
        Recent(self._window, late)
        file.addSeparator()
        file.addActions([self.save, self.save_as, self.save_template, self.versions])
        file.addSeparator()
        shelf = file.addMenu(self.tr("Te&mplates"))
        shelf.addActions([self.templates, self.new_template])
        shelf.addSeparator()
        shelf.addActions([self.edit_template, self.change_template])
        file.addSeparator()
        file.addActions([self.export, self.print])
        file.addSeparator()
        file.addAction(self.quit)
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        Clipping(self._window).fill(edit)
        edit.addSeparator()
        edit.addActions([self.find_in_memo, self.find_next, self.find_previous, self.replace])
        edit.addSeparator()
        edit.addAction(self.find)
        insert.addActions([self.insert, self.paragraph])
        insert.addSeparator()
        insert.addActions(self.groups)
        insert.addSeparator()
        insert.addAction(self.fill)
        insert.addSeparator()
        annexes = insert.addMenu(self.tr("Anne&xes"))
        annexes.addActions([self.add_annex, *self.annexes])
        insert.addSeparator()
        self.writing.fill(bar.format, insert)
        bar.format.addSeparator()
        bar.format.addActions([self.marking, self.languages])
        view.addActions([self.library, self.side])
        view.addSeparator()
        view.addActions(self.views)
        view.addSeparator()
        view.addActions([*self.papers, self.next_pane, self.previous_pane])
        view.addSeparator()
        look = view.addMenu(self.tr("&Theme"))
        look.addActions(list(self.themes.values()))
        bar.tools.addActions([self.palette, self.spelling, self.next_wrong, self.settings])
        bar.help.addActions([self.keys, self.about])

    def _toolbar(self) -> None:
        window = self._window
        self.bar = bar = QToolBar(self.tr("Main toolbar"))
        bar.hide()
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.toggleViewAction().setVisible(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        self.saved = QLabel()
        self.saved.setProperty("tone", "quiet")
        self.saved.setContentsMargins(8, 0, 0, 0)
        words = ("Saved", "Not saved", "Read-only")
        told = [QCoreApplication.translate("MainWindow", word) for word in words]
        widest = max(map(self.saved.fontMetrics().horizontalAdvance, told))
        self.saved.setMinimumWidth(widest + 12)  # what stands beside it keeps its place
        self._seek()
        self.look_button = QToolButton()
        self.look_button.clicked.connect(window.other_theme)
        self.export_button = QPushButton(self.tr("Export"))
        self.export_button.setProperty("kind", "primary")
        self.export_button.setAccessibleName(self.tr("Export"))
        tint(self.export_button, "file-output", "on_accent")
        self.export_button.clicked.connect(self.export.trigger)
        for made in (self.library, self.undo, self.redo):
            inside.addWidget(_button(made))
        inside.addWidget(self.saved)
        inside.addStretch(1)
        inside.addWidget(self.seek_button, 3)
        inside.addStretch(1)
        inside.addWidget(self.look_button)
        inside.addWidget(_button(self.settings))
        inside.addWidget(_button(self.side))
        inside.addSpacing(6)
        inside.addWidget(self.export_button)
        bar.addWidget(row)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
        theme.changed.connect(self.show_look)
        self.show_look()

    def follow(self) -> None:
        """Offer what can be done with the memo that is open, or without one."""
        session = self._window.session
        for made in (
            self.save,
            self.save_as,
            self.save_template,
            self.edit_template,
            self.change_template,
            self.versions,
            self.find_in_memo,
            self.find_next,
            self.find_previous,
            self.next_wrong,
            self.replace,
            self.export,
            self.print,
            self.insert,
            self.fill,
            self.paragraph,
            self.marking,
            self.add_annex,
            self.languages,
            *self.groups,
            *self.writing.all(),
        ):
            made.setEnabled(session is not None)
        self._follow_papers()
        self.export_button.setEnabled(session is not None)
        undo = step_name(session.history.undo_name()) if session else ""
        redo = step_name(session.history.redo_name()) if session else ""
        self.undo.setText(self.tr("Undo {0}").format(undo) if undo else self.tr("Undo"))
        self.redo.setText(self.tr("Redo {0}").format(redo) if redo else self.tr("Redo"))
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))

    def _follow_papers(self) -> None:
        session, place = self._window.session, self._window.annexing.number
        count = len(session.memo.annexes) if session else 0
        rename, forward, back, remove = self.annexes
        rename.setEnabled(session is not None)
        forward.setEnabled(place > 1)
        back.setEnabled(0 < place < count)
        remove.setEnabled(place > 0)
        for made in self.papers:
            made.setEnabled(count > 0)

    def _seek(self) -> None:
        """The button that opens the palette, with its keys at its end."""
        keys = self.palette.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.seek_button = button = SeekButton(self.tr("Search or run a command"), keys)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(120)
        button.setMaximumWidth(px(_SEEK))
        tint(button, "search", "text3", 16)
        button.clicked.connect(self.palette.trigger)

    def show_look(self) -> None:
        """Let the theme's button show what it leads to."""
        dark = theme.name == "dark"
        tint(self.look_button, "sun" if dark else "moon")
        text = self.tr("Light theme") if dark else self.tr("Dark theme")
        self.look_button.setToolTip(text)
        self.look_button.setAccessibleName(text)


def _button(made: QAction) -> QToolButton:
    """A toolbar's button for an action, named like it, in the tab order."""
    button = QToolButton()
    button.setDefaultAction(made)
    if made.isCheckable():
        button.setProperty("look", "fold")  # the pane itself shows whether it is there
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def name() -> None:
        told = made.text().replace("&", "")
        keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setAccessibleName(told)
        button.setToolTip(f"{told} ({keys})" if keys else told)

    made.changed.connect(name)
    name()
    return button
