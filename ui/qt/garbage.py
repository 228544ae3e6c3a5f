"""Looking for garbage in the window's thread alone.

Left to itself Python looks wherever it is making something, in a worker too. A window's parts that
a worker finds are destroyed in the window's thread, amid whatever event it is at; where that event
is theirs, the program ends.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EACH = 500  # milliseconds


class Garbage(QObject):
    """Looks between two events, once as much was made as Python would wait for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(_EACH)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Look through the oldest generation that is due, and with it through the younger."""
        due = [made > most for made, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(place for place, is_due in enumerate(due) if is_due))
