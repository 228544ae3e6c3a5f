"""What stands beside the memo: the preview, the source, the findings, the contents."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from briefing.app.model import Library, Session
from ui.panes.listed import ContentsPane, FindingsPane
from ui.panes.preview import PreviewPane
from ui.panes.source import SourcePane
from ui.qt.operations import Operations
from ui.widgets.segmented import Segmented

_WITHOUT = "source"  # what is shown where no memo is open


class SidePane(QWidget):
    """One of four at a time: the one that was chosen, or another for as long as one looks at it."""

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.source = SourcePane(library, operations)
        self.preview = PreviewPane(operations)
        self.findings, self.contents = FindingsPane(operations), ContentsPane()
        self.tabs = Segmented(
            self.tr("Beside the memo"),
            [
                ("preview", self.tr("Preview")),
                ("source", self.tr("Source")),
                ("findings", self.tr("Findings")),
                ("contents", self.tr("Contents")),
            ],
        )
        pages: dict[str, QWidget] = {
            "preview": self.preview,
            "source": self.source,
            "findings": self.findings,
            "contents": self.contents,
        }
        stack = QStackedWidget()
        for page in pages.values():
            stack.addWidget(page)
        self.preferred = "preview"
        self._has_memo = self._peeking = False
        self._memo: QWidget | None = None
        self.tabs.chosen.connect(lambda key: stack.setCurrentWidget(pages[key]))
        self.tabs.chosen.connect(self._prefer)
        for key in pages:  # pressed again, the view one looks at stays
            self.tabs.button(key).clicked.connect(lambda _down=True, of=key: self.choose(of))
        QApplication.instance().focusChanged.connect(self._focus_moved)
        head = QVBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(stack, 1)

    def stand_beside(self, memo: QWidget) -> None:
        """Show again what was chosen whenever one comes back to the memo."""
        self._memo = memo
        self.follow(None)

    def follow(self, session: Session | None) -> None:
        """Stand beside another memo, or none."""
        self._has_memo = session is not None
        self.rest()

    def choose(self, key: str) -> None:
        """Show a view from now on."""
        self.preferred = key
        self.tabs.choose(key)

    def peek(self, key: str) -> None:
        """Show a view for as long as one looks at it."""
        self._peeking = True
        self.tabs.choose(key)
        self._peeking = False

    def rest(self) -> None:
        """Show what was chosen; two sources that are compared stay."""
        if self.source.second is None:
            self.peek(self.preferred if self._has_memo else _WITHOUT)

    def _prefer(self, key: str) -> None:
        if not self._peeking:
            self.preferred = key

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._memo is not None and self._memo.isAncestorOf(now):
            self.rest()

    def show_count(self, findings: int) -> None:
        """Say on the tab how many findings there are."""
        name = self.tr("Findings")
        self.tabs.button("findings").setText(f"{name}  {findings}" if findings else name)
