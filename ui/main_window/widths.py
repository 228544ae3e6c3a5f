"""How wide the panes beside the memo are: as wanted, whatever they need for a while."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.qt import settings
from ui.qt.fitting import fit, room

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from ui.main_window.window import MainWindow

LEAST = 380  # pixels that are left to the memo
_FIRST = {"library": 344, "side": 462}
_PLACES = {"library": 0, "side": 2}
_KEY, _FOLDED = "widths", "folded"


class Widths(QObject):
    """Keeps what the person wants apart from what longer words or two sources ask for: that goes
    with them. On a screen too narrow for all panes one is folded, which is not wanted either."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._splitter = window, window.splitter
        self._panes: dict[str, QWidget] = {"library": window.library_pane, "side": window.side}
        commands = window.commands
        self._toggles: dict[str, QAction] = {"library": commands.library, "side": commands.side}
        self._wanted, self._given = dict(_FIRST), list[int]()
        self._wide = self._together = False
        self._asked = ""  # the pane the person asked for last
        self._forced: set[str] = set()  # the panes folded because there is no room for them
        self._heard = False  # whether it is told of another screen
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._refit)
        for name, toggle in self._toggles.items():
            toggle.toggled.connect(lambda on, of=name: self._toggled(of, on))
        self._splitter.splitterMoved.connect(self._moved)
        self._splitter.changed.connect(self._pause.start)

    def recall(self) -> None:
        """Want and show what was wanted in the last window."""
        kept = settings.recall_text(_KEY).split()
        if len(kept) == len(_FIRST) and all(width.isdecimal() for width in kept):
            self._wanted = dict(zip(_FIRST, map(int, kept), strict=True))
        folded = settings.recall_text(_FOLDED).split()
        self.show([name for name in self._toggles if name not in folded])

    def remember(self) -> None:
        """Keep what is wanted for the next window."""
        settings.remember(_KEY, " ".join(str(self._wanted[name]) for name in _FIRST))
        unfolded = self.unfolded()
        folded = [name for name in self._toggles if name not in unfolded]
        settings.remember(_FOLDED, " ".join(folded))

    def unfolded(self) -> list[str]:
        """The panes the person has not folded."""
        known = self._toggles.items()
        return [name for name, toggle in known if toggle.isChecked() or name in self._forced]

    def show(self, wanted: Container[str]) -> None:
        """Show these panes and no others, as far as the screen has room."""
        self._together, self._asked = True, ""
        for name, toggle in self._toggles.items():
            toggle.setChecked(name in wanted)
        self._together = False
        self._refit()

    def arrive(self) -> None:
        """The window is seen: by now it is known how wide its words are, and on which screen."""
        if not self._heard:
            self._heard = True
            self._window.windowHandle().screenChanged.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Show what is wanted on another screen."""
        self.show(self.unfolded())

    def widen(self, wide: bool) -> None:
        """Give the pane on the right what the memo can spare, or take it back."""
        self._wide = wide
        self.apply()

    def apply(self) -> None:
        """Give each pane what is wanted, no less than it needs, and the memo no less than that."""
        self._pause.stop()
        splitter, least = self._splitter, self._least()
        free = splitter.width() - LEAST - len(least) * splitter.handleWidth()
        given = {name: max(self._wanted[name], need) for name, need in least.items()}
        if self._wide and "side" in given:
            given["side"] = max(given["side"], free - given.get("library", 0))
        for name in ("side", "library"):
            over = sum(given.values()) - free
            if name in given and over > 0:
                given[name] = max(given[name] - over, least[name])
        sizes = [given.get("library", 0), LEAST + free - sum(given.values()), given.get("side", 0)]
        if sizes != splitter.sizes() and sizes[1] > 0:
            splitter.setSizes(sizes)
        self._given = splitter.sizes()

    def _make_room(self) -> None:
        """Fold what the screen has no room for: the pane on the right, then the library, but not
        the one that was asked for."""
        for name in ("side", "library"):
            least = self._least()
            needed = LEAST + sum(least.values()) + len(least) * self._splitter.handleWidth()
            if name in least and name != self._asked and needed > room(self._window).width():
                self._toggles[name].setChecked(False)
                self._forced.add(name)
                QTimer.singleShot(0, self._window, lambda: fit(self._window))

    def _least(self) -> dict[str, int]:
        """What each pane that is shown needs."""
        shown = ((name, pane) for name, pane in self._panes.items() if not pane.isHidden())
        return {name: pane.minimumSizeHint().width() for name, pane in shown}

    def _toggled(self, name: str, on: bool) -> None:
        self._forced.discard(name)
        if self._together:
            return
        if on:
            self._asked = name
        self._refit()

    def _refit(self) -> None:
        self._make_room()
        self.apply()

    def _moved(self) -> None:
        """Want what the person drew; what is lent for two sources is not kept."""
        sizes, given = self._splitter.sizes(), self._given
        for name, place in _PLACES.items():
            drawn = sizes[place] and sizes[place] != given[place]
            if drawn and not (self._wide and name == "side"):
                self._wanted[name] = sizes[place]
        self._given = sizes
