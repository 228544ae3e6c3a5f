"""Fill from the library: what a memo is about, what fits its sections, what of it goes in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.app.model import Offer, Scope, Session
from ui.dialogs.buttons import Buttons
from ui.qt.language import words
from ui.qt.operations import Operations
from ui.qt.telling import cards
from ui.qt.theme import px
from ui.widgets.proposals import Proposals
from ui.widgets.scope import ScopeForm
from ui.widgets.wrapped import WrappedLabel


class FillDialog(QDialog):
    """Proposes items for each section; `chosen` carries (section, item) for each accepted one,
    `proposed` says that what is shown is up to date."""

    chosen = Signal(object)
    proposed = Signal()

    def __init__(
        self, session: Session, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fill from library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._operations = session, operations
        self._build()
        self.scope.changed.connect(self._ask)
        self.list.changed.connect(self._count)
        self.list.looked_at.connect(self._look)
        self._ask(self.scope.scope())

    def _ask(self, scope: Scope) -> None:
        session = self._session
        self._operations.ask("fill", lambda: session.propose(scope), self._show)

    def _show(self, offers: tuple[Offer, ...]) -> None:
        items = {item.id: item for offer in offers for item in (*offer.items, *offer.others)}
        told = cards(self._session.library, list(items.values()))
        paper = self._session.paper
        named = {
            spec.id: spec.heading.get(paper.language) or spec.id for spec in paper.template.sections
        }
        self.list.show_offers(offers, {card.item.id: card for card in told}, named)
        self.state.setText(
            "" if offers else self.tr("Nothing in the library fits. Widen what it is about.")
        )
        self.detail.setText("")
        self.proposed.emit()

    def _count(self) -> None:
        count = len(self.list.accepted())
        told = self.tr("Put %n item(s) in", "", count) if count else self.tr("Put in")
        self.buttons.done.setText(told)
        self.buttons.done.setEnabled(bool(count))
        self.swap.setEnabled(self.list.can_swap())

    def _look(self, told: str) -> None:
        self.detail.setText(told)
        self.swap.setEnabled(self.list.can_swap())

    def _done(self) -> None:
        accepted = self.list.accepted()
        self.accept()
        self.chosen.emit(accepted)

    def _build(self) -> None:
        about = WrappedLabel(
            self.tr(
                "Newest and best attested first, within the template’s limits. Only items of the"
                " library: the words between them are yours. Nothing goes in that is not ticked."
            ),
            "quiet",
        )
        self.scope = ScopeForm(self._session.library, self._session.paper, words())
        self.scope.setFixedWidth(px(250))
        self.list = Proposals()
        self.state = WrappedLabel(tone="quiet")
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setMinimumHeight(px(64))
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.swap = _button(self.tr("Swap for the next"), self.list.swap)
        self.swap.setToolTip(self.tr("Puts the section’s next item in this one’s place (Ctrl+R)"))
        self.swap.setShortcut("Ctrl+R")
        self.buttons = Buttons(self.tr("Put in"))
        self.buttons.insertWidget(0, self.swap)
        self.buttons.done.clicked.connect(self._done)
        self.buttons.cancel.clicked.connect(self.reject)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.state)
        right.addWidget(self.list, 1)
        right.addWidget(self.detail)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.scope)
        row.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addLayout(row, 1)
        layout.addLayout(self.buttons)
        self.resize(px(940), px(660))


def _button(text: str, do: Callable[[], None]) -> QPushButton:
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.clicked.connect(do)
    return made
