"""What a person does before the window is furnished."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_ASKED = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
    )
)


class Early(QObject):
    """Furnishes the window before the first key or click is answered, so that none is lost."""

    def __init__(self, parent: QObject, furnish: Callable[[], None]) -> None:
        super().__init__(parent)
        self._furnish = furnish
        QCoreApplication.instance().installEventFilter(self)

    def end(self) -> None:
        """The window is furnished."""
        QCoreApplication.instance().removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() in _ASKED:
            self._furnish()
        return False
