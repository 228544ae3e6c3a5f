"""The picture of each command, for the palette: menus show their words alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from ui.qt.actions import depict

if TYPE_CHECKING:
    from ui.main_window.menus import Commands


def depict_all(commands: Commands) -> None:
    """Give the window's commands their pictures."""
    for made, name in (*_filing(commands), *_writing(commands), *_viewing(commands)):
        depict(made, name)


def _filing(commands: Commands) -> Iterator[tuple[QAction, str]]:
    yield commands.new, "file-plus"
    yield commands.open, "folder-open"
    yield commands.save, "save"
    yield commands.save_as, "save"
    yield commands.versions, "history"
    for made in (commands.save_template, commands.templates, commands.new_template):
        yield made, "layout-template"
    yield commands.edit_template, "pencil"
    yield commands.change_template, "replace"
    yield commands.export, "file-output"
    yield commands.print, "printer"
    yield commands.quit, "log-out"


def _writing(commands: Commands) -> Iterator[tuple[QAction, str]]:
    writing = commands.writing
    yield commands.undo, "undo-2"
    yield commands.redo, "redo-2"
    yield commands.insert, "plus"
    yield commands.paragraph, "pilcrow"
    pictures = ("table-2", "chart-line", "git-commit-vertical")
    yield from zip(commands.groups, pictures, strict=True)
    yield commands.fill, "list-plus"
    yield writing.bold, "bold"
    yield writing.italic, "italic"
    yield writing.link, "link"
    yield writing.list, "list"
    yield writing.note, "superscript"
    yield writing.cite, "quote"
    yield commands.add_annex, "paperclip"
    pictures = ("pencil", "arrow-up", "arrow-down", "x")
    yield from zip(commands.annexes, pictures, strict=True)
    yield commands.marking, "shield"
    yield commands.languages, "languages"


def _viewing(commands: Commands) -> Iterator[tuple[QAction, str]]:
    yield commands.find, "search"
    yield commands.find_in_memo, "text-search"
    yield commands.find_next, "arrow-down"
    yield commands.find_previous, "arrow-up"
    yield commands.replace, "replace"
    for made in (commands.spelling, commands.next_wrong):
        yield made, "spell-check"
    yield commands.library, "panel-left"
    yield commands.side, "panel-right"
    pictures = ("eye", "book-open-text", "triangle-alert", "list-tree")
    yield from zip(commands.views, pictures, strict=True)
    for forth, back in (commands.papers, (commands.next_pane, commands.previous_pane)):
        yield forth, "arrow-right"
        yield back, "arrow-left"
    for theme, name in (("system", "monitor"), ("light", "sun"), ("dark", "moon")):
        yield commands.themes[theme], name
    yield commands.palette, "command"
    yield commands.settings, "settings"
    yield commands.keys, "keyboard"
    yield commands.about, "info"
