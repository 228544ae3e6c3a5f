"""A splitter that tells when it has another size, or what it holds needs another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSplitter


class Splitter(QSplitter):
    """`changed` comes once its panes have been given their places anew."""

    changed = Signal()

    def event(self, event: QEvent) -> bool:  # noqa: D102
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.changed.emit()
        return done
