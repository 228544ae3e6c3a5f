"""What stands beside the memo: the source, the preview, the findings, the contents."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefing.app.model import Library
from ui.panes.listed import ContentsPane, FindingsPane
from ui.panes.preview import PreviewPane
from ui.panes.source import SourcePane
from ui.qt.operations import Operations
from ui.widgets.segmented import Segmented


class SidePane(QWidget):
    """One of four at a time."""

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.source = SourcePane(library, operations)
        self.preview = PreviewPane(operations)
        self.findings, self.contents = FindingsPane(), ContentsPane()
        self.tabs = Segmented(
            self.tr("Beside the memo"),
            [
                ("source", self.tr("Source")),
                ("preview", self.tr("Preview")),
                ("findings", self.tr("Findings")),
                ("contents", self.tr("Contents")),
            ],
        )
        pages: dict[str, QWidget] = {
            "source": self.source,
            "preview": self.preview,
            "findings": self.findings,
            "contents": self.contents,
        }
        stack = QStackedWidget()
        for page in pages.values():
            stack.addWidget(page)
        self.tabs.chosen.connect(lambda key: stack.setCurrentWidget(pages[key]))
        head = QVBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(stack, 1)

    def show_count(self, findings: int) -> None:
        """Say on the tab how many findings there are."""
        name = self.tr("Findings")
        self.tabs.button("findings").setText(f"{name}  {findings}" if findings else name)
