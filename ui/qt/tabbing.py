"""Tab's way through what comes into the window while it is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_behind(last: QWidget, *parts: QWidget) -> QWidget:
    """Let Tab go from a widget through these and all they hold; where it is then. Qt would go
    there last of all."""
    for part in parts:
        for widget in (part, *part.findChildren(QWidget)):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(last, widget)
                last = widget
    return last
