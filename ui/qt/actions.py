"""Actions: what menus, buttons and keys share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.qt.icons import tint

Keys = QKeySequence | QKeySequence.StandardKey | str
_PICTURE = "picture"


def action(
    owner: QObject,
    text: str,
    slot: Callable[[], object],
    keys: Keys | Sequence[Keys] = (),
    icon: str = "",
) -> QAction:
    """An action that calls `slot` without arguments."""
    made = QAction(text, owner)
    made.triggered.connect(lambda _checked=False: slot())
    sequences: list[QKeySequence] = []
    for key in [keys] if isinstance(keys, (str, QKeySequence, QKeySequence.StandardKey)) else keys:
        if isinstance(key, QKeySequence.StandardKey):
            sequences.extend(QKeySequence.keyBindings(key))
        else:
            sequences.append(QKeySequence(key))
    made.setShortcuts(sequences)
    made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    if icon:
        tint(made, icon)
    return made


def depict(made: QAction, name: str) -> None:
    """Name the picture an action has where it is listed; no menu shows it."""
    made.setProperty(_PICTURE, name)


def picture(made: QAction) -> str:
    """The name of an action's picture, "" for none."""
    return str(made.property(_PICTURE) or "")
