"""The main window: panes, menus, the open memo and its file."""

from ui.main_window.window import MainWindow

__all__ = ["MainWindow"]
