"""The sources behind a block, each a chip that leads to it and shows the note that names it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui.qt.hover import hover


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source: its id, its name, the marks of the notes that name it, and what these say as the
    paper prints them; "" where it prints none."""

    id: str
    name: str
    mark: str = ""
    told: str = ""


class SourceChip(QPushButton):
    """Shows a `SourceView`, its name behind a lead."""

    def __init__(self, view: SourceView, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setMinimumWidth(60)
        self.setMaximumWidth(560)
        short = self.fontMetrics().elidedText(view.name, Qt.TextElideMode.ElideMiddle, 500)
        self.setText((lead + short).replace("&", "&&"))
        self.setToolTip(hover(view.told or view.name))
        self.setAutoDefault(False)
        name = self.tr("Show in source: {0}").format(view.name)
        if view.mark:
            name = self.tr("Footnote {0}. {1}").format(view.mark, name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(view.told)
