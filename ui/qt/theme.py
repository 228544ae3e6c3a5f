"""Light and dark, from `assets/theme`: colours, palette, style sheet."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing import resources
from ui.qt.style import STYLE

Choice = Literal["system", "light", "dark"]
UI_FAMILY, READ_FAMILY = "Inter", "Source Serif 4"
SIZES = {"small": 0.9, "normal": 1.0, "large": 1.2, "larger": 1.4}
_WITH_TEXT = r"((?:font-size|min-height|max-height): )(\d+)(?=px)"


@cache
def tokens(name: str) -> dict[str, str]:
    """The colours of a theme, by name. A TOML reader would take longer than all else a window
    needs of the theme."""
    path = resources.assets() / "theme" / f"{name}.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    parts = (line.split('"') for line in lines if ' = "#' in line)
    return {name.removesuffix(" = "): colour for name, colour, _meaning in parts}


class Theme(QObject):
    """The theme in use. `changed` says that everything must be painted anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = "light"
        self.choice: Choice = "system"
        self.scale = 1.0
        self._system = ""

    def colour(self, token: str) -> QColor:
        """A colour of the theme in use."""
        return QColor(tokens(self.name)[token])

    def choose(self, choice: Choice) -> None:
        """Use a theme, or follow the system's."""
        self.choice = choice
        if not self._system:
            self._system = _system()
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._use(choice if choice != "system" else self._system)

    def resize(self, size: str) -> None:
        """Set all text in a size of `SIZES`; windows that are open must be made anew."""
        self.scale = SIZES[size]
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setFont(ui_font())
        if self._system:
            self._use(self.name)

    def _follow(self, scheme: QtCore.Qt.ColorScheme) -> None:
        self._system = "dark" if scheme == QtCore.Qt.ColorScheme.Dark else "light"
        if self.choice == "system":
            self._use(self._system)

    def _use(self, name: str) -> None:
        self.name = name
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(_palette(self))
            app.setStyleSheet(_style_sheet(name))
        self.changed.emit()


theme = Theme()


def load_fonts() -> None:
    """Take the bundled fonts, so that the window looks the same everywhere."""
    for folder in ("inter", "source-serif-4"):
        for path in sorted((resources.assets() / "fonts" / folder).glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    _made.cache_clear()


def px(pixels: float) -> int:
    """A length that goes with the text, in the size the person set."""
    return round(pixels * theme.scale)


def scaled(sheet: str) -> str:
    """A style sheet with its fonts, and the heights that hold them, in the size the person set."""
    if theme.scale == SIZES["normal"]:
        return sheet
    return re.sub(_WITH_TEXT, lambda found: f"{found[1]}{px(float(found[2]))}", sheet)


def ui_font(size: float = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface's font; sizes are pixels, before the person's own size of text."""
    return _font(UI_FAMILY, size, weight)


def read_font(size: float = 17, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of what is read: headings, memo, sources."""
    return _font(READ_FAMILY, size, weight)


def _font(family: str, size: float, weight: QFont.Weight) -> QFont:
    return QFont(_made(family, px(size), weight))


@lru_cache(maxsize=64)
def _made(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    """A font; its copies share the typeface that Qt has found for it."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def _system() -> str:
    """Light or dark, told by the palette the application begins with."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return "dark" if ground.lightness() < 128 else "light"


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: "chrome",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "pane",
        role.Text: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.BrightText: "quote",
        role.Highlight: "sel",
        role.HighlightedText: "text",
        role.ToolTipBase: "surface",
        role.ToolTipText: "text",
        role.PlaceholderText: "text3",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Mid: "line2",
        role.Midlight: "line",
        role.Light: "surface",
        role.Dark: "line2",
        role.Shadow: "line2",
        role.Accent: "accent",
    }
    palette = QPalette()
    for part, token in colours.items():
        palette.setColor(part, theme.colour(token))
    for part in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, theme.colour("text3"))
    return palette


def _style_sheet(name: str) -> str:
    folder = (resources.assets() / "theme").as_posix()
    sheet = STYLE.replace("@folder", folder).replace("@theme", name)
    colours = tokens(name)
    for token in sorted(colours, key=len, reverse=True):
        sheet = sheet.replace(f"@{token}", colours[token])
    return scaled(sheet)
